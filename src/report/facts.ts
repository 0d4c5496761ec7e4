// Figures of the tables by indicator, and what a sentence may ask of them.

import { compare, type Decimal, decimal, isZero } from '../core/decimal';
import type { Condition } from '../core/outline';
import { type BoundRow, type BoundTable, commonId, type Figure } from '../core/table';
import type { Indicator, Measure } from '../core/template';

/** Names and measures by indicator id; the catalogue's dictionary is one. */
export type IndicatorNames = Readonly<Record<string, Indicator>>;

export interface Facts {
  /** The row an indicator stands in; undefined where no table has it. */
  row(indicator: string): BoundRow | undefined;
  /** Its figure; null where the cell is blank or cannot be read in one way. */
  figure(indicator: string): Figure | null;
  /** What to call it in a hint. */
  name(indicator: string): string;
  measure(indicator: string): Measure;
}

/** Where two tables hold one indicator, the first that has a figure speaks. */
export function factsOf(tables: readonly BoundTable[], names: IndicatorNames): Facts {
  const rows = new Map<string, BoundRow>();
  const labels = new Map<string, string>();
  for (const table of tables) {
    for (const bound of table.rows) {
      const id = commonId(table, bound);
      if (id === null) continue;
      const before = rows.get(id);
      if (!before || (before.reading.kind !== 'figure' && bound.reading.kind === 'figure')) {
        rows.set(id, bound);
      }
    }
    for (const row of table.template.rows) labels.set(row.indicator, row.label);
  }
  return {
    row: (indicator) => rows.get(indicator),
    figure: (indicator) => {
      const reading = rows.get(indicator)?.reading;
      return reading?.kind === 'figure' ? reading.figure : null;
    },
    name: (indicator) => names[plain(indicator)]?.name ?? labels.get(indicator) ?? 'số liệu',
    measure: (indicator) => names[plain(indicator)]?.measure ?? measureOf(rows.get(indicator)),
  };
}

/** The indicator of a figure that a fixed row of a table by agencies holds ("dossier.received@district"). */
const plain = (id: string): string => id.split('@', 1)[0] ?? id;

function measureOf(bound: BoundRow | undefined): Measure {
  if (!bound) return 'count';
  if (bound.row.answers) return 'choice';
  if (bound.row.unit.includes('%')) return 'percent';
  return bound.row.unit.toLowerCase().includes('đồng') ? 'amount' : 'count';
}

/** Whether a condition holds; a figure that is not known satisfies only `blank`. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('blank' in condition) return facts.figure(condition.blank) === null;
  if ('filled' in condition) return facts.figure(condition.filled) !== null;
  if ('zero' in condition) return test(facts.figure(condition.zero), isZero);
  if ('positive' in condition) return test(facts.figure(condition.positive), (value) => value.units > 0n);
  const bound = decimal(condition.value);
  if ('is' in condition) return test(facts.figure(condition.is), (value) => compare(value, bound) === 0);
  return test(facts.figure(condition.atLeast), (value) => compare(value, bound) >= 0);
}

function test(figure: Figure | null, predicate: (value: Decimal) => boolean): boolean {
  return figure !== null && predicate(figure.value);
}
