// "Sang kỳ mới" beside an open sheet.

import type { Bench } from '../../shell/task';
import { toCell } from '../../shell/to-cell';
import { NextPeriodPanel } from './panel';
import type { NextPeriodDeeds, NextPeriodEvent, NextPeriodState } from './task';

interface NextPeriodScreenProps {
  readonly bench: Bench<NextPeriodState, NextPeriodEvent, NextPeriodDeeds>;
}

export function NextPeriodScreen({ bench }: NextPeriodScreenProps) {
  const { state, dispatch } = bench;
  if (!state.nextPeriod) return null;
  return (
    <NextPeriodPanel
      plan={state.nextPeriod.plan}
      choice={state.nextPeriod.choice}
      year={new Date().getFullYear()}
      busy={state.task !== null}
      onChange={bench.planNextPeriod}
      onCell={toCell(bench)}
      onMake={bench.makeNextPeriod}
      onBack={() => dispatch({ type: 'screenLeft' })}
    />
  );
}
