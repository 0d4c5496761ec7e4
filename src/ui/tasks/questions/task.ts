// Questions of the reading: answered once, remembered in the workbook.

import type { GivenAnswer } from '../../../app/questions/given-answers';
import type { Remark, Written } from '../../../app/workspace/outcome';
import type { Question } from '../../../core/form/question';
import { labels } from '../../shell/labels';
import { written } from '../../shell/steps';
import type { Task, Tools } from '../../shell/task';

export interface QuestionState {
  /** The question that was answered last: it can be answered again. */
  readonly answered: { readonly question: Question; readonly choice: string } | null;
}

export type QuestionEvent =
  | ({
      readonly type: 'answered';
      readonly question: Question;
      readonly choice: string | null;
    } & Written)
  | ({ readonly type: 'givenChanged'; readonly given: GivenAnswer; readonly back: boolean } & Written);

/** An answer was remembered, or taken back (`choice` null). */
interface AnsweredNotice {
  readonly kind: 'answered';
  readonly choice: string | null;
  readonly remarks: readonly Remark[];
}

/** An answer of the log was taken back, or given again. */
interface GivenNotice {
  readonly kind: 'givenChanged';
  readonly given: GivenAnswer;
  readonly back: boolean;
  readonly remarks: readonly Remark[];
}

export type QuestionNotice = AnsweredNotice | GivenNotice;

export interface QuestionDeeds {
  /** The workbook keeps answers to questions. */
  readonly canAnswer: boolean;
  answer(question: Question, choice: string): void;
  /** Takes the last answer back: the question comes again. */
  forgetAnswer(): void;
  /** Takes an answer of the log back (`back`), or gives it again. */
  changeGiven(given: GivenAnswer, back: boolean): void;
}

export const questions: Task<QuestionState, QuestionEvent, QuestionNotice, 'answer', QuestionDeeds> = {
  initial: { answered: null },
  steps: {
    answered: (state, { workspace, question, choice, remarks }) => ({
      ...written(state, workspace),
      answered: choice === null ? null : { question, choice },
      notice: { kind: 'answered', choice, remarks } satisfies QuestionNotice,
    }),
    givenChanged: (state, { workspace, given, back, remarks }) => ({
      ...written(state, workspace),
      answered: null,
      notice: { kind: 'givenChanged', given, back, remarks } satisfies QuestionNotice,
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
          ? takenBack
          : `Đã ghi nhớ trong trang “Nhật ký kiểm tra”; lần sau không hỏi lại. ${canSave ? labels.keepBySaving : ''}`.trim(),
      buttons: ({ choice }, { forgetAnswer }) => (choice === null ? [] : [[labels.undo, forgetAnswer]]),
    },
    givenChanged: {
      text: ({ back }) => (back ? takenBack : 'Đã ghi lại câu trả lời như trước.'),
      buttons: ({ given, back }, { changeGiven }) =>
        back ? [[labels.undo, () => changeGiven(given, false)]] : [],
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
      changeGiven: (given: GivenAnswer, back: boolean) =>
        withSession('answer', async (open) => {
          if (!state.workspace || !open.changeGiven) return [];
          const after = await open.changeGiven(state.workspace, given, back);
          return { type: 'givenChanged', given, back, ...after };
        }),
      forgetAnswer() {
        if (state.answered) answer(state.answered.question, null);
      },
    };
  },
};

const takenBack = 'Đã bỏ câu trả lời; chỗ này lại cần xác nhận.';
