// Figures of the tables by indicator, and what a sentence may ask of them.

import {
  type BoundRow,
  type BoundTable,
  commonId,
  type Figure,
  plainId,
  type Reading,
} from '../core/form/table';
import { type Indicator, kindOf, type Measure } from '../core/form/template';
import { compare, type Decimal, decimal, isZero } from '../core/number/decimal';
import type { Remark } from '../core/report/document';
import type { Condition } from '../core/report/outline';
import type { CellRef } from '../core/workbook/address';
import { explanation } from '../report/explanation';
import { completed, isShaken, type KnownFigures, nothingKnown, remarkOver } from '../report/known-figures';
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
  /** What Ghi chú of the row explains; "" where it explains nothing. */
  readonly note: string;
  /** The year without a figure that keeps a total over years from being known. */
  readonly gap?: string;
  /** A year: written as it is ("2015"), and not a figure of the tables. */
  readonly isYear?: true;
  /** What the reader is to be told of it. */
  readonly remark?: Remark;
  /** The check denies it, or a figure that it was calculated from: no judgement rests on it. */
  readonly shaken?: true;
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
 * Where two tables hold one indicator, the first that has a figure speaks. Only forms that are in the workbook ask for
 * figures: of the others nothing is said.
 */
export function factsOf(
  tables: readonly BoundTable[],
  names: IndicatorNames,
  known: KnownFigures = nothingKnown,
): Facts {
  const facts = new Map<string, Fact>();
  const labels = new Map<string, string>();
  const rows = new Map<string, BoundRow>();
  const put = (id: string, fact: Fact): void => {
    const before = facts.get(id);
    if (before && (before.reading.kind === 'figure' || fact.reading.kind !== 'figure')) return;
    facts.set(id, withRemark(id, fact, known));
  };
  for (const table of tables.map((one) => ({ ...one, rows: one.rows.map((row) => completed(row, known)) }))) {
    for (const bound of table.rows) {
      const id = commonId(table, bound);
      if (id === null) continue;
      put(id, { ...bound, note: explanation(bound) });
      rows.set(plainId(id), bound);
    }
    for (const row of table.template.rows) labels.set(row.indicator, row.label);
    if (kindOf(table.template) === 'years') for (const [id, fact] of overYears(table)) put(id, fact);
  }
  for (const [id, fact] of countedAnswers(tables)) put(id, fact);
  const asked = askedIds(tables.map(({ template }) => template));
  return {
    fact: (id) => facts.get(id),
    figure: (id) => {
      const reading = facts.get(id)?.reading;
      return reading?.kind === 'figure' ? reading.figure : null;
    },
    asks: (id) => asked.has(id),
    name: (id) => names[plainId(id)]?.name ?? labels.get(plainId(id)) ?? 'số liệu',
    // Years with the answer "yes" (1) are counted.
    measure: (id) =>
      id.endsWith('@sum') && names[plainId(id)]?.measure === 'choice'
        ? 'count'
        : (names[plainId(id)]?.measure ?? measureOf(rows.get(plainId(id)))),
  };
}

function withRemark(id: string, fact: Fact, known: KnownFigures): Fact {
  if (fact.isYear || fact.reading.kind !== 'figure') return fact;
  const remark = remarkOver(fact.cell, fact.through ?? fact.cell, known);
  const shaken = isShaken(id, remark, known);
  return { ...fact, ...(remark ? { remark } : {}), ...(shaken ? { shaken } : {}) };
}

/** The facts as a judgement may use them: what is shaken is not known. */
export function trusted(facts: Facts): Facts {
  return {
    ...facts,
    fact: (id) => {
      const fact = facts.fact(id);
      return fact?.shaken ? { ...fact, reading: { kind: 'blank' } } : fact;
    },
    figure: (id) => (facts.fact(id)?.shaken ? null : facts.figure(id)),
  };
}

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
