// Templates as sheets to be filled in: laid out for print on A4, derived cells as live formulas.

import { copiesOf } from '../check';
import { type DataDays, unknownDays } from '../core/form/data-days';
import type { Rule } from '../core/form/rule';
import type { CellLook, DesignedCell, DesignedChoice, SheetDesign } from '../core/form/sheet-design';
import { isGroupRow } from '../core/form/table';
import {
  answersInWords,
  type ColumnRole,
  type Dictionary,
  kindOf,
  type Measure,
  type Template,
  type TemplateColumn,
  type TemplateRow,
  type TemplateSet,
} from '../core/form/template';
import { type Area, cellKey, parseArea } from '../core/workbook/address';
import { sheetNames } from '../core/workbook/sheet-names';
import { openFormulas } from './formulas';
import { headerHeights, titleHeights } from './heights';
import { blankTables, groupTemplates, HEADER_TOP, type Line, planSheet, type SheetPlan } from './layout';
import { titleCells, titleMerges } from './titles';

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
  /** First and last day of the figures, for forms that print them; visible blanks for what is not known. */
  readonly window?: DataDays;
}

/** A sheet with the templates that stand on it. */
export interface TemplateSheet extends SheetDesign {
  readonly templates: readonly string[];
  /** True where the usual name was taken and the sheet got another. */
  readonly renamed: boolean;
}

/** One sheet per template, parts of one appendix together, in their order; names never clash with those taken. */
export function designSheets(request: InsertRequest): readonly TemplateSheet[] {
  const { set, templates, rules, dictionary, agencies = [], window = unknownDays } = request;
  const groups = groupTemplates(templates);
  const numbers = groups.map(([first]) => first?.number ?? '');
  const names = sheetNames(numbers, request.takenNames);
  const usual = sheetNames(numbers, []);
  const plans = groups.map((group, index) => planSheet(names[index] ?? '', group, agencies));
  const tables = plans.flatMap((plan) => blankTables(set.id, plan));
  const [copy] = copiesOf(tables, dictionary);
  const formulas = copy ? openFormulas(rules, copy) : new Map<string, string>();
  return plans.map((plan, index) => ({
    ...designSheet(plan, dictionary, formulas, window),
    renamed: plan.name !== usual[index],
  }));
}

function designSheet(
  plan: SheetPlan,
  dictionary: Dictionary,
  formulas: ReadonlyMap<string, string>,
  window: DataDays,
): Omit<TemplateSheet, 'renamed'> {
  const [first] = plan.sections;
  if (!first) throw new RangeError('a sheet without a template');
  const { template } = first;
  const right = template.columns.length - 1;
  const titles = titleCells(template, window);
  const headerBottom = HEADER_TOP + template.header.length - 1;
  const bottom = Math.max(headerBottom, ...plan.sections.flatMap(({ lines }) => lines.map(({ at }) => at)));
  return {
    name: plan.name,
    templates: plan.sections.map((section) => section.template.id),
    columnWidths: template.columns.map(({ width }) => width),
    rowHeights: new Map([...titleHeights(titles, template), ...headerHeights(template, HEADER_TOP)]),
    cells: [
      ...titles,
      ...headerCells(template),
      ...plan.sections.flatMap(({ template: own, heading, lines }) => [
        ...(heading === null ? [] : headingCells(own, heading)),
        ...lines.flatMap((line) => rowCells(own, line, plan.name, dictionary, formulas)),
      ]),
    ],
    merges: [...titleMerges(titles, right), ...headerMerges(template)],
    choices: plan.sections.flatMap(({ template: own, lines }) => choicesOf(own, lines)),
    print: {
      area: { top: 0, left: 0, bottom, right },
      orientation: template.orientation,
      repeat: { first: HEADER_TOP, last: headerBottom },
    },
  };
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
  const group = isGroupRow(row, template);
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
  return role === 'unit' ? oneAnswerALine(row) : '';
}

/** "Chưa có = 0 2 cấp = 1" would break anywhere in a narrow column. */
function oneAnswerALine({ unit, answers = [] }: TemplateRow): string {
  return answers.reduce((text, { label, value }) => {
    const answer = `${label} = ${value}`;
    return text.replace(` ${answer}`, `\n${answer}`);
  }, unit);
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
