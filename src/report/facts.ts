// Figures of the tables by indicator, and what a sentence may ask of them.

import type { CellRef } from '../core/address';
import { compare, type Decimal, decimal, isZero } from '../core/decimal';
import type { Condition } from '../core/outline';
import { type BoundRow, type BoundTable, commonId, type Figure, type Reading } from '../core/table';
import { type Indicator, kindOf, type Measure, type Template } from '../core/template';
import { countedAnswers } from './answers';
import { askedIds } from './asked';
import { overYears } from './over-years';

/** Names and measures by indicator id; the catalogue's dictionary is one. */
export type IndicatorNames = Readonly<Record<string, Indicator>>;

/** A figure as sentences see it: of one cell, or made of several. */
export interface Fact {
  readonly reading: Reading;
  readonly cell: CellRef;
  /** Last cell, where the figure is made of several. */
  readonly through?: CellRef;
  /** Ghi chú of the row. */
  readonly note: string;
  /** The year without a figure that keeps a total over years from being known. */
  readonly gap?: string;
  /** A year: written as it is ("2015"), and not a figure of the tables. */
  readonly isYear?: true;
}

export interface Facts {
  /** undefined where no table has it. */
  fact(id: string): Fact | undefined;
  /** Its figure; null where the cell is blank or cannot be read in one way. */
  figure(id: string): Figure | null;
  /** True where a form asks for the figure: sentences about figures of other forms are not said. */
  asks(id: string): boolean;
  /** What to call it in a hint. */
  name(id: string): string;
  measure(id: string): Measure;
}

/**
 * Where two tables hold one indicator, the first that has a figure speaks.
 * @param forms what the report may be asked for: the templates of its set, besides those of the tables themselves.
 */
export function factsOf(
  tables: readonly BoundTable[],
  names: IndicatorNames,
  forms: readonly Template[] = [],
): Facts {
  const facts = new Map<string, Fact>();
  const labels = new Map<string, string>();
  const rows = new Map<string, BoundRow>();
  const put = (id: string, fact: Fact): void => {
    const before = facts.get(id);
    if (!before || (before.reading.kind !== 'figure' && fact.reading.kind === 'figure')) facts.set(id, fact);
  };
  for (const table of tables) {
    for (const bound of table.rows) {
      const id = commonId(table, bound);
      if (id === null) continue;
      put(id, bound);
      rows.set(plain(id), bound);
    }
    for (const row of table.template.rows) labels.set(row.indicator, row.label);
    if (kindOf(table.template) === 'years') for (const [id, fact] of overYears(table)) put(id, fact);
  }
  for (const [id, fact] of countedAnswers(tables)) put(id, fact);
  const asked = askedIds([...forms, ...tables.map(({ template }) => template)]);
  return {
    fact: (id) => facts.get(id),
    figure: (id) => {
      const reading = facts.get(id)?.reading;
      return reading?.kind === 'figure' ? reading.figure : null;
    },
    asks: (id) => asked.has(id),
    name: (id) => names[plain(id)]?.name ?? labels.get(plain(id)) ?? 'số liệu',
    // Years with the answer "yes" (1) are counted.
    measure: (id) =>
      id.endsWith('@sum') && names[plain(id)]?.measure === 'choice'
        ? 'count'
        : (names[plain(id)]?.measure ?? measureOf(rows.get(plain(id)))),
  };
}

/** The indicator of an id that tells a member too ("dossiers.received.total@district", "tthc.total@last"). */
const plain = (id: string): string => id.split('@', 1)[0] ?? id;

function measureOf(bound: BoundRow | undefined): Measure {
  if (!bound) return 'count';
  if (bound.row.answers) return 'choice';
  if (bound.row.unit.includes('%')) return 'percent';
  return bound.row.unit.toLowerCase().includes('đồng') ? 'amount' : 'count';
}

/** The id a condition speaks of. */
export function conditionId(condition: Condition): string {
  if ('blank' in condition) return condition.blank;
  if ('asked' in condition) return condition.asked;
  if ('filled' in condition) return condition.filled;
  if ('zero' in condition) return condition.zero;
  if ('positive' in condition) return condition.positive;
  return 'is' in condition ? condition.is : condition.atLeast;
}

/** Whether a condition holds; a figure that is not known satisfies only `blank`. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('asked' in condition) return facts.asks(condition.asked);
  const figure = facts.figure(conditionId(condition));
  if ('blank' in condition) return figure === null;
  if ('filled' in condition) return figure !== null;
  if ('zero' in condition) return test(figure, isZero);
  if ('positive' in condition) return test(figure, (value) => value.units > 0n);
  const bound = decimal(condition.value);
  if ('is' in condition) return test(figure, (value) => compare(value, bound) === 0);
  return test(figure, (value) => compare(value, bound) >= 0);
}

function test(figure: Figure | null, predicate: (value: Decimal) => boolean): boolean {
  return figure !== null && predicate(figure.value);
}
