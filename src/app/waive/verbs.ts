// "Bỏ qua có lý do" on page and pane.

import type { LogEntry } from '../../companion/companion';
import type { Written } from '../workspace/outcome';
import type { Place } from '../workspace/place';
import type { CheckedWorkspace, DescribedFinding } from '../workspace/workspace';

const later = () => import('../later');

/** What a person says of a finding. */
export interface Account {
  /** Never blank. */
  readonly reason: string;
  /** Who takes it upon himself; "" where he does not say. */
  readonly name: string;
}

export interface WaiveVerbs {
  /** Passes a finding over, in the workbook itself, then reads and checks anew. */
  waive(workspace: CheckedWorkspace, finding: DescribedFinding, account: Account): Promise<Written>;
  /** Takes a waiver back (`back`), or gives it again; then reads and checks anew. */
  changeWaiver(workspace: CheckedWorkspace, given: LogEntry, back: boolean): Promise<Written>;
}

export const waiveVerbs = (place: Place): WaiveVerbs => ({
  async waive(workspace, finding, { reason, name }) {
    const { timeText, waiveFindings } = await later();
    const who = { at: timeText(place.now()), name };
    await waiveFindings(await place.port(), workspace, [finding], reason, who);
    return place.reread();
  },
  async changeWaiver(workspace, given, back) {
    const { changeWaiver, timeText } = await later();
    const who = { at: timeText(place.now()), name: '' };
    await changeWaiver(await place.port(), workspace, given, back, who);
    return place.reread();
  },
});
