// Lists in groups with sums of their own: where each figure counts.

import { type BoundRow, type BoundTable, type ListGrouping, memberId } from '../core/form/table';

/** What a row of the sheet is for the sums of its list; sums are named by their rows. */
export interface GroupPlace {
  /** It is this sum. */
  readonly sum: number | null;
  /** Sums that it is a part of: two where a group is added up above and below. */
  readonly partOf: readonly number[];
  /** The total adds it up. */
  readonly counted: boolean;
}

/** By rows of the sheet. */
export function groupPlaces(grouping: ListGrouping): ReadonlyMap<number, GroupPlace> {
  const known = made.get(grouping);
  if (known) return known;
  const places = placesIn(grouping);
  made.set(grouping, places);
  return places;
}

const made = new WeakMap<ListGrouping, ReadonlyMap<number, GroupPlace>>();

function placesIn({ sums, counted }: ListGrouping): ReadonlyMap<number, GroupPlace> {
  const places = new Map<number, GroupPlace>();
  const nowhere: GroupPlace = { sum: null, partOf: [], counted: false };
  const at = (row: number): GroupPlace => places.get(row) ?? nowhere;
  for (const row of counted) places.set(row, { ...at(row), counted: true });
  for (const { sum, rows } of sums) {
    places.set(sum, { ...at(sum), sum });
    for (const row of rows) places.set(row, { ...at(row), partOf: [...at(row).partOf, sum] });
  }
  return places;
}

/** The id of a column in the row of the form that adds up its list; null where the form has none. */
export function totalId({ template: { rows } }: BoundTable, { indicator }: BoundRow): string | null {
  const parent = rows.find(({ repeats }) => repeats)?.parent;
  const member = rows.find(({ key }) => key === parent)?.member;
  return member === undefined ? null : memberId(indicator, member);
}
