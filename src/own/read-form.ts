// "Lưu thành bộ mẫu", first half: reads the forms of a sheet that anybody made.

import { areaA1 } from '../core/address';
import type { Catalogue } from '../core/catalogue';
import { foldLabel, slug } from '../core/fold';
import type { Indicator, Template, TemplateKind } from '../core/template';
import { Trouble } from '../core/trouble';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { recognizeWorkbook } from '../recognize';
import { type DraftColumn, type DraftForm, type DraftRow, type OwnDraft, UNNAMED } from './draft';
import { MOST_FORMS } from './file-format';
import { Grid, oneLine } from './grid';
import { findHeaderBlocks, type HeaderBlock, numbersColumns } from './headers';
import { IndicatorBook, knownCells, measureOfColumn, measureOfRow, nameOf } from './indicators';
import { splitParts } from './parts';
import { proposeRules } from './propose';
import { type ReadColumn, type ReadHeader, readHeader } from './read-columns';
import { type BodyLine, bodyRows, readLines } from './read-lines';
import { indicatorRows, unitRows } from './read-rows';
import { areaOf, type ReadTitle, readTitle } from './read-title';
import { widthsOf } from './widths';

/** Printed where the form itself prints no such line (Nghị định 30/2020/NĐ-CP asks for it). */
const CAPTION = '(Kèm theo Báo cáo số:      /BC-UBND ngày   tháng   năm      của …)';

const LONGEST_TITLE = 400;

/** A form as printed, before its rows have their indicators. */
interface RawForm {
  readonly sheet: SheetSnapshot;
  readonly title: ReadTitle;
  readonly header: ReadHeader;
  readonly kind: TemplateKind;
  readonly lines: readonly BodyLine[];
  readonly part?: { readonly numeral: string; readonly of: string };
}

/**
 * Reads every form of the sheets named, and proposes rules for them. Nothing is in use before it is confirmed
 * ({@link confirmOwnSet}).
 * @param catalogue rows that recognition is sure of keep the indicators of its dictionary.
 * @throws Trouble SHEET_MISSING, NO_FORM [sheet] where no form can be read from a sheet, TOO_LARGE.
 */
export function readOwnForm(
  snapshot: WorkbookSnapshot,
  sheets: string | readonly string[],
  catalogue: Pick<Catalogue, 'sets' | 'dictionary'>,
): OwnDraft {
  const names = typeof sheets === 'string' ? [sheets] : sheets;
  const chosen = names.map((name) => {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (!sheet) throw new Trouble('SHEET_MISSING', [name]);
    return sheet;
  });
  const tables = recognizeWorkbook({ sheets: chosen }, catalogue.sets, catalogue.dictionary);
  const book = new IndicatorBook(catalogue.dictionary);
  const agencies = new Set<string>();
  const forms: DraftForm[] = [];
  const ids = new Set<string>();
  for (const sheet of chosen) {
    const raw = readSheet(sheet).filter((one) => rowsOf(one).rows.length > 0);
    if (raw.length === 0) throw new Trouble('NO_FORM', [sheet.name]);
    const known = knownCells(tables, sheet.name);
    for (const one of raw) {
      const { form, units } = draftForm(one, ids, book, known);
      forms.push(form);
      for (const unit of units) agencies.add(unit);
    }
  }
  if (forms.length > MOST_FORMS) throw new Trouble('TOO_LARGE');
  return {
    forms,
    dictionary: book.entries,
    proposals: proposeRules(forms, book.entries, { sheets: chosen }),
    agencies: [...agencies],
  };
}

/** Forms of one sheet; a header repeated at a page break goes on with the form above. */
function readSheet(sheet: SheetSnapshot): readonly RawForm[] {
  const grid = new Grid(sheet);
  const blocks = findHeaderBlocks(grid);
  const forms: (RawForm & { readonly block: HeaderBlock })[] = [];
  let from = 0;
  for (const [index, block] of blocks.entries()) {
    const body = bodyRows(grid, block, blocks[index + 1]?.top ?? Number.POSITIVE_INFINITY);
    const header = readHeader(grid, block, body);
    if (!header) continue;
    const found = kindOfForm(header);
    if (!found) continue;
    const lines = readLines(grid, body, found.header.columns);
    if (lines.length === 0 && found.kind !== 'documents') continue;
    const last = forms.at(-1);
    if (last && sameHeader(last.header, found.header)) {
      forms[forms.length - 1] = { ...last, lines: [...last.lines, ...lines] };
    } else forms.push({ sheet, block, title: readTitle(grid, block.top, from), ...found, lines });
    from = (body.at(-1) ?? block.bottom) + 1;
  }
  return forms.flatMap((form) =>
    splitParts(form.lines, form.header.columns, form.kind).map((part): RawForm => {
      const { numeral, title, lines } = part;
      if (numeral === null) return { ...form, lines };
      return { ...form, lines, title: { ...form.title, title }, part: { numeral, of: form.title.title } };
    }),
  );
}

