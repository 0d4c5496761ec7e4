// What the sums of a table of dossiers say of its columns: those that its row of numbers prints ("3= 4+5+6",
// "(7)=(8)+(9)"), and those that hold in the figures. They settle what the words leave open between two readings, and
// where they contradict a reading by words a person is asked; alone they tell nothing.

import { showsFigure } from '../core/form/typed-figures';
import type { SheetSnapshot } from '../core/workbook/workbook';
import { type DossierColumn, type DossierKey, dossierColumns } from './dossier-columns';
import { printedSums } from './printed-sums';
import { headersOf, type SheetHeader } from './sheet/columns';
import { type Grid, gridOf } from './sheet/grid';

/** An equation between columns: both sides add up to the same. Parts that a table may leave out are optional. */
interface Balance {
  readonly left: readonly DossierKey[];
  readonly right: readonly DossierKey[];
  readonly optional: readonly DossierKey[];
}

const unsettled: readonly DossierKey[] = ['returned/total', 'cancelled/total'];
const settled: readonly DossierKey[] = ['resolved/total', 'pending/total'];
const balances: readonly Balance[] = [
  { left: ['received/total'], right: ['received/inPeriod', 'received/carriedOver'], optional: [] },
  {
    left: ['received/total'],
    right: ['received/online', 'received/direct'],
    optional: ['received/carriedOver'],
  },
  { left: ['received/inPeriod'], right: ['received/online', 'received/direct'], optional: [] },
  { left: ['received/total'], right: settled, optional: unsettled },
  { left: ['received/inPeriod', 'received/carriedOver'], right: settled, optional: unsettled },
  { left: ['resolved/total'], right: ['resolved/onTime'], optional: ['resolved/early', 'resolved/late'] },
  { left: ['resolved/total'], right: ['resolved/notLate'], optional: ['resolved/late'] },
  { left: ['pending/total'], right: ['pending/notDue', 'pending/late'], optional: [] },
];

/** Rows with figures that make a sum more than chance. */
const FEWEST_ROWS = 2;
/** Rows below a header that are looked at. */
const SAMPLE = 200;
/** So many readings are tried; a header that leaves more open is asked about. */
const MOST_READINGS = 16;

type Row = ReadonlyMap<number, number>;
/** Column of the sheet by what it holds. */
type Reading = ReadonlyMap<DossierKey, number>;

/** The columns of a header as dossiers: by their words, then by the sums of the table. */
export function settledColumns(sheet: SheetSnapshot, header: SheetHeader): readonly DossierColumn[] {
  const known = settledBefore.get(header);
  if (known) return known;
  const grid = gridOf(sheet);
  const fresh = new Sums(grid, header).settled();
  settledBefore.set(header, fresh);
  return fresh;
}

const settledBefore = new WeakMap<SheetHeader, readonly DossierColumn[]>();

