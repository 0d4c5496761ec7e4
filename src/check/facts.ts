// The figures of one set of tables, by indicator: what rules look up. A workbook may hold the same template
// twice (this period and a copy of the last): the n-th copies of all templates belong together.

import { approximate, isWhole } from '../core/decimal';
import type { Term } from '../core/finding';
import { type Interval, point, shownTo } from '../core/interval';
import type { BoundRow, BoundTable, Figure } from '../core/table';
import type { Indicator, Measure } from '../core/template';

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

export type Facts = ReadonlyMap<string, Fact>;

/** Groups the tables of one set into copies; each copy is looked up on its own. */
export function factsOf(tables: readonly BoundTable[], dictionary: Dictionary): readonly Facts[] {
  const copies: Map<string, Fact>[] = [];
  const seen = new Map<string, number>();
  for (const table of tables) {
    const copy = seen.get(table.template.id) ?? 0;
    seen.set(table.template.id, copy + 1);
    let facts = copies[copy];
    if (!facts) {
      facts = new Map();
      copies[copy] = facts;
    }
    for (const bound of table.rows) {
      facts.set(
        bound.row.indicator,
        toFact(table, bound, dictionary[bound.row.indicator]?.measure ?? 'count'),
      );
    }
  }
  return copies;
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

/** The fact as one term of a sentence. */
export function termOf(fact: Fact): Term {
  const { row, cell, printedCode } = fact.bound;
  return {
    cell,
    code: printedCode || row.code,
    label: row.label,
    value: fact.figure?.value ?? null,
    decimals: fact.figure?.decimals ?? 0,
    unit: row.unit,
  };
}

/** True where the cell is blank: nothing was typed, as against something unreadable. */
export function isBlankFact(fact: Fact): boolean {
  return fact.bound.reading.kind === 'blank';
}
