// One cause, one finding: what is only a consequence of another finding is told with it, not beside it.

import type { Finding } from '../core/form/finding';
import type { Severity } from '../core/form/rule';
import { add, equals, zero } from '../core/number/decimal';
import { isBound, tellsBlank } from '../rules';
import { type Found, FoundIndex } from './found-index';

/**
 * Findings that stand for themselves, each with the rules that break for the same cause.
 * - Within a scope: a rule that only follows from another violated one, and a bound that a calculation at the same
 *   cell breaks too. An error never hides behind a milder finding.
 * - Wherever they stand: a formula out of bounds only because what it is computed from disagrees.
 * - Between scopes: the row of all units breaks a rule by as much as its units do together.
 * @param scopes what was found in each scope of one copy of the tables.
 */
export function withoutEffects(scopes: readonly (readonly Found[])[]): readonly Finding[] {
  const causeOf = new Map<Finding, Finding>();
  for (const scope of scopes) {
    const found = new FoundIndex(scope);
    for (const effect of scope) {
      const cause = found.mayCause(effect).find((other) => isCauseOf(other, effect))?.finding;
      if (cause) causeOf.set(effect.finding, cause);
    }
  }
  const all = scopes.flat();
  const everywhere = new FoundIndex(all);
  for (const total of all) {
    const cause = causeOf.has(total.finding)
      ? undefined
      : (unitsBehind(total, everywhere) ?? partsBehind(total, everywhere));
    if (cause) causeOf.set(total.finding, cause.finding);
  }
  const effects = new Map<Finding, string[]>();
  for (const { rule, finding } of all) {
    let root = finding;
    for (let next = causeOf.get(root); next && next !== finding; next = causeOf.get(root)) root = next;
    if (root === finding) continue;
    const list = effects.get(root);
    if (list) list.push(rule.id);
    else effects.set(root, [rule.id]);
  }
  const alone = all.flatMap(({ finding }) => (causeOf.has(finding) ? [] : finding));
  return alone.map((finding) => {
    const caused = effects.get(finding);
    return caused ? { ...finding, effects: caused } : finding;
  });
}

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

function isCauseOf(cause: Found, effect: Found): boolean {
  if (cause === effect || tellsBlank(cause.finding)) return false;
  if (rank[cause.finding.severity] < rank[effect.finding.severity]) return false;
  if (effect.rule.follows?.includes(cause.rule.id)) return true;
  return isBound(effect.rule) && !isBound(cause.rule) && effect.target.bound.cell === cause.target.bound.cell;
}

/** The first of the units whose differences add up to that of the row they are counted into; null where none do. */
function unitsBehind(total: Found, everywhere: FoundIndex): Found | undefined {
  const { difference } = total.finding;
  if (difference === null) return undefined;
  const units = everywhere.unitsOf(total);
  const sum = units.reduce((so, { finding }) => add(so, finding.difference ?? zero), zero);
  return equals(sum, difference) ? units[0] : undefined;
}

/** What already tells that the parts of a formula disagree with each other; undefined where nothing does. */
function partsBehind(effect: Found, everywhere: FoundIndex): Found | undefined {
  // One part alone cannot disagree.
  if (!isBound(effect.rule) || effect.basis.length < 2) return undefined;
  const parts = effect.basis.map(({ bound }) => bound.cell);
  return everywhere
    .naming(parts)
    .find(
      ({ finding }) => finding !== effect.finding && rank[finding.severity] >= rank[effect.finding.severity],
    );
}