function sameHeader(a: ReadHeader, b: ReadHeader): boolean {
  const key = ({ rows }: ReadHeader): string =>
    rows.map((texts) => texts.map(foldLabel).join('|')).join('\n');
  return key(a) === key(b) && a.columns.every(({ at }, index) => at === b.columns[index]?.at);
}

const YEAR = /^\s*(?:năm\s*)?((?:19|20)\d{2})(?!\d|\s*[-/–]\s*(?:19|20)\d{2})/iu;

/** The year a value column stands for; "" for none. */
export function yearOf({ path }: ReadColumn): string {
  const own = path.findLast((text) => YEAR.test(text.normalize('NFC')));
  return own === undefined ? '' : (YEAR.exec(own.normalize('NFC'))?.[1] ?? '');
}

/** What the rows and columns stand for; null where there is no column for figures. */
function kindOfForm(header: ReadHeader): { readonly kind: TemplateKind; readonly header: ReadHeader } | null {
  const values = header.columns.filter(({ role }) => role === 'value');
  const has = (role: ReadColumn['role']): boolean => header.columns.some((column) => column.role === role);
  if (has('symbol') && (has('date') || has('code'))) {
    const columns = header.columns.map((column) =>
      column.role === 'value' ? { ...column, role: 'note' as const } : column,
    );
    return { kind: 'documents', header: { ...header, columns } };
  }
  if (values.length === 0) return null;
  const years = values.filter(
    (column, index) =>
      yearOf(column) !== '' && values.findIndex((one) => yearOf(one) === yearOf(column)) === index,
  );
  if (years.length >= 2 && years.length * 5 >= values.length * 3) {
    const columns = header.columns.map((column) =>
      column.role === 'value' && !years.includes(column) ? { ...column, role: 'note' as const } : column,
    );
    return { kind: 'years', header: { ...header, columns } };
  }
  return { kind: values.length === 1 ? 'indicators' : 'agencies', header };
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

function draftForm(
  raw: RawForm,
  ids: Set<string>,
  book: IndicatorBook,
  known: ReadonlyMap<string, string>,
): { readonly form: DraftForm; readonly units: readonly string[] } {
  const id = shortId(raw, ids);
  const { kind, header, title } = raw;
  const read = rowsOf(raw);
  const columns = draftColumns(raw, read.rows, id, book, known);
  const rows = kind === 'indicators' || kind === 'years' ? named(read.rows, raw, id, book, known) : read.rows;
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

function rowsOf({ kind, lines, header }: RawForm): {
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
  form: string,
  book: IndicatorBook,
  known: ReadonlyMap<string, string>,
): readonly DraftRow[] {
  const value = header.columns.find(({ role }) => role === 'value')?.at ?? 0;
  return rows.map(({ row, at }, index) => {
    const leaf = (rows[index + 1]?.row.level ?? 0) <= row.level;
    const own: Indicator = { name: nameOf(row.label), measure: measureOfRow(row, kind, leaf) };
    return { row: { ...row, indicator: book.give(known.get(`${at[0]}:${value}`), form, row.key, own) }, at };
  });
}

function draftColumns(
  { kind, header }: RawForm,
  rows: readonly DraftRow[],
  form: string,
  book: IndicatorBook,
  known: ReadonlyMap<string, string>,
): readonly DraftColumn[] {
  const { widths } = widthsOf(header.columns);
  const units = rows.map(({ row }) => row.unit);
  const keys = new Set<string>();
  return header.columns.map((read, index): DraftColumn => {
    const key = columnKey(read, keys);
    const title = titleOf(read, kind);
    const common = { key, title, role: read.role, width: widths[index] ?? 10 };
    if (read.role !== 'value') return { column: common, at: read.at };
    if (kind === 'years') return { column: { ...common, member: yearOf(read) }, at: read.at };
    if (kind !== 'agencies') return { column: common, at: read.at };
    const own: Indicator = { name: nameOf(read.path.join(', ')), measure: measureOfColumn(read.path, units) };
    const first = rows
      .flatMap(({ at }) => at)
      .map((row) => known.get(`${row}:${read.at}`))
      .find((id) => id !== undefined);
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
  const titles = path.filter((text) => !numbersColumns([text, text, text]));
  if (kind === 'agencies' && role === 'value') return oneLine(titles.join(' / '), LONGEST_TITLE);
  return titles.findLast((text) => !text.startsWith('(')) ?? titles.at(-1) ?? '';
}
