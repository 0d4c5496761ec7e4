// The workbook open in Excel as the interface sees it. Others may change it at any moment: every verb that
// shows or writes figures reads them anew first.

import type { Remark } from '../app';
import type { ExcelWorkbook } from '../hosts/excel';
import type { Reading, WorkbookSession, Written } from '../ui';

const engine = () => import('./engine');
const reportWriter = () => import('../hosts/docx/write-docx');

/** @param open gives the workbook, always the same one. */
export function paneSession(name: string, open: () => Promise<ExcelWorkbook>): WorkbookSession {
  /** Once cells are marked, marks follow every reading: they never tell less than the list. */
  let marking = false;

  const read = async (): Promise<Reading> => {
    const [{ checkAndMark, openWorkspace }, port] = await Promise.all([engine(), open()]);
    return marking ? checkAndMark(port) : { workspace: await openWorkspace(port), remarks: [] };
  };

  /** What was written is written, even where Excel does not answer a second time. */
  const reread = async (): Promise<Written> => {
    try {
      return await read();
    } catch (cause) {
      return { workspace: null, remarks: [{ kind: 'notRechecked', cause }] };
    }
  };

  return {
    name,
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
        undo: byHost || !workspace ? null : recordFill(before, workspace, written),
        remarks: [...sheetRemark('notFilled', skipped), ...remarks],
      };
    },
    async undoFill(record) {
      const [{ writeBack }, port] = await Promise.all([engine(), open()]);
      await writeBack(port, record);
      return reread();
    },
    async insertTemplates({ setId, templates }) {
      const [{ insertTemplates }, port] = await Promise.all([engine(), open()]);
      const sheets = await insertTemplates(port, setId, templates);
      marking = true;
      const { workspace, remarks } = await reread();
      const renamed = sheets.filter((one) => one.renamed).map(({ sheet }) => sheet);
      return { workspace, sheets, remarks: [...sheetRemark('renamed', renamed), ...remarks] };
    },
    async clearMarks() {
      const { skipped } = await (await open()).clearMarks();
      marking = false;
      return sheetRemark('unmarked', skipped);
    },
    async proposeInfo() {
      const reading = await read();
      return { ...reading, info: (await engine()).proposeInfo(reading.workspace) };
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
    reveal: async (cell) => (await open()).reveal(cell),
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

function sheetRemark(
  kind: 'unmarked' | 'notFilled' | 'renamed',
  sheets: readonly string[],
): readonly Remark[] {
  return sheets.length > 0 ? [{ kind, sheets }] : [];
}
