// Questions of the reading: answered once, remembered in the workbook.

import type { Remark, Written } from '../../../app/workspace/outcome';
import type { Question } from '../../../core/form/question';
import { labels } from '../../shell/labels';
import { written } from '../../shell/steps';
import type { Task, Tools } from '../../shell/task';

export interface QuestionState {
  /** The question that was answered last: it can be answered again. */
  readonly answered: { readonly question: Question; readonly choice: string } | null;
}

export type QuestionEvent = {
  readonly type: 'answered';
  readonly question: Question;
  readonly choice: string | null;
} & Written;

/** An answer was remembered, or taken back (`choice` null). */
export interface QuestionNotice {
  readonly kind: 'answered';
  readonly choice: string | null;
  readonly remarks: readonly Remark[];
}

export interface QuestionDeeds {
  /** The workbook keeps answers to questions. */
  readonly canAnswer: boolean;
  answer(question: Question, choice: string): void;
  /** Takes the last answer back: the question comes again. */
  forgetAnswer(): void;
}

export const questions: Task<QuestionState, QuestionEvent, QuestionNotice, 'answer', QuestionDeeds> = {
  initial: { answered: null },
  steps: {
    answered: (state, { workspace, question, choice, remarks }) => ({
      ...written(state, workspace),
      answered: choice === null ? null : { question, choice },
      notice: { kind: 'answered', choice, remarks } satisfies QuestionNotice,
    }),
  },
  jobs: {
    answer: {
      progress: 'Đang ghi nhớ…',
      trouble: 'Chưa ghi nhớ được, sổ tính vẫn như cũ. Hãy thử lại.',
      writes: true,
    },
  },
  notices: {
    answered: {
      text: ({ choice }, canSave) =>
        choice === null
          ? 'Đã bỏ câu trả lời; chỗ này lại cần xác nhận.'
          : `Đã ghi nhớ trong trang “Nhật ký kiểm tra”; lần sau không hỏi lại. ${canSave ? labels.keepBySaving : ''}`.trim(),
      buttons: ({ choice }, { forgetAnswer }) => (choice === null ? [] : [[labels.undo, forgetAnswer]]),
    },
  },
  deeds({ session, state, withSession }: Tools<QuestionState, QuestionEvent, 'answer'>) {
    const answer = (question: Question, choice: string | null) =>
      withSession('answer', async (open) => {
        if (!state.workspace || !open.answer) return [];
        const after = await open.answer(state.workspace, question, choice);
        return { type: 'answered', question, choice, ...after };
      });
    return {
      canAnswer: session.current?.answer !== undefined,
      answer,
      forgetAnswer() {
        if (state.answered) answer(state.answered.question, null);
      },
    };
  },
};
