// What the product knows of a kind of rule. One file a kind says all of it; nobody else asks which kind a rule is.

import type { Rule, RuleBase } from '../core/form/rule';
import type { Answer } from '../core/form/template';
import type { Calculates } from './calculation';
import type { Constraint } from './constraint';
import type { Facts } from './facts';
import type { Outcome } from './outcome';
import type { Proof } from './sure';

/** What tells a rule from others of its kind; who says so and why stands in {@link RuleBase}. */
export type Core<R extends RuleBase> = R extends unknown ? Omit<R, keyof RuleBase> : never;

/** Cell texts by indicator, as a person would type them ("99,6"); `notes` are texts of the column Ghi chú. */
export interface Example {
  readonly figures: Readonly<Record<string, string>>;
  /** Figures of repeated rows, one record a row; `figures` then holds the total row under "id@member". */
  readonly members?: readonly Readonly<Record<string, string>>[];
  readonly notes?: Readonly<Record<string, string>>;
}

/** Figures that satisfy a rule and figures that break it. */
export interface Examples {
  readonly passes: Example;
  readonly fails: Example;
}

// Methods, not properties: the registry keeps kinds of different rules in one list.
export interface RuleKind<R extends RuleBase> {
  /** Every id that the rule looks up, in the order of its terms. */
  ids(rule: Core<R>): readonly string[];
  /** The same rule over other ids. */
  rename(rule: Core<R>, to: (id: string) => string): Core<R>;
  /**
   * What the rule says; more than one outcome where it speaks of several rows each on its own.
   * @param complete the facts with blank derived cells filled in: a blank subtotal is not 0 where its own parts stand.
   */
  evaluate(rule: R, facts: Facts, complete: Facts): readonly Outcome[];
  /** Most figures are right, and are settled without the exact way. */
  surely?(...told: Parameters<Proof<R>>): boolean;
  /**
   * What the rule asks of its cells, for whoever looks for figures that satisfy it; the verdicts of {@link evaluate} on
   * figures follow from these. Nothing where a row is not on the sheet.
   */
  constraints(rule: R, facts: Facts, complete: Facts): readonly Constraint[];
  /** For kinds that say what the figure of a cell is. */
  readonly calculates?: Calculates<Core<R>>;
  /** Only bounds a figure: where a calculation at the same cell is broken too, that is the cause. */
  readonly isBound?: true;
  /** Ids whose rows must print answers. */
  answered?(rule: Core<R>): readonly string[];
  /** What is true wherever the rule is: the part of a rate is a part of its whole. */
  implies?(rule: Core<R>): readonly Core<Rule>[];
  /** How the rule is told from others of its kind in a set; its first id where left out. */
  name?(rule: Core<R>): string;
  /** True where the note beside the figure of an id is part of the rule: a new period keeps it. */
  needsNote?(rule: R, id: string, note: string): boolean;
  /** @param answers those of the row that a rule on answers speaks of. */
  examples(rule: Core<R>, answers: readonly Answer[]): Examples;
}
