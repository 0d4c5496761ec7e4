// What a person decided, above all answers to questions, kept in the sheet "Nhật ký kiểm tra".

import type { Answers } from '../../core/form/question';
import type { LogEntry } from '../companion';

/** What was answered before, as the workbook's log tells; a later entry counts more than an earlier one. */
export function answersIn(log: readonly LogEntry[]): Answers {
  return new Map(log.filter(({ kind }) => kind === 'answer').map(({ key, choice }) => [key, choice]));
}

/** The answers that hold now, the latest first: about one question the later row of the log counts. */
export function givenAnswers(log: readonly LogEntry[]): readonly LogEntry[] {
  const latest = new Map<string, LogEntry>();
  for (const entry of log) {
    if (entry.kind !== 'answer') continue;
    latest.delete(entry.key);
    if (entry.choice !== '') latest.set(entry.key, entry);
  }
  return [...latest.values()].reverse();
}
