// Questions of the reading: answered once, remembered in the workbook.

import type { GivenAnswer } from '../../../app/questions/given-answers';
import type { Remark, Written } from '../../../app/workspace/outcome';
import type { Shown } from '../../../app/workspace/shown';
import type { Question } from '../../../core/form/question';
import { labels } from '../../shell/labels';
import { written } from '../../shell/steps';
import type { Task, Tools } from '../../shell/task';
import { logStep, type UndoStep, withStep } from '../../shell/undo-step';
import { givenWords, undoWords } from './words';

export type QuestionEvent =
  | ({ readonly type: 'answered'; readonly question: Question; readonly choice: string } & Shown<Written>)
  | ({ readonly type: 'givenTaken'; readonly given: GivenAnswer } & Shown<Written>);

/** An answer was remembered. */
interface AnsweredNotice {
  readonly kind: 'answered';
  readonly remarks: readonly Remark[];
}

/** An answer of the log was taken back. */
interface GivenNotice {
  readonly kind: 'givenTaken';
  readonly remarks: readonly Remark[];
}

export type QuestionNotice = AnsweredNotice | GivenNotice;

export interface QuestionDeeds {
  /** The workbook keeps answers to questions. */
  readonly canAnswer: boolean;
  answer(question: Question, choice: string): void;
  /** Takes an answer of the log back: the question comes again. */
  takeGiven(given: GivenAnswer): void;
}

const answerStep = (question: Question, choice: string): UndoStep =>
  logStep(undoWords, (open, shown, back) => open.answer?.(shown, question, back ? null : choice));

const givenStep = (given: GivenAnswer): UndoStep =>
  logStep(givenWords, (open, shown, back) => open.changeGiven?.(shown, given, !back));

export const questions: Task<object, QuestionEvent, QuestionNotice, 'answer', QuestionDeeds> = {
  initial: {},
  steps: {
    answered: (state, { workspace, question, choice, remarks }) => ({
      ...written(state, workspace),
      ...withStep(state, answerStep(question, choice)),
      notice: { kind: 'answered', remarks } satisfies QuestionNotice,
    }),
    givenTaken: (state, { workspace, given, remarks }) => ({
      ...written(state, workspace),
      ...withStep(state, givenStep(given)),
      notice: { kind: 'givenTaken', remarks } satisfies QuestionNotice,
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
      text: (_, canSave) =>
        `Đã ghi nhớ trong trang “Nhật ký kiểm tra”; lần sau không hỏi lại. ${canSave ? labels.keepBySaving : ''}`.trim(),
      buttons: (_, { undo }) => [[labels.undo, undo]],
    },
    givenTaken: { text: () => undoWords.undone, buttons: (_, { undo }) => [[labels.undo, undo]] },
  },
  deeds: ({ session, state, withSession }: Tools<object, QuestionEvent, 'answer'>) => ({
    canAnswer: session.current?.answer !== undefined,
    answer: (question: Question, choice: string) =>
      withSession('answer', async (open) => {
        if (!state.workspace || !open.answer) return [];
        const after = await open.answer(state.workspace, question, choice);
        return { type: 'answered', question, choice, ...after };
      }),
    takeGiven: (given: GivenAnswer) =>
      withSession('answer', async (open) => {
        if (!state.workspace || !open.changeGiven) return [];
        return { type: 'givenTaken', given, ...(await open.changeGiven(state.workspace, given, true)) };
      }),
  }),
};
