// "Thông tin báo cáo": found by the labels of its fields, in any order, on any sheet; the value is the next filled
// cell to the right that does not explain how to fill it in.

import type { ReportInfo } from '../../core/calendar/report-info';
import type { InfoField, InfoForm, InfoKey } from '../../core/form/supporting-form';
import type { Area } from '../../core/workbook/address';
import { type Cell, cellIn, isBlank, type SheetRow, type SheetSnapshot } from '../../core/workbook/workbook';
import { textOf } from '../sheet/cells';
import { findHeaderRows } from '../sheet/header-row';
import { Phrases } from '../sheet/phrases';
import { infoOf } from './read-values';

/** Where a field stands and what it holds. */
export interface FoundField {
  /** Row of its label. */
  readonly row: number;
  /** Last row that belongs to it; Infinity where nothing stands below. */
  readonly last: number;
  /** Its filled cells. */
  readonly filled: readonly { readonly row: number; readonly column: number; readonly cell: Cell }[];
}

export interface FoundInfo {
  readonly sheet: string;
  readonly area: Area;
  /** Where values stand, for fields that are blank. */
  readonly valueColumn: number;
  readonly fields: ReadonlyMap<InfoKey, FoundField>;
  readonly info: Partial<ReportInfo>;
  /** Name of the template set; "" where the sheet does not say. */
  readonly setName: string;
}

/** Fields by which a sheet is known when nothing else tells; a title of ours over it makes fewer enough. */
const FEWEST = 4;
const FEWEST_TITLED = 2;
/** "1.", "-", "a)": numbering in front of lines of one field. */
const NUMBERING = /^(?:\d{1,3}[.)]?|[-+–•*]|\p{L}\))$/u;

/** What recognition of one form needs, folded once. */
interface InfoWords {
  readonly fields: Phrases<InfoField>;
  readonly hints: Phrases<true>;
  readonly titles: Phrases<true>;
}

function foldWords({ title, titles, groups }: InfoForm): InfoWords {
  const fields = groups.flatMap((group) => group.fields);
  return {
    fields: new Phrases(
      fields.flatMap((field) => [field.label, ...field.also].map((label) => [label, field] as const)),
    ),
    hints: new Phrases(fields.map(({ hint }) => [hint, true] as const)),
    titles: new Phrases([title, ...titles].map((text) => [text, true] as const)),
  };
}

const wordsOf = new WeakMap<InfoForm, InfoWords>();

function wordsIn(form: InfoForm): InfoWords {
  const known = wordsOf.get(form);
  if (known) return known;
  const fresh = foldWords(form);
  wordsOf.set(form, fresh);
  return fresh;
}

/** The information that a sheet holds; null where it is no such sheet. */
export function findInfo(sheet: SheetSnapshot, form: InfoForm): FoundInfo | null {
  const words = wordsIn(form);
  const labelColumn = labelColumnOf(sheet, words);
  if (labelColumn === null) return null;
  const [header] = findHeaderRows(sheet, form.columns, ['label', 'value'], 2).filter(
    ({ columns }) => columns.get('label') === labelColumn,
  );
  const asides = hintColumns(sheet, words, header?.columns.get('hint'));
  const isValue = (column: number): boolean => column > labelColumn && !asides.has(column);
  const valuesOf = ({ row, cells }: SheetRow) =>
    cells
      .filter(({ column, cell }) => isValue(column) && !isBlank(cell.content))
      .filter(({ cell }) => words.hints.get(textOf(cell)) === undefined)
      .slice(0, 1)
      .map(({ column, cell }) => ({ row, column, cell }));

  const fields = new Map<InfoKey, { row: number; last: number; filled: FoundField['filled'] }>();
  let open: { readonly key: InfoKey; readonly many: boolean } | null = null;
  const close = (row: number): void => {
    const field = open && fields.get(open.key);
    if (field) field.last = row - 1;
    open = null;
  };
  for (const source of sheet.rows) {
    const label = textOf(cellIn(source, labelColumn));
    const field = label === '' ? undefined : words.fields.get(label);
    const values = valuesOf(source);
    // A heading may have the words of a label: the one with something beside it is the field.
    const known = field && fields.get(field.key);
    if (field && (!known || (known.filled.length === 0 && values.length > 0))) {
      close(source.row);
      open = { key: field.key, many: field.lines !== undefined };
      fields.set(field.key, { row: source.row, last: Number.POSITIVE_INFINITY, filled: values });
    } else if (label !== '' && !NUMBERING.test(label)) close(source.row);
    else if (open?.many) {
      const own = fields.get(open.key);
      if (own) own.filled = [...own.filled, ...values];
    }
  }
  const cells = new Map(
    [...fields].map(([key, { filled }]) => [key, filled.map(({ cell }) => cell)] as const),
  );
  const used = [...fields.values()].flatMap(({ filled }) => filled);
  const rows = [...[...fields.values()].map(({ row }) => row), ...used.map(({ row }) => row)];
  const columns = [labelColumn, ...used.map(({ column }) => column), ...asides];
  return {
    sheet: sheet.name,
    area: {
      top: Math.min(...rows, header?.row ?? Number.POSITIVE_INFINITY),
      left: labelColumn,
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    },
    valueColumn:
      header?.columns.get('value') ?? mostUsed(used.map(({ column }) => column)) ?? labelColumn + 1,
    fields,
    info: infoOf(cells, form),
    setName: (cells.get('set') ?? []).map(textOf).join(' '),
  };
}

/** The column with the most labels of fields, where they are enough to tell. */
function labelColumnOf(sheet: SheetSnapshot, words: InfoWords): number | null {
  const keys = new Map<number, Set<InfoKey>>();
  let titled = false;
  for (const { cells } of sheet.rows) {
    for (const { column, cell } of cells) {
      if (typeof cell.content !== 'string') continue;
      titled ||= words.titles.get(cell.content) === true;
      const field = words.fields.get(cell.content);
      if (!field) continue;
      const known = keys.get(column);
      if (known) known.add(field.key);
      else keys.set(column, new Set([field.key]));
    }
  }
  const [best] = [...keys].sort((a, b) => b[1].size - a[1].size || a[0] - b[0]);
  return best && best[1].size >= (titled ? FEWEST_TITLED : FEWEST) ? best[0] : null;
}

/** How many known explanations make a column one of explanations. */
const HINTS_OF_A_COLUMN = 3;

function hintColumns(
  sheet: SheetSnapshot,
  { hints }: InfoWords,
  headed: number | undefined,
): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { cells } of sheet.rows) {
    for (const { column, cell } of cells) {
      if (typeof cell.content === 'string' && hints.get(cell.content))
        counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  const columns = [...counts].filter(([, count]) => count >= HINTS_OF_A_COLUMN).map(([column]) => column);
  return new Set(headed === undefined ? columns : [...columns, headed]);
}

function mostUsed(columns: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
