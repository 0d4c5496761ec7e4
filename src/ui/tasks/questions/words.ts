// Words around a question; the question itself is worded by src/messages.

import { count } from '../../shell/labels';
import type { UndoWords } from '../../shell/undo-step';

export const questionWords = {
  title: (questions: number) => `Cần xác nhận (${count(questions)})`,
  lead: 'Trả lời một lần; sổ tính ghi nhớ và lần sau không hỏi lại.',
  remember: 'Ghi nhớ',
  show: 'Xem chỗ này',
  given: (answers: number) => `Đã trả lời (${count(answers)})`,
  askAgain: 'Hỏi lại',
  askAgainOf: (about: string) => `Hỏi lại: ${about}`,
} as const;

const takenBack = 'Đã bỏ câu trả lời; chỗ này lại cần xác nhận.';
const givenAgain = 'Đã ghi lại câu trả lời như trước.';

/** After an answer. */
export const undoWords: UndoWords = {
  what: 'câu trả lời',
  undone: takenBack,
  redone: givenAgain,
  home: 'question',
};

/** After an answer of the log was taken back. */
export const givenWords: UndoWords = {
  what: 'việc hỏi lại',
  undone: givenAgain,
  redone: takenBack,
  home: 'question',
};
