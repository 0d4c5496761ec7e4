// Rules: what each kind touches, asks and says. Sees figures, no sheets and no words.

import type { Rule } from '../core/form/rule';
import type { Constraint } from './constraint';
import type { Facts } from './facts';
import type { Outcome } from './outcome';
import { kindOfRule } from './registry';

export { baselineIn } from './baseline';
export { noAnswer } from './choice';
export {
  type AnyOf,
  asShown,
  type Constraint,
  type Domain,
  factsOf,
  holds,
  type Linear,
  type LinearTerm,
  type Ratio,
  type Shown,
  type ShownOf,
} from './constraint';
export { type Fact, type Facts, factsAt, isBlankFact, sumOf, toFact } from './facts';
export { fitting } from './fitting';
export { broken, type Outcome, pass, undecided, type Violation, violated } from './outcome';

/** Every id that the rule looks up, in the order of its terms. */
export const idsOfRule = (rule: Rule): readonly string[] => kindOfRule(rule).ids(rule);

/** The same rule over other ids. */
export const renameRule = (rule: Rule, to: (id: string) => string): Rule => kindOfRule(rule).rename(rule, to);

/**
 * What the rule says; more than one outcome where it speaks of several rows each on its own.
 * @param complete the facts with blank derived cells filled in: a blank subtotal is not 0 where its own parts stand.
 */
export function evaluate(rule: Rule, facts: Facts, complete: Facts = facts): readonly Outcome[] {
  return kindOfRule(rule).evaluate(rule, facts, complete);
}

/**
 * What the rule asks of its cells, as numbers; none where a row is not on the sheet.
 * @param complete as for {@link evaluate}
 */
export function constraintsOf(rule: Rule, facts: Facts, complete: Facts = facts): readonly Constraint[] {
  return kindOfRule(rule).constraints(rule, facts, complete);
}
