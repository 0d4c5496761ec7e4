// "Lưu thành bộ mẫu" and "Bộ mẫu của tôi" over the state of the interface.

import type { Bench } from '../../shell/task';
import type { OwnSetsDeeds } from './deeds';
import { OwnSetList } from './list';
import { OwnSetPanel } from './panel';
import type { OwnSetsEvent, OwnSetsState } from './state';

interface ScreenProps {
  readonly bench: Bench<OwnSetsState, OwnSetsEvent, OwnSetsDeeds>;
}

export function OwnFormScreen({ bench }: ScreenProps) {
  const { state, dispatch } = bench;
  if (!state.ownForm) return null;
  return (
    <OwnSetPanel
      form={state.ownForm}
      known={state.ownSets.sets.map(({ set }) => set.name)}
      busy={state.task !== null}
      onSheets={bench.readOwnForm}
      onSave={bench.saveOwnSet}
      onBack={() => dispatch({ type: 'screenLeft' })}
    />
  );
}

export function OwnSetsScreen({ bench }: ScreenProps) {
  const { state, dispatch } = bench;
  return (
    <OwnSetList
      ownSets={state.ownSets}
      busy={state.task !== null}
      onImport={bench.importOwnSet}
      onExport={bench.exportOwnSet}
      onRemove={bench.removeOwnSet}
      onBack={() => dispatch({ type: 'screenLeft' })}
    />
  );
}
