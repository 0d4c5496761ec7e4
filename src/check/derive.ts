// Derived cells: what the rules say should stand in a total or a rate, and the formula that keeps it so.

import { cellKey, cellText } from '../core/address';
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
} from '../core/decimal';
import type { Rule } from '../core/rule';
import type { BoundTable } from '../core/table';
import { factsAt, sumOf } from './arithmetic';
import { baselineIn } from './baseline';
import { type Dictionary, type Fact, type Facts, factsOf, isBlankFact, toFact } from './facts';
import { quotientFormula, sumFormula } from './formula';
import type { RulesBySet } from './index';
import { evaluate } from './rules';

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

/** Decimals of a rate where the tables themselves show none to go by: "84,6%". */
const USUAL_RATE_DECIMALS = 1;

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
    for (const facts of factsOf(ofSet, dictionary)) {
      derivations.push(...deriveCopy(rules[setId] ?? [], facts));
    }
  }
  return derivations;
}

/** The facts with every blank cell filled that can be derived; the given ones where there is none. */
export function completeFacts(rules: readonly Rule[], given: Facts): Facts {
  const blanks = rules.some((rule) => {
    const fact = determines(rule) && isDetermining(rule) ? given.get(targetOf(rule)) : undefined;
    return fact !== undefined && isBlankFact(fact);
  });
  return blanks ? fillBlanks(rules, given).facts : given;
}

function deriveCopy(rules: readonly Rule[], given: Facts): readonly Derivation[] {
  const { facts, done } = fillBlanks(rules, given);
  const decimals = usualRateDecimals(given);
  const typed = rules.flatMap((rule) => {
    const derivation = deriveRule(rule, facts, decimals);
    return derivation && !derivation.blank && !done.has(derivation.fact.bound.row.indicator)
      ? [derivation]
      : [];
  });
  const seen = new Set<string>();
  return [...done.values(), ...typed].filter(({ fact }) => {
    const key = cellKey(fact.bound.cell);
    return !seen.has(key) && seen.add(key);
  });
}

/** Blank cells derived round by round, until a round finds no more. */
function fillBlanks(
  rules: readonly Rule[],
  given: Facts,
): { readonly facts: Facts; readonly done: ReadonlyMap<string, Derivation> } {
  const facts = new Map(given);
  const done = new Map<string, Derivation>();
  const decimals = usualRateDecimals(given);
  const targets = rulesByTarget(rules);
  for (let grew = true; grew; ) {
    grew = false;
    for (const rule of rules) {
      // A blank part counts 0 only where nothing will fill it: the total waits for parts still to be derived.
      if (rule.kind === 'sum' && rule.parts.some((part) => canDerive(part, targets, facts))) continue;
      const derivation = deriveRule(rule, facts, decimals);
      if (!derivation?.blank) continue;
      const { indicator } = derivation.fact.bound.row;
      done.set(indicator, derivation);
      facts.set(indicator, filled(derivation));
      grew = true;
    }
  }
  return { facts, done };
}

type Determining = Extract<Rule, { kind: 'sum' | 'rate' | 'baselineRate' }>;

function isDetermining(rule: Rule): rule is Determining {
  return rule.kind === 'sum' || rule.kind === 'rate' || rule.kind === 'baselineRate';
}

const targetOf = (rule: Determining): string => (rule.kind === 'sum' ? rule.total : rule.rate);

function rulesByTarget(rules: readonly Rule[]): ReadonlyMap<string, readonly Determining[]> {
  const byTarget = new Map<string, Determining[]>();
  for (const rule of rules) {
    if (!determines(rule) || !isDetermining(rule)) continue;
    const target = targetOf(rule);
    byTarget.set(target, [...(byTarget.get(target) ?? []), rule]);
  }
  return byTarget;
}

