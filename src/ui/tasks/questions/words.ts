// Words around a question; the question itself is worded by src/messages.

import { count } from '../../shell/labels';

export const questionWords = {
  title: (questions: number) => `Cần xác nhận (${count(questions)})`,
  lead: 'Trả lời một lần; sổ tính ghi nhớ và lần sau không hỏi lại.',
  remember: 'Ghi nhớ',
  show: 'Xem chỗ này',
  given: (answers: number) => `Đã trả lời (${count(answers)})`,
  askAgain: 'Hỏi lại',
  askAgainOf: (about: string) => `Hỏi lại: ${about}`,
} as const;
