// Rules: what each kind touches, asks and says. Sees figures, no sheets and no words.

import type { FindingCode } from '../core/form/finding';
import type { Rule } from '../core/form/rule';
import { type Calculates, type Calculating, isComplete } from './calculation';
import type { Constraint } from './constraint';
import type { Facts } from './facts';
import type { Core } from './kind';
import type { Outcome } from './outcome';
import { kindOfRule } from './registry';
import type { Proof } from './sure';

export type { Calculates } from './calculation';
export { noAnswer } from './choice';
export {
  asShown,
  type Constraint,
  type Domain,
  factsOf,
  holds,
  type Linear,
  type Ratio,
  type Shown,
  type ShownOf,
} from './constraint';
export { type Fact, type Facts, isBlankFact, rangeOf, toFact } from './facts';
export type { FormulaStyle } from './formula';
export type { Outcome, Violation } from './outcome';
export type { Doubles, Proof } from './sure';

/** Every id that the rule looks up, in the order of its terms. */
export const idsOfRule = (rule: Core<Rule>): readonly string[] => kindOfRule(rule).ids(rule);

/** The same rule over other ids. */
export const renameRule = <R extends Core<Rule>>(rule: R, to: (id: string) => string): R => ({
  ...rule,
  ...kindOfRule(rule).rename(rule, to),
});

/**
 * What the rule says; more than one outcome where it speaks of several rows each on its own.
 * @param complete the facts with blank derived cells filled in: a blank subtotal is not 0 where its own parts stand.
 */
export function evaluate(rule: Rule, facts: Facts, complete: Facts = facts): readonly Outcome[] {
  return kindOfRule(rule).evaluate(rule, facts, complete);
}

/** How doubles prove rules of this one's kind; null for a kind that always goes the exact way. */
export const proofOf = (rule: Rule): Proof<Rule> | null => kindOfRule(rule).surely ?? null;

/**
 * What the rule asks of its cells, as numbers; none where a row is not on the sheet.
 * @param complete as for {@link evaluate}
 */
export function constraintsOf(rule: Rule, facts: Facts, complete: Facts = facts): readonly Constraint[] {
  return kindOfRule(rule).constraints(rule, facts, complete);
}

/** How a rule says what stands in a cell; null for one that only compares. */
export const calculates = (rule: Core<Rule>): Calculates<Core<Rule>> | null =>
  kindOfRule(rule).calculates ?? null;

/** The same where the rule says all of it: only then may a cell be filled. */
export const determines = (rule: Rule & Calculating): Calculates<Rule> | null =>
  isComplete(rule) ? calculates(rule) : null;

const blankTold: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'DERIVED_BLANK',
  'FORMULA_BLANK',
  'TOTAL_BLANK',
]);

/** True where it tells of a cell without a figure, not of figures that disagree. */
export const tellsBlank = ({ code }: { readonly code: FindingCode }): boolean => blankTold.has(code);

/** Only bounds a figure, see {@link RuleKind.isBound}. */
export const isBound = (rule: Rule): boolean => kindOfRule(rule).isBound ?? false;

/** True where some rule takes a figure from the note beside that of the id. */
export const needsNote = (rules: readonly Rule[], id: string, note: string): boolean =>
  rules.some((rule) => kindOfRule(rule).needsNote?.(rule, id, note) ?? false);

/** Ids whose rows must print answers, or the rule is none. */
export const answeredIds = (rule: Core<Rule>): readonly string[] => kindOfRule(rule).answered?.(rule) ?? [];

/** What is true wherever the rule is. */
export const impliedBy = (rule: Core<Rule>): readonly Core<Rule>[] => kindOfRule(rule).implies?.(rule) ?? [];

/** The kind and what the rule speaks of, such as "rate/plan.completionRate": one name a rule of a set. */
export function nameOfRule(rule: Core<Rule>): string {
  const kind = kindOfRule(rule);
  return `${rule.kind}/${kind.name?.(rule) ?? kind.ids(rule)[0] ?? ''}`;
}
