// "Sửa" on page and pane: what would mend a finding, and putting it in.

import { changesFor } from '../fill/changes';
import type { CellWriting } from '../fill/proposal';
import { recordFill } from '../fill/undo';
import type { Filled } from '../fill/verbs';
import type { Place } from '../workspace/place';
import type { CheckedWorkspace } from '../workspace/workspace';
import { likelyRepairs } from './propose';
import { writingsOf } from './writings';

/** The likely repair of one finding. */
export interface Suggestion {
  /** What to do and what comes of it, in Vietnamese. */
  readonly reason: string;
  /** How many other findings are right afterwards. */
  readonly others: number;
  /** What would be written; null where only a person can do it, as in a formula. */
  readonly writings: readonly CellWriting[] | null;
}

/** By the ids of the findings that are the causes. */
export type Suggestions = ReadonlyMap<string, Suggestion>;

export interface RepairVerbs {
  /** Asks nothing of the host. */
  suggestRepairs(workspace: CheckedWorkspace): Promise<Suggestions>;
  /** Writes all of it or nothing, then reads and checks anew. Taken back by `undoFill`. */
  applyRepair(workspace: CheckedWorkspace, writings: readonly CellWriting[]): Promise<Filled>;
}

export const repairVerbs = (place: Place): RepairVerbs => ({
  async suggestRepairs(workspace) {
    return new Map(
      [...likelyRepairs(workspace)].map(([cause, { reason, mends, cells }]) => [
        cause,
        {
          reason,
          others: mends.filter((id) => id !== cause).length,
          writings: writingsOf(workspace, cells),
        },
      ]),
    );
  },
  async applyRepair(before, writings) {
    const port = await place.port();
    await port.apply({ changes: changesFor(before, writings) });
    const byHost = port.undoesAsOne ?? false;
    const { workspace, remarks } = await place.reread();
    const undo = byHost ? null : recordFill(before, workspace, writings);
    return { workspace, remarks, count: writings.length, byHost, undo };
  },
});
