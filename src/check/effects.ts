// One cause, one finding: what is only a consequence of another finding is told with it, not beside it.

import type { Severity } from '../core/form/rule';
import { add, equals, zero } from '../core/number/decimal';
import { isBound, tellsBlank } from '../rules';
import { type Found, FoundIndex } from './found-index';

/** What is told, with the rules that break for the same cause. */
export interface Alone {
  readonly found: Found;
  readonly effects: readonly string[];
}

/**
 * What stands for itself, each with the rules that break for the same cause.
 * - Within a scope: a rule that only follows from another violated one, and a bound that a calculation at the same
 *   cell breaks too. An error never hides behind a milder finding.
 * - Wherever they stand: a formula out of bounds only because what it is computed from disagrees.
 * - Between scopes: the row of all units breaks a rule by as much as its units do together.
 * @param scopes what was found in each scope of one copy of the tables.
 */
export function withoutEffects(scopes: readonly (readonly Found[])[]): readonly Alone[] {
  const causeOf = new Map<Found, Found>();
  for (const scope of scopes) {
    const index = new FoundIndex(scope);
    for (const effect of scope) {
      const cause = index.mayCause(effect).find((other) => isCauseOf(other, effect));
      if (cause) causeOf.set(effect, cause);
    }
  }
  const all = scopes.flat();
  const everywhere = new FoundIndex(all);
  for (const total of all) {
    const cause = causeOf.has(total)
      ? undefined
      : (unitsBehind(total, everywhere) ?? partsBehind(total, everywhere));
    if (cause) causeOf.set(total, cause);
  }
  const effects = new Map<Found, string[]>();
  for (const found of all) {
    let root = found;
    for (let next = causeOf.get(root); next && next !== found; next = causeOf.get(root)) root = next;
    if (root === found) continue;
    const list = effects.get(root);
    if (list) list.push(found.rule.id);
    else effects.set(root, [found.rule.id]);
  }
  return all
    .filter((found) => !causeOf.has(found))
    .map((found) => ({ found, effects: effects.get(found) ?? none }));
}

const none: readonly string[] = [];

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

function isCauseOf(cause: Found, effect: Found): boolean {
  if (cause === effect || tellsBlank(cause.told)) return false;
  if (rank[cause.severity] < rank[effect.severity]) return false;
  if (effect.rule.follows?.includes(cause.rule.id)) return true;
  const [at, beside] = [effect, cause].map(({ violation }) => violation.target.bound.cell);
  return at === beside && isBound(effect.rule) && !isBound(cause.rule);
}

/** The first of the units whose differences add up to that of the row they are counted into; null where none do. */
function unitsBehind(total: Found, everywhere: FoundIndex): Found | undefined {
  const { difference } = total.violation;
  if (difference === null) return undefined;
  const units = everywhere.unitsOf(total);
  if (units.length === 0) return undefined;
  const sum = units.reduce((so, { violation }) => add(so, violation.difference ?? zero), zero);
  return equals(sum, difference) ? units[0] : undefined;
}

/** What already tells that the parts of a formula disagree with each other; undefined where nothing does. */
function partsBehind(effect: Found, everywhere: FoundIndex): Found | undefined {
  // One part alone cannot disagree.
  if (effect.basis.length < 2 || !isBound(effect.rule)) return undefined;
  const parts = effect.basis.map(({ bound }) => bound.cell);
  return everywhere
    .naming(parts)
    .find((found) => found !== effect && rank[found.severity] >= rank[effect.severity]);
}
