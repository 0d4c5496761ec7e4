// Rules of an own set: what makes one, and when two say the same.

import type { Rule } from '../core/form/rule';

/** What tells one rule from another; the rest follows from it. */
export type RuleCore =
  | { readonly kind: 'sum'; readonly total: string; readonly parts: readonly string[] }
  | { readonly kind: 'rate'; readonly rate: string; readonly part: string; readonly whole: string }
  | { readonly kind: 'partOf'; readonly parts: readonly string[]; readonly whole: string }
  | { readonly kind: 'choice'; readonly target: string }
  | { readonly kind: 'rowSum'; readonly total: string; readonly columns: readonly string[] };

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

/** The core of a rule; null for kinds that own sets do not have. */
export function coreOf(rule: Rule): RuleCore | null {
  switch (rule.kind) {
    case 'sum':
      return { kind: 'sum', total: rule.total, parts: rule.parts };
    case 'rate':
      return { kind: 'rate', rate: rule.rate, part: rule.part, whole: rule.whole };
    case 'partOf':
      return { kind: 'partOf', parts: rule.parts, whole: rule.whole };
    case 'choice':
      return { kind: 'choice', target: rule.target };
    case 'rowSum':
      return { kind: 'rowSum', total: rule.total, columns: rule.columns };
    default:
      return null;
  }
}

/** Equal for rules that say the same, in whatever order their parts stand. */
export function sameKey(core: RuleCore): string {
  switch (core.kind) {
    case 'sum':
      return `sum ${core.total} = ${[...core.parts].sort().join(' + ')}`;
    case 'rate':
      return `rate ${core.rate} = ${core.part} / ${core.whole}`;
    case 'partOf':
      return `partOf ${[...core.parts].sort().join(' + ')} <= ${core.whole}`;
    case 'choice':
      return `choice ${core.target}`;
    case 'rowSum':
      return `rowSum ${core.total} ${[...core.columns].sort().join(' ')}`;
    default:
      return core satisfies never;
  }
}
