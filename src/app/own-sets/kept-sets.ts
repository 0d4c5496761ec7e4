// Bộ mẫu riêng that a surface has kept, and the catalogue with them.

import { type Catalogue, type OwnSet, withOwnSets } from '../../core/form/catalogue';
import { Memo } from '../../core/text/memo';
import type { OwnSetStore } from '../../hosts/ports';

/** What a surface has kept. */
export interface KeptOwnSets {
  readonly sets: readonly OwnSet[];
  /** Ids of sets that are kept and can no longer be read, with the trouble. */
  readonly unreadable: readonly { readonly id: string; readonly cause: unknown }[];
}

/** Sets by the text they were read from: one text, one set, so that a catalogue made of them stays the same. */
const REMEMBERED = 100;
const read = new Memo<OwnSet>(REMEMBERED);

async function setOf(text: string): Promise<OwnSet> {
  const known = read.get(text);
  if (known) return known;
  // Most people have none: what reads them comes only for those who have.
  const { readOwnSetFile } = await import('../../own');
  const own = readOwnSetFile(text);
  read.set(text, own);
  return own;
}

/** Every set that is kept; one that cannot be read does not stop the others. */
export async function loadOwnSets(store: OwnSetStore): Promise<KeptOwnSets> {
  const sets: OwnSet[] = [];
  const unreadable: { readonly id: string; readonly cause: unknown }[] = [];
  for (const { id, text } of await store.list()) {
    try {
      sets.push(await setOf(text));
    } catch (cause) {
      unreadable.push({ id, cause });
    }
  }
  return { sets, unreadable };
}

/** False where the set may come back with the next start. */
export async function removeOwnSet(store: OwnSetStore, id: string): Promise<boolean> {
  return store.remove(id);
}

let last: {
  readonly base: Catalogue;
  readonly own: readonly OwnSet[];
  readonly catalogue: Catalogue;
} | null = null;

/**
 * A catalogue with these sets besides its own. The very same one for the same sets: what recognition learns from a
 * catalogue is kept with it.
 */
export function catalogueWith(base: Catalogue, own: readonly OwnSet[]): Catalogue {
  if (own.length === 0) return base;
  const same =
    last?.base === base &&
    last.own.length === own.length &&
    own.every((one, index) => last?.own[index] === one);
  if (!last || !same) last = { base, own: [...own], catalogue: withOwnSets(base, own) };
  return last.catalogue;
}
