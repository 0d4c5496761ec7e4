// Bỏ qua có lý do: a finding that a person accounts for, kept in the workbook's own log.

import type { Account } from '../../../app/waive/verbs';
import type { Remark, Written } from '../../../app/workspace/outcome';
import type { Shown } from '../../../app/workspace/shown';
import type { DescribedFinding, GivenWaiver } from '../../../app/workspace/workspace';
import { labels } from '../../shell/labels';
import { written } from '../../shell/steps';
import type { Task, Tools } from '../../shell/task';
import { logStep, type UndoStep, withStep } from '../../shell/undo-step';
import { waiveWords as words } from './words';

export interface WaiveState {
  /** The name that was given last; null before the first time. */
  readonly waiverName: string | null;
}

export type WaiveEvent = (
  | { readonly type: 'waived'; readonly id: string; readonly name: string }
  | { readonly type: 'waiverTaken'; readonly id: string; readonly given: GivenWaiver }
) &
  Shown<Written>;

export interface WaiveNotice {
  readonly kind: 'waived' | 'waiverTaken';
  readonly finding: string;
  /** It can be taken back: not where it could not be read again. */
  readonly canUndo: boolean;
  readonly remarks: readonly Remark[];
}

export interface WaiveDeeds {
  /** The workbook keeps what is passed over. */
  readonly canWaive: boolean;
  waive(finding: DescribedFinding, account: Account): void;
  /** Takes a waiver back. */
  takeWaiver(id: string, given: GivenWaiver): void;
}

const waiverStep = (id: string, { entry }: GivenWaiver): UndoStep =>
  logStep(words.undo, (open, shown, back) => open.changeWaiver?.(shown, entry, back), id);

const takenStep = (id: string, { entry }: GivenWaiver): UndoStep =>
  logStep(words.undoTaken, (open, shown, back) => open.changeWaiver?.(shown, entry, !back), id);

export const waive: Task<WaiveState, WaiveEvent, WaiveNotice, 'waive', WaiveDeeds> = {
  initial: { waiverName: null },
  lasting: ({ waiverName }) => ({ waiverName }),
  steps: {
    waived(state, { workspace, id, name, remarks }) {
      const given = workspace?.findings.find((one) => one.id === id)?.waived;
      return {
        ...written(state, workspace),
        ...withStep(state, given ? waiverStep(id, given) : null),
        waiverName: name,
        notice: { kind: 'waived', finding: id, canUndo: given !== undefined, remarks } satisfies WaiveNotice,
      };
    },
    waiverTaken: (state, { workspace, id, given, remarks }) => ({
      ...written(state, workspace),
      ...withStep(state, takenStep(id, given)),
      notice: { kind: 'waiverTaken', finding: id, canUndo: true, remarks } satisfies WaiveNotice,
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
      buttons: ({ canUndo }, { undo }) => (canUndo ? [[labels.undo, undo]] : []),
    },
    waiverTaken: {
      text: () => words.undo.undone,
      intent: 'info',
      buttons: (_, { undo }) => [[labels.undo, undo]],
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
    takeWaiver: (id: string, given: GivenWaiver) =>
      withSession('waive', async (open) => {
        if (!state.workspace || !open.changeWaiver) return [];
        const after = await open.changeWaiver(state.workspace, given.entry, true);
        return { type: 'waiverTaken', id, given, ...after };
      }),
  }),
};
