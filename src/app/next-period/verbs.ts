// Sang kỳ mới on page and pane.

import type { NextPeriodPlan } from '../../core/form/next-period';
import { Trouble } from '../../core/workbook/trouble';
import type { Reading } from '../workspace/outcome';
import type { MadeWorkbook, Place, Stop } from '../workspace/place';
import type { CheckedWorkspace } from '../workspace/workspace';
import type { NextPeriodOptions } from './plan';

const later = () => import('../later');

export interface NextPeriodVerbs {
  /**
   * null: the workbook does not tell its own period, and the choice names none.
   * @param workspace what is shown; a host that others can change is read again.
   */
  plan(
    workspace: CheckedWorkspace | null,
    choice: NextPeriodOptions,
  ): Promise<Reading & { readonly plan: NextPeriodPlan | null }>;
  /** The open workbook stays as it is. Throws Trouble CANCELLED where it was stopped. */
  make(plan: NextPeriodPlan, stop: Stop): Promise<MadeWorkbook>;
}

export const nextPeriodVerbs = (place: Place): NextPeriodVerbs => ({
  async plan(workspace, choice) {
    const [{ planNextPeriod }, reading] = await Promise.all([later(), place.reading(workspace)]);
    try {
      return { ...reading, plan: planNextPeriod(reading.workspace, choice) };
    } catch (cause) {
      if (cause instanceof Trouble && cause.code === 'PERIOD_UNKNOWN') return { ...reading, plan: null };
      throw cause;
    }
  },
  async make(plan, stop) {
    const [{ makeNextPeriod }, copy, catalogue] = await Promise.all([
      later(),
      place.copy(stop),
      place.catalogue(),
    ]);
    return place.hand(await makeNextPeriod(copy, plan, catalogue));
  },
});
