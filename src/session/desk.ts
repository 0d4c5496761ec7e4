// Where one workbook file is worked on: the file, the engine and the forms. It stands in a worker, beside the page; where
// there is no worker, on the page's own thread.

import type { Reading } from '../app/workspace/outcome';
import type { Stop } from '../app/workspace/place';
import { namingFile } from '../core/workbook/trouble';
import type { OwnSetStore } from '../hosts/ports';
import { breath } from './breath';
import { type FileSession, fileSession } from './file-session';
import { type Offers, offersOf } from './offers';
import { type LoadCatalogue, ownSetShelf } from './own-set-shelf';
import * as engine from './page-engine';

export interface Desk extends Offers {
  /** Reads and checks. Throws Trouble, naming the file. */
  open(name: string, bytes: Uint8Array, stop: Stop): Promise<Reading>;
  /** A new workbook without a sheet. */
  create(name: string): Promise<void>;
  /** The workbook that was opened or made. */
  readonly file: FileSession;
}

/** @param store where people's own sets are kept: the page has it */
export function deskOf(product: LoadCatalogue, store: OwnSetStore): Desk {
  const shelf = ownSetShelf(
    async () => store,
    async () => engine,
    product,
  );
  let open: FileSession | null = null;
  return {
    ...offersOf(shelf),
    async open(name, bytes, stop) {
      try {
        const file = await engine.openBytes(name, bytes);
        await breath(stop);
        open = fileSession(name, file, shelf);
        return await open.read(stop);
      } catch (thrown) {
        throw namingFile(thrown, name);
      }
    },
    async create(name) {
      open = fileSession(name, await engine.newWorkbook(), shelf);
    },
    get file() {
      if (!open) throw new Error('no workbook is open');
      return open;
    },
  };
}
