// The parts of the package and what ties them together: relationships and content types (ECMA-376 part 2).
// Names compare without regard to case, as the standard says and careless writers need.

import { Trouble } from '../../core/workbook/trouble';
import { scanXml } from './xml-scanner';
import { decodeXml, encodeXml, XmlDecoder } from './xml-text';
import { readEntry, writeZip, type ZipEntry } from './zip';

export interface Relation {
  readonly id: string;
  /** Last word of the type's address: "worksheet"; the same for transitional and strict files. */
  readonly kind: string;
  /** Part name without leading "/". */
  readonly target: string;
}

export const CONTENT_TYPES = '[Content_Types].xml';

/** Immutable: what is loaded, and every change, gives another package over the same zip. */
export class Package {
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  /** @param loaded contents by entry name */
  constructor(
    private readonly entries: readonly ZipEntry[],
    private readonly changes: ReadonlyMap<string, Uint8Array | null> = new Map(),
    private readonly loaded: ReadonlyMap<string, Uint8Array> = new Map(),
  ) {
    this.byName = new Map(entries.map((entry) => [entry.filename.toLowerCase(), entry]));
  }

  has(part: string): boolean {
    const name = this.nameOf(part);
    const change = this.changes.get(name);
    return change === undefined ? this.byName.has(name.toLowerCase()) : change !== null;
  }

  /**
   * The package with these parts at hand for {@link bytes} and {@link text}; those it does not have are left out.
   * @throws Trouble DAMAGED
   */
  async load(parts: readonly string[]): Promise<Package> {
    const loaded = new Map(this.loaded);
    for (const part of parts) {
      const entry = this.byName.get(part.toLowerCase());
      if (!entry || loaded.has(entry.filename) || this.changes.has(entry.filename)) continue;
      loaded.set(entry.filename, await contentsOf(entry));
    }
    return new Package(this.entries, this.changes, loaded);
  }

  /** A part that was changed or loaded. @throws Trouble DAMAGED where the part is missing. */
  bytes(part: string): Uint8Array {
    const name = this.nameOf(part);
    const bytes = this.changes.get(name) ?? this.loaded.get(name);
    if (bytes) return bytes;
    if (this.has(part)) throw new Error(`part was not loaded: ${part}`);
    throw new Trouble({ code: 'DAMAGED' });
  }

  /** @throws as {@link bytes}, and Trouble DAMAGED where the bytes are no text. */
  text(part: string): string {
    return decodeXml(this.bytes(part));
  }

  /** The text of a part in pieces, so that a large one never stands in memory as a whole. @throws Trouble DAMAGED */
  async stream(part: string, sink: (text: string) => void): Promise<void> {
    const changed = this.changes.get(this.nameOf(part));
    if (changed) {
      sink(decodeXml(changed));
      return;
    }
    const entry = this.has(part) ? this.byName.get(part.toLowerCase()) : undefined;
    if (!entry) throw new Trouble({ code: 'DAMAGED' });
    const decoder = new XmlDecoder();
    await readEntry(entry, (piece) => sink(decoder.decode(piece)));
    sink(decoder.decode(new Uint8Array(), true));
  }

  /** Another package in which these parts have these texts; null takes the part out. Old ones must be at hand. */
  with(texts: ReadonlyMap<string, string | null>): Package {
    const changes = new Map(this.changes);
    const loaded = new Map(this.loaded);
    for (const [part, text] of texts) {
      const like = text !== null && this.has(part) ? this.bytes(part) : new Uint8Array();
      changes.set(this.nameOf(part), text === null ? null : encodeXml(text, like));
      loaded.delete(this.nameOf(part));
    }
    return new Package(this.entries, changes, loaded);
  }

  toBytes(): Promise<Uint8Array> {
    return writeZip(this.entries, this.changes);
  }

  /** Relationships of a part, or of the package for ""; their part must be at hand. Those that lead outside are left out. */
  relations(part: string): Relation[] {
    const relations: Relation[] = [];
    const file = relationsPart(part);
    if (!this.has(file)) return relations;
    scanXml(this.text(file), {
      open: (name, { Id, Type, Target, TargetMode }) => {
        if (name !== 'Relationship' || !Target || !Type || TargetMode === 'External') return;
        const kind = Type.slice(Type.lastIndexOf('/') + 1);
        relations.push({ id: Id ?? '', kind, target: this.resolve(part, Target) });
      },
    });
    return relations;
  }

  /** The name as the zip writes it. */
  private nameOf(part: string): string {
    return this.byName.get(part.toLowerCase())?.filename ?? part;
  }

  private resolve(source: string, target: string): string {
    const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
    for (const step of target.replaceAll('\\', '/').split('/')) {
      if (step === '..') steps.pop();
      else if (step !== '.' && step !== '') steps.push(step);
    }
    const name = steps.join('/');
    return this.has(name) ? name : decodePercents(name);
  }
}

async function contentsOf(entry: ZipEntry): Promise<Uint8Array> {
  const contents = new Uint8Array(entry.uncompressedSize);
  let at = 0;
  await readEntry(entry, (piece) => {
    contents.set(piece, at);
    at += piece.length;
  });
  return contents;
}

/** "xl/workbook.xml" has its relationships in "xl/_rels/workbook.xml.rels". */
export function relationsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

function decodePercents(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
