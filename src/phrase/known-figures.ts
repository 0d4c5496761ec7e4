// What is known of figures beside the tables: which of them the check denies, what was made of those, and which blank
// cells can be calculated.

import { type BoundRow, type Figure, plainId } from '../core/form/table';
import type { Remark } from '../core/report/document';
import { type CellRef, cellKey } from '../core/workbook/address';

export interface KnownFigures {
  /** Sentences of the findings against a figure or a piece of a listed document, by {@link cellKey}. */
  readonly disputed: ReadonlyMap<string, readonly string[]>;
  /** What people say of figures that the check denied, in its place, by {@link cellKey}: the figures stand. */
  readonly waived: ReadonlyMap<string, readonly string[]>;
  /** Indicators whose figure is, or was calculated from, a disputed one. */
  readonly shaken: ReadonlySet<string>;
  /** Figures of blank cells that can be calculated, each with what is to be said of it, by {@link cellKey}. */
  readonly computed: ReadonlyMap<string, { readonly figure: Figure; readonly sentence: string }>;
}

export const nothingKnown: KnownFigures = {
  disputed: new Map(),
  waived: new Map(),
  shaken: new Set(),
  computed: new Map(),
};

/** The row with the figure that its blank cell would hold. */
export function completed(bound: BoundRow, { computed }: KnownFigures): BoundRow {
  const known = bound.reading.kind === 'blank' ? computed.get(cellKey(bound.cell)) : undefined;
  return known ? { ...bound, reading: { kind: 'figure', figure: known.figure } } : bound;
}

/** What is to be said of the figure of a cell; undefined where there is nothing. */
export function remarkOf(cell: CellRef, known: KnownFigures): Remark | undefined {
  return remarkOver(cell, cell, known);
}

/** {@link remarkOf} a figure made of the cells from `first` to `last`. */
export function remarkOver(
  first: CellRef,
  last: CellRef,
  { disputed, waived, computed }: KnownFigures,
): Remark | undefined {
  if (disputed.size + waived.size + computed.size === 0) return undefined;
  const denied: string[] = [];
  const accounted: string[] = [];
  const made: string[] = [];
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1) {
      const key = cellKey({ sheet: first.sheet, row, column });
      denied.push(...(disputed.get(key) ?? []));
      accounted.push(...(waived.get(key) ?? []));
      made.push(...[computed.get(key)?.sentence ?? []].flat());
    }
  }
  if (denied.length > 0) return { kind: 'disputed', sentences: [...denied, ...accounted] };
  if (accounted.length > 0) return { kind: 'waived', sentences: accounted };
  return made.length > 0 ? { kind: 'computed', sentences: made } : undefined;
}

/** True where a judgement must not rest on the figure. */
export function isShaken(id: string, remark: Remark | undefined, { shaken }: KnownFigures): boolean {
  return remark?.kind === 'disputed' || shaken.has(plainId(id));
}
