// The figures of one set of tables, by indicator: what rules look up. A workbook may hold the same template
// twice (this period and a copy of the last): the n-th copies of all templates belong together.

import { isWhole } from '../core/decimal';
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

function toFact(table: BoundTable, bound: BoundRow, measure: Measure): Fact {
  const figure = bound.reading.kind === 'figure' ? bound.reading.figure : null;
  return { table, bound, measure, figure, interval: figure && rangeOf(figure, measure) };
}

/**
 * What a shown figure stands for. Whole things (người, hồ sơ) are exact; everything else is within
 * half a unit of its last shown decimal.
 */
export function rangeOf(figure: Figure, measure: Measure): Interval {
  const exact =
    (measure === 'count' || measure === 'choice' || measure === 'heading') && isWhole(figure.value);
  return exact ? point(figure.value) : shownTo(figure.value, figure.decimals);
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
