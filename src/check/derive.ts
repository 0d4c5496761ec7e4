// Derived cells: what the rules say should stand in a total or a rate, and the formula that keeps it so.

import type { Rule, RulesBySet } from '../core/form/rule';
import type { BoundTable } from '../core/form/table';
import { type Decimal, round } from '../core/number/decimal';
import { cellKey } from '../core/workbook/address';
import { calculates, determines, evaluate, type Fact, type Facts, isBlankFact, toFact } from '../rules';
import { type Copy, copiesOf, type Dictionary, type Scope, type ScopeKind } from './facts';
import { type CellFormula, formulaFor } from './held-formula';
import { placesOf, usualRateDecimals } from './rate-places';
import { RuleIndex } from './rule-index';

/** One derived cell with its value and live formula. */
export interface Derivation extends CellFormula {
  readonly fact: Fact;
  readonly rule: string;
  readonly value: Decimal;
  readonly decimals: number;
  /** True where the cell is blank now; false where a typed figure disagrees. */
  readonly blank: boolean;
}

/** What a rule says of a cell, be it one that nothing is put into: one with a formula of somebody's own. */
type Told = Omit<Derivation, keyof CellFormula> & (CellFormula | { readonly formula: null });

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
const ORDER: Readonly<Record<ScopeKind, number>> = { listed: 0, group: 1, common: 2, year: 2, fixed: 3 };

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
  const blank = copies.some(({ few }) => few.blank.some(({ bound }) => index.isDerived(bound.indicator)));
  const whole = blank ? copiesOf(tables, dictionary) : copies;
  return whole.map((copy, number) => {
    const decimals = usualRateDecimals(copies[number]?.few.rates ?? []);
    const filled = blank ? fillBlanks(index, copy, isAny) : new Map<string, Told>();
    return { ...copy, filled, ratePlaces: (rate) => placesOf(rate, decimals) };
  });
}

const isAny = (_: Told): _ is Told => true;
const isWritable = (told: Told): told is Derivation => told.formula !== null;

function deriveCopy(index: RuleIndex, copy: Copy): readonly Derivation[] {
  const done = fillBlanks(index, copy, isWritable);
  const decimals = usualRateDecimals(copy.few.rates);
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
  const decimals = usualRateDecimals(copy.few.rates);
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
  const kind = calculates(rule);
  return kind?.blankIsZero === true && kind.madeOf(rule).some((part) => canDerive(part, facts, index, []));
}

/** True for a blank cell that some rule will fill, now or once its own terms are filled. */
function canDerive(id: string, facts: Facts, index: RuleIndex, above: readonly string[]): boolean {
  const fact = facts.get(id);
  if (!fact || !isBlankFact(fact) || above.includes(id)) return false;
  const known = (term: string): boolean =>
    (facts.get(term)?.figure ?? null) !== null || canDerive(term, facts, index, [...above, id]);
  return index.derivingRules(id).some((rule) => calculates(rule)?.isKnown(rule, id, facts, known) ?? false);
}

/** The fact as it will be once the derived value stands in its cell. */
function filled({ fact, value, decimals }: Told): Fact {
  const figure = { value, decimals, from: 'formula' as const };
  return toFact(fact.table, { ...fact.bound, reading: { kind: 'figure', figure } }, fact.measure);
}

/** What the rule says of each of its cells that is blank, or holds a typed figure that it calls wrong. */
function deriveRule(rule: Rule, facts: Facts, rateDecimals: number): readonly Told[] {
  const kind = determines(rule);
  if (!kind) return [];
  return kind.targets(rule).flatMap((id, at): Told[] => {
    const calculation = kind.at(rule, id, facts);
    if (!calculation || !isOurs(calculation.target)) return [];
    const { target } = calculation;
    const places = placesOf(target, rateDecimals);
    const result = calculation.result(places);
    const blank = isBlankFact(target);
    if (!result || !(blank || evaluate(rule, facts)[at]?.kind === 'violated')) return [];
    const { value, decimals } = result;
    const written = formulaFor(target, places, calculation.formula) ?? { formula: null };
    return [{ fact: target, rule: rule.id, value: round(value, decimals), decimals, blank, ...written }];
  });
}

/** A blank cell or a typed figure. A cell with a formula is the user's own business. */
const isOurs = (fact: Fact): boolean =>
  isBlankFact(fact) || (fact.figure !== null && fact.figure.from !== 'formula');
