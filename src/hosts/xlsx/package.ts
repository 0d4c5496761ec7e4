// The parts of the package and what ties them together: relationships and content types (ECMA-376 part 2).
// Names compare without regard to case, as the standard says and careless writers need.

import { Trouble } from '../../core/trouble';
import { type InflateBudget, inflateEntry, inflateInto } from './inflate';
import { scanXml } from './xml-scanner';
import { decodeXml, encodeXml, XmlDecoder } from './xml-text';
import type { ZipEntry } from './zip-read';
import { writeZip } from './zip-write';

export interface Relation {
  readonly id: string;
  /** Last word of the type's address: "worksheet"; the same for transitional and strict files. */
  readonly kind: string;
  /** Part name without leading "/". */
  readonly target: string;
}

export const CONTENT_TYPES = '[Content_Types].xml';

/** Immutable: a change gives another package over the same bytes. */
export class Package {
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  constructor(
    private readonly entries: readonly ZipEntry[],
    private readonly changes: ReadonlyMap<string, Uint8Array | null> = new Map(),
  ) {
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(part: string): boolean {
    const name = this.nameOf(part);
    const change = this.changes.get(name);
    return change === undefined ? this.byName.has(name.toLowerCase()) : change !== null;
  }

  /** @throws Trouble DAMAGED where the part is missing or broken, TOO_LARGE. */
  bytes(part: string, budget: InflateBudget): Uint8Array {
    return this.changes.get(this.nameOf(part)) ?? inflateEntry(this.entry(part), budget);
  }

  /** @throws as {@link bytes} */
  text(part: string, budget: InflateBudget): string {
    return decodeXml(this.bytes(part, budget));
  }

  /** The text of a part in pieces, so that a large one never stands in memory as a whole. */
  stream(part: string, budget: InflateBudget, sink: (text: string) => void): void {
    const changed = this.changes.get(this.nameOf(part));
    if (changed) {
      sink(decodeXml(changed));
      return;
    }
    const decoder = new XmlDecoder();
    inflateInto(this.entry(part), budget, (piece) => sink(decoder.decode(piece)));
    sink(decoder.decode(new Uint8Array(), true));
  }

  /** Another package in which these parts have these texts; null takes the part out. */
  with(texts: ReadonlyMap<string, string | null>, budget: InflateBudget): Package {
    const changes = new Map(this.changes);
    for (const [part, text] of texts) {
      const like = text !== null && this.has(part) ? this.bytes(part, budget) : new Uint8Array();
      changes.set(this.nameOf(part), text === null ? null : encodeXml(text, like));
    }
    return new Package(this.entries, changes);
  }

  toBytes(): Uint8Array {
    return writeZip(this.entries, this.changes);
  }

  /** Relationships of a part, or of the package for "". Those that lead outside are left out. */
  relations(part: string, budget: InflateBudget): Relation[] {
    const relations: Relation[] = [];
    const file = relationsPart(part);
    if (!this.has(file)) return relations;
    scanXml(this.text(file, budget), {
      open: (name, { Id, Type, Target, TargetMode }) => {
        if (name !== 'Relationship' || !Target || !Type || TargetMode === 'External') return;
        const kind = Type.slice(Type.lastIndexOf('/') + 1);
        relations.push({ id: Id ?? '', kind, target: this.resolve(part, Target) });
      },
    });
    return relations;
  }

  private entry(part: string): ZipEntry {
    const entry = this.byName.get(part.toLowerCase());
    if (!entry) throw new Trouble('DAMAGED');
    return entry;
  }

  /** The name as the zip writes it. */
  private nameOf(part: string): string {
    return this.byName.get(part.toLowerCase())?.name ?? part;
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
