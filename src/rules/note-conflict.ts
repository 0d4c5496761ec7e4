// Ghi chú nói chưa có mà ô số liệu có số.

import type { RuleBase } from '../core/form/rule';
import { compare, zero } from '../core/number/decimal';
import type { Fact } from './facts';
import type { RuleKind } from './kind';
import { type Outcome, pass, undecided, violated } from './outcome';

/** A figure > 0 beside a note that denies it ("Đang xây dựng"). */
export interface NoteConflictRule<Id extends string> extends RuleBase {
  readonly kind: 'noteConflict';
  readonly targets: readonly Id[];
  readonly words: readonly string[];
}

declare module '../core/form/rule' {
  interface RuleKinds<Id extends string> {
    readonly noteConflict: NoteConflictRule<Id>;
  }
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** True where the note of the row says that there is nothing yet. */
function denies(target: Fact, words: readonly string[]): boolean {
  const note = plain(target.bound.note);
  return words.some((word) => note.includes(plain(word)));
}

function check({ words }: NoteConflictRule<string>, target: Fact | undefined): Outcome {
  if (!target?.figure) return undecided;
  if (compare(target.figure.value, zero) <= 0 || !denies(target, words)) return pass;
  return violated({
    told: { code: 'NOTE_CONFLICT', note: target.bound.note },
    target,
    others: [],
    expected: null,
    difference: null,
  });
}

export const noteConflict: RuleKind<NoteConflictRule<string>> = {
  ids: ({ targets }) => targets,
  rename: (rule, to) => ({ ...rule, targets: rule.targets.map(to) }),
  evaluate: (rule, facts) => rule.targets.map((id) => check(rule, facts.get(id))),
  constraints(rule, facts) {
    const denied = rule.targets
      .flatMap((id) => facts.get(id) ?? [])
      .filter((fact) => denies(fact, rule.words));
    const allowed = [{ low: null, high: zero }];
    return denied.map((fact) => ({ kind: 'domain', fact, allowed, blank: true }));
  },
  examples({ targets, words }) {
    const notes = Object.fromEntries(targets.map((id) => [id, words[0] ?? '']));
    const figures = (value: string) => Object.fromEntries(targets.map((id) => [id, value]));
    return { passes: { figures: figures('0'), notes }, fails: { figures: figures('1'), notes } };
  },
};
