// The figures of one set of tables, by indicator: what rules look up. A workbook may hold the same template
// twice (a table for each unit, a list in two parts): those of one unit, and the n-th copies of all templates, belong together.

import { type BoundRow, type BoundTable, commonId, memberId } from '../core/form/table';
import { type Dictionary, kindOf } from '../core/form/template';
import { type Fact, type Facts, toFact } from '../rules';
import { isSound } from './figures';
import { type GroupPlace, groupPlaces, totalId } from './groups';
import { measuresOf } from './measures';

export type { Dictionary };

/**
 * Figures that rules compare with each other: those of the whole report ('common'), of one year, or of one agency.
 * 'listed' is an agency of a repeated row, which is counted into a total; 'fixed' one of a row of the form itself;
 * 'group' has the rows of a group of a list, and its sum in the place of the form's total.
 */
export type ScopeKind = 'common' | 'year' | 'listed' | 'fixed' | 'group';

const none: readonly Fact[] = [];

export class Scope implements Facts {
  /** Every figure with its id, as they were put; looked up by id only once a rule needs it. */
  private readonly ids: string[] = [];
  private readonly listed: Fact[] = [];
  /** The same as doubles. */
  private readonly values: number[] = [];
  private byId: Map<string, Fact> | undefined;
  private readonly totals = new Map<string, Fact[]>();

  /** @param shape equal for scopes that hold figures of the same indicators. */
  constructor(
    readonly kind: ScopeKind,
    readonly shape: string,
  ) {}

  get(id: string): Fact | undefined {
    return this.facts().get(id);
  }

  /**
   * Every figure in the order in which they were put; of two of one id the later one counts.
   * @param told is given the figure as a double, too, see {@link Fact.approx}
   */
  each(told: (id: string, fact: Fact, value: number) => void): void {
    for (let n = 0; n < this.ids.length; n += 1) {
      const id = this.ids[n];
      const fact = this.listed[n];
      if (id !== undefined && fact) told(id, fact, this.values[n] ?? Number.NaN);
    }
  }

  counted(id: string): readonly Fact[] {
    return this.totals.get(id) ?? none;
  }

  put(id: string, fact: Fact, value: number = fact.approx): void {
    this.ids.push(id);
    this.listed.push(fact);
    this.values.push(value);
    this.byId?.set(id, fact);
  }

  count(id: string, fact: Fact): void {
    const list = this.totals.get(id);
    if (list) list.push(fact);
    else this.totals.set(id, [fact]);
  }

  private facts(): Map<string, Fact> {
    if (this.byId) return this.byId;
    const byId = new Map<string, Fact>();
    this.each((id, fact) => byId.set(id, fact));
    this.byId = byId;
    return this.byId;
  }

  /** Puts another fact wherever this one stood. */
  replace(before: Fact, after: Fact): void {
    for (const id of idsOf(before)) if (this.get(id) === before) this.put(id, after);
    if (!before.bound.row.repeats) return;
    for (const list of this.totals.values()) {
      const at = list.indexOf(before);
      if (at >= 0) list[at] = after;
    }
  }
}

/** Every id under which some scope may know the figure. */
export function idsOf({ table, bound }: Fact): readonly string[] {
  const shared = commonId(table, bound) ?? sumId(table, bound);
  return shared === null ? [bound.indicator] : [bound.indicator, shared];
}

/** The id under which a group's sum stands for the total; null for any other figure. */
function sumId(table: BoundTable, bound: BoundRow): string | null {
  const isSum = table.grouping?.sums.some(({ sum }) => sum === bound.cell.row) ?? false;
  return isSum ? totalId(table, bound) : null;
}

/** One copy of the tables of a set: every figure once, and the scopes in which rules look them up. */
export interface Copy {
  readonly tables: readonly BoundTable[];
  readonly facts: readonly Fact[];
  /** The same as doubles, see {@link Fact.approx}. */
  readonly values: readonly number[];
  readonly few: FewFacts;
  /** The common scope first. */
  readonly scopes: readonly Scope[];
}

