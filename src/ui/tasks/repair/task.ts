// Sửa: the figure that makes everything agree, put in from the finding it mends.

import type { Filled } from '../../../app/fill/verbs';
import type { Suggestion, Suggestions } from '../../../app/repair/verbs';
import type { Remark } from '../../../app/workspace/outcome';
import type { Shown, ShownWorkspace } from '../../../app/workspace/shown';
import { type DescribedFinding, isOpen } from '../../../app/workspace/workspace';
import { labels } from '../../shell/labels';
import { written } from '../../shell/steps';
import type { Task, Tools } from '../../shell/task';
import { cellsStep, withStep } from '../../shell/undo-step';
import { repairWords as words } from './words';

export interface RepairState {
  /** Worked out once for each reading; they hold for that one only. */
  readonly suggested: { readonly of: ShownWorkspace; readonly suggestions: Suggestions } | null;
  /** What the last repair has put right, until the next thing is done. */
  readonly mended: readonly DescribedFinding[];
}

export type RepairEvent =
  | { readonly type: 'suggested'; readonly of: ShownWorkspace; readonly suggestions: Suggestions }
  | ({ readonly type: 'repaired'; readonly mended: readonly DescribedFinding[] } & Shown<Filled>);

export interface RepairNotice {
  readonly kind: 'repaired';
  /** How many findings are gone; null where it could not be checked again. */
  readonly mended: number | null;
  readonly byHost: boolean;
  readonly remarks: readonly Remark[];
}

export interface RepairDeeds {
  /** Beside the work, not a job of its own: nobody waits for it. */
  suggestRepairs(of: ShownWorkspace): void;
  applyRepair(suggestion: Suggestion): void;
}

export const repair: Task<RepairState, RepairEvent, RepairNotice, 'repair', RepairDeeds> = {
  initial: { suggested: null, mended: [] },
  steps: {
    started: () => ({ mended: [] }),
    suggested: ({ workspace }, { of, suggestions }) =>
      workspace === of ? { suggested: { of, suggestions } } : {},
    repaired: (state, { workspace, undo, mended, byHost, remarks }) => ({
      ...written(state, workspace),
      ...withStep(state, cellsStep(undo, words.undo)),
      mended: workspace ? mended : [],
      notice: {
        kind: 'repaired',
        mended: workspace ? mended.length : null,
        byHost,
        remarks,
      } satisfies RepairNotice,
    }),
  },
  jobs: {
    repair: {
      progress: 'Đang sửa…',
      trouble: 'Chưa sửa được, sổ tính vẫn như cũ. Hãy thử lại.',
      writes: true,
    },
  },
  notices: {
    repaired: {
      text: ({ mended, byHost }, canSave) =>
        [words.done(mended), canSave ? labels.keepBySaving : '', byHost ? labels.undoByHost : '']
          .filter((part) => part !== '')
          .join(' '),
      buttons: ({ byHost }, { undo }) => (byHost ? [] : [[labels.undo, undo]]),
    },
  },
  deeds: ({ session, state, dispatch, withSession }: Tools<RepairState, RepairEvent, 'repair'>) => ({
    suggestRepairs(of: ShownWorkspace) {
      const open = session.current;
      // The list is painted first. Where nothing comes of it, the findings stand there without a suggestion.
      setTimeout(() => {
        void open
          ?.suggestRepairs?.(of)
          .then((suggestions) => dispatch({ type: 'suggested', of, suggestions }))
          .catch(() => {});
      });
    },
    applyRepair: ({ writings }: Suggestion) =>
      withSession('repair', async (open) => {
        const before = state.workspace;
        const [first] = writings ?? [];
        if (!before || !writings || !first || !open.applyRepair) return [];
        const outcome = await open.applyRepair(before, writings);
        const left = new Set(outcome.workspace?.findings.map(({ id }) => id));
        const mended = before.findings.filter((one) => isOpen(one) && !left.has(one.id));
        return [
          { type: 'repaired', mended, ...outcome },
          { type: 'cellShown', cell: first.cell },
        ];
      }),
  }),
};
