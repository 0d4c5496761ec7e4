// "Chèn phụ lục" on its own or beside an open sheet.

import { supportingKinds } from '../../../core/form/supporting-form';
import type { Workspace } from '../../shell/use-workspace';
import { InsertPanel } from './panel';

export function InsertScreen({ workspace }: { readonly workspace: Workspace }) {
  const { state, dispatch } = workspace;
  if (!state.insert) return null;
  const sheets = state.workspace?.supporting.sheets ?? {};
  return (
    <InsertPanel
      choice={state.insert}
      present={supportingKinds.filter((kind) => sheets[kind] !== undefined)}
      busy={state.task !== null}
      onChange={workspace.changeInsert}
      onInsert={workspace.insert}
      onBack={() => dispatch({ type: 'screenLeft' })}
    />
  );
}
