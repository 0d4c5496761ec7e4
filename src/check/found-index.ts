// What was found, by what one finding may have to do with another: a form of thousands of findings is looked through
// once, not once for each of them.

import type { Finding } from '../core/form/finding';
import type { Rule } from '../core/form/rule';
import { cellText } from '../core/workbook/address';
import type { Fact } from '../rules';

/** A violated rule with its finding. */
export interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly target: Fact;
  /** What the target's formula is computed from, see {@link basisOf}. */
  readonly basis: readonly Fact[];
}

/** Lists keep the order in which things were found. */
export class FoundIndex {
  private readonly byRule = new Map<string, number[]>();
  /** By the cell that a finding stands at. */
  private readonly byTarget = new Map<string, number[]>();
  /** By each cell that a finding names. */
  private readonly byCell = new Map<string, number[]>();
  private readonly units = new Map<string, Found[]>();

  constructor(private readonly all: readonly Found[]) {
    for (const [at, found] of all.entries()) {
      const { rule, finding, target } = found;
      put(this.byRule, rule.id, at);
      if (finding.cell) put(this.byTarget, cellText(finding.cell), at);
      for (const cell of new Set(finding.cells.map(cellText))) put(this.byCell, cell, at);
      const { repeats, parent } = target.bound.row;
      if (repeats && parent !== undefined) put(this.units, unitKey(found, parent), found);
    }
  }

  /** Whatever is broken by a rule that this one follows, or stands at the same cell. */
  mayCause({ rule, finding }: Found): readonly Found[] {
    const rules = (rule.follows ?? []).flatMap((id) => this.byRule.get(id) ?? []);
    const beside = finding.cell ? (this.byTarget.get(cellText(finding.cell)) ?? []) : [];
    return this.inOrder([...rules, ...beside]);
  }

  /** Whatever names all of these cells. */
  naming(cells: readonly string[]): readonly Found[] {
    const lists = cells.map((cell) => this.byCell.get(cell) ?? []);
    const [rarest = [], ...others] = lists.sort((a, b) => a.length - b.length);
    const wanted = others.map((list) => new Set(list));
    return this.inOrder(rarest.filter((at) => wanted.every((list) => list.has(at))));
  }

  /** The same rule at the units that are counted into the row of this finding. */
  unitsOf(total: Found): readonly Found[] {
    const { key, member } = total.target.bound.row;
    return member === undefined ? [] : (this.units.get(unitKey(total, key)) ?? []);
  }

  private inOrder(places: readonly number[]): readonly Found[] {
    return [...new Set(places)].sort((a, b) => a - b).flatMap((at) => this.all[at] ?? []);
  }
}

/** Places make tables apart: a form may stand several times on a sheet. */
function unitKey({ rule, target: { table, bound } }: Found, parent: string): string {
  return JSON.stringify([rule.id, table.sheet, table.area.top, table.area.left, bound.indicator, parent]);
}

function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
