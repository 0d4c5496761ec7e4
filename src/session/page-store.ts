// People's own sets where the page keeps them: in the storage of the browser.

import type { OwnSetStore } from '../hosts/ports';
import { asked, perform } from './lazy-verbs';

/** What reads and writes it comes with its first use. */
export function pageStore(): OwnSetStore {
  let store: Promise<OwnSetStore> | null = null;
  return asked(
    async (name, words) => {
      // The same one always: what the browser refuses to keep, it keeps for the session.
      store ??= import('../hosts/browser/own-set-store').then(({ browserOwnSets }) =>
        browserOwnSets(() => localStorage),
      );
      return perform(await store, name, words);
    },
    'list',
    'save',
    'remove',
  );
}
