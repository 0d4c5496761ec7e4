// Rules of an own set: what makes one, and when two say the same.

import type { Rule, RuleBase, RuleKinds } from '../core/form/rule';

/** Kinds of rules that a set of one's own may have: those that forms print or figures can bear out. */
const OWN_KINDS = ['sum', 'rate', 'partOf', 'choice', 'rowSum'] as const;
type OwnKind = (typeof OWN_KINDS)[number];

/** Leaves each kind a type of its own. */
type Without<R, Keys extends string> = R extends unknown ? Omit<R, Keys> : never;

/** What tells one rule from another; the rest follows from it. */
export type RuleCore = Without<RuleKinds<string>[OwnKind], keyof RuleBase | 'complete'>;

interface Told {
  readonly id: string;
  readonly severity: Rule['severity'];
  readonly source: string;
}

/**
 * A figure that a rule only warns of may hold more than the form has rows for ("phải giải quyết", "được giao"): it is
 * not filled.
 */
export function makeRule(core: RuleCore, { id, severity, source }: Told): Rule {
  return { id, severity, source, ...core, ...(severity === 'error' ? {} : { complete: false }) };
}

/** The same rule, held against a figure that is calculated otherwise. */
export function makeComparing(rule: Rule): Rule {
  const core = coreOf(rule);
  return core ? makeRule(core, { ...rule, severity: 'warning' }) : rule;
}

/** The core of a rule; null for kinds that own sets do not have. */
export function coreOf(rule: Rule): RuleCore | null {
  if (!isOwn(rule)) return null;
  const { id, severity, source, advice, follows, ...said } = rule;
  if (!('complete' in said)) return said;
  const { complete, ...core } = said;
  return core;
}

const isOwn = (rule: Rule): rule is RuleKinds<string>[OwnKind] => isOwnCore(rule);

/** True for what a rule of a set of one's own may say. */
export const isOwnCore = (core: Pick<Rule, 'kind'>): core is RuleCore =>
  OWN_KINDS.some((kind) => kind === core.kind);

/** Equal for rules that say the same, in whatever order their parts stand. */
export const sameKey = (core: RuleCore): string =>
  JSON.stringify(
    Object.entries(core)
      .map(([role, value]) => [role, Array.isArray(value) ? [...value].sort() : value])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
