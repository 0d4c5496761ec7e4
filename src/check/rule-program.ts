// Rules with the places of their figures: what a scope holds is looked up once, not once for each rule that names it,
// and what doubles prove goes no further.

import type { Rule } from '../core/form/rule';
import { type Doubles, type Fact, type Facts, idsOfRule, type Proof, proofOf } from '../rules';
import type { Scope } from './facts';
import { PlaceNumbers } from './places';

/** The figures that the rules of a program ask for; of no others it knows anything. */
class PlacedFacts implements Facts {
  private before = -1;

  constructor(
    private readonly places: PlaceNumbers,
    readonly facts: readonly (Fact | undefined)[],
    private readonly scope: Scope,
  ) {}

  get(id: string): Fact | undefined {
    const place = this.places.next(this.before, id);
    if (place === undefined) return undefined;
    this.before = place;
    return this.facts[place];
  }

  counted(id: string): readonly Fact[] {
    return this.scope.counted(id);
  }
}

export class RuleProgram {
  private readonly numbers = new PlaceNumbers();
  private readonly proofs: readonly (Proof<Rule> | null)[];
  /** Places of all rules one after the other, and by number of the rule where its own begin. */
  private readonly at: Int32Array;
  private readonly starts: Int32Array;
  /** Filled anew for every scope. */
  private readonly doubles: Doubles;

  constructor(private readonly rules: readonly Rule[]) {
    this.proofs = rules.map(proofOf);
    const places = rules.map((rule) => idsOfRule(rule).map((id) => this.numbers.add(id)));
    this.at = Int32Array.from(places.flat());
    this.starts = new Int32Array(rules.length + 1);
    for (const [n, { length }] of places.entries()) this.starts[n + 1] = (this.starts[n] ?? 0) + length;
    const { count } = this.numbers;
    this.doubles = { values: new Float64Array(count), slacks: new Float64Array(count) };
  }

  /** The rules that need the exact way in this scope, in their order, and their figures; all others surely hold. */
  doubtful(scope: Scope): { readonly rules: readonly Rule[]; readonly facts: Facts } {
    const facts = this.read(scope);
    const { proofs, at, starts, doubles } = this;
    const rules = this.rules.filter((rule, n) => {
      const [from, to] = [starts[n] ?? 0, starts[n + 1] ?? 0];
      return !proofs[n]?.(rule, doubles, at, from, to);
    });
    return { rules, facts: new PlacedFacts(this.numbers, facts, scope) };
  }

  /** The figures of a scope by their places; as doubles in {@link doubles}. */
  private read(scope: Scope): readonly (Fact | undefined)[] {
    const { values, slacks } = this.doubles;
    values.fill(Number.NaN);
    const facts: (Fact | undefined)[] = new Array(values.length);
    let before = -1;
    scope.each((id, fact, value) => {
      const place = this.numbers.next(before, id);
      if (place === undefined) return;
      before = place;
      facts[place] = fact;
      values[place] = value;
      slacks[place] = fact.slack;
    });
    return facts;
  }
}
