// "Điền" beside an open sheet.

import type { Bench } from '../../shell/task';
import { toCell } from '../../shell/to-cell';
import { FillPanel } from './panel';
import type { FillEvent, FillState } from './state';
import type { FillDeeds } from './task';

export function FillScreen({ bench }: { readonly bench: Bench<FillState, FillEvent, FillDeeds> }) {
  const { state, dispatch } = bench;
  return (
    <FillPanel
      proposals={state.proposals}
      chosen={state.chosen}
      busy={state.task !== null}
      onToggle={(key, on) => dispatch({ type: 'proposalToggled', key, on })}
      onToggleKind={(kind, on) => dispatch({ type: 'kindToggled', kind, on })}
      onCell={toCell(bench)}
      onApply={bench.applyFill}
      onBack={() => dispatch({ type: 'screenLeft' })}
    />
  );
}
