// A desk at the worker's end of the wire.

import type { OwnSetStore } from '../hosts/ports';
import { type WirePort, wireEnd } from '../wire';
import { deskOf } from './desk';
import { asked, perform, under } from './lazy-verbs';
import { KeptWorkspaces } from './numbered';
import type { LoadCatalogue } from './own-set-shelf';

/** @param product the forms that come with the product */
export function serveDesk(port: WirePort, product: LoadCatalogue): void {
  const kept = new KeptWorkspaces();
  const { call } = wireEnd(port, async (name, words) =>
    kept.given(
      await perform(
        desk,
        name,
        words.map((word) => kept.taken(word)),
      ),
    ),
  );
  const store = asked<OwnSetStore, keyof OwnSetStore>(under('store', call), 'list', 'save', 'remove');
  const desk = deskOf(product, store);
  void call('ready', []);
}
