// What is looked at before the report, its form, the file and the clipboard.

import type { Actions, WorkbookSession } from '../../../app/surface';
import type { ReportInfo } from '../../../core/calendar/report-info';
import { isWholeYear, periodTitle } from '../../parts/period-words';
import type { ShellEvent } from '../../shell/base';
import type { Tools } from '../../shell/task';
import type { ReportEvent, ReportState } from './state';

export interface ReportDeeds {
  readonly canKeepInfo: boolean;
  startReport(): void;
  /** A field of the report; another period brings its official dates along. */
  changeInfo(change: Partial<ReportInfo>): void;
  /** The places that are to be mended, and nothing else. */
  showErrors(): void;
  writeReport(info: ReportInfo): void;
  /** Puts the draft on the clipboard. */
  copyReport(info: ReportInfo): void;
}

export function reportDeeds({
  actions,
  session,
  state,
  dispatch,
  withSession,
  deliver,
}: Tools<ReportState, ReportEvent, 'report'>): ReportDeeds {
  const { workspace, explained } = state;
  const wishes = { explained };
  /** Into the sheet "Thông tin báo cáo", where the person ticked it; null where nothing was to be written. */
  const keep = async (open: WorkbookSession, info: ReportInfo) => {
    const saved = state.keepInfo && workspace ? await open.saveInfo?.(workspace, info) : null;
    return saved ? ({ type: 'infoSaved', ...saved } as const) : null;
  };
  return {
    canKeepInfo: session.current?.saveInfo !== undefined,
    startReport: () =>
      withSession('propose', async (open) => {
        const { info, before, ...reading } = await open.proposeInfo(workspace);
        return [
          { type: 'read', ...reading },
          { type: 'infoProposed', info: await withWindow(actions, info), before },
        ];
      }),
    changeInfo(change) {
      dispatch({ type: 'infoChanged', change });
      const { period } = change;
      if (!period || !isWholeYear(period) || !actions.periodWindow) return;
      actions.periodWindow(period).then(
        (window) => dispatch({ type: 'windowProposed', period, window }),
        (cause: unknown) => dispatch({ type: 'failed', task: 'propose', cause }),
      );
    },
    showErrors: () =>
      withSession('check', async (open, signal) => {
        const reading = await open.check(signal);
        return [{ type: 'errorsWanted' }, { type: 'checked', ...reading }];
      }),
    writeReport: (info) =>
      withSession('report', async (open): Promise<ShellEvent | readonly ShellEvent[]> => {
        if (!workspace) return [];
        const asked = trimmed(info);
        const saved = await keep(open, asked);
        if (saved) dispatch(saved);
        const now = saved?.workspace ?? workspace;
        const { bytes, document } = await open.writeReport(now, asked, wishes);
        const content = () => open.reportContent(now, asked, wishes);
        return deliver({ bytes, document, content, fileName: reportFileName(asked) }, 'report');
      }),
    copyReport: (info) =>
      withSession('copy', async (open) => {
        if (!workspace) return [];
        await actions.copy(open.reportContent(workspace, trimmed(info), wishes));
        // After the clipboard, which must be asked for straight from the click.
        const saved = await keep(open, trimmed(info));
        return [...(saved ? [saved] : []), { type: 'copied' as const }];
      }),
  };
}

/** Where the workbook names its period but no dates, the official ones are proposed. */
async function withWindow({ periodWindow }: Actions, info: ReportInfo): Promise<ReportInfo> {
  const { period, dataFrom, dataTo, deadline } = info;
  if (!period || dataFrom || dataTo || deadline) return info;
  const window = await periodWindow?.(period);
  return window ? { ...info, dataFrom: window.from, dataTo: window.to, deadline: window.deadline } : info;
}

/** "Báo cáo CCHC Quý I 2024.docx": only what is known stands in it. */
export function reportFileName({ period }: Pick<ReportInfo, 'period'>): string {
  return period ? `Báo cáo CCHC ${periodTitle(period)}.docx` : 'Báo cáo CCHC.docx';
}

/** Lines that were left blank say nothing. */
function trimmed(info: ReportInfo): ReportInfo {
  const filled = (lines: readonly string[]) => lines.map((one) => one.trim()).filter((one) => one !== '');
  const { addressees, basis, recipients } = info;
  return {
    ...info,
    addressees: filled(addressees),
    basis: filled(basis),
    recipients: filled(recipients),
  };
}
