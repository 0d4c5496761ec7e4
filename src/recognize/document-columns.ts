// The columns of a list of documents: by the words over them, and by what stands in them where the words tell nothing
// ("Số KH", "Thời gian", "Về việc") or less than the cells ("Số, ngày ban hành", "Ký hiệu" beside "Số").

import type { ColumnRole, Template } from '../core/form/template';
import { foldLabel } from '../core/text/fold';
import { allOf, type Content, type ContentKind, contentsOf, sole } from './document-contents';
import type { SheetHeader, TitledColumn } from './sheet/columns';
import type { Grid } from './sheet/grid';
import { senseOf, type Trait } from './sheet/title-words';

/** Of a form's roles, and the parts that some lists have in columns of their own: KH-UBND, month and year. */
export type DocumentRole = ColumnRole | 'sign' | 'month' | 'year';

/** Column of the sheet by role. `symbol` and `date` are left out where one column tells all of a document. */
export type DocumentColumns = Partial<Record<DocumentRole, number>> & { readonly label: number };

const byTrait: readonly (readonly [Trait, ColumnRole])[] = [
  ['symbol', 'symbol'],
  ['date', 'date'],
  ['documentTitle', 'label'],
  ['code', 'code'],
];

/** Words of a register of what came in or went out: no list that belongs to a report. */
const REGISTER = /^(?:số|ngày) (?:đến|đi|chuyển)$/u;
/** Over numbers that letters in another column make symbols of. */
const NUMBER_TITLE = /^số(?: (?:văn bản|hiệu))?$/u;

const lastTitle = ({ path }: TitledColumn): string => foldLabel(path.at(-1) ?? '');

type Roles = Map<DocumentRole, number>;

/**
 * Role by words: the form's own titles first, then the words of the language.
 * @param apart columns that are no role's, whatever they are called
 */
function addByWords(
  roles: Roles,
  header: SheetHeader,
  form: ReadonlyMap<string, ColumnRole>,
  apart: ReadonlySet<number>,
): void {
  const taken = new Set(roles.values());
  for (const one of header.columns) {
    if (apart.has(one.column) || taken.has(one.column)) continue;
    const told = byTrait.find(([trait]) => says(one.path.slice(-1), trait))?.[1];
    const role = form.get(lastTitle(one)) ?? told;
    if (role && !roles.has(role)) roles.set(role, one.column);
  }
}

/** A symbol in two columns, or with its day in one: what the cells are tells more than the words over them. */
function addSymbolParts(roles: Roles, header: SheetHeader, contents: readonly Content[]): void {
  const dated = sole(contents, 'dated');
  if (dated !== null) roles.set('symbol', dated);
  const sign = sole(contents, 'signs');
  const numbers = allOf(contents, 'numbers');
  const titled = header.columns.filter(({ column }) => numbers.has(column));
  const number =
    titled.find((one) => NUMBER_TITLE.test(lastTitle(one))) ??
    titled.find((one) => one.column + 1 === sign && !says(one.path, 'code'));
  if (sign === null || !number || dated !== null) return;
  roles.set('symbol', number.column);
  roles.set('sign', sign);
}

/** "Ngày | Tháng | Năm" in columns of their own. */
function addDayParts(roles: Roles, header: SheetHeader, contents: readonly Content[]): void {
  const numbers = allOf(contents, 'numbers');
  const called = (word: string): number | undefined =>
    header.columns.find((one) => lastTitle(one) === word && numbers.has(one.column))?.column;
  const [day, month, year] = [called('ngày'), called('tháng'), called('năm')];
  if (day === undefined || month === undefined || year === undefined) return;
  roles.set('date', day);
  roles.set('month', month);
  roles.set('year', year);
}

const none: ReadonlySet<number> = new Set();

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
  columns.some((one) => REGISTER.test(lastTitle(one)));

/**
 * The columns of a list of documents under a header; null where it heads something else. One of the columns must be
 * called by its name: a column of symbols alone stands in many tables.
 */
export function documentColumns(grid: Grid, header: SheetHeader, template: Template): DocumentColumns | null {
  const isNamed = (apart: ReadonlySet<number>): boolean => {
    const words: Roles = new Map();
    addByWords(words, header, titlesOf(template), apart);
    return words.has('symbol') || header.columns.some(({ path }) => says(path, 'documentTitle'));
  };
  // Most headers are no list's: then nothing below them is read.
  if (!isNamed(none) || headsRegister(header)) return null;
  const contents = contentsOf(grid, header);
  if (!isNamed(allOf(contents, 'types'))) return null;
  const roles = likelyRoles(grid, header, template);
  const label = roles.get('label');
  if (label === undefined) return null;
  const dated = roles.get('symbol') === sole(contents, 'dated');
  const whole = roles.has('symbol') && (dated || roles.has('date') || roles.has('code'));
  const oneColumn = !roles.has('symbol') && sole(contents, 'told') === label;
  return whole || oneColumn ? { ...Object.fromEntries(roles), label } : null;
}

/** The columns as far as words and contents tell, whether the header is that of a list or not. */
export function likelyRoles(
  grid: Grid,
  header: SheetHeader,
  template: Template,
): ReadonlyMap<DocumentRole, number> {
  const contents = contentsOf(grid, header);
  // A column of nothing but kinds ("Loại VB | Kế hoạch") is no role's.
  const types = allOf(contents, 'types');
  const roles: Roles = new Map();
  addSymbolParts(roles, header, contents);
  addDayParts(roles, header, contents);
  addByWords(roles, header, titlesOf(template), types);
  const free = (column: number): boolean => !types.has(column) && ![...roles.values()].includes(column);
  const addByContents = (role: ColumnRole, kind: ContentKind): void => {
    if (roles.has(role)) return;
    const open = contents.filter((one) => free(one.column));
    const column = sole(open, kind);
    if (column !== null) roles.set(role, column);
  };
  addByContents('symbol', 'symbols');
  addByContents('date', 'days');
  addByContents('label', 'titles');
  const worded = header.columns.find(({ column, path }) => says(path, 'label') && free(column));
  if (!roles.has('label') && worded) roles.set('label', worded.column);
  addByContents('label', 'sentences');
  // Kinds alone are all that the list tells of what its documents are about.
  const kindOnly = header.columns.filter(({ column }) => types.has(column));
  const kind = kindOnly.find(({ path }) => says(path, 'documentTitle')) ?? kindOnly[0];
  if (!roles.has('label') && kind) roles.set('label', kind.column);
  return roles;
}

/** "Số văn bản" is a symbol, "Số văn bản do cấp xã ban hành" is a figure: the words must be all of a title. */
const WHOLE = 0.7;

const says = (path: readonly string[], trait: Trait): boolean =>
  path.some((title) => {
    const { traits, covered } = senseOf(title);
    return traits.has(trait) && covered >= WHOLE;
  });
