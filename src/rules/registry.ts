// Every kind of rule. A kind that is declared and not listed here does not compile.

import type { Rule, RuleKindName, RuleKinds } from '../core/form/rule';
import { balance } from './balance';
import { baselineRate } from './baseline-rate';
import { between } from './between';
import { choice } from './choice';
import { depends } from './depends';
import { equal } from './equal';
import type { RuleKind } from './kind';
import { noteConflict } from './note-conflict';
import { partOf } from './part-of';
import { range } from './range';
import { rate } from './rate';
import { required } from './required';
import { rowSum } from './row-sum';
import { sum } from './sum';
import { together } from './together';

const kinds: { readonly [K in RuleKindName]: RuleKind<RuleKinds<string>[K]> } = {
  sum,
  rate,
  baselineRate,
  partOf,
  equal,
  between,
  choice,
  range,
  depends,
  required,
  noteConflict,
  balance,
  rowSum,
  together,
};

/** What is known of the kind of a rule. */
export function kindOfRule(rule: { readonly kind: RuleKindName }): RuleKind<Rule> {
  return kinds[rule.kind];
}
