// What was found, by what one finding may have to do with another: a form of thousands of findings is looked through
// once, not once for each of them; and only for what is asked.

import type { Finding, FindingTold } from '../core/form/finding';
import type { Rule, Severity } from '../core/form/rule';
import type { CellRef } from '../core/workbook/address';
import type { Fact, Violation } from '../rules';
import { groupPlaces } from './groups';

/** A violated rule, before it is told. */
export interface Found {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly violation: Violation;
  /** What its finding tells of it. */
  readonly told: FindingTold & Pick<Finding, 'fill' | 'places' | 'basis'>;
  /** What the target's formula is computed from, see {@link basisOf}. */
  readonly basis: readonly Fact[];
}

const none: readonly number[] = [];

/** Lists keep the order in which things were found. A bound cell is one object, wherever it is named. */
export class FoundIndex {
  private rules: ReadonlyMap<string, readonly number[]> | undefined;
  private shared: ReadonlyMap<CellRef, readonly number[]> | undefined;
  private cells: ReadonlyMap<CellRef, readonly number[]> | undefined;
  private units: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(private readonly all: readonly Found[]) {}

  /** Whatever is broken by a rule that this one follows, or stands at the same cell. */
  mayCause({ rule, violation }: Found): readonly Found[] {
    this.shared ??= this.sharedCells();
    const beside = this.shared.get(violation.target.bound.cell) ?? none;
    if (rule.follows === undefined) return beside.flatMap((at) => this.all[at] ?? []);
    this.rules ??= this.listed((found) => [found.rule.id]);
    return this.inOrder([...rule.follows.flatMap((id) => this.rules?.get(id) ?? none), ...beside]);
  }

  /** Whatever names all of these cells. */
  naming(wanted: readonly CellRef[]): readonly Found[] {
    this.cells ??= this.listed(({ violation: { target, others } }) =>
      [target, ...others].map(({ bound }) => bound.cell),
    );
    const lists = wanted.map((cell) => this.cells?.get(cell) ?? []);
    const [rarest = [], ...others] = lists.sort((a, b) => a.length - b.length);
    const sets = others.map((list) => new Set(list));
    return this.inOrder(rarest.filter((at) => sets.every((list) => list.has(at))));
  }

  /** The same rule at the units that are counted into the row of this finding. */
  unitsOf(total: Found): readonly Found[] {
    const { table, bound } = total.violation.target;
    const { key, member } = bound.row;
    if (member === undefined && !table.grouping) return [];
    this.units ??= this.listed((found) => countedInto(found).map((into) => unitKey(found, into)));
    return this.inOrder(this.units.get(unitKey(total, member === undefined ? bound.cell.row : key)) ?? []);
  }

  /** What was found at cells of which more than one thing was found: most have one alone. */
  private sharedCells(): ReadonlyMap<CellRef, readonly number[]> {
    const first = new Map<CellRef, number>();
    const shared = new Map<CellRef, number[]>();
    for (const [at, { violation }] of this.all.entries()) {
      const { cell } = violation.target.bound;
      const before = first.get(cell);
      if (before === undefined) {
        first.set(cell, at);
        continue;
      }
      const list = shared.get(cell);
      if (list) list.push(at);
      else shared.set(cell, [before, at]);
    }
    return shared;
  }

  private listed<Key>(keysOf: (found: Found) => readonly Key[]): ReadonlyMap<Key, readonly number[]> {
    const lists = new Map<Key, number[]>();
    for (const [at, found] of this.all.entries()) {
      for (const key of keysOf(found)) {
        const list = lists.get(key);
        if (!list) lists.set(key, [at]);
        else if (list.at(-1) !== at) list.push(at);
      }
    }
    return lists;
  }

  private inOrder(places: readonly number[]): readonly Found[] {
    const sorted = places.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b);
    return sorted.flatMap((at) => this.all[at] ?? []);
  }
}

/** Rows that the figure's row is counted into: by their keys, sums of groups by their rows on the sheet. */
function countedInto({
  violation: {
    target: { table, bound },
  },
}: Found): readonly (string | number)[] {
  const { repeats, parent } = bound.row;
  if (!repeats) return [];
  if (!table.grouping) return parent === undefined ? [] : [parent];
  const total = table.template.rows.find((row) => row.repeats)?.parent;
  const place = groupPlaces(table.grouping).get(bound.cell.row);
  return place ? [...place.partOf, ...(place.counted && total !== undefined ? [total] : [])] : [];
}

/** Places make tables apart: a form may stand several times on a sheet. */
function unitKey({ rule, violation }: Found, parent: string | number): string {
  const { table, bound } = violation.target;
  return JSON.stringify([rule.id, table.sheet, table.area.top, table.area.left, bound.indicator, parent]);
}
