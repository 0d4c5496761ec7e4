// Answers a person gave to questions, kept in the sheet "Nhật ký kiểm tra".

import type { Answers } from '../../core/form/question';
import type { LogEntry } from '../companion';

/** What was answered before, as the workbook's log tells; a later entry counts more than an earlier one. */
export function answersIn(log: readonly LogEntry[]): Answers {
  return new Map(log.filter(({ kind }) => kind === 'answer').map(({ key, choice }) => [key, choice]));
}