/** Figures that somebody has something to ask about, looked for once: of a report that is right these are few. */
export interface FewFacts {
  readonly blank: readonly Fact[];
  /** Whatever alone may be wrong, see {@link isSound}. */
  readonly unsound: readonly Fact[];
  readonly noted: readonly Fact[];
  readonly rates: readonly Fact[];
}

/** Groups the tables of one set into copies, those of each unit apart; each copy is looked up on its own. */
export function copiesOf(tables: readonly BoundTable[], dictionary: Dictionary): readonly Copy[] {
  const copies = new Map<string, BoundTable[]>();
  const seen = new Map<string, number>();
  for (const table of tables) {
    const { template, ofUnit = '' } = table;
    const form = `${template.id} ${ofUnit}`;
    const nth = seen.get(form) ?? 0;
    seen.set(form, nth + 1);
    const copy = `${nth} ${ofUnit}`;
    const own = copies.get(copy);
    if (own) own.push(table);
    else copies.set(copy, [table]);
  }
  return [...copies.values()].map((own) => copyOf(own, dictionary));
}

function copyOf(tables: readonly BoundTable[], dictionary: Dictionary): Copy {
  const measures = measuresOf(dictionary);
  const common = new Scope('common', '');
  const scopes = new Map<string, Scope>();
  const facts: Fact[] = [];
  const values: number[] = [];
  const few = { blank: [] as Fact[], unsound: [] as Fact[], noted: [] as Fact[], rates: [] as Fact[] };
  const years = tables
    .filter(({ template }) => kindOf(template) === 'years')
    .map(({ template }) => template.id);
  const scopeAt = (key: string, kind: ScopeKind, shape: string): Scope => {
    const known = scopes.get(key);
    if (known) return known;
    const fresh = new Scope(kind, shape);
    scopes.set(key, fresh);
    return fresh;
  };
  /** The same rule as for the total holds for each group, and the total counts their sums. */
  const putGrouped = (fact: Fact, place: GroupPlace | undefined): void => {
    const { table, bound } = fact;
    const total = totalId(table, bound);
    if (total === null || !place) return;
    const { id } = table.template;
    const group = (sum: number): Scope => scopeAt(`${id} group ${sum}`, 'group', `${id} group`);
    if (place.counted) common.count(total, fact);
    if (place.sum !== null) group(place.sum).put(total, fact);
    for (const sum of place.partOf) group(sum).count(total, fact);
  };
  for (const table of tables) {
    const { id } = table.template;
    const kind = kindOf(table.template);
    const grouped = table.grouping && groupPlaces(table.grouping);
    const parents = kind === 'agencies' ? parentMembers(table) : null;
    for (const bound of table.rows) {
      const fact = toFact(table, bound, measures.of(bound.indicator));
      const value = fact.approx;
      facts.push(fact);
      values.push(value);
      if (bound.reading.kind === 'blank') few.blank.push(fact);
      else if (!isSound(fact, value)) few.unsound.push(fact);
      if (bound.note !== '') few.noted.push(fact);
      if (fact.measure === 'percent') few.rates.push(fact);
      const shared = commonId(table, bound);
      if (shared !== null) common.put(shared, fact, value);
      if (kind === 'years')
        scopeAt(`year ${bound.member}`, 'year', years.join(' ')).put(bound.indicator, fact);
      if (!parents) continue;
      const listed = bound.row.repeats === true;
      const line = `${id} ${bound.cell.row}`;
      scopeAt(line, listed ? 'listed' : 'fixed', id).put(bound.indicator, fact);
      if (grouped && listed) {
        putGrouped(fact, grouped.get(bound.cell.row));
        continue;
      }
      const parent = listed ? parents.get(bound.row.parent ?? '') : undefined;
      if (parent !== undefined) common.count(memberId(bound.indicator, parent), fact);
    }
  }
  return { tables, facts, values, few, scopes: [common, ...scopes.values()] };
}

/** Member of each fixed row of a form, by the key of the row. */
function parentMembers({ template }: BoundTable): ReadonlyMap<string, string> {
  return new Map(
    template.rows.flatMap(({ key, member }) => (member === undefined ? [] : [[key, member] as const])),
  );
}
