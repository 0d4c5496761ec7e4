// Derived cells: what the rules say should stand in a total or a rate, and the formula that keeps it so.

import type { Rule } from '../core/form/rule';
import type { BoundTable } from '../core/form/table';
import {
  compare,
  type Decimal,
  decimal,
  divide,
  isZero,
  multiply,
  round,
  subtract,
  zero,
} from '../core/number/decimal';
import { cellKey } from '../core/workbook/address';
import {
  baselineIn,
  evaluate,
  type Fact,
  type Facts,
  factsAt,
  idsOfRule,
  isBlankFact,
  sumOf,
  toFact,
} from '../rules';

import { type Copy, copiesOf, type Dictionary, type Scope, type ScopeKind } from './facts';
import { decreaseFormula, formulaFor, type Operands, rateFormula, sumFormula } from './formula';
import type { RulesBySet } from './index';
import { placesOf, usualRateDecimals } from './rate-places';
import { determines, RuleIndex } from './rule-index';

/** One derived cell with its value and live formula. */
export interface Derivation {
  readonly fact: Fact;
  readonly rule: string;
  readonly value: Decimal;
  readonly decimals: number;
  /** Without "=", English function names, "," between arguments. */
  readonly formula: string;
  /** True where the cell is blank now; false where a typed figure disagrees. */
  readonly blank: boolean;
}

/** What a rule says of a cell, be it one that nothing is put into: one with a formula of somebody's own. */
type Told = Omit<Derivation, 'formula'> & { readonly formula: string | null };

/**
 * What Điền would write: a value and formula for each blank derived cell that can be calculated, also from
 * cells derived in the same go, and for each typed one that disagrees with its rule.
 */
export function deriveCells(
  tables: readonly BoundTable[],
  rules: RulesBySet,
  dictionary: Dictionary,
): readonly Derivation[] {
  const derivations: Derivation[] = [];
  const sets = new Set(tables.map((table) => table.setId));
  for (const setId of sets) {
    const ofSet = tables.filter((table) => table.setId === setId);
    const index = new RuleIndex(rules[setId] ?? []);
    for (const copy of copiesOf(ofSet, dictionary)) derivations.push(...deriveCopy(index, copy));
  }
  return derivations;
}

/** Rows that are counted into a total come before the total, and the total's own row last. */
const ORDER: Readonly<Record<ScopeKind, number>> = { listed: 0, common: 1, year: 1, fixed: 2 };

/** A copy with its blank derived cells filled, and what was filled, by cell. */
export interface CompleteCopy extends Copy {
  readonly filled: ReadonlyMap<string, Told>;
  /** Decimals that Điền would give a rate. */
  readonly ratePlaces: (rate: Fact) => number;
}

/**
 * Copies of the tables with every blank cell filled that can be derived: what a total is checked against, since a
 * blank subtotal is not 0 where its own parts stand; and what is told of a blank cell, since that is what Điền writes.
 * A cell whose own formula shows nothing counts as what it ought to show. The given copies where nothing is blank.
 */
export function completeCopies(
  copies: readonly Copy[],
  index: RuleIndex,
  tables: readonly BoundTable[],
  dictionary: Dictionary,
): readonly CompleteCopy[] {
  const blank = copies.some(({ facts }) =>
    facts.some((fact) => isBlankFact(fact) && index.isDerived(fact.bound.indicator)),
  );
  const whole = blank ? copiesOf(tables, dictionary) : copies;
  return whole.map((copy, number) => {
    const decimals = usualRateDecimals(copies[number]?.facts ?? []);
    const filled = blank ? fillBlanks(index, copy, isAny) : new Map<string, Told>();
    return { ...copy, filled, ratePlaces: (rate) => placesOf(rate, decimals) };
  });
}

const isAny = (_: Told): _ is Told => true;
const isWritable = (told: Told): told is Derivation => told.formula !== null;

function deriveCopy(index: RuleIndex, copy: Copy): readonly Derivation[] {
  const done = fillBlanks(index, copy, isWritable);
  const decimals = usualRateDecimals(copy.facts);
  const typed = inOrder(copy).flatMap((scope) =>
    index
      .rulesIn(scope)
      .flatMap((rule) => deriveRule(rule, scope, decimals).filter(({ blank }) => !blank))
      .filter(isWritable),
  );
  const seen = new Set(done.keys());
  const others = typed.filter(({ fact }) => {
    const key = cellKey(fact.bound.cell);
    return !seen.has(key) && seen.add(key);
  });
  return [...done.values(), ...others];
}

const inOrder = ({ scopes }: Copy): readonly Scope[] =>
  [...scopes].sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);

/** Derives blank cells round by round, until a round finds no more; the copy then holds those that are wanted. */
function fillBlanks<T extends Told>(
  index: RuleIndex,
  copy: Copy,
  isWanted: (told: Told) => told is T,
): ReadonlyMap<string, T> {
  const scopes = inOrder(copy);
  const done = new Map<string, T>();
  const decimals = usualRateDecimals(copy.facts);
  for (let grew = true; grew; ) {
    grew = false;
    for (const scope of scopes) {
      for (const rule of index.rulesIn(scope)) {
        if (waits(rule, scope, index)) continue;
        for (const derivation of deriveRule(rule, scope, decimals)) {
          if (!derivation.blank || !isWanted(derivation)) continue;
          done.set(cellKey(derivation.fact.bound.cell), derivation);
          const after = filled(derivation);
          for (const other of copy.scopes) other.replace(derivation.fact, after);
          grew = true;
        }
      }
    }
  }
  return done;
}

