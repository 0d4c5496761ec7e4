// What stands below each column of a header, as far as it tells documents: counted once, whatever the form.

import { isTypeName, readSymbol, typeOfTitle } from '../core/report/document-symbol';
import { datedSymbol, isDay, isNumber, isSentence, isSign, toldDocument } from './document-text';
import type { SheetHeader } from './sheet/columns';
import type { Grid } from './sheet/grid';

/** Rows below a header that are looked at. */
const SAMPLE = 40;
/** Share of a column's cells that must be of a kind. */
const LEAST_SHARE = 0.6;

const kinds = {
  symbols: (text: string): boolean => readSymbol(text) !== null,
  /** "191/KH-UBND ngày 01/12/2022". */
  dated: (text: string): boolean => datedSymbol(text) !== null,
  signs: isSign,
  numbers: isNumber,
  days: isDay,
  /** "Kế hoạch về chuyển đổi số…": begins with a kind and says what it is about. */
  titles: (text: string): boolean => typeOfTitle(text) !== null && !isTypeName(text),
  /** "Kế hoạch", "CV": a kind and nothing else. */
  types: isTypeName,
  told: (text: string): boolean => toldDocument(text) !== null,
  /** Each document has its own. */
  sentences: (text: string, at: number, all: readonly string[]): boolean =>
    isSentence(text) && all.indexOf(text) === at,
};

export type ContentKind = keyof typeof kinds;

export interface Content {
  readonly column: number;
  /** True where most cells are of the kind. */
  readonly is: (kind: ContentKind) => boolean;
}

function contentOf(grid: Grid, rows: readonly number[], column: number): Content {
  const texts = rows.map((row) => grid.text(row, column)).filter((text) => text !== '');
  const known = new Map<ContentKind, boolean>();
  const look = (kind: ContentKind): boolean => {
    const count = texts.filter(kinds[kind]).length;
    return count > 0 && count >= texts.length * LEAST_SHARE;
  };
  return {
    column,
    is: (kind) => {
      const told = known.get(kind) ?? look(kind);
      known.set(kind, told);
      return told;
    },
  };
}

const known = new WeakMap<SheetHeader, readonly Content[]>();

/** What stands below each column of a header, looked at once for all forms. */
export function contentsOf(grid: Grid, header: SheetHeader): readonly Content[] {
  const before = known.get(header);
  if (before) return before;
  const rows = rowsBelow(grid, header);
  const fresh = header.columns.map(({ column }) => contentOf(grid, rows, column));
  known.set(header, fresh);
  return fresh;
}

/**
 * Rows below a header down to the first gap: what stands behind it may be the signatures. Rows that fill less than half
 * of the columns ("I | KẾ HOẠCH") head groups.
 */
function rowsBelow(grid: Grid, { bottom, columns }: SheetHeader): readonly number[] {
  const from = grid.rows.findIndex((row) => row > bottom);
  if (from < 0) return [];
  const rows = grid.rows.slice(from, from + SAMPLE).filter((row) => grid.filled(row).length > 0);
  const gap = rows.findIndex((row, n) => n > 0 && row > (rows[n - 1] ?? row) + 1);
  const near = gap < 0 ? rows : rows.slice(0, gap);
  const whole = near.filter((row) => grid.filled(row).length * 2 >= columns.length);
  return whole.length > 0 ? whole : near;
}

/** The only column of which most cells are of a kind; null where none is, or several are. */
export function sole(contents: readonly Content[], kind: ContentKind): number | null {
  const [only, second] = contents.filter((one) => one.is(kind));
  return only && !second ? only.column : null;
}

/** The columns of which most cells are of a kind. */
export const allOf = (contents: readonly Content[], kind: ContentKind): ReadonlySet<number> =>
  new Set(contents.filter((one) => one.is(kind)).map(({ column }) => column));
