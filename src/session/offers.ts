// What page and pane offer before any workbook is asked: sets, periods, people's own sets. From the same catalogue.

import type { Actions } from '../app/surface';
import { officialWindow } from '../core/calendar/period';
import type { OwnSetShelf } from './own-set-shelf';
import { today } from './today';

type Engine = Pick<typeof import('./use-cases'), 'offerTemplateSets' | 'proposeInsert'>;

export const offersOf = (
  { actions, catalogue }: OwnSetShelf,
  engine: () => Promise<Engine>,
): Pick<Actions, 'templateSets' | 'proposeSets' | 'periodWindow' | 'ownSets'> => ({
  templateSets: async () => (await engine()).offerTemplateSets(await catalogue()),
  proposeSets: async (query, workspace) =>
    (await engine()).proposeInsert(query, workspace, today(), await catalogue()),
  periodWindow: async (period) => officialWindow(period, (await catalogue()).calendar),
  ownSets: actions,
});
