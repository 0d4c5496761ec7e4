// The columns of a list of documents: by the words over them, and by what stands in them where the words tell nothing
// ("Số KH", "Thời gian", "Về việc").

import type { ColumnRole, Template } from '../core/form/template';
import { isTypeName, plainSymbol, readSymbol, typeOfTitle } from '../core/report/document-symbol';
import { foldLabel } from '../core/text/fold';
import type { SheetHeader, TitledColumn } from './sheet/columns';
import type { Grid } from './sheet/grid';
import { senseOf, type Trait } from './sheet/title-words';

/** Column of the sheet by role. `symbol` and `date` are left out where one column tells all of a document. */
export type DocumentColumns = Partial<Record<ColumnRole, number>> & { readonly label: number };

const byTrait: readonly (readonly [Trait, ColumnRole])[] = [
  ['symbol', 'symbol'],
  ['date', 'date'],
  ['documentTitle', 'label'],
  ['code', 'code'],
];

/** Rows below a header that are looked at. */
const SAMPLE = 40;
/** Share of a column's cells that must be symbols or days. */
const LEAST_SHARE = 0.6;
const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})$/;
/** "… số 191/KH-UBND ngày 01/12/2022": a document told in one sentence. */
const TOLD = /\bsố\s*:?\s*(\S+?)[,;]?\s+ngày\s+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/iu;
/** Words of a register of what came in or went out: no list that belongs to a report. */
const REGISTER = /^(?:số|ngày) (?:đến|đi|chuyển)$/u;

/** A document told in one sentence, taken apart; null where the text is none. */
export function toldDocument(
  text: string,
): { readonly symbol: string; readonly date: string; readonly title: string } | null {
  const match = TOLD.exec(text.normalize('NFC'));
  const [whole = '', symbol = '', date = ''] = match ?? [];
  if (!match || !readSymbol(symbol)) return null;
  const title = text
    .normalize('NFC')
    .replace(whole, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s,;])[\s,;]+$/, '')
    .trim();
  return { symbol: plainSymbol(symbol), date, title };
}

/**
 * Role by words: the form's own titles first, then the words of the language.
 * @param kinds columns that are no role's, whatever they are called
 */
function rolesByWords(
  header: SheetHeader,
  form: ReadonlyMap<string, ColumnRole>,
  kinds: ReadonlySet<number>,
): Map<ColumnRole, number> {
  const roles = new Map<ColumnRole, number>();
  const put = (role: ColumnRole | undefined, { column }: TitledColumn): void => {
    if (role && !roles.has(role)) roles.set(role, column);
  };
  for (const one of header.columns) {
    if (kinds.has(one.column)) continue;
    const title = one.path.at(-1) ?? '';
    const told = byTrait.find(([trait]) => says([title], trait))?.[1];
    put(form.get(foldLabel(title)) ?? told, one);
  }
  return roles;
}

interface Content {
  readonly column: number;
  readonly filled: number;
  readonly symbols: number;
  readonly days: number;
  /** "Kế hoạch về chuyển đổi số…": begins with a kind and says what it is about. */
  readonly titles: number;
  /** "Kế hoạch", "CV": a kind and nothing else. */
  readonly types: number;
  readonly told: number;
  readonly sentences: number;
}

function contentOf(grid: Grid, rows: readonly number[], column: number): Content {
  const texts = rows.map((row) => grid.text(row, column)).filter((text) => text !== '');
  const count = (fits: (text: string) => boolean): number => texts.filter(fits).length;
  return {
    column,
    filled: texts.length,
    symbols: count((text) => readSymbol(text) !== null),
    days: count((text) => DAY.test(text)),
    titles: count((text) => typeOfTitle(text) !== null && !isTypeName(text)),
    types: count(isTypeName),
    told: count((text) => toldDocument(text) !== null),
    sentences: new Set(texts.filter(isSentence)).size,
  };
}

const known = new WeakMap<SheetHeader, readonly Content[]>();

