// "Tạo báo cáo" beside an open sheet.

import { explanationsOf } from '../../../app/waive/explanations';
import type { Bench } from '../../shell/task';
import type { FillDeeds } from '../fill/task';
import type { ReportDeeds } from './deeds';
import { ReportForm } from './panel';
import type { ReportEvent, ReportState } from './state';

interface ReportScreenProps {
  readonly bench: Bench<ReportState, ReportEvent, ReportDeeds & Pick<FillDeeds, 'proposeFill'>>;
}

export function ReportScreen({ bench }: ReportScreenProps) {
  const { state, dispatch } = bench;
  if (!state.workspace) return null;
  return (
    <ReportForm
      info={state.info}
      unreadDays={state.unreadDays}
      before={state.before}
      busy={state.task !== null}
      keep={bench.canKeepInfo ? state.keepInfo : null}
      hasSheet={state.workspace.supporting.sheets.info !== undefined}
      accounted={{ count: explanationsOf(state.workspace).length, on: state.explained }}
      onAccounted={(on) => dispatch({ type: 'explainedToggled', on })}
      onChange={bench.changeInfo}
      onUnreadDay={(day, text) => dispatch({ type: 'dayUnread', day, text })}
      onShow={bench.showErrors}
      onFill={bench.proposeFill}
      onKeep={(on) => dispatch({ type: 'keepInfoToggled', on })}
      onMake={() => bench.writeReport(state.info)}
      onCopy={() => bench.copyReport(state.info)}
      onBack={() => dispatch({ type: 'screenLeft' })}
    />
  );
}
