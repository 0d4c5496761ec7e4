// Cells that were not read, gathered into as few tight rectangles as hold no cell that was.

import type { Area } from '../../core/workbook/address';
import { CellSet } from './held';

/** A cell that was not read, and why: equal keys, one reason. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

/** Cells of which one may stand in an area. */
type Cells = Pick<CellSet, 'meets'>;

interface Open {
  area: Area;
  readonly key: string;
  cells: number;
}

/** Rows without such a cell that a rectangle may span. */
const MOST_BLANK = 3;
/** A rectangle has at most so many cells for each figure in it, and so many more. */
const PER_FIGURE = 6;
const MORE = 30;

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/**
 * Rectangles over the marks, one reason each.
 * @param marks by rows from top to bottom, in a row from left to right.
 * @param taken cells that stand in no rectangle; marks with another reason do not either.
 */
export function rectanglesOf<T extends Mark>(
  marks: readonly T[],
  taken: readonly Cells[],
): readonly { readonly area: Area; readonly first: T }[] {
  const byKey = new Map<string, CellSet>();
  for (const { row, column, key } of marks) {
    const own = byKey.get(key) ?? new CellSet();
    own.add(row, column);
    byKey.set(key, own);
  }
  const avoided = new Map(
    [...byKey.keys()].map((key) => {
      const others = [...byKey].flatMap(([one, cells]) => (one === key ? [] : [cells]));
      return [key, [...taken, ...others]] as const;
    }),
  );
  const done: (Open & { readonly first: T })[] = [];
  let open: (Open & { readonly first: T })[] = [];
  for (const mark of marks) {
    const { row, column, key } = mark;
    open = open.filter(({ area }) => row <= area.bottom + MOST_BLANK + 1);
    const into = open.findLast(
      (one) => one.key === key && mayTake(one, row, column, avoided.get(key) ?? taken),
    );
    if (into) {
      into.area = union(into.area, row, column);
      into.cells += 1;
      continue;
    }
    const fresh = {
      area: { top: row, left: column, bottom: row, right: column },
      key,
      cells: 1,
      first: mark,
    };
    open.push(fresh);
    done.push(fresh);
  }
  return done;
}

const union = ({ top, left, bottom, right }: Area, row: number, column: number): Area => ({
  top,
  left: Math.min(left, column),
  bottom: Math.max(bottom, row),
  right: Math.max(right, column),
});

function mayTake({ area, cells }: Open, row: number, column: number, taken: readonly Cells[]): boolean {
  const grown = union(area, row, column);
  if (sizeOf(grown) > PER_FIGURE * (cells + 1) + MORE) return false;
  // Only what is new needs to be looked at.
  const wider = grown.left < area.left || grown.right > area.right;
  const fresh = wider ? grown : { ...grown, top: area.bottom + 1 };
  return !taken.some((cells) => cells.meets(fresh));
}
