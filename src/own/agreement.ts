// Do the figures that stand on the sheet already bear a proposed rule out? Asked of the checks themselves.

import type { Copy } from '../check';
import { RuleIndex } from '../check/rule-index';
import type { Rule } from '../core/form/rule';
import type { BoundRow, BoundTable } from '../core/form/table';
import { type Dictionary, kindOf } from '../core/form/template';
import type { FigureCell } from '../core/form/typed-figures';
import { readFigures } from '../core/form/vietnamese-consensus';
import { isZero } from '../core/number/decimal';
import type { SheetSnapshot } from '../core/workbook/workbook';
import { type Grid, gridOf } from '../recognize/sheet/grid';
import { evaluate, idsOfRule, tellsBlank } from '../rules';
import type { Agreement, DraftForm } from './draft';

/** The forms with the figures of their sheets, as recognition would bind them. */
export function boundForms(
  forms: readonly DraftForm[],
  sheets: readonly SheetSnapshot[],
  dictionary: Dictionary,
): readonly BoundTable[] {
  const grids = new Map(sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  return forms.flatMap((form): BoundTable[] => {
    const grid = grids.get(form.sheet);
    return grid ? [boundForm(form, grid, dictionary)] : [];
  });
}

function boundForm(form: DraftForm, grid: Grid, dictionary: Dictionary): BoundTable {
  const kind = kindOf(form.template);
  const values = kind === 'documents' ? [] : form.columns.filter(({ column }) => column.role === 'value');
  const label = form.columns.find(({ column }) => column.role === 'label')?.at ?? 0;
  const slots = form.rows.flatMap(({ row, at }) =>
    at.flatMap((line) =>
      values.map(({ column, at: columnAt }) => {
        const indicator = kind === 'agencies' ? (column.indicator ?? '') : row.indicator;
        const member = kind === 'agencies' ? (row.member ?? grid.text(line, label)) : (column.member ?? '');
        return { row, line, columnAt, indicator, member, printedLabel: grid.text(line, label) };
      }),
    ),
  );
  const cells = slots.map(({ row, line, columnAt, indicator }): FigureCell => {
    const measure = dictionary[indicator]?.measure ?? 'count';
    const cell = grid.cell(line, columnAt);
    const counted = kind === 'agencies' ? (dictionary[indicator]?.name ?? '') : row.label;
    const common = { cell, measure, units: [row.unit], label: counted };
    return row.answers ? { ...common, answers: row.answers } : common;
  });
  const readings = readFigures(cells);
  const rows = slots.map(({ row, line, columnAt, indicator, member, printedLabel }, index): BoundRow => {
    return {
      row,
      indicator,
      member,
      cell: { sheet: form.sheet, row: line, column: columnAt },
      reading: readings[index] ?? { kind: 'blank' },
      printedFigure: grid.text(line, columnAt),
      note: '',
      printedCode: row.code,
      printedLabel,
      confidence: 1,
    };
  });
  const lines = form.rows.flatMap(({ at }) => at);
  const columns = form.columns.map(({ at }) => at);
  return {
    template: form.template,
    setId: '',
    sheet: form.sheet,
    area: {
      top: Math.min(0, ...lines),
      left: Math.min(...columns),
      bottom: Math.max(0, ...lines),
      right: Math.max(...columns),
    },
    rows,
    missing: [],
    extra: [],
    confidence: 1,
  };
}

/** One 'disagree' counts more than many that agree; zeros everywhere bear nothing out. */
export function agreementOf(rules: readonly Rule[], copies: readonly Copy[]): Agreement {
  let agree = false;
  for (const { scopes } of copies) {
    for (const scope of scopes) {
      for (const rule of new RuleIndex(rules).rulesIn(scope)) {
        for (const outcome of evaluate(rule, scope)) {
          if (outcome.kind === 'violated' && !tellsBlank(outcome.violation.told)) return 'disagree';
          const figures = idsOfRule(rule).flatMap((id) => scope.get(id)?.figure ?? []);
          if (outcome.kind === 'pass' && figures.some(({ value }) => !isZero(value))) agree = true;
        }
      }
    }
  }
  return agree ? 'agree' : 'noFigures';
}