/** True for a blank cell that some rule will fill, now or once its own terms are filled. */
function canDerive(
  id: string,
  targets: ReadonlyMap<string, readonly Determining[]>,
  facts: Facts,
  above: readonly string[] = [],
): boolean {
  const fact = facts.get(id);
  if (!fact || !isBlankFact(fact) || above.includes(id)) return false;
  const known = (term: string): boolean =>
    (facts.get(term)?.figure ?? null) !== null || canDerive(term, targets, facts, [...above, id]);
  return (targets.get(id) ?? []).some((rule) => {
    if (rule.kind === 'sum') return rule.parts.some(known);
    return rule.kind === 'rate' ? known(rule.part) && known(rule.whole) : known(rule.current);
  });
}

/** A rule that only warns leaves room for cases the form has no row for: it cannot fill a cell. */
export function determines(rule: Rule): boolean {
  return rule.severity === 'error';
}

/** The fact as it will be once the derived value stands in its cell. */
function filled({ fact, value, decimals }: Derivation): Fact {
  const figure = { value, decimals, from: 'formula' as const };
  return toFact(fact.table, { ...fact.bound, reading: { kind: 'figure', figure } }, fact.measure);
}

function deriveRule(rule: Rule, facts: Facts, rateDecimals: number): Derivation | null {
  if (!determines(rule)) return null;
  switch (rule.kind) {
    case 'sum': {
      const fact = facts.get(rule.total);
      const parts = factsAt(rule.parts, facts);
      const sum = parts && sumOf(parts);
      if (!fact || !parts || !sum || !wants(fact, rule, facts)) return null;
      return derivation(fact, rule.id, sum.value, sum.value.scale, sumFormula(fact, parts));
    }
    case 'rate': {
      const fact = facts.get(rule.rate);
      const part = facts.get(rule.part);
      const whole = facts.get(rule.whole);
      if (!fact || !part?.figure || !whole?.figure || compare(whole.figure.value, zero) <= 0) return null;
      if (!wants(fact, rule, facts)) return null;
      const places = Math.max(rateDecimals, fact.figure?.decimals ?? 0);
      return quotient(fact, rule.id, part.figure.value, whole.figure.value, places, (ref) => ({
        part: ref(part),
        whole: ref(whole),
      }));
    }
    case 'baselineRate': {
      const fact = facts.get(rule.rate);
      const current = facts.get(rule.current);
      const base = fact && baselineIn(fact.bound.note, rule.baseYear);
      if (!fact || !current?.figure || !base || isZero(base) || !wants(fact, rule, facts)) return null;
      const places = Math.max(rateDecimals, fact.figure?.decimals ?? 0);
      const decrease = subtract(base, current.figure.value);
      return quotient(fact, rule.id, decrease, base, places, (ref) => ({
        part: `(${base.units}-${ref(current)})`,
        whole: `${base.units}`,
      }));
    }
    default:
      return null;
  }
}

/** A blank cell, or a typed figure that its rule says is wrong. A cell with a formula is the user's own business. */
function wants(fact: Fact, rule: Rule, facts: Facts): boolean {
  if (isBlankFact(fact)) return true;
  if (!fact.figure || fact.figure.from === 'formula') return false;
  return evaluate(rule, facts).some((outcome) => outcome.kind === 'violated');
}

type RefOf = Parameters<typeof quotientFormula>[2];

function quotient(
  fact: Fact,
  rule: string,
  part: Decimal,
  whole: Decimal,
  places: number,
  terms: RefOf,
): Derivation {
  const value = divide(multiply(part, decimal(100)), whole, places);
  return derivation(fact, rule, value, places, quotientFormula(fact, places, terms));
}

function derivation(fact: Fact, rule: string, value: Decimal, decimals: number, formula: string): Derivation {
  return { fact, rule, value: round(value, decimals), decimals, formula, blank: isBlankFact(fact) };
}

/** The number of decimals most of the typed rates show; the larger one where two are as frequent. */
function usualRateDecimals(facts: Facts): number {
  const counts = new Map<number, number>();
  for (const { measure, figure } of facts.values()) {
    if (measure !== 'percent' || !figure || figure.decimals === 0) continue;
    counts.set(figure.decimals, (counts.get(figure.decimals) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || b - a);
  return most?.[0] ?? USUAL_RATE_DECIMALS;
}

/** "PL4!D11" of a derivation; for lists and tests. */
export function derivedCell(derivation: Derivation): string {
  return cellText(derivation.fact.bound.cell);
}
