// One rule over one copy of the tables. Each kind has one evaluator; a new kind does not compile until it has.

import type { Rule } from '../core/form/rule';
import { checkBaselineRate, checkBetween, checkEqual, checkPartOf, checkRate } from './arithmetic';
import type { Facts } from './facts';
import {
  checkChoice,
  checkDepends,
  checkNoteConflict,
  checkRange,
  checkRequired,
  checkTogether,
} from './logic';
import type { Outcome } from './outcome';
import { checkBalance, checkRowSum, checkSum } from './totals';

/**
 * What the rule says; more than one outcome where it speaks of several rows each on its own.
 * @param complete the facts with blank derived cells filled in, see {@link checkSum}.
 */
export function evaluate(rule: Rule, facts: Facts, complete: Facts = facts): readonly Outcome[] {
  switch (rule.kind) {
    case 'sum':
      return [checkSum(rule, facts, complete)];
    case 'rate':
      return [checkRate(rule, facts)];
    case 'baselineRate':
      return [checkBaselineRate(rule, facts)];
    case 'partOf':
      return [checkPartOf(rule, facts)];
    case 'equal':
      return [checkEqual(rule, facts)];
    case 'between':
      return [checkBetween(rule, facts)];
    case 'choice':
      return [checkChoice(rule, facts)];
    case 'range':
      return checkRange(rule, facts);
    case 'depends':
      return checkDepends(rule, facts);
    case 'required':
      return [checkRequired(rule, facts)];
    case 'noteConflict':
      return checkNoteConflict(rule, facts);
    case 'balance':
      return [checkBalance(rule, facts)];
    case 'rowSum':
      return checkRowSum(rule, facts, complete);
    case 'together':
      return [checkTogether(rule, facts)];
    default:
      return rule satisfies never;
  }
}
