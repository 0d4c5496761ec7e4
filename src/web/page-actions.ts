// The web page's adapters: workbooks from files, reports through the browser's own download.

import { Trouble } from '../core/trouble';
import type { WorkbookFile } from '../hosts/ports';
import type { Actions, OpenRequest, WorkbookSession } from '../ui';

// Chunks: the page is there before the code that reads workbooks and writes reports.
const engine = () => import('./engine');
const reportWriter = () => import('../hosts/docx/write-docx');
const sample = () => import('./sample');

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An open file above this size says so before reading: a browser tab would only die of it. */
const MOST_BYTES = 64 * 1024 * 1024;

export const pageActions: Actions = {
  async open(request, signal) {
    const [{ openXlsx, openWorkspace }, { name, bytes }] = await Promise.all([engine(), contentOf(request)]);
    stopIf(signal);
    if (bytes.length > MOST_BYTES) throw new Trouble('TOO_LARGE', [name]);
    const file = await openXlsx(bytes);
    await breath(signal);
    const workspace = await openWorkspace(file);
    stopIf(signal);
    return { session: fileSession(name, file), workspace };
  },

  async deliver(bytes, fileName) {
    const type = fileName.endsWith('.docx') ? DOCX : XLSX;
    const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    // The browser reads the address after the click returns; a minute is ample.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return { kind: 'handed', fileName };
  },
};

async function contentOf(request: OpenRequest): Promise<{ name: string; bytes: Uint8Array }> {
  switch (request.kind) {
    case 'file':
      return { name: request.name, bytes: await request.bytes() };
    case 'sample': {
      const { sampleName, sampleBytes } = await sample();
      return { name: sampleName, bytes: sampleBytes() };
    }
    case 'current':
      throw new Trouble('FILE_MISSING');
  }
}

function fileSession(name: string, file: WorkbookFile): WorkbookSession {
  return {
    name,
    async check(signal) {
      const { openWorkspace } = await engine();
      await breath(signal);
      return openWorkspace(file);
    },
    async proposeFill(workspace) {
      return (await engine()).proposeFill(workspace);
    },
    async applyFill(workspace, chosen) {
      return (await engine()).applyFill(file, workspace, chosen);
    },
    async proposeInfo(workspace) {
      return (await engine()).proposeInfo(workspace);
    },
    async writeReport(workspace, info) {
      const [{ writeReport }, { writeDocx }] = await Promise.all([engine(), reportWriter()]);
      return writeReport(workspace, info, writeDocx);
    },
    toFile: () => file.toBytes(),
    // The page shows the sheet itself.
    reveal: async () => {},
  };
}

function stopIf(signal: AbortSignal): void {
  if (signal.aborted) throw new Trouble('CANCELLED');
}

/** Lets the page answer (paint, "Dừng") between two long pieces of work. */
async function breath(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  stopIf(signal);
}
