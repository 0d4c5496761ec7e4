// Own template sets in the storage of the browser. Storage may be refused, full, or emptied by somebody else.

import type { KeptOwnSet, OwnSetStore } from '../ports';

/** What of the browser's Storage is used. */
export type KeyedStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'phu-luc-cchc/bo-mau-rieng';

/**
 * @param storage called for each access: a browser may refuse even to name its storage.
 * @param partition the part of the storage that is an add-in's own, where its host says so; "" elsewhere.
 */
export function browserOwnSets(storage: () => KeyedStorage | null | undefined, partition = ''): OwnSetStore {
  return new BrowserOwnSets(storage, partition === '' ? KEY : `${partition}/${KEY}`);
}

class BrowserOwnSets implements OwnSetStore {
  /** The sets of this session, once the storage has failed to keep them. */
  private session: readonly KeptOwnSet[] | null = null;

  constructor(
    private readonly storage: () => KeyedStorage | null | undefined,
    private readonly key: string,
  ) {}

  async list(): Promise<readonly KeptOwnSet[]> {
    return this.session ?? this.read() ?? [];
  }

  async save(kept: KeptOwnSet): Promise<boolean> {
    const known = await this.list();
    const all = known.some(({ id }) => id === kept.id)
      ? known.map((one) => (one.id === kept.id ? kept : one))
      : [...known, kept];
    return this.write(all);
  }

  async remove(id: string): Promise<boolean> {
    return this.write((await this.list()).filter((one) => one.id !== id));
  }

  private read(): readonly KeptOwnSet[] | null {
    try {
      const text = this.storage()?.getItem(this.key);
      return text === null || text === undefined ? null : keptIn(JSON.parse(text));
    } catch {
      return null;
    }
  }

  private write(sets: readonly KeptOwnSet[]): boolean {
    try {
      const storage = this.storage();
      if (!storage) throw new Error('no storage');
      if (sets.length === 0) storage.removeItem(this.key);
      else storage.setItem(this.key, JSON.stringify(sets));
      this.session = null;
      return true;
    } catch {
      this.session = sets;
      return false;
    }
  }
}

/** Entries of the right shape; others were not written by us. */
function keptIn(value: unknown): readonly KeptOwnSet[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown): KeptOwnSet[] => {
    if (typeof one !== 'object' || one === null) return [];
    const { id, text } = one as Partial<Record<'id' | 'text', unknown>>;
    return typeof id === 'string' && typeof text === 'string' ? [{ id, text }] : [];
  });
}
