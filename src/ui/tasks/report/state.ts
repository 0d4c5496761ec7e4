// The form of the report: what the workbook says under what was typed.

import type { BeforeDraft } from '../../../app/report/before-draft';
import type { Written } from '../../../app/workspace/outcome';
import type { Shown } from '../../../app/workspace/shown';
import type { ReportWindow } from '../../../core/calendar/period';
import {
  blankReportInfo,
  type Period,
  type ReportInfo,
  samePeriod,
} from '../../../core/calendar/report-info';
import type { ShellEvent, ShellNotice, ShellState } from '../../shell/base';
import { written } from '../../shell/steps';
import type { Steps } from '../../shell/task';

/** Days of the report's form that are typed as one. */
export type ReportDay = 'dataFrom' | 'dataTo' | 'deadline';

export interface ReportState {
  readonly info: ReportInfo;
  /** What of it the person typed and the workbook does not say: it stays, whichever screen is visited. */
  readonly typed: Partial<ReportInfo>;
  /** Days of the form that are no days yet, as typed. */
  readonly unreadDays: Readonly<Partial<Record<ReportDay, string>>>;
  /** What a person may want to settle before the draft is made. */
  readonly before: BeforeDraft;
  /** The form is also written into "Thông tin báo cáo". */
  readonly keepInfo: boolean;
  /** With the annex "Giải trình số liệu". */
  readonly explained: boolean;
}

export const initialReport: ReportState = {
  info: blankReportInfo,
  typed: {},
  unreadDays: {},
  before: { toMend: 0, disputed: 0, fillable: 0 },
  keepInfo: false,
  explained: false,
};

export type ReportEvent =
  | { readonly type: 'infoProposed'; readonly info: ReportInfo; readonly before: BeforeDraft }
  | { readonly type: 'infoChanged'; readonly change: Partial<ReportInfo> }
  /** `text`: what stands in the field; no day yet, or "". */
  | { readonly type: 'dayUnread'; readonly day: ReportDay; readonly text: string }
  /** The official dates of a period that may have been changed since. */
  | { readonly type: 'windowProposed'; readonly period: Period; readonly window: ReportWindow | null }
  | { readonly type: 'keepInfoToggled'; readonly on: boolean }
  | { readonly type: 'explainedToggled'; readonly on: boolean }
  | ({ readonly type: 'infoSaved' } & Shown<Written>);

type Both = ShellState & ReportState;

export const reportSteps: Steps<Both, ReportEvent> & Partial<Steps<Both, ShellEvent>> = {
  infoProposed: ({ typed }, { info, before }) => ({
    ...withTyped(info, typed),
    task: null,
    screen: 'report',
    pane: 'list',
    before,
  }),
  infoChanged: (state, { change }) => ({ ...typedInto(state, change), unused: true }),
  dayUnread: ({ unreadDays }, { day, text }) => ({ unreadDays: { ...unreadDays, [day]: text } }),
  windowProposed(state, { period, window }) {
    if (!state.info.period || !samePeriod(state.info.period, period)) return {};
    return { ...typedInto(state, daysOf(window)), unreadDays: {} };
  },
  keepInfoToggled: (_, { on }) => ({ keepInfo: on }),
  explainedToggled: (_, { on }) => ({ explained: on }),
  // In the middle of making the report: the form stays, the task goes on.
  infoSaved: (state, { workspace }) => ({ ...written(state, workspace), screen: 'report', task: state.task }),
  delivered: (_, { delivery, of }) =>
    of === 'report'
      ? {
          screen: 'tables',
          unused: false,
          notice: { kind: 'delivered', delivery, report: true } satisfies ShellNotice,
        }
      : {},
  copied: () => ({ unused: false }),
};

/** The dates of another period would be wrong: where there is no official window they stay to be typed. */
function daysOf(window: ReportWindow | null): Pick<ReportInfo, ReportDay> {
  const { from = null, to = null, deadline = null } = window ?? {};
  return { dataFrom: from, dataTo: to, deadline };
}

/** The form with a change of the person's, which outlives the form. */
function typedInto({ info, typed }: ReportState, change: Partial<ReportInfo>): Partial<ReportState> {
  return { info: { ...info, ...change }, typed: { ...typed, ...change } };
}

/** What the workbook says, under what was typed; what it says by now is its own. */
function withTyped(said: ReportInfo, typed: Partial<ReportInfo>): Pick<ReportState, 'info' | 'typed'> {
  const differs = ([key, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(said[key as keyof ReportInfo]);
  const own: Partial<ReportInfo> = Object.fromEntries(Object.entries(typed).filter(differs));
  return { info: { ...said, ...own }, typed: own };
}
