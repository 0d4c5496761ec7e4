// A workbook file as the interface sees it. Everything heavy comes with the first workbook, not with the page.

import type { SheetInserter, WorkbookFile } from '../hosts/ports';
import type { InsertRequest, Reading, WorkbookSession, Written } from '../ui';
import { breath } from './breath';

const engine = () => import('./engine');
const reportWriter = () => import('../hosts/docx/write-docx');

/** @param isNew made here, not opened: it has no tables until some are inserted. */
export function fileSession(
  name: string,
  file: WorkbookFile & Partial<SheetInserter>,
  isNew = false,
): WorkbookSession {
  const reread = async (): Promise<Reading> => ({
    workspace: await (await engine()).openWorkspace(file),
    remarks: [],
  });
  const { insertSheets, sheetNames } = file;
  const inserter: SheetInserter | null =
    insertSheets && sheetNames
      ? { insertSheets: insertSheets.bind(file), sheetNames: sheetNames.bind(file) }
      : null;
  return {
    name,
    isNew,
    async read(signal) {
      await breath(signal);
      return reread();
    },
    async check(signal) {
      await breath(signal);
      return reread();
    },
    async proposeFill(workspace) {
      // Nobody but us changes a file in memory: what is shown is what stands there.
      const reading = workspace ? { workspace, remarks: [] } : await reread();
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
    async undoFill(record): Promise<Written> {
      await (await engine()).writeBack(file, record);
      return reread();
    },
    ...(inserter && {
      insertTemplates: async ({ setId, templates }: InsertRequest) => {
        const sheets = await (await engine()).insertTemplates(inserter, setId, templates);
        const renamed = sheets.filter((one) => one.renamed).map(({ sheet }) => sheet);
        const { workspace } = await reread();
        return {
          workspace,
          sheets,
          remarks: renamed.length > 0 ? [{ kind: 'renamed' as const, sheets: renamed }] : [],
        };
      },
    }),
    async proposeInfo(workspace) {
      const reading = workspace ? { workspace, remarks: [] } : await reread();
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
    toFile: () => file.toBytes(),
    // The page shows the sheet itself.
    reveal: async () => {},
  };
}