/** What stands below each column of a header, looked at once for all forms. */
function contentsOf(grid: Grid, header: SheetHeader): readonly Content[] {
  const before = known.get(header);
  if (before) return before;
  const from = grid.rows.findIndex((row) => row > header.bottom);
  const rows = from < 0 ? [] : grid.rows.slice(from, from + SAMPLE);
  const fresh = header.columns.map(({ column }) => contentOf(grid, rows, column));
  known.set(header, fresh);
  return fresh;
}

type Kind = 'symbols' | 'days' | 'titles' | 'told' | 'sentences';

/** So many words that are no name of an office or a person; each document has its own. */
const isSentence = (text: string): boolean => text.split(/\s+/).length >= 5;

/** Columns that tell only the kind of each document ("Loại VB | Kế hoạch"), whatever stands over them. */
const kindsOf = (contents: readonly Content[]): ReadonlySet<number> =>
  new Set(
    contents
      .filter(({ types, filled }) => types > 0 && types >= filled * LEAST_SHARE)
      .map(({ column }) => column),
  );

/** The only column of which most cells are of a kind; null where none is, or several are. */
function sole(contents: readonly Content[], kind: Kind): number | null {
  const fits = contents.filter((one) => one[kind] > 0 && one[kind] >= one.filled * LEAST_SHARE);
  const [only, second] = fits;
  return only && !second ? only.column : null;
}

const forms = new WeakMap<Template, ReadonlyMap<string, ColumnRole>>();

function titlesOf(template: Template): ReadonlyMap<string, ColumnRole> {
  const known = forms.get(template);
  if (known) return known;
  const fresh = new Map(template.columns.map(({ title, role }) => [foldLabel(title), role] as const));
  forms.set(template, fresh);
  return fresh;
}

/** True for a register of what came in or went out. */
export const headsRegister = ({ columns }: SheetHeader): boolean =>
  columns.some(({ path }) => REGISTER.test(foldLabel(path.at(-1) ?? '')));

/**
 * The columns of a list of documents under a header; null where it heads something else. One of the columns must be
 * called by its name: a column of symbols alone stands in many tables.
 */
export function documentColumns(grid: Grid, header: SheetHeader, template: Template): DocumentColumns | null {
  const contents = contentsOf(grid, header);
  const words = rolesByWords(header, titlesOf(template), kindsOf(contents));
  const named = words.has('symbol') || header.columns.some(({ path }) => says(path, 'documentTitle'));
  if (!named || headsRegister(header)) return null;
  const roles = likelyRoles(grid, header, template);
  const label = roles.get('label');
  if (label === undefined) return null;
  const whole = roles.has('symbol') && (roles.has('date') || roles.has('code'));
  const oneColumn = !roles.has('symbol') && sole(contents, 'told') === label;
  return whole || oneColumn ? { ...Object.fromEntries(roles), label } : null;
}

/** The columns as far as words and contents tell, whether the header is that of a list or not. */
export function likelyRoles(
  grid: Grid,
  header: SheetHeader,
  template: Template,
): ReadonlyMap<ColumnRole, number> {
  const contents = contentsOf(grid, header);
  const kinds = kindsOf(contents);
  const roles = rolesByWords(header, titlesOf(template), kinds);
  const free = (column: number): boolean => !kinds.has(column) && ![...roles.values()].includes(column);
  const byContents = (role: ColumnRole, kind: Kind): void => {
    const column = roles.has(role)
      ? null
      : sole(
          contents.filter((one) => free(one.column)),
          kind,
        );
    if (column !== null) roles.set(role, column);
  };
  byContents('symbol', 'symbols');
  byContents('date', 'days');
  byContents('label', 'titles');
  const worded = header.columns.find(({ column, path }) => says(path, 'label') && free(column));
  if (!roles.has('label') && worded) roles.set('label', worded.column);
  byContents('label', 'sentences');
  return roles;
}

/** "Số văn bản" is a symbol, "Số văn bản do cấp xã ban hành" is a figure: the words must be all of a title. */
const WHOLE = 0.7;

const says = (path: readonly string[], trait: Trait): boolean =>
  path.some((title) => {
    const { traits, covered } = senseOf(title);
    return traits.has(trait) && covered >= WHOLE;
  });
