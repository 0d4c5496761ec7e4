// Lưu thành bộ mẫu, Bộ mẫu của tôi on page and pane.

import type { OwnSet } from '../../core/form/catalogue';
import { Trouble } from '../../core/workbook/trouble';
import { readSnapshot } from '../check/read';
import type { Place } from '../workspace/place';
import type { KeptOwnSets } from './kept-sets';
import type { Confirmation, DescribedDraft, OwnDraft } from './own-sets';

const later = () => import('../later');

export interface OwnFormVerbs {
  /** Names of the sheets that may hold a form, in tab order: not hidden, not empty, none of our own lists. */
  sheets(): Promise<readonly string[]>;
  /** Reads the forms of these sheets. Throws Trouble NO_FORM. */
  read(sheets: readonly string[]): Promise<DescribedDraft>;
}

export interface SavedOwnSet {
  readonly own: OwnSet;
  /** False where the machine does not keep it: it lasts as long as the page. */
  readonly kept: boolean;
}

/** The shelf of a surface: where people's own sets are kept. */
export interface OwnSetActions {
  list(): Promise<KeptOwnSets>;
  /** Makes a set of what the person confirmed and keeps it. */
  save(draft: OwnDraft, confirmation: Confirmation): Promise<SavedOwnSet>;
  /** Also one that can no longer be read. */
  remove(id: string): Promise<void>;
  exportFile(own: OwnSet): Promise<{ readonly bytes: Uint8Array; readonly fileName: string }>;
  /** Reads a file and keeps its set. Throws Trouble that names the file and the line. */
  importFile(bytes: Uint8Array, name: string): Promise<SavedOwnSet>;
}

export const ownFormVerbs = (place: Place): OwnFormVerbs => {
  const read = async () => {
    const [from, catalogue] = await Promise.all([place.port(), place.catalogue()]);
    return readSnapshot(await from.read(), catalogue);
  };
  return {
    async sheets() {
      const { snapshot, supporting } = await read();
      const lists = supporting.areas ?? Object.values(supporting.sheets);
      const ours = new Set(lists.map(({ sheet }) => sheet));
      return snapshot.sheets.flatMap(({ name, hidden, rows }) =>
        hidden || rows.length === 0 || ours.has(name) ? [] : [name],
      );
    },
    async read(sheets) {
      const [{ draftOwnSet }, { snapshot, catalogue }] = await Promise.all([later(), read()]);
      return draftOf(sheets, (names) => draftOwnSet(snapshot, names, catalogue));
    },
  };
};

const hasNoForm = (cause: unknown): boolean => cause instanceof Trouble && cause.code === 'NO_FORM';

/** The forms of those sheets that hold one; people tick a sheet too many. Throws Trouble NO_FORM where none does. */
function draftOf<T>(sheets: readonly string[], draft: (sheets: readonly string[]) => T): T {
  const holdsForm = (sheet: string): boolean => {
    try {
      draft([sheet]);
      return true;
    } catch (cause) {
      if (hasNoForm(cause)) return false;
      throw cause;
    }
  };
  try {
    return draft(sheets);
  } catch (cause) {
    const others = hasNoForm(cause) ? sheets.filter(holdsForm) : [];
    if (others.length === 0) throw cause;
    return draft(others);
  }
}
