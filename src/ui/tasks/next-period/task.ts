// Sang kỳ mới: the plan of the next period's file, then the file.

import type { NextPeriodOptions } from '../../../app/next-period/plan';
import type { Period } from '../../../core/calendar/report-info';
import type { NextPeriodPlan } from '../../../core/form/next-period';
import { periodTitle } from '../../parts/period-words';
import { markedName } from '../../shell/file-names';
import type { Task, Tools } from '../../shell/task';

/** "a.xlsx" becomes "a (6 tháng đầu năm 2024).xlsx": the period takes the place of an earlier one. */
export const nextPeriodName = (name: string, period: Period): string => markedName(name, periodTitle(period));

export interface NextPeriodState {
  readonly nextPeriod: {
    /** null: the person must first say which period comes next. */
    readonly plan: NextPeriodPlan | null;
    readonly choice: NextPeriodOptions;
  } | null;
}

export type NextPeriodEvent =
  | {
      readonly type: 'nextPeriodPlanned';
      readonly nextPeriod: NonNullable<NextPeriodState['nextPeriod']>;
    }
  | { readonly type: 'periodOpened' };

/** The next period's workbook was opened by the host. */
export interface NextPeriodNotice {
  readonly kind: 'periodOpened';
}

export interface NextPeriodDeeds {
  readonly canNextPeriod: boolean;
  planNextPeriod(choice: NextPeriodOptions): void;
  makeNextPeriod(): void;
}

export const nextPeriod: Task<
  NextPeriodState,
  NextPeriodEvent,
  NextPeriodNotice,
  'nextPeriod',
  NextPeriodDeeds
> = {
  initial: { nextPeriod: null },
  letGo: { nextPeriod: null },
  steps: {
    nextPeriodPlanned: (_, event) => ({
      task: null,
      screen: 'nextPeriod',
      pane: 'list',
      nextPeriod: event.nextPeriod,
    }),
    periodOpened: () => ({
      task: null,
      screen: 'tables',
      notice: { kind: 'periodOpened' } satisfies NextPeriodNotice,
    }),
    delivered: (_, { of }) => (of === 'nextPeriod' ? { screen: 'tables' } : {}),
  },
  jobs: {
    nextPeriod: {
      progress: 'Đang tạo sổ tính kỳ mới…',
      trouble: 'Chưa tạo được sổ tính kỳ mới, sổ tính này vẫn như cũ. Hãy thử lại.',
    },
  },
  notices: {
    periodOpened: {
      text: () => 'Đã mở sổ tính của kỳ mới. Nhớ lưu sổ tính ấy; sổ tính này giữ nguyên.',
    },
  },
  deeds: ({
    session,
    state,
    withSession,
    deliver,
  }: Tools<NextPeriodState, NextPeriodEvent, 'nextPeriod'>) => ({
    canNextPeriod: session.current?.nextPeriod !== undefined,
    planNextPeriod: (choice) =>
      withSession('propose', async (open) => {
        const planned = await open.nextPeriod?.plan(state.workspace, choice);
        if (!planned) return [];
        const { plan, ...reading } = planned;
        return [
          { type: 'read', ...reading },
          { type: 'nextPeriodPlanned', nextPeriod: { plan, choice } },
        ];
      }),
    makeNextPeriod: () =>
      withSession('nextPeriod', async (open, signal) => {
        const plan = state.nextPeriod?.plan;
        if (!plan || !open.nextPeriod) return [];
        const made = await open.nextPeriod.make(plan, signal);
        if (signal.aborted) return [];
        if (made.kind === 'opened') return { type: 'periodOpened' };
        return deliver({ bytes: made.bytes, fileName: nextPeriodName(open.name, plan.to) }, 'nextPeriod');
      }),
  }),
  more({ state, canNextPeriod, planNextPeriod }) {
    const tables = state.workspace?.tables.length ?? 0;
    return canNextPeriod ? { nextPeriod: tables > 0 ? () => planNextPeriod({}) : null } : {};
  },
};
