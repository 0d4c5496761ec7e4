// What stands in which row of a new sheet: one template, or the parts of one appendix below each other.

import type { BoundRow, BoundTable } from '../core/form/table';
import { kindOf, type Template, type TemplateRow } from '../core/form/template';

/** Rows above the header: number, title, the days of the figures where the form prints them, caption, one blank. */
export const HEADER_TOP = 4;

/** Rows offered for a list whose length nobody told. */
const BLANK_UNITS = 5;
const BLANK_DOCUMENTS = 15;

/** One body row of the sheet. */
export interface Line {
  readonly at: number;
  readonly row: TemplateRow;
  readonly code: string;
  readonly label: string;
}

/** A template on its sheet. */
export interface Section {
  readonly template: Template;
  /** Row of "I | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"; null for a template that has its sheet to itself. */
  readonly heading: number | null;
  readonly lines: readonly Line[];
}

export interface SheetPlan {
  readonly name: string;
  /** The first one's header stands over all. */
  readonly sections: readonly Section[];
}

/** Templates that share one sheet stand next to each other in the set. */
export function groupTemplates(templates: readonly Template[]): readonly (readonly Template[])[] {
  const groups: Template[][] = [];
  for (const template of templates) {
    const last = groups.at(-1);
    const above = last?.[0];
    if (last && above?.part && template.part && above.number === template.number) last.push(template);
    else groups.push([template]);
  }
  return groups;
}

/** @param agencies names of the units a table by agencies lists; blank numbered rows where there are none. */
export function planSheet(
  name: string,
  templates: readonly Template[],
  agencies: readonly string[],
): SheetPlan {
  let next = HEADER_TOP + (templates[0]?.header.length ?? 0);
  const sections = templates.map((template): Section => {
    const heading = template.part ? next : null;
    if (heading !== null) next += 1;
    const lines = bodyLines(template, agencies).map((line, index) => ({ ...line, at: next + index }));
    next += lines.length;
    return { template, heading, lines };
  });
  return { name, sections };
}

function bodyLines(template: Template, agencies: readonly string[]): readonly Omit<Line, 'at'>[] {
  const lines = template.rows.flatMap((row) => {
    if (!row.repeats) return [{ row, code: row.code, label: row.label }];
    if (kindOf(template) === 'documents') return numbered(row, blanks(BLANK_DOCUMENTS, ''));
    const named = template.freeRows === 'fields' ? [] : agencies;
    return numbered(row, named.length > 0 ? named : blanks(BLANK_UNITS, row.label));
  });
  if (lines.length > 0 || kindOf(template) !== 'documents') return lines;
  return numbered(documentRow, blanks(BLANK_DOCUMENTS, ''));
}

const blanks = (count: number, label: string): string[] => Array.from({ length: count }, () => label);

const documentRow: TemplateRow = {
  key: '*',
  code: '',
  label: '',
  unit: '',
  indicator: '',
  level: 2,
  repeats: true,
};

function numbered(row: TemplateRow, labels: readonly string[]): Omit<Line, 'at'>[] {
  return labels.map((label, index) => ({ row, code: String(index + 1), label }));
}

/** The tables as they will stand on the sheet, all cells blank: what formulas refer to. */
export function blankTables(setId: string, { name, sections }: SheetPlan): readonly BoundTable[] {
  return sections.map(({ template, lines }): BoundTable => {
    const first = lines[0]?.at ?? HEADER_TOP;
    return {
      template,
      setId,
      sheet: name,
      area: {
        top: HEADER_TOP,
        left: 0,
        bottom: lines.at(-1)?.at ?? first,
        right: template.columns.length - 1,
      },
      rows: lines.flatMap((line) => blankRows(template, line, name)),
      missing: [],
      extra: [],
      confidence: 1,
    };
  });
}

function blankRows(template: Template, { at, row, code, label }: Line, sheet: string): BoundRow[] {
  const kind = kindOf(template);
  if (kind === 'documents') return [];
  return template.columns.flatMap(({ role, indicator, member }, column): BoundRow[] => {
    if (role !== 'value') return [];
    return [
      {
        row,
        indicator: kind === 'agencies' ? (indicator ?? '') : row.indicator,
        member: kind === 'agencies' ? (row.member ?? label) : (member ?? ''),
        cell: { sheet, row: at, column },
        reading: { kind: 'blank' },
        printedFigure: '',
        note: '',
        printedCode: code,
        printedLabel: label,
        confidence: 1,
      },
    ];
  });
}
