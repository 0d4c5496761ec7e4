// The rules that do not calculate: coded answers, bounds, one answer that calls for another, notes that contradict.

import type {
  ChoiceRule,
  DependsRule,
  NoteConflictRule,
  RangeRule,
  RequiredRule,
  TogetherRule,
} from '../core/form/rule';
import { answersInWords, type TemplateRow } from '../core/form/template';
import { compare, type Decimal, decimal, equals, isZero, subtract, zero } from '../core/number/decimal';
import { type Fact, type Facts, isBlankFact } from './facts';
import { broken, type Outcome, pass, undecided, violated } from './outcome';

export function checkChoice(rule: ChoiceRule<string>, facts: Facts): Outcome {
  const target = facts.get(rule.target);
  if (!target?.figure) return undecided;
  const answers = target.bound.row.answers ?? [];
  if (answers.length === 0) return broken(`${rule.id}: no answers on ${rule.target}`);
  const { value } = target.figure;
  if (answers.some((answer) => equals(decimal(answer.value), value))) return pass;
  return violated({
    code: 'CHOICE',
    target,
    others: [],
    expected: null,
    difference: null,
    words: answerWords(target.bound.row),
  });
}

/** The answers of a row as the person writes them: "Đạt", or "1 (Có)". */
export function answerWords(row: TemplateRow): readonly string[] {
  const inWords = answersInWords(row);
  return (row.answers ?? []).map(({ value, label }) => (inWords ? `“${label}”` : `${value} (${label})`));
}

function outside(value: Decimal, low: Decimal, high: Decimal): Decimal | null {
  if (compare(value, low) < 0) return subtract(value, low);
  if (compare(value, high) > 0) return subtract(value, high);
  return null;
}

/** One outcome a target: each row stands on its own. */
export function checkRange(rule: RangeRule<string>, facts: Facts): readonly Outcome[] {
  return rule.targets.map((id) => {
    const target = facts.get(id);
    if (!target?.figure) return undecided;
    // Strictly inside by the double is inside; the edges go the exact way.
    if (target.approx > rule.min && target.approx < rule.max) return pass;
    const [low, high] = [decimal(rule.min), decimal(rule.max)];
    const difference = outside(target.figure.value, low, high);
    if (!difference) return pass;
    return violated({ code: 'RANGE', target, others: [], expected: { low, high }, difference });
  });
}

export function checkDepends(rule: DependsRule<string>, facts: Facts): readonly Outcome[] {
  const flag = facts.get(rule.flag);
  if (!flag?.figure) return [undecided];
  const asked = equals(flag.figure.value, decimal(rule.is));
  const complaint = (target: Fact, words: readonly string[]): Outcome =>
    violated({ code: 'DEPENDS', target, others: [flag], expected: null, difference: null, words });
  const present = (ids: readonly string[]): readonly Fact[] => ids.flatMap((id) => facts.get(id) ?? []);
  const outcomes: Outcome[] = [];
  for (const target of present(rule.counts)) {
    const filled = target.figure !== null && compare(target.figure.value, zero) > 0;
    const empty = isBlankFact(target) || (target.figure !== null && isZero(target.figure.value));
    if (asked && empty) outcomes.push(complaint(target, ['filled']));
    else if (!asked && filled) outcomes.push(complaint(target, ['blank']));
    else outcomes.push(pass);
  }
  for (const target of present(rule.filled)) {
    // Beside a coded answer, 0 is an answer of its own: only a blank is missing, and 0 denies nothing.
    if (asked && isBlankFact(target)) outcomes.push(complaint(target, ['filled']));
    else if (!asked && target.figure !== null && !isZero(target.figure.value))
      outcomes.push(complaint(target, ['blank']));
    else outcomes.push(pass);
  }
  return outcomes;
}

/** A figure above 0 beside a blank; 0 is as good as nothing. */
export function checkTogether(rule: TogetherRule<string>, facts: Facts): Outcome {
  const left = facts.get(rule.left);
  const right = facts.get(rule.right);
  if (!left || !right) return undecided;
  const arose = ({ figure }: Fact): boolean => figure !== null && compare(figure.value, zero) > 0;
  const lacks = (target: Fact, other: Fact): Outcome =>
    violated({ code: 'TOGETHER', target, others: [other], expected: null, difference: null });
  if (isBlankFact(left) && arose(right)) return lacks(left, right);
  if (isBlankFact(right) && arose(left)) return lacks(right, left);
  return left.figure && right.figure ? pass : undecided;
}

export function checkRequired(rule: RequiredRule<string>, facts: Facts): Outcome {
  const target = facts.get(rule.target);
  if (!target) return undecided;
  if (!isBlankFact(target)) return pass;
  return violated({ code: 'REQUIRED', target, others: [], expected: null, difference: null });
}

export function checkNoteConflict(rule: NoteConflictRule<string>, facts: Facts): readonly Outcome[] {
  const plain = (text: string): string => text.normalize('NFC').toLowerCase();
  return rule.targets.map((id) => {
    const target = facts.get(id);
    if (!target?.figure) return undecided;
    const note = plain(target.bound.note);
    const word = rule.words.find((each) => note.includes(plain(each)));
    if (!word || compare(target.figure.value, zero) <= 0) return pass;
    return violated({
      code: 'NOTE_CONFLICT',
      target,
      others: [],
      expected: null,
      difference: null,
      words: [target.bound.note],
    });
  });
}
