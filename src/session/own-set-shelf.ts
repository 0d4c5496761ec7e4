// People's own template sets on a surface with a browser: kept where the store keeps them, read with every workbook.

import type { OwnSetActions } from '../app/own-sets/verbs';
import type { Catalogue } from '../core/form/catalogue';
import { namingFile } from '../core/workbook/trouble';
import type { OwnSetStore } from '../hosts/ports';

/** The use cases that the shelf needs: a part of what each surface's engine has. */
export type ShelfEngine = Pick<typeof import('../app'), 'catalogueWith' | 'loadOwnSets' | 'removeOwnSet'>;

const later = () => import('../app/later');

/** The catalogue of the product: a root hands it in, and it is loaded with the first workbook. */
export type LoadCatalogue = () => Promise<Catalogue>;

export interface OwnSetShelf {
  readonly actions: OwnSetActions;
  /** The product's own sets and, after them, those on the shelf. */
  catalogue(): Promise<Catalogue>;
}

/** @param open the store is asked for at its first use: it comes with the engine. */
export function ownSetShelf(
  open: () => Promise<OwnSetStore>,
  engine: () => Promise<ShelfEngine>,
  product: LoadCatalogue,
): OwnSetShelf {
  const actions: OwnSetActions = {
    async list() {
      const [{ loadOwnSets }, store] = await Promise.all([engine(), open()]);
      return loadOwnSets(store);
    },
    async save(draft, confirmation) {
      const [{ makeOwnSet, saveOwnSet }, store] = await Promise.all([later(), open()]);
      const own = makeOwnSet(draft, confirmation);
      return { own, kept: await saveOwnSet(store, own) };
    },
    async remove(id) {
      const [{ removeOwnSet }, store] = await Promise.all([engine(), open()]);
      await removeOwnSet(store, id);
    },
    async exportFile(own) {
      const text = (await later()).exportOwnSet(own);
      return { bytes: new TextEncoder().encode(text), fileName: `${fileStem(own.set.name)}.json` };
    },
    async importFile(bytes, name) {
      const [{ importOwnSet, saveOwnSet }, store] = await Promise.all([later(), open()]);
      try {
        const own = importOwnSet(new TextDecoder().decode(bytes));
        return { own, kept: await saveOwnSet(store, own) };
      } catch (thrown) {
        throw namingFile(thrown, name);
      }
    },
  };
  return {
    actions,
    async catalogue() {
      const [{ catalogueWith }, base, { sets }] = await Promise.all([engine(), product(), actions.list()]);
      return catalogueWith(base, sets);
    },
  };
}

/** "Bộ mẫu Sở Nội vụ": the set's name as far as a file may bear it. */
function fileStem(name: string): string {
  const legal = name
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, 100);
  return `Bộ mẫu ${legal}`.trim();
}
