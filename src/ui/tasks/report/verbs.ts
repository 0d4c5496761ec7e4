// "Tạo báo cáo": its form, what is looked at before, the file and the clipboard.

import type { WorkbookSession } from '../../../app/surface';
import type { ReportInfo } from '../../../core/calendar/report-info';
import type { ErrandTools } from '../../shell/errands';
import { reportFileName } from '../../shell/file-names';
import type { Event, Task } from '../../shell/state';
import type { Work } from '../../shell/use-workspace';

export interface ReportErrands {
  startReport(): void;
  /** The places that are to be mended, and nothing else. */
  showErrors(): void;
  writeReport(info: ReportInfo): void;
  /** Puts the draft on the clipboard; null: the draft that was handed out last. */
  copyReport(info: ReportInfo | null): void;
}

export function reportErrandsOf({
  actions,
  session,
  state,
  dispatch,
  run,
  verbs,
  handed,
}: ErrandTools): ReportErrands {
  const { workspace } = state;
  const withSession = (
    task: Task,
    work: (open: WorkbookSession, signal: AbortSignal) => ReturnType<Work>,
  ) => {
    const open = session.current;
    if (open) void run(task, (signal) => work(open, signal));
  };
  /** Into the sheet "Thông tin báo cáo", where the person ticked it; null where nothing was to be written. */
  const keep = async (open: WorkbookSession, info: ReportInfo): Promise<Event | null> => {
    const saved = state.keepInfo && workspace ? await open.saveInfo?.(workspace, info) : null;
    return saved ? { type: 'infoSaved', ...saved } : null;
  };
  return {
    startReport: () =>
      withSession('propose', async (open) => {
        const { info, before, ...reading } = await open.proposeInfo(workspace);
        return [
          { type: 'read', ...reading },
          { type: 'infoProposed', info: await verbs.withWindow(info), before },
        ];
      }),
    showErrors: () =>
      withSession('check', async (open, signal) => {
        const reading = await open.check(signal);
        return [{ type: 'errorsWanted' }, { type: 'checked', ...reading }];
      }),
    writeReport: (info) =>
      withSession('report', async (open) => {
        if (!workspace) return [];
        const asked = trimmed(info);
        const saved = await keep(open, asked);
        if (saved) dispatch(saved);
        const now = (saved?.type === 'infoSaved' ? saved.workspace : null) ?? workspace;
        const { bytes, document } = await open.writeReport(now, asked);
        const content = () => open.reportContent(now, asked);
        return verbs.deliver({ bytes, document, content, fileName: reportFileName(asked) }, 'report');
      }),
    copyReport: (info) =>
      withSession('copy', async (open) => {
        const content = info
          ? workspace && open.reportContent(workspace, trimmed(info))
          : handed.current?.content?.();
        if (!content) return [];
        await actions.copy(content);
        // After the clipboard, which must be asked for straight from the click.
        const saved = info ? await keep(open, trimmed(info)) : null;
        return [...(saved ? [saved] : []), { type: 'copied' }];
      }),
  };
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
