// A workbook file as the interface sees it. Everything heavy comes with the first workbook, not with the page.

import type { WorkbookSession } from '../app/surface';
import type { Reading } from '../app/workspace/outcome';
import type { Place } from '../app/workspace/place';
import type { Catalogue } from '../core/form/catalogue';
import type { SheetInserter, WorkbookFile } from '../hosts/ports';
import { breath } from './breath';
import { givenFiles } from './given-files';
import { lazyVerbs } from './lazy-verbs';
import { writeDocument } from './write-document';

const engine = () => import('./page-engine');

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
  const given = givenFiles();
  const reread = async (): Promise<Reading> => {
    const [{ readSnapshot }, forms] = await Promise.all([engine(), catalogue()]);
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
    openFile: async (other, bytes) => (await engine()).openBytes(other, bytes),
    async copy(stop) {
      const { openXlsx } = await engine();
      const copy = await openXlsx(await file.toBytes());
      await breath(stop);
      return copy;
    },
    blank: async () => (await engine()).newWorkbook(),
    hand: async (bytes) => ({ kind: 'file', bytes }),
    write: writeDocument,
    now: () => new Date(),
  };
  return {
    name,
    isNew,
    ...lazyVerbs(async () => (await engine()).verbsOf(place)),
    async read(stop) {
      await breath(stop);
      return reread();
    },
    async check(stop) {
      await breath(stop);
      const [{ openWorkspace }, forms] = await Promise.all([engine(), catalogue()]);
      return { workspace: await openWorkspace(file, forms, given.all()), remarks: [] };
    },
    toFile: () => file.toBytes(),
    // The page shows the sheet itself.
    reveal: async () => {},
  };
}
