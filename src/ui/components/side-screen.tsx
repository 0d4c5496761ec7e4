// The side tasks that need no known table: on their own, or in the place of the list. The rarer ones come with their
// first use.

import { lazy, Suspense } from 'react';
import type { Workspace } from '../use-workspace';
import { InsertScreen } from './insert-screen';

const NextPeriodScreen = lazy(async () => ({
  default: (await import('./next-period-screen')).NextPeriodScreen,
}));
const OwnFormScreen = lazy(async () => ({ default: (await import('./own-set-screen')).OwnFormScreen }));
const OwnSetsScreen = lazy(async () => ({ default: (await import('./own-set-screen')).OwnSetsScreen }));

export function SideScreen({ workspace }: { readonly workspace: Workspace }) {
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
      return (
        <Suspense>
          <OwnFormScreen workspace={workspace} />
        </Suspense>
      );
    case 'ownSets':
      return (
        <Suspense>
          <OwnSetsScreen workspace={workspace} />
        </Suspense>
      );
    default:
      return null;
  }
}
