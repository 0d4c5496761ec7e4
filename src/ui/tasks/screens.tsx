// The side tasks that need no known table: on their own, or in the place of the list. The rarer ones come with their
// first use.

import { lazy, Suspense } from 'react';
import type { Workspace } from '../shell/use-workspace';
import { InsertScreen } from './insert/screen';

interface SideScreenProps {
  readonly workspace: Workspace;
}

const NextPeriodScreen = lazy(async () => ({
  default: (await import('./next-period/screen')).NextPeriodScreen,
}));

/** Both at once: from saving a set to the list of sets there is no pause. */
const OwnSetScreens = lazy(async () => {
  const { OwnFormScreen, OwnSetsScreen } = await import('./own-sets/screen');
  return {
    default: ({ workspace }: SideScreenProps) =>
      workspace.state.screen === 'ownForm' ? (
        <OwnFormScreen workspace={workspace} />
      ) : (
        <OwnSetsScreen workspace={workspace} />
      ),
  };
});

export function SideScreen({ workspace }: SideScreenProps) {
  switch (workspace.state.screen) {
    case 'insert':
      return <InsertScreen workspace={workspace} />;
    case 'nextPeriod':
      return (
        <Suspense>
          <NextPeriodScreen workspace={workspace} />
        </Suspense>
      );
    case 'ownForm':
    case 'ownSets':
      return (
        <Suspense>
          <OwnSetScreens workspace={workspace} />
        </Suspense>
      );
    default:
      return null;
  }
}
