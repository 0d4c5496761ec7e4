// The figures of one set of tables, by indicator: what rules look up. A workbook may hold the same template
// twice (this period and a copy of the last): the n-th copies of all templates belong together.

import { type BoundRow, type BoundTable, commonId, type Figure, memberId } from '../core/form/table';
import { type Indicator, kindOf, type Measure } from '../core/form/template';
import { approximate, isWhole } from '../core/number/decimal';
import { type Interval, point, shownTo } from '../core/number/interval';

export type Dictionary = Readonly<Record<string, Indicator>>;

/** A row of a found table with what the rules need to know of it. */
export interface Fact {
  readonly table: BoundTable;
  readonly bound: BoundRow;
  readonly measure: Measure;
  /** null for a blank cell and for one that cannot be read. */
  readonly figure: Figure | null;
  /** Every value the figure may stand for; null where there is no figure. */
  readonly interval: Interval | null;
  /** The figure as a double and half a unit of its last place (0 where exact); see sure.ts. NaN without a figure. */
  readonly approx: number;
  readonly slack: number;
}

/** What a rule may ask for. */
export interface Facts {
  get(id: string): Fact | undefined;
  /** Figures of the repeated rows that are counted into a total row, by the total's id; none elsewhere. */
  counted(id: string): readonly Fact[];
}

/**
 * Figures that rules compare with each other: those of the whole report ('common'), of one year, or of one agency.
 * 'listed' is an agency of a repeated row, which is counted into a total; 'fixed' one of a row of the form itself.
 */
export type ScopeKind = 'common' | 'year' | 'listed' | 'fixed';

const none: readonly Fact[] = [];

export class Scope implements Facts {
  private readonly facts = new Map<string, Fact>();
  private readonly totals = new Map<string, Fact[]>();

  /** @param shape equal for scopes that hold figures of the same indicators. */
  constructor(
    readonly kind: ScopeKind,
    readonly shape: string,
  ) {}

  get(id: string): Fact | undefined {
    return this.facts.get(id);
  }

  counted(id: string): readonly Fact[] {
    return this.totals.get(id) ?? none;
  }

  put(id: string, fact: Fact): void {
    this.facts.set(id, fact);
  }

  count(id: string, fact: Fact): void {
    const list = this.totals.get(id);
    if (list) list.push(fact);
    else this.totals.set(id, [fact]);
  }

  /** Puts another fact wherever this one stood. */
  replace(before: Fact, after: Fact): void {
    for (const id of [before.bound.indicator, commonId(before.table, before.bound)]) {
      if (id !== null && this.facts.get(id) === before) this.facts.set(id, after);
    }
    if (!before.bound.row.repeats) return;
    for (const list of this.totals.values()) {
      const at = list.indexOf(before);
      if (at >= 0) list[at] = after;
    }
  }
}

/** One copy of the tables of a set: every figure once, and the scopes in which rules look them up. */
export interface Copy {
  readonly facts: readonly Fact[];
  /** The common scope first. */
  readonly scopes: readonly Scope[];
}

/** Groups the tables of one set into copies; each copy is looked up on its own. */
export function copiesOf(tables: readonly BoundTable[], dictionary: Dictionary): readonly Copy[] {
  const copies: BoundTable[][] = [];
  const seen = new Map<string, number>();
  for (const table of tables) {
    const copy = seen.get(table.template.id) ?? 0;
    seen.set(table.template.id, copy + 1);
    const own = copies[copy];
    if (own) own.push(table);
    else copies[copy] = [table];
  }
  return copies.map((own) => copyOf(own, dictionary));
}

function copyOf(tables: readonly BoundTable[], dictionary: Dictionary): Copy {
  const common = new Scope('common', '');
  const scopes = new Map<string, Scope>();
  const facts: Fact[] = [];
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
  for (const table of tables) {
    const { id } = table.template;
    const kind = kindOf(table.template);
    const parents = kind === 'agencies' ? parentMembers(table) : null;
    for (const bound of table.rows) {
      const fact = toFact(table, bound, dictionary[bound.indicator]?.measure ?? 'count');
      facts.push(fact);
      const shared = commonId(table, bound);
      if (shared !== null) common.put(shared, fact);
      if (kind === 'years')
        scopeAt(`year ${bound.member}`, 'year', years.join(' ')).put(bound.indicator, fact);
      if (!parents) continue;
      const listed = bound.row.repeats === true;
      const line = `${id} ${bound.cell.row}`;
      scopeAt(line, listed ? 'listed' : 'fixed', id).put(bound.indicator, fact);
      const parent = listed ? parents.get(bound.row.parent ?? '') : undefined;
      if (parent !== undefined) common.count(memberId(bound.indicator, parent), fact);
    }
  }
  return { facts, scopes: [common, ...scopes.values()] };
}

/** Member of each fixed row of a form, by the key of the row. */
function parentMembers({ template }: BoundTable): ReadonlyMap<string, string> {
  return new Map(
    template.rows.flatMap(({ key, member }) => (member === undefined ? [] : [[key, member] as const])),
  );
}

/** The exact interval is made when a rule first needs it: most rules are settled without. */
class RowFact implements Fact {
  readonly figure: Figure | null;
  readonly approx: number;
  readonly slack: number;
  #interval: Interval | null | undefined;

  constructor(
    readonly table: BoundTable,
    readonly bound: BoundRow,
    readonly measure: Measure,
  ) {
    const { reading } = bound;
    this.figure = reading.kind === 'figure' ? reading.figure : null;
    this.approx = this.figure ? approximate(this.figure.value) : Number.NaN;
    this.slack = this.figure && !isExact(this.figure, measure) ? 0.5 / 10 ** this.figure.decimals : 0;
  }

  get interval(): Interval | null {
    if (this.#interval === undefined) this.#interval = this.figure && rangeOf(this.figure, this.measure);
    return this.#interval;
  }
}

/** The fact of a row as read, or as it will be once another reading stands there. */
export function toFact(table: BoundTable, bound: BoundRow, measure: Measure): Fact {
  return new RowFact(table, bound, measure);
}

/** Whole things (người, hồ sơ) cannot be rounded. */
function isExact(figure: Figure, measure: Measure): boolean {
  return (measure === 'count' || measure === 'choice' || measure === 'heading') && isWhole(figure.value);
}

/** What a shown figure stands for: itself where exact, else within half a unit of its last shown decimal. */
function rangeOf(figure: Figure, measure: Measure): Interval {
  return isExact(figure, measure) ? point(figure.value) : shownTo(figure.value, figure.decimals);
}

/** True where the cell is blank: nothing was typed, as against something unreadable. */
export function isBlankFact(fact: Fact): boolean {
  return fact.bound.reading.kind === 'blank';
}
