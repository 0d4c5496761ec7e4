// The form in which a rule of the catalogue is written, once for all sets.

import type { Rule, Severity } from '../../core/form/rule';
import type { AnyIndicator, SetId } from '../sets';

/** Leaves each kind of rule a type of its own. */
type Without<R, Keys extends string> = R extends unknown ? Omit<R, Keys> : never;

/** What a rule says, without what only a set can add. */
type Said<Id extends string> = Without<Rule<Id>, 'id' | 'severity' | 'source'>;

/** A rule over indicators: it holds in each set in which all its figures stand. */
export type WrittenRule<Id extends string = string, Set extends string = string> = Said<Id> & {
  /** The end of its id, where that is not {@link nameOfRule}. */
  readonly name?: string;
  /** 'error' where left out. */
  readonly severity?: Severity;
  /** See {@link sourceInForm}; where left out, the phrase of its kind. */
  readonly source?: string;
  /** It does not hold where this figure stands too: a bound by the procedures of one level, where there are those of all. */
  readonly unless?: Id;
  /** The only sets in which it holds. */
  readonly in?: readonly Set[];
  /** Sets that have its figures and in which it does not hold. */
  readonly not?: readonly Set[];
};

/** A rule that names an indicator which no set has does not compile, nor one that names an unknown set. */
export const defineRules = (rules: readonly WrittenRule<AnyIndicator, SetId>[]): readonly WrittenRule[] =>
  rules;
