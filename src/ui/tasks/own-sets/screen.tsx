// "Lưu thành bộ mẫu" and "Bộ mẫu của tôi" over the state of the interface.

import type { Workspace } from '../../shell/use-workspace';
import { OwnSetList } from './list';
import { OwnSetPanel } from './panel';

interface ScreenProps {
  readonly workspace: Workspace;
}

export function OwnFormScreen({ workspace }: ScreenProps) {
  const { state, dispatch } = workspace;
  if (!state.ownForm) return null;
  return (
    <OwnSetPanel
      form={state.ownForm}
      known={state.ownSets.sets.map(({ set }) => set.name)}
      busy={state.task !== null}
      onSheets={workspace.readOwnForm}
      onSave={workspace.saveOwnSet}
      onBack={() => dispatch({ type: 'screenLeft' })}
    />
  );
}

export function OwnSetsScreen({ workspace }: ScreenProps) {
  const { state, dispatch } = workspace;
  return (
    <OwnSetList
      ownSets={state.ownSets}
      busy={state.task !== null}
      onImport={workspace.importOwnSet}
      onExport={workspace.exportOwnSet}
      onRemove={workspace.removeOwnSet}
      onBack={() => dispatch({ type: 'screenLeft' })}
    />
  );
}
