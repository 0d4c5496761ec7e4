// Which rules can say anything in a scope: one year or one commune has figures of a few forms only.

import type { Rule } from '../core/form/rule';
import { idsOfRule } from '../rules';
import type { Scope } from './facts';

/** Rules that say what stands in a cell. */
export type DerivingRule = Extract<Rule, { kind: 'sum' | 'rate' | 'baselineRate' | 'rowSum' }>;

/** A rule that only warns leaves room for cases the form has no row for: it cannot fill a cell. */
export function determines(rule: Rule): rule is DerivingRule {
  if (rule.severity !== 'error') return false;
  return (
    rule.kind === 'sum' || rule.kind === 'rate' || rule.kind === 'baselineRate' || rule.kind === 'rowSum'
  );
}

/** Ids of the cells that the rule says the figure of. */
export function targetsOf(rule: DerivingRule): readonly string[] {
  if (rule.kind === 'rowSum') return idsOfRule(rule);
  return [rule.kind === 'sum' ? rule.total : rule.rate];
}

export class RuleIndex {
  private readonly byShape = new Map<string, readonly Rule[]>();
  private byTarget: ReadonlyMap<string, readonly DerivingRule[]> | undefined;
  private derived: ReadonlySet<string> | undefined;

  constructor(private readonly rules: readonly Rule[]) {}

  /** In the common scope a rule without its figures stays undecided by itself, which costs less than asking. */
  rulesIn(scope: Scope): readonly Rule[] {
    if (scope.kind === 'common') return this.rules;
    const known = this.byShape.get(scope.shape);
    if (known) return known;
    const fitting = this.rules.filter((rule) => idsOfRule(rule).some((id) => scope.get(id) !== undefined));
    this.byShape.set(scope.shape, fitting);
    return fitting;
  }

  /** Rules that say what stands in the cell of an id ("tthc.total", "dossier.received@communes"). */
  derivingRules(id: string): readonly DerivingRule[] {
    this.byTarget ??= this.targets();
    return this.byTarget.get(id) ?? [];
  }

  /** True where some rule derives the indicator, be it for one agency only. */
  isDerived(indicator: string): boolean {
    this.byTarget ??= this.targets();
    this.derived ??= new Set([...this.byTarget.keys()].map((id) => id.split('@')[0] ?? id));
    return this.derived.has(indicator);
  }

  private targets(): ReadonlyMap<string, readonly DerivingRule[]> {
    const targets = new Map<string, DerivingRule[]>();
    for (const rule of this.rules) {
      if (!determines(rule)) continue;
      for (const id of targetsOf(rule)) targets.set(id, [...(targets.get(id) ?? []), rule]);
    }
    return targets;
  }
}
