// What Điền holds: what would be written, what of it is chosen.

import type { FillProposal } from '../../../app/fill/proposal';
import type { Filled } from '../../../app/fill/verbs';
import type { Remark } from '../../../app/workspace/outcome';
import type { Shown } from '../../../app/workspace/shown';
import { anyFigure } from '../../../core/form/completeness';
import { cellKey } from '../../../core/workbook/address';
import type { ShellState } from '../../shell/base';
import { written } from '../../shell/steps';
import type { Steps } from '../../shell/task';
import { toggled } from '../../shell/toggled';
import { cellsStep, withStep } from '../../shell/undo-step';
import { undoWords } from './words';

export interface FillState {
  readonly proposals: readonly FillProposal[];
  /** Keys of the proposals to be written. */
  readonly chosen: ReadonlySet<string>;
}

export const initialFill: FillState = { proposals: [], chosen: new Set() };

export type FillEvent =
  | { readonly type: 'proposed'; readonly proposals: readonly FillProposal[] }
  | ({ readonly type: 'filled' } & Shown<Filled>)
  | { readonly type: 'proposalToggled'; readonly key: string; readonly on: boolean }
  | { readonly type: 'kindToggled'; readonly kind: FillProposal['kind']; readonly on: boolean };

export type FillNotice =
  | {
      readonly kind: 'filled';
      readonly count: number;
      readonly byHost: boolean;
      readonly remarks: readonly Remark[];
    }
  /** `empty`: nobody has typed a figure yet. */
  | { readonly kind: 'nothingToFill'; readonly empty: boolean };

/** Proposals are told apart by their cell: one cell, one proposal. */
export const proposalKey = (proposal: FillProposal): string => cellKey(proposal.cell);

/** The proposals that will be written, in their own order. */
export function chosenProposals({ proposals, chosen }: FillState): readonly FillProposal[] {
  return proposals.filter((proposal) => chosen.has(proposalKey(proposal)));
}

const told = (notice: FillNotice): Pick<ShellState, 'notice'> => ({ notice });

export const fillSteps: Steps<ShellState & FillState, FillEvent> = {
  /** Blank cells are offered chosen; a typed value is never replaced unless the person ticks it. */
  proposed({ workspace }, { proposals }) {
    if (proposals.length === 0) {
      const empty = workspace !== null && !anyFigure(workspace);
      return { task: null, ...told({ kind: 'nothingToFill', empty }) };
    }
    const blanks = proposals.filter(({ kind }) => kind === 'fill').map(proposalKey);
    return { task: null, screen: 'fill', pane: 'list', proposals, chosen: new Set(blanks) };
  },
  filled: (state, { workspace, undo, count, byHost, remarks }) => ({
    ...written(state, workspace),
    ...withStep(state, cellsStep(undo, undoWords(count))),
    ...told({ kind: 'filled', count, byHost, remarks }),
  }),
  proposalToggled: ({ chosen }, { key, on }) => ({ chosen: toggled(chosen, [key], on) }),
  kindToggled({ proposals, chosen }, { kind, on }) {
    const keys = proposals.filter((one) => one.kind === kind).map(proposalKey);
    return { chosen: toggled(chosen, keys, on) };
  },
};
