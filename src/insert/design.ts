// A template as a sheet to be filled in: laid out for print on A4, derived cells as live formulas.

import { type Dictionary, type Facts, factsOf } from '../check';
import { factsAt } from '../check/arithmetic';
import { determines } from '../check/derive';
import { openSumFormula, quotientFormula } from '../check/formula';
import { type Area, parseArea } from '../core/address';
import type { Rule } from '../core/rule';
import type { CellLook, DesignedCell, DesignedChoice, SheetDesign } from '../core/sheet-design';
import type { BoundTable } from '../core/table';
import type { ColumnRole, Measure, Template, TemplateRow, TemplateSet } from '../core/template';
import { sheetNames } from './names';

/** Rows above the header: number, title, caption, one blank. */
const HEADER_TOP = 4;

/** Decimals of a rate in a new sheet: "84,6". */
const RATE_DECIMALS = 1;

/** What is to be inserted, and what is in the workbook already. */
export interface InsertRequest {
  readonly set: TemplateSet;
  readonly templates: readonly Template[];
  readonly rules: readonly Rule[];
  readonly dictionary: Dictionary;
  /** Names of the sheets that are there, in any case. */
  readonly takenNames: readonly string[];
}

/** One sheet per template, in their order; names never clash with those taken. */
export function designSheets(request: InsertRequest): readonly SheetDesign[] {
  const { set, templates, rules, dictionary } = request;
  const names = sheetNames(
    templates.map((template) => template.number),
    request.takenNames,
  );
  const tables = templates.map((template, index) =>
    blankTable(set.id, template, names[index] ?? template.id),
  );
  const [facts] = factsOf(tables, dictionary);
  const formulas = facts ? formulasOf(rules, facts) : new Map<string, string>();
  return tables.map((table) => designSheet(table, dictionary, formulas));
}

/** The table as it will stand on its sheet, all cells blank: what formulas refer to. */
function blankTable(setId: string, template: Template, sheet: string): BoundTable {
  const first = HEADER_TOP + template.header.length;
  const column = Math.max(
    0,
    template.columns.findIndex(({ role }) => role === 'value'),
  );
  return {
    template,
    setId,
    sheet,
    area: {
      top: HEADER_TOP,
      left: 0,
      bottom: first + template.rows.length - 1,
      right: template.columns.length - 1,
    },
    rows: template.rows.map((row, index) => ({
      row,
      cell: { sheet, row: first + index, column },
      reading: { kind: 'blank' },
      printedFigure: '',
      note: '',
      printedCode: row.code,
      printedLabel: row.label,
      confidence: 1,
    })),
    missing: [],
    extra: [],
    confidence: 1,
  };
}

/** Formulas by indicator. A rate against a base year waits for its Ghi chú, so it has none yet. */
function formulasOf(rules: readonly Rule[], facts: Facts): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  for (const rule of rules) {
    if (!determines(rule)) continue;
    if (rule.kind === 'sum') {
      const total = facts.get(rule.total);
      const parts = factsAt(rule.parts, facts);
      if (total && parts) formulas.set(rule.total, openSumFormula(total, parts));
    } else if (rule.kind === 'rate') {
      const [rate, part, whole] = [facts.get(rule.rate), facts.get(rule.part), facts.get(rule.whole)];
      if (!rate || !part || !whole) continue;
      formulas.set(
        rule.rate,
        quotientFormula(rate, RATE_DECIMALS, (ref) => ({ part: ref(part), whole: ref(whole) })),
      );
    }
  }
  return formulas;
}

