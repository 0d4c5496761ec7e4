// A template as a sheet to be filled in: laid out for print on A4, derived cells as live formulas.

import { type Dictionary, type Facts, factsOf } from '../check';
import { factsAt } from '../check/arithmetic';
import { determines } from '../check/derive';
import { openSumFormula, quotientFormula } from '../check/formula';
import { type Area, parseArea } from '../core/address';
import type { Rule } from '../core/rule';
import {
  type CellLook,
  type DesignedCell,
  type DesignedChoice,
  looks,
  type SheetDesign,
} from '../core/sheet-design';
import type { BoundTable } from '../core/table';
import type { ColumnRole, Measure, Template, TemplateRow, TemplateSet } from '../core/template';
import { lineCount, linesHeight, textRoom } from '../core/text-lines';
import { balanced } from './balance';
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
    rowHeights: fixedHeights(template),
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
  const room = textRoom(template.columns.map(({ width }) => width));
  return [
    { row: 0, column: 0, text: template.number, look: 'number' },
    { row: 1, column: 0, text: balanced(template.title, looks.title, room), look: 'title' },
    { row: 2, column: 0, text: template.caption, look: 'caption' },
  ];
}

function titleMerges(right: number): Area[] {
  return [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right }));
}

/** Points above and below the lines of a title or a header. */
const TITLE_SPACE = 4.5;
const HEADER_SPACE = 6;

/** Excel does not fit the height of merged rows by itself: their lines are counted. */
function fixedHeights(template: Template): ReadonlyMap<number, number> {
  const widths = template.columns.map(({ width }) => width);
  const titles = titleCells(template).map(
    ({ row, text, look }) =>
      [
        row,
        linesHeight(lineCount(text, looks[look], textRoom(widths)), looks[look].size) + TITLE_SPACE,
      ] as const,
  );
  return new Map([...titles, ...headerHeights(template, widths)]);
}

/** Rows of the header by what stands in one row; the last row of a taller merge makes up for what it lacks. */
function headerHeights(template: Template, widths: readonly number[]): ReadonlyMap<number, number> {
  const face = looks.header;
  const heights = new Map<number, number>(
    template.header.map((_, row) => [HEADER_TOP + row, linesHeight(1, face.size) + HEADER_SPACE]),
  );
  const merges = headerMerges(template);
  const areas = headerCells(template).flatMap(({ row, column, text }) => {
    if (text === '') return [];
    const merge = merges.find(({ top, left }) => top === row && left === column);
    return [{ text, area: merge ?? { top: row, left: column, bottom: row, right: column } }];
  });
  const tallLast = areas.sort((a, b) => a.area.bottom - a.area.top - (b.area.bottom - b.area.top));
  for (const { text, area } of tallLast) {
    const room = textRoom(widths.slice(area.left, area.right + 1));
    const wanted = linesHeight(lineCount(text, face, room), face.size) + HEADER_SPACE;
    let there = 0;
    for (let row = area.top; row <= area.bottom; row += 1) there += heights.get(row) ?? 0;
    if (wanted > there) heights.set(area.bottom, (heights.get(area.bottom) ?? 0) + wanted - there);
  }
  return heights;
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
  return role === 'unit' ? oneAnswerALine(row) : '';
}

/** "Chưa có = 0 2 cấp = 1" would break anywhere in a narrow column. */
function oneAnswerALine({ unit, answers = [] }: TemplateRow): string {
  return answers.reduce((text, { label, value }) => {
    const answer = `${label} = ${value}`;
    return text.replace(` ${answer}`, `\n${answer}`);
  }, unit);
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
