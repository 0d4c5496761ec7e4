// What page and pane offer before any workbook is asked: sets, periods, people's own sets. From the same catalogue.

import type { TemplateSetOffer } from '../app/insert/insert';
import type { InsertProposal, InsertQuery } from '../app/insert/proposal';
import type { OwnSetActions } from '../app/own-sets/verbs';
import type { CheckedWorkspace } from '../app/workspace/workspace';
import type { ReportWindow } from '../core/calendar/period';
import type { Period } from '../core/calendar/report-info';
import type { OwnSetShelf } from './own-set-shelf';
import { today } from './today';

const later = () => import('../app/later');

/** As the interface has them: {@link import('../app/surface').Actions}. */
export interface Offers {
  templateSets(): Promise<readonly TemplateSetOffer[]>;
  proposeSets(query: InsertQuery, workspace: CheckedWorkspace | null): Promise<InsertProposal>;
  periodWindow(period: Period): Promise<ReportWindow | null>;
  readonly ownSets: OwnSetActions;
}

export const offersOf = ({ actions, catalogue }: OwnSetShelf): Offers => ({
  templateSets: async () => (await later()).offerTemplateSets(await catalogue()),
  proposeSets: async (query, workspace) =>
    (await later()).proposeInsert(query, workspace, today(), await catalogue()),
  periodWindow: async (period) => (await later()).officialWindow(period, (await catalogue()).calendar),
  ownSets: actions,
});
