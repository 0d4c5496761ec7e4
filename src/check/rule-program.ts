// Rules with the places of their figures: what a scope holds is looked up once, not once for each rule that names it,
// and what doubles prove goes no further.

import type { Rule } from '../core/form/rule';
import { type Fact, type Facts, idsOfRule, proofOf, type Terms } from '../rules';
import type { Scope } from './facts';

interface Placed {
  readonly rule: Rule;
  readonly proof: ((terms: Terms) => boolean) | null;
  readonly at: readonly number[];
}

/** The figures that the rules of a program ask for; of no others it knows anything. */
class PlacedFacts implements Facts {
  constructor(
    private readonly places: ReadonlyMap<string, number>,
    readonly facts: readonly (Fact | undefined)[],
    private readonly scope: Scope,
  ) {}

  get(id: string): Fact | undefined {
    const place = this.places.get(id);
    return place === undefined ? undefined : this.facts[place];
  }

  counted(id: string): readonly Fact[] {
    return this.scope.counted(id);
  }
}

export class RuleProgram {
  private readonly places = new Map<string, number>();
  private readonly placed: readonly Placed[];

  constructor(rules: readonly Rule[]) {
    this.placed = rules.map((rule) => ({
      rule,
      proof: proofOf(rule),
      at: idsOfRule(rule).map((id) => this.placeOf(id)),
    }));
  }

  /** The rules that need the exact way in this scope, in their order, and their figures; all others surely hold. */
  doubtful(scope: Scope): { readonly rules: readonly Rule[]; readonly facts: Facts } {
    const facts = scope.at(this.places);
    const terms: (Fact | undefined)[] = [];
    const rules: Rule[] = [];
    for (const { rule, proof, at } of this.placed) {
      if (proof) {
        terms.length = at.length;
        for (let n = 0; n < at.length; n += 1) terms[n] = facts[at[n] ?? -1];
        if (proof(terms)) continue;
      }
      rules.push(rule);
    }
    return { rules, facts: new PlacedFacts(this.places, facts, scope) };
  }

  private placeOf(id: string): number {
    const known = this.places.get(id) ?? this.places.size;
    this.places.set(id, known);
    return known;
  }
}
