// "Chèn phụ lục" on its own or beside an open sheet.

import type { Workspace } from '../use-workspace';
import { InsertPanel } from './insert-panel';

export function InsertScreen({ workspace }: { readonly workspace: Workspace }) {
  const { state, dispatch } = workspace;
  if (!state.insert) return null;
  return (
    <InsertPanel
      choice={state.insert}
      busy={state.task !== null}
      onChange={(insert) => dispatch({ type: 'insertChanged', insert })}
      onInsert={workspace.insert}
      onBack={() => dispatch({ type: 'screenLeft' })}
    />
  );
}
