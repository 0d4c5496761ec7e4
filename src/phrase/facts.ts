// Figures of the tables by indicator, and what a sentence may ask of them.

import { type BoundRow, type BoundTable, commonId, type Figure, plainId } from '../core/form/table';
import { type Dictionary, kindOf, type Measure } from '../core/form/template';
import { compare, type Decimal, decimal, isZero } from '../core/number/decimal';
import type { Condition, Difference } from '../core/report/outline';
import { countedAnswers } from './answers';
import { askedIds } from './asked';
import { differenceOf } from './difference';
import { explanation } from './explanation';
import type { Fact, Facts } from './fact';
import { completed, isShaken, type KnownFigures, nothingKnown, remarkOver } from './known-figures';
import { overYears } from './over-years';

/**
 * Where two tables hold one indicator, the first that has a figure speaks. Only forms that are in the workbook ask for
 * figures: of the others nothing is said.
 */
export function factsOf(
  tables: readonly BoundTable[],
  names: Dictionary,
  known: KnownFigures = nothingKnown,
  differences: Readonly<Record<string, Difference>> = {},
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
  for (const [id, one] of Object.entries(differences)) {
    const fact = differenceOf(one, facts);
    if (fact) facts.set(id, fact);
  }
  const asked = new Set(askedIds(tables.map(({ template }) => template)));
  for (const [id, { from, less }] of Object.entries(differences)) {
    if ([from, ...less].every((one) => asked.has(one))) asked.add(id);
  }
  return {
    fact: (id) => facts.get(id),
    figure: (id) => {
      const reading = facts.get(id)?.reading;
      return reading?.kind === 'figure' ? reading.figure : null;
    },
    asks: (id) => asked.has(id),
    name: (id) => differences[id]?.name ?? names[plainId(id)]?.name ?? labels.get(plainId(id)) ?? 'số liệu',
    // Years with the answer "yes" (1) are counted.
    measure: (shown) => {
      const id = differences[shown]?.from ?? shown;
      return id.endsWith('@sum') && names[plainId(id)]?.measure === 'choice'
        ? 'count'
        : (names[plainId(id)]?.measure ?? measureOf(rows.get(plainId(id))));
    },
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
  if ('equal' in condition) return condition.equal;
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
  if ('equal' in condition) {
    const other = facts.figure(condition.to);
    return other !== null && test(figure, (value) => compare(value, other.value) === 0);
  }
  const bound = decimal(condition.value);
  if ('is' in condition) return test(figure, (value) => compare(value, bound) === 0);
  return test(figure, (value) => compare(value, bound) >= 0);
}

function test(figure: Figure | null, predicate: (value: Decimal) => boolean): boolean {
  return figure !== null && predicate(figure.value);
}
