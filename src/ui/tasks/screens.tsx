// The screens of the tasks, beside an open sheet or on their own. The rarer ones come with their first use.

import { type ComponentType, lazy, Suspense } from 'react';
import type { Workspace } from '../shell/use-workspace';
import { FillScreen } from './fill/screen';
import { InsertScreen } from './insert/screen';
import { ReportScreen } from './report/screen';

interface ScreenProps {
  readonly bench: Workspace;
}

/** Both at once: from saving a set to the list of sets there is no pause. */
const own = () => import('./own-sets/screen');

const screens: Readonly<Record<string, ComponentType<ScreenProps>>> = {
  insert: InsertScreen,
  fill: FillScreen,
  report: ReportScreen,
  nextPeriod: lazy(async () => ({ default: (await import('./next-period/screen')).NextPeriodScreen })),
  ownForm: lazy(async () => ({ default: (await own()).OwnFormScreen })),
  ownSets: lazy(async () => ({ default: (await own()).OwnSetsScreen })),
};

export function TaskScreen({ bench }: ScreenProps) {
  const Screen = screens[bench.state.screen];
  return Screen ? (
    <Suspense>
      <Screen bench={bench} />
    </Suspense>
  ) : null;
}
