// The columns of a table by years: which year each column stands for, as the sheet's own header says.

import { foldLabel } from '../core/text/fold';
import { untimed } from '../core/text/untimed';
import type { SheetSnapshot } from '../core/workbook/workbook';
import { otherTraits } from './column-says';
import { headersOf, type SheetHeader, type TitledColumn } from './sheet/columns';
import { gridOf } from './sheet/grid';
import { senseOf, type Trait } from './sheet/title-words';

/** A column of figures; `member` is the year, or "" where the table has one figure a row. */
export interface ValueColumn {
  readonly column: number;
  readonly member: string;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** Sub-columns that are not the year's result. */
const aside: readonly Trait[] = [...otherTraits, 'note', 'unit'];
const results: readonly Trait[] = ['result', 'figure', 'total'];

const has = ({ path }: TitledColumn, among: readonly Trait[]): boolean =>
  path.some((title) => among.some((trait) => senseOf(title).traits.has(trait)));

/** The one year that the titles over a column name; null where none or several are named. */
function yearOf({ path }: TitledColumn): string | null {
  const years = new Set(path.flatMap((title) => senseOf(title).year ?? []));
  const [year = null] = years.size === 1 ? years : [];
  return year;
}

/** Rows over a table in which a title that names its year is looked for. */
const TITLE_REACH = 10;
/** Longer lines name years in passing. */
const LONGEST_TITLE = 160;
/** The day of a paper, a span of years: not the year of the figures. */
const ASIDE =
  /kèm theo|ngày\s*[\d…._]|tháng\s*[\d…._]+\s*năm|giai đoạn|(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}/iu;

/** Years that a title tells: "NĂM 2020", "Kết quả 2020". */
function yearsOf(text: string): readonly string[] {
  const plain = text.normalize('NFC');
  return plain.length > LONGEST_TITLE || ASIDE.test(plain) ? [] : (plain.match(YEAR) ?? []);
}

/**
 * The one year that the title over a table and the sheet's name tell; null where they tell none or several.
 * @param from first row after the table above.
 */
export function titledYear(sheet: SheetSnapshot, from: number, before: number): string | null {
  const grid = gridOf(sheet);
  const lines = grid.rows
    .filter((row) => row >= Math.max(from, before - TITLE_REACH) && row < before)
    .flatMap((row) => grid.filled(row).flatMap(({ text }) => yearsOf(text)));
  const [year, second] = new Set([...lines, ...yearsOf(sheet.name)]);
  return year !== undefined && second === undefined ? year : null;
}

/** Columns of one year, of which only a person can say which holds the results. */
export interface YearGroup {
  readonly member: string;
  readonly columns: readonly TitledColumn[];
}

/** Years over a table. */
export interface FoundYears {
  /** First row of the header. */
  readonly row: number;
  /** For each year the column of its results; null where that is open. */
  readonly columns: readonly ValueColumn[] | null;
  /** Where it is open: equally many columns for each year, in the same order. */
  readonly groups: readonly YearGroup[];
}

/** The years over a table: the lowest header between two rows that names any. */
export function findYears(sheet: SheetSnapshot, from: number, to: number, label: number): FoundYears | null {
  let open: FoundYears | null = null;
  for (const header of [...headersOf(gridOf(sheet))].reverse()) {
    if (header.top < from || header.top >= to) continue;
    const groups = yearGroups(header, label);
    const columns = yearColumns(groups);
    if (columns) return { row: header.top, columns, groups: [] };
    if (!open && areAlike(groups)) open = { row: header.top, columns: null, groups };
  }
  return open;
}

/** What a title says besides its year. */
const besideYear = ({ path }: TitledColumn): string => untimed(foldLabel(path.join(' ')));

/** Each year has the same columns: the same titles in the same order, none twice. */
function areAlike(groups: readonly YearGroup[]): boolean {
  const keys = groups.map(({ columns }) => columns.map(besideYear));
  const [first = []] = keys;
  const differ = first.length > 1 && new Set(first).size === first.length;
  return (
    differ && keys.every((own) => own.length === first.length && own.every((key, n) => key === first[n]))
  );
}

/** The columns of a header by the year that they name, plans and the like left out. */
function yearGroups({ columns }: SheetHeader, label: number): readonly YearGroup[] {
  const byYear = new Map<string, TitledColumn[]>();
  for (const one of columns) {
    const year = one.column > label ? yearOf(one) : null;
    if (year === null || has(one, aside)) continue;
    const list = byYear.get(year);
    // A blank column beside a title seems to have the same titles: the first one is meant.
    if (list?.some(({ path }) => path.join() === one.path.join())) continue;
    if (list) list.push(one);
    else byYear.set(year, [one]);
  }
  return [...byYear].map(([member, list]) => ({ member, columns: list }));
}

/**
 * For each year the column of its results.
 * @returns null where no column names a year, or where two columns of one year may both be its results.
 */
function yearColumns(groups: readonly YearGroup[]): readonly ValueColumn[] | null {
  const chosen: ValueColumn[] = [];
  for (const { member, columns } of groups) {
    const told = columns.filter((one) => has(one, results));
    const [only, second] = columns.length > 1 ? told : columns;
    if (!only || second) return null;
    chosen.push({ column: only.column, member });
  }
  return chosen.length > 0 ? chosen.sort((a, b) => a.column - b.column) : null;
}