function designSheet(
  table: BoundTable,
  dictionary: Dictionary,
  formulas: ReadonlyMap<string, string>,
): SheetDesign {
  const { template, area } = table;
  const headerBottom = HEADER_TOP + template.header.length - 1;
  return {
    name: table.sheet,
    columnWidths: template.columns.map(({ width }) => width),
    rowHeights: titleHeights(template),
    cells: [
      ...titleCells(template),
      ...headerCells(template),
      ...template.rows.flatMap((row, index) =>
        rowCells(template, row, headerBottom + 1 + index, dictionary, formulas.get(row.indicator)),
      ),
    ],
    merges: [...titleMerges(area.right), ...headerMerges(template)],
    choices: choicesOf(table),
    print: {
      area: { top: 0, left: 0, bottom: area.bottom, right: area.right },
      orientation: template.orientation,
      repeat: { first: HEADER_TOP, last: headerBottom },
    },
  };
}

function titleCells(template: Template): DesignedCell[] {
  return [
    { row: 0, column: 0, text: template.number, look: 'number' },
    { row: 1, column: 0, text: template.title, look: 'title' },
    { row: 2, column: 0, text: template.caption, look: 'caption' },
  ];
}

function titleMerges(right: number): Area[] {
  return [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right }));
}

/** Excel does not fit the height of merged rows by itself: lines are counted from the width in characters. */
function titleHeights(template: Template): ReadonlyMap<number, number> {
  const width = template.columns.reduce((sum, column) => sum + column.width, 0);
  // Capitals of 13 points are about 1.6 times as wide as the digit that widths are counted in.
  const titleLines = Math.max(1, Math.ceil((template.title.length * 1.6) / width));
  const captionLines = Math.max(1, Math.ceil((template.caption.length * 1.15) / width));
  return new Map([
    [0, 20],
    [1, 18 * titleLines],
    [2, 18 * captionLines],
  ]);
}

function headerCells(template: Template): DesignedCell[] {
  return template.header.flatMap((texts, row) =>
    texts.map((text, column): DesignedCell => ({ row: HEADER_TOP + row, column, text, look: 'header' })),
  );
}

function headerMerges(template: Template): Area[] {
  return template.headerMerges.flatMap((text) => {
    const area = parseArea(text);
    return area ? [{ ...area, top: area.top + HEADER_TOP, bottom: area.bottom + HEADER_TOP }] : [];
  });
}

const plainLooks: Readonly<Record<ColumnRole, CellLook>> = {
  code: 'code',
  label: 'label',
  unit: 'unit',
  value: 'figure',
  note: 'note',
};
const groupLooks: Readonly<Record<ColumnRole, CellLook>> = {
  code: 'groupCode',
  label: 'groupLabel',
  unit: 'groupUnit',
  value: 'groupFigure',
  note: 'groupNote',
};

function rowCells(
  template: Template,
  row: TemplateRow,
  at: number,
  dictionary: Dictionary,
  formula: string | undefined,
): DesignedCell[] {
  const group = row.level === 1;
  return template.columns.map(({ role }, column): DesignedCell => {
    const look = (group ? groupLooks : plainLooks)[role];
    if (role !== 'value') return { row: at, column, text: textOf(row, role), look };
    const format = formatOf(dictionary[row.indicator]?.measure);
    if (formula === undefined) return { row: at, column, text: '', look, ...format };
    return { row: at, column, text: '', formula, look: group ? 'groupDerived' : 'derived', ...format };
  });
}

function textOf(row: TemplateRow, role: ColumnRole): string {
  if (role === 'code') return row.code;
  if (role === 'label') return row.label;
  return role === 'unit' ? row.unit : '';
}

/** Codes are Excel's own: the thousands mark shows as "." where Excel runs in Vietnamese. */
function formatOf(measure: Measure | undefined): { readonly format?: string } {
  switch (measure) {
    case 'count':
      return { format: '#,##0' };
    case 'amount':
      return { format: '#,##0.###' };
    case 'percent':
    case 'choice':
    case 'heading':
    case undefined:
      return {};
    default:
      return measure satisfies never;
  }
}

function choicesOf(table: BoundTable): DesignedChoice[] {
  return table.rows.flatMap(({ row, cell }) =>
    row.answers ? [{ row: cell.row, column: cell.column, answers: row.answers }] : [],
  );
}
