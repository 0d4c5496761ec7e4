// Which rules can say anything in a scope: one year or one commune has figures of a few forms only.

import type { Rule } from '../core/form/rule';
import { determines, idsOfRule } from '../rules';
import type { Scope } from './facts';
import { RuleProgram } from './rule-program';

/** The rules of a set are one list for as long as the program runs. */
const programs = new WeakMap<readonly Rule[], RuleProgram>();

function programOf(rules: readonly Rule[]): RuleProgram {
  const known = programs.get(rules) ?? new RuleProgram(rules);
  programs.set(rules, known);
  return known;
}

export class RuleIndex {
  private readonly byShape = new Map<string, readonly Rule[]>();
  private byTarget: ReadonlyMap<string, readonly Rule[]> | undefined;
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

  /** Those of the scope's rules that doubles cannot prove, in their order, and the figures they ask for. */
  doubtfulIn(scope: Scope): ReturnType<RuleProgram['doubtful']> {
    return programOf(this.rulesIn(scope)).doubtful(scope);
  }

  /** Rules that say what stands in the cell of an id ("tthc.total", "dossier.received@communes"). */
  derivingRules(id: string): readonly Rule[] {
    this.byTarget ??= this.targets();
    return this.byTarget.get(id) ?? [];
  }

  /** True where some rule derives the indicator, be it for one agency only. */
  isDerived(indicator: string): boolean {
    this.byTarget ??= this.targets();
    this.derived ??= new Set([...this.byTarget.keys()].map((id) => id.split('@')[0] ?? id));
    return this.derived.has(indicator);
  }

  private targets(): ReadonlyMap<string, readonly Rule[]> {
    const targets = new Map<string, Rule[]>();
    for (const rule of this.rules) {
      for (const id of determines(rule)?.targets(rule) ?? [])
        targets.set(id, [...(targets.get(id) ?? []), rule]);
    }
    return targets;
  }
}
