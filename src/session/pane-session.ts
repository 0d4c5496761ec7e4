// The workbook open in Excel as the interface sees it. Others may change it at any moment: every verb that
// shows or writes figures reads them anew first.

import type { WorkbookSession } from '../app/surface';
import type { Reading, Remark, Written } from '../app/workspace/outcome';
import type { Place } from '../app/workspace/place';
import type { Catalogue } from '../core/form/catalogue';
import type { ExcelWorkbook } from '../hosts/excel';
import { givenFiles } from './given-files';
import { perform, verbsBy } from './lazy-verbs';
import { writeDocument } from './write-document';

const engine = () => import('./pane-engine');

export interface PaneOptions extends Pick<Place, 'copy' | 'blank' | 'hand'> {
  /** Gives the workbook, always the same one. */
  readonly open: () => Promise<ExcelWorkbook>;
  /** The forms that are known, asked for at each reading: people's own sets come and go. */
  readonly catalogue: () => Promise<Catalogue>;
}

export function paneSession(
  name: string,
  { open, catalogue, copy, blank, hand }: PaneOptions,
): WorkbookSession {
  const given = givenFiles();
  /** Once cells are marked, marks follow every reading: they never tell less than the list. */
  let marking = false;

  const read = async (): Promise<Reading> => {
    const [{ checkAndMark, openWorkspace }, port, forms] = await Promise.all([engine(), open(), catalogue()]);
    return marking
      ? checkAndMark(port, forms, given.all())
      : { workspace: await openWorkspace(port, forms, given.all()), remarks: [] };
  };

  /** What was written is written, even where Excel does not answer a second time. */
  const reread = async (): Promise<Written> => {
    try {
      return await read();
    } catch (cause) {
      return { workspace: null, remarks: [{ kind: 'notRechecked', cause }] };
    }
  };

  const place: Place = {
    name,
    port: open,
    catalogue,
    reading: read,
    reread,
    given,
    openFile: async (other, bytes) => (await import('./open-bytes')).openBytes(other, bytes),
    copy,
    blank,
    hand,
    write: writeDocument,
    now: () => new Date(),
  };
  const { insertTemplates, ...verbs } = verbsBy(async (name, words) =>
    perform((await engine()).verbsOf(place), name, words),
  );
  return {
    name,
    ...verbs,
    read,
    async check() {
      marking = true;
      return read();
    },
    async insertTemplates(request) {
      const before = marking;
      marking = true;
      try {
        return await insertTemplates(request);
      } catch (cause) {
        marking = before;
        throw cause;
      }
    },
    async clearMarks() {
      const { skipped } = await (await open()).clearMarks();
      marking = false;
      return skipped.length > 0 ? [{ kind: 'unmarked', sheets: skipped } satisfies Remark] : [];
    },
    reveal: async (cell, area) => (await open()).reveal(cell, area),
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
