// A workbook file as the interface sees it. Everything heavy comes with the first workbook, not with the page.

import type { Catalogue } from '../core/form/catalogue';
import type { SheetInserter, WorkbookFile } from '../hosts/ports';
import type { Reading, WorkbookSession } from '../ui';
import { breath } from './breath';
import { sessionErrands } from './session-errands';

const engine = () => import('./page-engine');
const reportWriter = () => import('../hosts/docx/write-docx');

export interface FileOptions {
  /** Made here, not opened: it has no tables until some are inserted. */
  readonly isNew?: boolean;
  /** The forms that are known, asked for at each reading: people's own sets come and go. */
  readonly catalogue: () => Promise<Catalogue>;
}

export function fileSession(
  name: string,
  file: WorkbookFile & SheetInserter,
  { isNew = false, catalogue }: FileOptions,
): WorkbookSession {
  const reread = async (): Promise<Reading> => {
    const [{ readSnapshot }, forms] = await Promise.all([engine(), catalogue()]);
    return { workspace: readSnapshot(await file.read(), forms), remarks: [] };
  };
  /** Nobody but us changes a file in memory: what is shown is what stands there. */
  const shown = async (workspace: Reading['workspace'] | null): Promise<Reading> =>
    workspace ? { workspace, remarks: [] } : reread();
  const { plan, ...errands } = sessionErrands({ engine, port: async () => file, catalogue, reread });
  return {
    name,
    isNew,
    ...errands,
    async read(signal) {
      await breath(signal);
      return reread();
    },
    async check(signal) {
      await breath(signal);
      const [{ openWorkspace }, forms] = await Promise.all([engine(), catalogue()]);
      return { workspace: await openWorkspace(file, forms), remarks: [] };
    },
    async proposeFill(workspace) {
      const reading = await shown(workspace);
      return { ...reading, proposals: (await engine()).proposeFill(reading.workspace) };
    },
    async applyFill(before, chosen) {
      const { recordFill, writeFill } = await engine();
      const { written, skipped } = await writeFill(file, before, chosen);
      const { workspace } = await reread();
      return {
        workspace,
        count: written.length,
        undo: recordFill(before, workspace, written),
        byHost: false,
        remarks: skipped.length > 0 ? [{ kind: 'notFilled', sheets: skipped }] : [],
      };
    },
    async undoFill(record) {
      await (await engine()).writeBack(file, record);
      return reread();
    },
    async proposeInfo(workspace) {
      const [{ beforeDraft }, reading] = await Promise.all([engine(), shown(workspace)]);
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
      plan: async (workspace, options) => plan(await shown(workspace), options),
      async make(_, planned, signal) {
        const { nextPeriodFile, openXlsx } = await engine();
        const copy = await openXlsx(await file.toBytes());
        await breath(signal);
        return { kind: 'file', bytes: await nextPeriodFile(copy, planned) };
      },
    },
    toFile: () => file.toBytes(),
    // The page shows the sheet itself.
    reveal: async () => {},
  };
}
