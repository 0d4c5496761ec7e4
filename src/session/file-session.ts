// A workbook file that is open, and what can be done with it.

import { type Verbs, verbsOf } from '../app/verbs';
import type { Reading } from '../app/workspace/outcome';
import type { Place, Stop } from '../app/workspace/place';
import type { Catalogue } from '../core/form/catalogue';
import type { SheetInserter, WorkbookFile } from '../hosts/ports';
import { breath } from './breath';
import { givenFiles } from './given-files';
import { newWorkbook, openBytes, openWorkspace, openXlsx, readSnapshot } from './page-engine';
import { writeDocument } from './write-document';

export interface FileOptions {
  /** The forms that are known, asked for at each reading: people's own sets come and go. */
  readonly catalogue: () => Promise<Catalogue>;
}

export interface FileSession extends Verbs {
  read(stop: Stop): Promise<Reading>;
  check(stop: Stop): Promise<Reading>;
  toFile(): Promise<Uint8Array>;
}

export function fileSession(
  name: string,
  file: WorkbookFile & SheetInserter,
  { catalogue }: FileOptions,
): FileSession {
  const given = givenFiles();
  const reread = async (): Promise<Reading> => {
    const forms = await catalogue();
    return { workspace: readSnapshot(await file.read(), forms, given.all()), remarks: [] };
  };
  const place: Place = {
    name,
    port: async () => file,
    catalogue,
    // Nobody but us changes a file in memory: what is shown is what stands there.
    reading: async (shown) => (shown ? { workspace: shown, remarks: [] } : reread()),
    reread,
    given,
    openFile: openBytes,
    async copy(stop) {
      const copy = await openXlsx(await file.toBytes());
      await breath(stop);
      return copy;
    },
    blank: newWorkbook,
    hand: async (bytes) => ({ kind: 'file', bytes }),
    write: writeDocument,
    now: () => new Date(),
  };
  return {
    ...verbsOf(place),
    async read(stop) {
      await breath(stop);
      return reread();
    },
    async check(stop) {
      await breath(stop);
      return { workspace: await openWorkspace(file, await catalogue(), given.all()), remarks: [] };
    },
    toFile: () => file.toBytes(),
  };
}
