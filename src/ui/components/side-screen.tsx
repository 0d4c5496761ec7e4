// The side tasks that need no known table: on their own, or in the place of the list.

import type { Workspace } from '../use-workspace';
import { InsertScreen } from './insert-screen';
import { NextPeriodScreen } from './next-period-screen';

export function SideScreen({ workspace }: { readonly workspace: Workspace }) {
  switch (workspace.state.screen) {
    case 'insert':
      return <InsertScreen workspace={workspace} />;
    case 'nextPeriod':
      return <NextPeriodScreen workspace={workspace} />;
    default:
      return null;
  }
}
