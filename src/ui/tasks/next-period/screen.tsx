// "Sang kỳ mới" beside an open sheet.

import type { CellRef } from '../../../core/workbook/address';
import { isNarrow } from '../../shell/places';
import type { Workspace } from '../../shell/use-workspace';
import { NextPeriodPanel } from './panel';

export function NextPeriodScreen({ workspace }: { readonly workspace: Workspace }) {
  const { state, dispatch, reveal } = workspace;
  if (!state.nextPeriod) return null;
  const toCell = (cell: CellRef, byKeyboard: boolean) => {
    dispatch({ type: 'cellChosen', cell, focus: byKeyboard || isNarrow() });
    reveal(cell);
  };
  return (
    <NextPeriodPanel
      plan={state.nextPeriod.plan}
      choice={state.nextPeriod.choice}
      year={new Date().getFullYear()}
      busy={state.task !== null}
      onChange={workspace.planNextPeriod}
      onCell={toCell}
      onMake={workspace.makeNextPeriod}
      onBack={() => dispatch({ type: 'screenLeft' })}
    />
  );
}
