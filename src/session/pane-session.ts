// The workbook open in Excel as the interface sees it. Others may change it at any moment: every verb that
// shows or writes figures reads them anew first.

import type { Remark } from '../app';
import type { Catalogue } from '../core/form/catalogue';
import type { NextPeriodPlan } from '../core/form/next-period';
import type { ExcelWorkbook } from '../hosts/excel';
import type { MadeWorkbook, Reading, WorkbookSession, Written } from '../ui';
import { sessionErrands } from './session-errands';

const engine = () => import('./pane-engine');
const reportWriter = () => import('../hosts/docx/write-docx');

export interface PaneOptions {
  /** Gives the workbook, always the same one. */
  readonly open: () => Promise<ExcelWorkbook>;
  /** The forms that are known, asked for at each reading: people's own sets come and go. */
  readonly catalogue: () => Promise<Catalogue>;
  /** Makes the next period's workbook out of the file that Excel would save. */
  readonly makePeriod: (plan: NextPeriodPlan, catalogue: Catalogue) => Promise<MadeWorkbook>;
}

export function paneSession(name: string, { open, catalogue, makePeriod }: PaneOptions): WorkbookSession {
  /** Once cells are marked, marks follow every reading: they never tell less than the list. */
  let marking = false;

  const read = async (): Promise<Reading> => {
    const [{ checkAndMark, openWorkspace }, port, forms] = await Promise.all([engine(), open(), catalogue()]);
    return marking ? checkAndMark(port, forms) : { workspace: await openWorkspace(port, forms), remarks: [] };
  };

  /** What was written is written, even where Excel does not answer a second time. */
  const reread = async (): Promise<Written> => {
    try {
      return await read();
    } catch (cause) {
      return { workspace: null, remarks: [{ kind: 'notRechecked', cause }] };
    }
  };

  const { plan, insertTemplates, ...errands } = sessionErrands({ engine, port: open, catalogue, reread });
  return {
    name,
    ...errands,
    read,
    async check() {
      marking = true;
      return read();
    },
    async proposeFill() {
      const reading = await read();
      return { ...reading, proposals: (await engine()).proposeFill(reading.workspace) };
    },
    async applyFill(before, chosen) {
      const [{ recordFill, writeFill }, port] = await Promise.all([engine(), open()]);
      const { written, skipped } = await writeFill(port, before, chosen);
      const byHost = port.undoesAsOne;
      const { workspace, remarks } = await reread();
      return {
        workspace,
        count: written.length,
        byHost,
        undo: byHost ? null : recordFill(before, workspace, written),
        remarks: [...sheetRemark('notFilled', skipped), ...remarks],
      };
    },
    async undoFill(record) {
      const [{ writeBack }, port] = await Promise.all([engine(), open()]);
      await writeBack(port, record);
      return reread();
    },
    async insertTemplates(request) {
      const before = marking;
      marking = true;
      try {
        return await insertTemplates(request);
      } catch (cause) {
        marking = before;
        throw cause;
      }
    },
    async clearMarks() {
      const { skipped } = await (await open()).clearMarks();
      marking = false;
      return sheetRemark('unmarked', skipped);
    },
    async proposeInfo() {
      const [{ beforeDraft }, reading] = await Promise.all([engine(), read()]);
      return { ...reading, info: reading.workspace.report.info, before: beforeDraft(reading.workspace) };
    },
    async writeReport(workspace, info) {
      const [{ composeDraft }, { writeDocx }] = await Promise.all([engine(), reportWriter()]);
      const document = composeDraft(workspace, info);
      return { document, bytes: await writeDocx(document) };
    },
    async reportContent(workspace, info) {
      const { composeDraft, draftContent } = await engine();
      return draftContent(composeDraft(workspace, info));
    },
    nextPeriod: {
      plan: async (_, options) => plan(await read(), options),
      make: async (_, planned) => makePeriod(planned, await catalogue()),
    },
    reveal: async (cell, area) => (await open()).reveal(cell, area),
    onChange(listener) {
      let stop: (() => void) | null = null;
      let stopped = false;
      void open().then((port) => {
        if (!stopped) stop = port.onChange(listener);
      });
      return () => {
        stopped = true;
        stop?.();
      };
    },
  };
}

function sheetRemark(kind: 'unmarked' | 'notFilled', sheets: readonly string[]): readonly Remark[] {
  return sheets.length > 0 ? [{ kind, sheets }] : [];
}
