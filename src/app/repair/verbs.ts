// "Sửa" on page and pane: what would mend a finding, and putting it in.

import type { CellRef } from '../../core/workbook/address';
import type { CellWriting } from '../fill/proposal';
import type { Filled } from '../fill/verbs';
import type { Place } from '../workspace/place';
import type { CheckedWorkspace } from '../workspace/workspace';

const later = () => import('../later');

/** A likely repair of one finding. */
export interface Suggestion {
  /** What to do and what comes of it, in Vietnamese. */
  readonly reason: string;
  /** Ids of the other findings that are right afterwards. */
  readonly mends: readonly string[];
  /** The cells to be changed. */
  readonly changed: readonly CellRef[];
  /** What would be written; null where only a person can do it, as in a formula. */
  readonly writings: readonly CellWriting[] | null;
}

/** By the ids of the findings that are the causes: at least one each, best first. */
export type Suggestions = ReadonlyMap<string, readonly Suggestion[]>;

export interface RepairVerbs {
  /** Asks nothing of the host. */
  suggestRepairs(workspace: CheckedWorkspace): Promise<Suggestions>;
  /** Writes all of it or nothing, then reads and checks anew. Taken back by `undoFill`. */
  applyRepair(workspace: CheckedWorkspace, writings: readonly CellWriting[]): Promise<Filled>;
}

export const repairVerbs = (place: Place): RepairVerbs => ({
  async suggestRepairs(workspace) {
    const { likelyByCause, writingsOf } = await later();
    return new Map(
      [...likelyByCause(workspace)].map(([cause, repairs]) => [
        cause,
        repairs.map(({ reason, mends, cells }) => ({
          reason,
          mends: mends.filter((id) => id !== cause),
          changed: cells.map(({ cell }) => cell),
          writings: writingsOf(workspace, cells),
        })),
      ]),
    );
  },
  async applyRepair(before, writings) {
    const [{ changesFor, recordFill }, port] = await Promise.all([later(), place.port()]);
    await port.apply({ changes: changesFor(before, writings) });
    const byHost = port.undoesAsOne ?? false;
    const { workspace, remarks } = await place.reread();
    const undo = byHost ? null : recordFill(before, workspace, writings);
    return { workspace, remarks, count: writings.length, byHost, undo };
  },
});
