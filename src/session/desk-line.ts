// The way from the page to a desk, be it in a worker or on the page's own thread.

import type { ShownVerbs } from '../app/workspace/shown';
import type { OwnSetStore } from '../hosts/ports';
import type { Desk } from './desk';
import { type Ask, asked, perform, under, verbsBy } from './lazy-verbs';
import type { LoadCatalogue } from './own-set-shelf';

export interface DeskLine {
  readonly ask: Ask;
  /** Nothing more is asked: its workbook is let go, and what it is doing is not waited for. */
  end(): void;
}

/** Makes ready a desk, for one workbook. */
export type StartDesk = () => Promise<DeskLine>;

/** On the page's own thread; what it needs is loaded with the first thing asked. */
export function nearDesk(product: LoadCatalogue, store: OwnSetStore): StartDesk {
  return async () => {
    let desk: Promise<Desk> | null = null;
    return {
      async ask(name, words) {
        desk ??= import('./desk').then(({ deskOf }) => deskOf(product, store));
        return perform(await desk, name, words);
      },
      end() {},
    };
  };
}

/** What a desk does, asked for by name. */
export function deskBy(ask: Ask): ShownVerbs<Desk> {
  const ofFile = under('file', ask);
  return {
    ...asked(ask, 'open', 'create', 'templateSets', 'proposeSets', 'periodWindow'),
    ownSets: asked(under('ownSets', ask), 'list', 'save', 'remove', 'exportFile', 'importFile'),
    file: { ...verbsBy(ofFile), ...asked(ofFile, 'read', 'check', 'toFile') },
  };
}
