// Templates as sheets to be filled in: laid out for print on A4, derived cells as live formulas.

import { copiesOf, type Dictionary } from '../check';
import { type Area, cellKey, parseArea } from '../core/address';
import type { Rule } from '../core/rule';
import type { CellLook, DesignedCell, DesignedChoice, SheetDesign } from '../core/sheet-design';
import {
  answersInWords,
  type ColumnRole,
  kindOf,
  type Measure,
  type Template,
  type TemplateColumn,
  type TemplateSet,
} from '../core/template';
import { openFormulas } from './formulas';
import { fittedHeights, headerHeights } from './heights';
import { blankTables, groupTemplates, HEADER_TOP, type Line, planSheet, type SheetPlan } from './layout';
import { sheetNames } from './names';

/** What is to be inserted, and what is in the workbook already. */
export interface InsertRequest {
  readonly set: TemplateSet;
  readonly templates: readonly Template[];
  readonly rules: readonly Rule[];
  readonly dictionary: Dictionary;
  /** Names of the sheets that are there, in any case. */
  readonly takenNames: readonly string[];
  /** Units that tables by agencies list, in their order; blank numbered rows where left out. */
  readonly agencies?: readonly string[];
}

/** A sheet with the templates that stand on it. */
export interface TemplateSheet extends SheetDesign {
  readonly templates: readonly string[];
}

/** One sheet per template, parts of one appendix together, in their order; names never clash with those taken. */
export function designSheets(request: InsertRequest): readonly TemplateSheet[] {
  const { set, templates, rules, dictionary, agencies = [] } = request;
  const groups = groupTemplates(templates);
  const names = sheetNames(
    groups.map(([first]) => first?.number ?? ''),
    request.takenNames,
  );
  const plans = groups.map((group, index) => planSheet(names[index] ?? '', group, agencies));
  const tables = plans.flatMap((plan) => blankTables(set.id, plan));
  const [copy] = copiesOf(tables, dictionary);
  const formulas = copy ? openFormulas(rules, copy) : new Map<string, string>();
  return plans.map((plan) => designSheet(plan, dictionary, formulas));
}

function designSheet(
  plan: SheetPlan,
  dictionary: Dictionary,
  formulas: ReadonlyMap<string, string>,
): TemplateSheet {
  const [first] = plan.sections;
  if (!first) throw new RangeError('a sheet without a template');
  const { template } = first;
  const right = template.columns.length - 1;
  const headerBottom = HEADER_TOP + template.header.length - 1;
  const bottom = Math.max(headerBottom, ...plan.sections.flatMap(({ lines }) => lines.map(({ at }) => at)));
  const widths = template.columns.map(({ width }) => width);
  const body = plan.sections.flatMap(({ template: own, heading, lines }) => [
    ...(heading === null ? [] : headingCells(own, heading)),
    ...lines.flatMap((line) => rowCells(own, line, plan.name, dictionary, formulas)),
  ]);
  const plain = template.headerMerges.length === 0 ? [...headerCells(template), ...body] : body;
  return {
    name: plan.name,
    templates: plan.sections.map((section) => section.template.id),
    columnWidths: widths,
    rowHeights: new Map([...titleHeights(template), ...headerHeights(template, HEADER_TOP)]),
    fittedHeights: fittedHeights(plain, widths),
    cells: [...titleCells(template), ...headerCells(template), ...body],
    merges: [...titleMerges(right), ...headerMerges(template)],
    choices: plan.sections.flatMap(({ template: own, lines }) => choicesOf(own, lines)),
    print: {
      area: { top: 0, left: 0, bottom, right },
      orientation: template.orientation,
      repeat: { first: HEADER_TOP, last: headerBottom },
    },
  };
}

const titleOf = ({ part, title }: Template): string => part?.of ?? title;

function titleCells(template: Template): DesignedCell[] {
  return [
    { row: 0, column: 0, text: template.number, look: 'number' },
    { row: 1, column: 0, text: titleOf(template), look: 'title' },
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
  const titleLines = Math.max(1, Math.ceil((titleOf(template).length * 1.6) / width));
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

/** "I | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH": the part's own title over its rows. */
function headingCells({ part, title, columns }: Template, row: number): DesignedCell[] {
  return columns.map(({ role }, column) => {
    const text = role === 'code' ? (part?.numeral ?? '') : role === 'label' ? title : '';
    return { row, column, text, look: groupLooks[role] };
  });
}

const plainLooks: Readonly<Record<ColumnRole, CellLook>> = {
  code: 'code',
  label: 'label',
  unit: 'unit',
  value: 'figure',
  note: 'note',
  symbol: 'unit',
  date: 'unit',
};
const groupLooks: Readonly<Record<ColumnRole, CellLook>> = {
  code: 'groupCode',
  label: 'groupLabel',
  unit: 'groupUnit',
  value: 'groupFigure',
  note: 'groupNote',
  symbol: 'groupUnit',
  date: 'groupUnit',
};

function rowCells(
  template: Template,
  line: Line,
  sheet: string,
  dictionary: Dictionary,
  formulas: ReadonlyMap<string, string>,
): DesignedCell[] {
  const { at, row } = line;
  const group = row.level === 1 && !row.repeats;
  const looks = group ? groupLooks : plainLooks;
  return template.columns.map((column, index): DesignedCell => {
    const { role } = column;
    const place = { row: at, column: index };
    if (role !== 'value')
      return { ...place, text: textOf(line, role), look: looks[role], ...dateFormat(role) };
    const formula = formulas.get(cellKey({ sheet, ...place }));
    const format = formatOf(dictionary[indicatorOf(template, line, column)]?.measure);
    if (formula === undefined) return { ...place, text: '', look: looks.value, ...format };
    return { ...place, text: '', formula, look: group ? 'groupDerived' : 'derived', ...format };
  });
}

function indicatorOf(template: Template, { row }: Line, { indicator }: TemplateColumn): string {
  return kindOf(template) === 'agencies' ? (indicator ?? '') : row.indicator;
}

function textOf({ row, code, label }: Line, role: ColumnRole): string {
  if (role === 'code') return code;
  if (role === 'label') return label;
  return role === 'unit' ? row.unit : '';
}

/** A date typed in any way shows itself as offices write it. */
function dateFormat(role: ColumnRole): { readonly format?: string } {
  return role === 'date' ? { format: 'dd/mm/yyyy' } : {};
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
    case 'text':
    case undefined:
      return {};
    default:
      return measure satisfies never;
  }
}

function choicesOf(template: Template, lines: readonly Line[]): DesignedChoice[] {
  return lines.flatMap(({ at, row }) => {
    const { answers } = row;
    if (!answers) return [];
    const inWords = answersInWords(row) ? ({ inWords: true } as const) : {};
    return template.columns.flatMap(({ role }, column) =>
      role === 'value' ? [{ row: at, column, answers, ...inWords }] : [],
    );
  });
}
