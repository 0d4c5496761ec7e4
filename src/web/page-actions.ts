// The web page's adapters: workbooks from files, reports through the browser's own download.

import { Trouble } from '../core/trouble';
import { type Actions, labels, type OpenRequest } from '../ui';
import { breath, stopIf } from './breath';
import { copyContent, download } from './browser-files';
import { fileSession } from './file-session';

// Chunks: the page is there before the code that reads workbooks and writes reports.
const engine = () => import('./engine');
const sample = () => import('./sample');

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

  async create() {
    const { newWorkbook } = await engine();
    return fileSession(labels.newName, await newWorkbook(), true);
  },

  async templateSets() {
    return (await engine()).offerTemplateSets();
  },

  async deliver(bytes, fileName) {
    download(bytes, fileName);
    return { kind: 'handed', fileName };
  },

  copy: copyContent,
};

async function contentOf(request: OpenRequest): Promise<{ name: string; bytes: Uint8Array }> {
  switch (request.kind) {
    case 'file':
      return { name: request.name, bytes: await request.bytes() };
    case 'sample': {
      const { sampleName, sampleBytes } = await sample();
      return { name: sampleName, bytes: sampleBytes() };
    }
  }
}
