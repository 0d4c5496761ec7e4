// The web page's adapters: workbooks from files, each at a desk of its own; reports through the browser's own download.

import type { Actions, OpenRequest, WorkbookSession } from '../app/surface';
import { namingFile } from '../core/workbook/trouble';
import { stopIf } from './breath';
import { copyContent, download, printPage } from './browser-files';
import { type DeskLine, deskBy } from './desk-line';
import type { Desks } from './desks';
import type { Ask } from './lazy-verbs';
import { today } from './today';

const sample = () => import('./sample');

/** A workbook made here, before anybody named it. */
const NEW_NAME = 'Phụ lục CCHC.xlsx';

export function pageActions(desks: Desks): Actions {
  /** At whichever desk: none of it needs the open workbook. */
  const anywhere: Ask = async (name, words) => (await desks.any()).ask(name, words);
  const { templateSets, proposeSets, periodWindow, ownSets } = deskBy(anywhere);
  return {
    async open(request, stop) {
      const [line, { name, bytes }] = await Promise.all([desks.fresh(), contentOf(request)]);
      try {
        stopIf(stop);
        const { workspace } = await deskBy(line.ask).open(name, bytes, stop);
        stopIf(stop);
        desks.keep(line);
        return { session: sessionOf(name, line), workspace };
      } catch (thrown) {
        desks.drop(line);
        throw namingFile(thrown, name);
      }
    },

    async create() {
      const line = await desks.fresh();
      await deskBy(line.ask).create(NEW_NAME);
      desks.keep(line);
      return { ...sessionOf(NEW_NAME, line), isNew: true };
    },

    templateSets,
    proposeSets,
    periodWindow,
    ownSets,

    async deliver(bytes, fileName) {
      download(bytes, fileName);
      return { kind: 'handed', fileName };
    },

    copy: copyContent,
    print: printPage,
    today,
  };
}

const sessionOf = (name: string, { ask }: DeskLine): WorkbookSession => ({
  name,
  ...deskBy(ask).file,
  // The page shows the sheet itself.
  reveal: async () => {},
});

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
