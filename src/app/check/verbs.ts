// Files of earlier periods on page and pane: kept for as long as the workbook is open, and never written anywhere.

import type { Reading } from '../workspace/outcome';
import type { Place } from '../workspace/place';

const later = () => import('../later');

export interface EarlierVerbs {
  /**
   * Reads a workbook of an earlier period, then the open one anew beside it. A file of the same name takes the place of
   * the one before. Throws Trouble, naming the file; nothing is kept of it then.
   */
  giveEarlier(name: string, bytes: Uint8Array): Promise<Reading>;
  /** Lets a given file go, then reads anew. */
  dropEarlier(name: string): Promise<Reading>;
}

export const earlierVerbs = ({ given, reading, openFile, catalogue }: Place): EarlierVerbs => {
  const without = (name: string) => given.all().filter(({ sheet }) => sheet !== name);
  return {
    async giveEarlier(name, bytes) {
      const [{ readEarlier }, file, forms] = await Promise.all([later(), openFile(name, bytes), catalogue()]);
      const figures = await readEarlier(file, name, forms);
      given.keep([...without(name), figures]);
      return reading(null);
    },
    async dropEarlier(name) {
      given.keep(without(name));
      return reading(null);
    },
  };
};
