// Điền on page and pane.

import type { Reading, Written } from '../workspace/outcome';
import type { Place } from '../workspace/place';
import type { CheckedWorkspace } from '../workspace/workspace';
import type { FillProposal } from './proposal';
import type { FillRecord } from './undo';

const later = () => import('../later');

export interface Filled extends Written {
  /** Number of cells that were written. */
  readonly count: number;
  /** The way back, kept by us; null where the host undoes in one step, or nothing is known. */
  readonly undo: FillRecord | null;
  /** The host's own undo takes all of it back at once. */
  readonly byHost: boolean;
}

/** Cells were brought back. */
export interface Undone extends Written {
  /** The way forward again; null where nobody asked for it. */
  readonly redo: FillRecord | null;
}

export interface FillVerbs {
  /** @param workspace what is shown; a host that others can change is read again. */
  proposeFill(
    workspace: CheckedWorkspace | null,
  ): Promise<Reading & { readonly proposals: readonly FillProposal[] }>;
  /** Writes exactly the chosen cells, then reads and checks anew. */
  applyFill(workspace: CheckedWorkspace, chosen: readonly FillProposal[]): Promise<Filled>;
  /** @param shown the workbook as it is before: what leads forward again is kept of it */
  undoFill(record: FillRecord, shown?: CheckedWorkspace): Promise<Undone>;
}

export const fillVerbs = (place: Place): FillVerbs => ({
  async proposeFill(workspace) {
    const [{ proposeFill }, reading] = await Promise.all([later(), place.reading(workspace)]);
    return { ...reading, proposals: proposeFill(reading.workspace) };
  },
  async applyFill(before, chosen) {
    const [{ recordFill, writeFill }, port] = await Promise.all([later(), place.port()]);
    const { written, skipped } = await writeFill(port, before, chosen);
    const byHost = port.undoesAsOne ?? false;
    const { workspace, remarks } = await place.reread();
    return {
      workspace,
      count: written.length,
      byHost,
      undo: byHost ? null : recordFill(before, workspace, written),
      remarks: [...(skipped.length > 0 ? [{ kind: 'notFilled', sheets: skipped } as const] : []), ...remarks],
    };
  },
  async undoFill(record, shown) {
    const { recordBack, writeBack } = await later();
    await writeBack(await place.port(), record);
    const after = await place.reread();
    return { ...after, redo: shown ? recordBack(shown, after.workspace, record) : null };
  },
});