class Sums {
  private readonly words: readonly DossierColumn[];
  private readonly printed: ReadonlyMap<number, readonly number[]>;
  private rows: readonly Row[] | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly header: SheetHeader,
  ) {
    this.words = dossierColumns(header.columns);
    this.printed = printedSums(header.columns);
  }

  settled(): readonly DossierColumn[] {
    const columns = this.open().length > 0 ? this.chosen() : this.words;
    return columns.map((one) => (this.contradicts(one, columns) ? { ...one, keys: [] } : one));
  }

  private open(): readonly DossierColumn[] {
    return this.words.filter(({ keys }) => keys.length > 1);
  }

  /** With the only reading of an open column for which its sums hold. */
  private chosen(): readonly DossierColumn[] {
    const readings = readingsOf(this.words);
    if (readings.length > MOST_READINGS) return this.words;
    return this.words.map((one) => {
      if (one.keys.length < 2) return one;
      const held = one.keys.filter((key) =>
        readings.some((reading) => reading.get(key) === one.column && this.holdsFor(key, reading)),
      );
      const [only, second] = held;
      return only !== undefined && second === undefined ? { ...one, keys: [only] } : one;
    });
  }

  /** True where a sum with this figure in it is printed, or holds in every row that tells. */
  private holdsFor(key: DossierKey, reading: Reading): boolean {
    return sumsWith(key, reading).some(
      ({ left, right }) => this.isPrinted(left, right) || this.holds(left, right, reading.get(key) ?? -1),
    );
  }

  private isPrinted(left: readonly number[], right: readonly number[]): boolean {
    const [total, second] = left;
    const parts = total === undefined || second !== undefined ? undefined : this.printed.get(total);
    return parts?.length === right.length && right.every((column) => parts.includes(column));
  }

  /** @param column without a figure in it a row tells nothing of it. */
  private holds(left: readonly number[], right: readonly number[], column: number): boolean {
    const at = (row: Row, some: readonly number[]): number =>
      some.reduce((sum, one) => sum + (row.get(one) ?? 0), 0);
    const filled = (row: Row, some: readonly number[]): number => some.filter((one) => row.get(one)).length;
    const telling = this.figures().filter(
      (row) => (row.get(column) ?? 0) !== 0 && filled(row, left) > 0 && filled(row, [...left, ...right]) > 2,
    );
    return telling.length >= FEWEST_ROWS && telling.every((row) => at(row, left) === at(row, right));
  }

  /**
   * True where the words put a column among what is settled or still open, and the table adds it up on the other side:
   * by its printed sum, which also holds in the figures.
   */
  private contradicts({ column, keys }: DossierColumn, columns: readonly DossierColumn[]): boolean {
    const [key, second] = keys;
    const flow = key?.split('/')[0];
    if (second !== undefined || (flow !== 'resolved' && flow !== 'pending') || key?.endsWith('/total'))
      return false;
    const keyOf = new Map(
      columns.map((one) => [one.column, one.keys.length === 1 ? one.keys[0] : undefined]),
    );
    for (const [total, parts] of this.printed) {
      const sum = keyOf.get(total);
      if (!parts.includes(column) || !sum?.endsWith('/total') || sum.startsWith(`${flow}/`)) continue;
      if (this.holds([total], parts, column)) return true;
    }
    return false;
  }

  private figures(): readonly Row[] {
    this.rows ??= rowsBelow(this.grid, this.header);
    return this.rows;
  }
}

/** Every way to read the open columns, no figure twice. */
function readingsOf(columns: readonly DossierColumn[]): readonly Reading[] {
  let readings: readonly Reading[] = [new Map()];
  for (const { column, keys } of columns) {
    if (keys.length === 0) continue;
    readings = readings.flatMap((reading) =>
      keys.flatMap((key) => (reading.has(key) ? [] : [new Map([...reading, [key, column]])])),
    );
    if (readings.length > MOST_READINGS) break;
  }
  return readings;
}

/** The balances that speak of a figure and whose columns are there, as columns of the sheet. */
function sumsWith(
  key: DossierKey,
  reading: Reading,
): readonly { readonly left: readonly number[]; readonly right: readonly number[] }[] {
  return balances.flatMap(({ left, right, optional }) => {
    if (![...left, ...right, ...optional].includes(key)) return [];
    if (![...left, ...right].every((one) => reading.has(one))) return [];
    const at = (some: readonly DossierKey[]): readonly number[] =>
      some.flatMap((one) => reading.get(one) ?? []);
    return [{ left: at(left), right: at([...right, ...optional]) }];
  });
}

const WHOLE = /^\d{1,3}(?:\.\d{3})+$|^\d{1,9}$/;

/** The figures under a header, down to the next one; a row with anything else among them tells nothing. */
function rowsBelow(grid: Grid, header: SheetHeader): readonly Row[] {
  const end = headersOf(grid).find(({ top }) => top > header.bottom)?.top ?? Number.POSITIVE_INFINITY;
  const from = grid.rows.findIndex((row) => row > header.bottom);
  const rows = from < 0 ? [] : grid.rows.slice(from, from + SAMPLE).filter((row) => row < end);
  return rows.map((row) => {
    const figures = new Map<number, number>();
    for (const { column } of header.columns) {
      const { content } = grid.cell(row, column);
      if (typeof content === 'number') figures.set(column, content);
      else if (typeof content === 'string' && showsFigure(content)) {
        const plain = content.trim();
        figures.set(column, WHOLE.test(plain) ? Number(plain.replaceAll('.', '')) : Number.NaN);
      }
    }
    return figures;
  });
}
