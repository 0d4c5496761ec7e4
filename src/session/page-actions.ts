// The web page's adapters: workbooks from files, reports through the browser's own download.

import type { Actions, OpenRequest } from '../app/surface';
import { namingFile } from '../core/workbook/trouble';
import type { OwnSetStore } from '../hosts/ports';
import { breath, stopIf } from './breath';
import { copyContent, download, printPage } from './browser-files';
import { fileSession } from './file-session';
import { offersOf } from './offers';
import { type LoadCatalogue, ownSetShelf } from './own-set-shelf';
import { today } from './today';

// Chunks: the page is there before the code that reads workbooks and writes reports.
const engine = () => import('./page-engine');
const sample = () => import('./sample');

/** A workbook made here, before anybody named it. */
const NEW_NAME = 'Phụ lục CCHC.xlsx';

/** @param product the forms that come with the product. */
export function pageActions(product: LoadCatalogue): Actions {
  let store: OwnSetStore | null = null;
  const shelf = ownSetShelf(
    async () => {
      // The same one always: what the browser refuses to keep, it keeps for the session.
      store ??= (await engine()).browserOwnSets(() => localStorage);
      return store;
    },
    engine,
    product,
  );
  return {
    async open(request, signal) {
      const [{ openBytes }, { name, bytes }] = await Promise.all([engine(), contentOf(request)]);
      stopIf(signal);
      try {
        const file = await openBytes(name, bytes);
        await breath(signal);
        const session = fileSession(name, file, { catalogue: shelf.catalogue });
        const { workspace } = await session.read(signal);
        stopIf(signal);
        return { session, workspace };
      } catch (thrown) {
        throw namingFile(thrown, name);
      }
    },

    async create() {
      const { newWorkbook } = await engine();
      return fileSession(NEW_NAME, await newWorkbook(), { isNew: true, catalogue: shelf.catalogue });
    },

    ...offersOf(shelf, engine),

    async deliver(bytes, fileName) {
      download(bytes, fileName);
      return { kind: 'handed', fileName };
    },

    copy: copyContent,
    print: printPage,
    today,
  };
}

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
