// Điền: totals and rates that can be calculated, each cell looked at before it is written.

import { count, labels } from '../../shell/labels';
import type { Task, Tools } from '../../shell/task';
import {
  chosenProposals,
  type FillEvent,
  type FillNotice,
  type FillState,
  fillSteps,
  initialFill,
} from './state';

export interface FillDeeds {
  proposeFill(): void;
  applyFill(): void;
}

export const fill: Task<FillState, FillEvent, FillNotice, 'fill', FillDeeds> = {
  initial: initialFill,
  letGo: { proposals: [], chosen: new Set() },
  steps: fillSteps,
  jobs: {
    fill: {
      progress: 'Đang điền…',
      trouble: 'Chưa điền được, sổ tính vẫn như cũ. Hãy thử lại.',
      writes: true,
    },
  },
  notices: {
    filled: {
      text(notice, canSave) {
        const rechecked = !notice.remarks.some(({ kind }) => kind === 'notRechecked');
        const say = canSave ? filledSave : rechecked ? filledInHost : filledOnly;
        return notice.byHost ? `${say(notice.count)} ${labels.undoByHost}` : say(notice.count);
      },
      buttons: ({ byHost }, { undo }) => (byHost ? [] : [[labels.undo, undo]]),
    },
    nothingToFill: {
      text: ({ empty }) =>
        empty
          ? 'Chưa có ô nào tính được: các biểu chưa nhập số liệu.'
          : 'Không có ô nào cần điền: các ô tính được đều đã có số và khớp.',
      intent: 'info',
    },
  },
  deeds: ({ state, withSession }: Tools<FillState, FillEvent, 'fill'>) => ({
    proposeFill: () =>
      withSession('propose', async (open) => {
        const { proposals, ...reading } = await open.proposeFill(state.workspace);
        return [
          { type: 'read', ...reading },
          { type: 'proposed', proposals },
        ];
      }),
    applyFill: () =>
      withSession('fill', async (open) => {
        const chosen = chosenProposals(state);
        if (!state.workspace || chosen.length === 0) return [];
        return { type: 'filled', ...(await open.applyFill(state.workspace, chosen)) };
      }),
  }),
};

const filledSave = (cells: number) =>
  `Đã điền ${count(cells)} ô và kiểm tra lại. Nhấn “Lưu bản sao” để giữ lại.`;
const filledInHost = (cells: number) => `Đã điền ${count(cells)} ô và kiểm tra lại.`;
const filledOnly = (cells: number) => `Đã điền ${count(cells)} ô.`;