/** A blank part counts 0 only where nothing will fill it: a total waits for parts that can still be derived. */
function waits(rule: Rule, facts: Facts, index: RuleIndex): boolean {
  return rule.kind === 'sum' && rule.parts.some((part) => canDerive(part, facts, index, []));
}

/** True for a blank cell that some rule will fill, now or once its own terms are filled. */
function canDerive(id: string, facts: Facts, index: RuleIndex, above: readonly string[]): boolean {
  const fact = facts.get(id);
  if (!fact || !isBlankFact(fact) || above.includes(id)) return false;
  const known = (term: string): boolean =>
    (facts.get(term)?.figure ?? null) !== null || canDerive(term, facts, index, [...above, id]);
  return index.derivingRules(id).some((rule) => {
    switch (rule.kind) {
      case 'sum':
        return rule.parts.some(known);
      case 'rate':
        return known(rule.part) && known(rule.whole);
      case 'baselineRate':
        return known(rule.current);
      case 'rowSum':
        return facts.counted(id).some(({ figure }) => figure !== null);
      default:
        return rule satisfies never;
    }
  });
}

/** The fact as it will be once the derived value stands in its cell. */
function filled({ fact, value, decimals }: Told): Fact {
  const figure = { value, decimals, from: 'formula' as const };
  return toFact(fact.table, { ...fact.bound, reading: { kind: 'figure', figure } }, fact.measure);
}

function deriveRule(rule: Rule, facts: Facts, rateDecimals: number): readonly Told[] {
  if (!determines(rule)) return [];
  if (rule.kind === 'rowSum') return deriveRowSums(rule, facts);
  const one = deriveOne(rule, facts, rateDecimals);
  return one ? [one] : [];
}

/** The total row of each column whose figure is blank or is not the sum of the rows counted into it. */
function deriveRowSums(rule: Extract<Rule, { kind: 'rowSum' }>, facts: Facts): readonly Told[] {
  const outcomes = evaluate(rule, facts);
  return idsOfRule(rule).flatMap((id, column) => {
    const fact = facts.get(id);
    const parts = facts.counted(id);
    const sum = sumOf(parts);
    if (!fact || !sum) return [];
    if (!isBlankFact(fact) && !(isTyped(fact) && outcomes[column]?.kind === 'violated')) return [];
    return [total(fact, rule.id, sum.value, parts)];
  });
}

function deriveOne(rule: Rule, facts: Facts, rateDecimals: number): Told | null {
  switch (rule.kind) {
    case 'sum': {
      const fact = facts.get(rule.total);
      const parts = factsAt(rule.parts, facts);
      const sum = parts && sumOf(parts);
      if (!fact || !parts || !sum || !wants(fact, rule, facts)) return null;
      return total(fact, rule.id, sum.value, parts);
    }
    case 'rate': {
      const fact = facts.get(rule.rate);
      const part = facts.get(rule.part);
      const whole = facts.get(rule.whole);
      if (!fact || !part?.figure || !whole?.figure || compare(whole.figure.value, zero) <= 0) return null;
      if (!wants(fact, rule, facts)) return null;
      return quotient(
        fact,
        rule.id,
        { part: part.figure.value, whole: whole.figure.value },
        rateDecimals,
        (places, operands) => rateFormula(fact, { part, whole }, places, operands),
      );
    }
    case 'baselineRate': {
      const fact = facts.get(rule.rate);
      const current = facts.get(rule.current);
      const base = fact && baselineIn(fact.bound.note, rule.baseYear);
      if (!fact || !current?.figure || !base || isZero(base) || !wants(fact, rule, facts)) return null;
      const decrease = subtract(base, current.figure.value);
      return quotient(fact, rule.id, { part: decrease, whole: base }, rateDecimals, (places, operands) =>
        decreaseFormula(fact, { base, current }, places, operands),
      );
    }
    default:
      return null;
  }
}

/** A blank cell, or a typed figure that its rule says is wrong. A cell with a formula is the user's own business. */
function wants(fact: Fact, rule: Rule, facts: Facts): boolean {
  if (isBlankFact(fact)) return true;
  return isTyped(fact) && evaluate(rule, facts).some(({ kind }) => kind === 'violated');
}

function isTyped({ figure }: Fact): boolean {
  return figure !== null && figure.from !== 'formula';
}

function total(fact: Fact, rule: string, sum: Decimal, parts: readonly Fact[]): Told {
  const formula = formulaFor(fact, (operands) => sumFormula(fact, parts, operands));
  return derivation(fact, rule, sum, sum.scale, formula);
}

function quotient(
  fact: Fact,
  rule: string,
  { part, whole }: { readonly part: Decimal; readonly whole: Decimal },
  rateDecimals: number,
  write: (places: number, operands: Operands) => string | null,
): Told {
  const places = placesOf(fact, rateDecimals);
  const value = divide(multiply(part, decimal(100)), whole, places);
  const formula = formulaFor(fact, (operands) => write(places, operands));
  return derivation(fact, rule, value, places, formula);
}

function derivation(
  fact: Fact,
  rule: string,
  value: Decimal,
  decimals: number,
  formula: string | null,
): Told {
  return { fact, rule, value: round(value, decimals), decimals, formula, blank: isBlankFact(fact) };
}
