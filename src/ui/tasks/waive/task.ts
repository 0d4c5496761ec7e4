// Bỏ qua có lý do: a finding that a person accounts for, kept in the workbook's own log.

import type { Account } from '../../../app/waive/verbs';
import type { Remark, Written } from '../../../app/workspace/outcome';
import type { DescribedFinding, GivenWaiver } from '../../../app/workspace/workspace';
import { labels } from '../../shell/labels';
import { written } from '../../shell/steps';
import type { Task, Tools } from '../../shell/task';
import { waiveWords as words } from './words';

export interface WaiveState {
  /** The name that was given last; null before the first time. */
  readonly waiverName: string | null;
}

export type WaiveEvent = (
  | { readonly type: 'waived'; readonly id: string; readonly name: string }
  | {
      readonly type: 'waiverChanged';
      readonly id: string;
      readonly given: GivenWaiver;
      readonly back: boolean;
    }
) &
  Written;

export type WaiveNotice =
  | {
      readonly kind: 'waived';
      readonly finding: string;
      /** Where the way back leads; null where it could not be read again. */
      readonly given: GivenWaiver | null;
      readonly remarks: readonly Remark[];
    }
  | {
      readonly kind: 'waiverChanged';
      readonly finding: string;
      readonly given: GivenWaiver;
      readonly back: boolean;
      readonly remarks: readonly Remark[];
    };

export interface WaiveDeeds {
  /** The workbook keeps what is passed over. */
  readonly canWaive: boolean;
  waive(finding: DescribedFinding, account: Account): void;
  /** Takes a waiver back (`back`), or gives it again. */
  changeWaiver(id: string, given: GivenWaiver, back: boolean): void;
}

export const waive: Task<WaiveState, WaiveEvent, WaiveNotice, 'waive', WaiveDeeds> = {
  initial: { waiverName: null },
  lasting: ({ waiverName }) => ({ waiverName }),
  steps: {
    waived: (state, { workspace, id, name, remarks }) => ({
      ...written(state, workspace),
      waiverName: name,
      notice: {
        kind: 'waived',
        finding: id,
        given: workspace?.findings.find((one) => one.id === id)?.waived ?? null,
        remarks,
      } satisfies WaiveNotice,
    }),
    waiverChanged: (state, { workspace, id, given, back, remarks }) => ({
      ...written(state, workspace),
      notice: { kind: 'waiverChanged', finding: id, given, back, remarks } satisfies WaiveNotice,
    }),
  },
  jobs: {
    waive: {
      progress: 'Đang ghi lý do…',
      trouble: 'Chưa ghi được, sổ tính vẫn như cũ. Hãy thử lại.',
      writes: true,
    },
  },
  notices: {
    waived: {
      text: (_, canSave) => `${words.done} ${canSave ? labels.keepBySaving : ''}`.trim(),
      buttons: ({ finding, given }, { changeWaiver }) =>
        given ? [[labels.undo, () => changeWaiver(finding, given, true)]] : [],
    },
    waiverChanged: {
      text: ({ back }) => (back ? words.taken : words.again),
      intent: 'info',
      buttons: ({ finding, given, back }, { changeWaiver }) =>
        back ? [[labels.undo, () => changeWaiver(finding, given, false)]] : [],
    },
  },
  deeds: ({ session, state, withSession }: Tools<WaiveState, WaiveEvent, 'waive'>) => ({
    canWaive: session.current?.waive !== undefined,
    waive: (finding: DescribedFinding, account: Account) =>
      withSession('waive', async (open) => {
        if (!state.workspace || !open.waive) return [];
        const after = await open.waive(state.workspace, finding, account);
        return { type: 'waived', id: finding.id, name: account.name, ...after };
      }),
    changeWaiver: (id: string, given: GivenWaiver, back: boolean) =>
      withSession('waive', async (open) => {
        if (!state.workspace || !open.changeWaiver) return [];
        const after = await open.changeWaiver(state.workspace, given.entry, back);
        return { type: 'waiverChanged', id, given, back, ...after };
      }),
  }),
};
