// From a form as printed to a template of the draft: ids, indicators, columns, what is printed nowhere.

import type { Indicator, Template, TemplateKind } from '../core/form/template';
import { slug } from '../core/text/fold';
import { areaA1 } from '../core/workbook/address';
import type { SheetSnapshot } from '../core/workbook/workbook';
import { type Grid, gridOf, oneLine } from '../recognize/sheet/grid';
import { isNumbering } from '../recognize/sheet/header-region';
import { type DraftColumn, type DraftForm, type DraftRow, UNNAMED } from './draft';
import { yearOf } from './form-kind';
import { type IndicatorBook, measureOfColumn, measureOfRow, nameOf } from './indicators';
import type { ReadColumn, ReadHeader } from './read-columns';
import type { BodyLine } from './read-lines';
import { indicatorRows, unitRows } from './read-rows';
import { areaOf, type ReadTitle } from './read-title';
import { showsDecimals } from './units';
import { widthsOf } from './widths';

/** Printed where the form itself prints no such line (Nghị định 30/2020/NĐ-CP asks for it). */
const CAPTION = '(Kèm theo Báo cáo số:      /BC-UBND ngày   tháng   năm      của …)';

const LONGEST_TITLE = 400;

/** A form as printed, before its rows have their indicators. */
export interface RawForm {
  readonly sheet: SheetSnapshot;
  readonly title: ReadTitle;
  readonly header: ReadHeader;
  readonly kind: TemplateKind;
  readonly lines: readonly BodyLine[];
  readonly part?: { readonly numeral: string; readonly of: string };
}

/** "pl3", "pl-iii-ii": numerals stay as printed. */
function shortId(raw: RawForm, ids: Set<string>): string {
  const number = slug(raw.title.number)
    .replace(/^phu-luc-(?=\d)/, 'pl')
    .replace(/^phu-luc-/, 'pl-');
  const base = [number === '' ? 'bieu' : number, ...(raw.part ? [slug(raw.part.numeral)] : [])].join('-');
  let id = base;
  for (let n = 2; ids.has(id); n += 1) id = `${base}-${n}`;
  ids.add(id);
  return id;
}

/** The form under ids of the draft; `units` are those that a repeated row stands for. */
export function draftForm(
  raw: RawForm,
  ids: Set<string>,
  book: IndicatorBook,
  known: ReadonlyMap<string, string>,
): { readonly form: DraftForm; readonly units: readonly string[] } {
  const id = shortId(raw, ids);
  const { kind, header, title } = raw;
  const read = rowsOf(raw);
  const grid = gridOf(raw.sheet);
  const columns = draftColumns(raw, grid, read.rows, id, book, known);
  const rows =
    kind === 'indicators' || kind === 'years' ? named(read.rows, raw, grid, id, book, known) : read.rows;
  const template: Template = {
    id: `${UNNAMED}/${id}`,
    number: title.number === '' ? numberBySheet(raw.sheet.name) : title.number,
    title: title.title === '' ? raw.sheet.name.toUpperCase() : title.title,
    ...(raw.part ? { part: raw.part } : {}),
    caption: title.caption === '' ? CAPTION : title.caption,
    area: kind === 'documents' ? 'van-ban' : areaOf(title.title),
    ...(kind === 'indicators' ? {} : { kind }),
    header: header.rows,
    headerMerges: header.merges.map(areaA1),
    columns: columns.map(({ column }) => column),
    rows: rows.map(({ row }) => row),
    orientation: widthsOf(header.columns).orientation,
  };
  return { form: { sheet: raw.sheet.name, template, rows, columns }, units: read.agencies };
}

/** "PL3" as a sheet's name says "Phụ lục 3"; any other name stands as it is. */
function numberBySheet(name: string): string {
  const numeral = /^(?:PL|phụ lục)[\s.-]*(\d{1,3}|[IVX]{1,5})\b/iu.exec(name.normalize('NFC'))?.[1];
  return numeral === undefined ? name : `Phụ lục ${numeral}`;
}

/** Its rows, still without indicators. */
export function rowsOf({ kind, lines, header }: RawForm): {
  readonly rows: readonly DraftRow[];
  readonly agencies: readonly string[];
} {
  if (kind === 'agencies') return unitRows(lines, header.columns);
  if (kind === 'documents') {
    const row = { key: '*', code: '1', label: '', unit: '', indicator: '', level: 1, repeats: true } as const;
    return { rows: [{ row, at: lines.map(({ at }) => at) }], agencies: [] };
  }
  return { rows: indicatorRows(lines, header.columns, kind), agencies: [] };
}

function named(
  rows: readonly DraftRow[],
  { kind, header }: RawForm,
  grid: Grid,
  form: string,
  book: IndicatorBook,
  known: ReadonlyMap<string, string>,
): readonly DraftRow[] {
  const values = header.columns.flatMap(({ role, at }) => (role === 'value' ? [at] : []));
  const [value = 0] = values;
  return rows.map(({ row, at }, index) => {
    const leaf = (rows[index + 1]?.row.level ?? 0) <= row.level;
    const decimals = at.some((line) => values.some((column) => showsDecimals(grid.cell(line, column))));
    const own: Indicator = { name: nameOf(row.label), measure: measureOfRow(row, kind, leaf, decimals) };
    return { row: { ...row, indicator: book.give(known.get(`${at[0]}:${value}`), form, row.key, own) }, at };
  });
}

function draftColumns(
  { kind, header }: RawForm,
  grid: Grid,
  rows: readonly DraftRow[],
  form: string,
  book: IndicatorBook,
  known: ReadonlyMap<string, string>,
): readonly DraftColumn[] {
  const { widths } = widthsOf(header.columns);
  const units = rows.map(({ row }) => row.unit);
  const lines = rows.flatMap(({ at }) => at);
  const keys = new Set<string>();
  return header.columns.map((read, index): DraftColumn => {
    const key = columnKey(read, keys);
    const title = titleOf(read, kind);
    const common = { key, title, role: read.role, width: widths[index] ?? 10 };
    if (read.role !== 'value') return { column: common, at: read.at };
    if (kind === 'years') return { column: { ...common, member: yearOf(read) }, at: read.at };
    if (kind !== 'agencies') return { column: common, at: read.at };
    const decimals = lines.some((line) => showsDecimals(grid.cell(line, read.at)));
    const measure = measureOfColumn(read.path, units, decimals);
    const own: Indicator = { name: nameOf(read.path.join(', ')), measure };
    const first = lines.map((row) => known.get(`${row}:${read.at}`)).find((id) => id !== undefined);
    return { column: { ...common, indicator: book.give(first, form, `c${key}`, own) }, at: read.at };
  });
}

function columnKey(read: ReadColumn, used: Set<string>): string {
  const base =
    read.number !== ''
      ? read.number
      : read.role === 'value' && yearOf(read) !== ''
        ? `y${yearOf(read)}`
        : read.role;
  let key = base;
  for (let n = 2; used.has(key); n += 1) key = `${base}${n}`;
  used.add(key);
  return key;
}

/** The lowest title that is no mere aside; where each column is an indicator, all titles above it. */
function titleOf({ path, role }: ReadColumn, kind: TemplateKind): string {
  const titles = path.filter((text) => !isNumbering(text));
  if (kind === 'agencies' && role === 'value') return oneLine(titles.join(' / '), LONGEST_TITLE);
  return titles.findLast((text) => !text.startsWith('(')) ?? titles.at(-1) ?? '';
}
