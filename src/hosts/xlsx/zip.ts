// The zip around the parts, by zip.js. It checks headers, lengths and checksums while it reads; here stands only what
// we allow, and how its errors are called in our words. Its own code packs and unpacks rather than the browser's: the
// bytes written are then the same in every browser and in Node, but for large parts (see {@link LARGE}).

import {
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  type FileEntry,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/index-native.js';
import { Trouble } from '../../core/workbook/trouble';
import { MAX_ENTRIES, MAX_INFLATED, MAX_RATIO, RATIO_FREE } from './limits';
import { smallPart } from './zip-small';

/** What the directory says of a part. */
export type ZipEntry = FileEntry & {
  /** The whole file. */
  readonly file: Uint8Array;
};

/** New contents by entry name; null takes the entry out. Names that are not in the zip are added at the end. */
export type ZipChanges = ReadonlyMap<string, Uint8Array | null>;

/**
 * Where an entry's own header says something else than the directory, the directory holds, as in Excel: lengths and
 * checksums are compared with what comes out.
 */
const HERE = { useWebWorkers: false, useCompressionStream: false, checkLocalDirectory: false } as const;

/** Parts above this are packed by the platform where it can: some ten times faster. */
const LARGE = 1024 * 1024;

/** For entries that have no older time to keep: nothing of the clock goes in, so equal inputs give equal files. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Entries in the order of the directory, without those of folders.
 * @throws Trouble DAMAGED, ENCRYPTED (entries with a zip password), TOO_LARGE (by what the directory declares; more
 * than that never comes out, see {@link readEntry}).
 */
export async function readZip(bytes: Uint8Array): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  await inOurWords(async () => {
    const reader = new ZipReader(new Uint8ArrayReader(bytes), HERE);
    const options = { filenameValidation: 'tolerant', normalizeFilename: withSlashes } as const;
    for await (const entry of reader.getEntriesGenerator(options)) {
      if (names.size >= MAX_ENTRIES) throw new Trouble({ code: 'TOO_LARGE' });
      if (names.has(entry.filename)) throw new Trouble({ code: 'DAMAGED' });
      names.add(entry.filename);
      if (entry.encrypted) throw new Trouble({ code: 'ENCRYPTED' });
      const { uncompressedSize: size, compressedSize: packed } = entry;
      total += size;
      if (total > MAX_INFLATED) throw new Trouble({ code: 'TOO_LARGE' });
      if (size > RATIO_FREE && size > packed * MAX_RATIO) throw new Trouble({ code: 'TOO_LARGE' });
      if (!entry.directory) entries.push(Object.assign(entry, { file: bytes }));
    }
  });
  return entries;
}

/** Careless writers put "\" into names. */
const withSlashes = (name: string): string => name.replaceAll('\\', '/');

/**
 * Hands the contents to `sink` piece by piece, never more of them than the directory declared.
 * @throws Trouble DAMAGED (stream, length or checksum wrong), and what `sink` throws.
 */
export async function readEntry(entry: ZipEntry, sink: (piece: Uint8Array) => void): Promise<void> {
  const whole = smallPart(entry);
  if (whole) {
    sink(whole);
    return;
  }
  const writable = new WritableStream<Uint8Array>({ write: sink });
  await inOurWords(() => entry.getData({ writable }, { ...HERE, checkCrc32: true }));
}

/** The zip with the changes in it: other entries keep their packed bytes, all keep their order and times. */
export async function writeZip(entries: readonly ZipEntry[], changes: ZipChanges): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { ...HERE, extendedTimestamp: false });
  const added = new Map(changes);
  for (const entry of entries) {
    const name = entry.filename;
    const change = added.get(name);
    added.delete(name);
    if (change === undefined) {
      const packed = await inOurWords(() =>
        entry.getData(new Uint8ArrayWriter(), { ...HERE, passThrough: true }),
      );
      await writer.add(name, new Uint8ArrayReader(packed), { entry, passThrough: true });
    } else if (change !== null) {
      const { lastModDate } = entry;
      await writer.add(name, new Uint8ArrayReader(change), { lastModDate, ...packing(change) });
    }
  }
  for (const [name, contents] of added) {
    if (contents === null) continue;
    await writer.add(name, new Uint8ArrayReader(contents), { lastModDate: NO_TIME, ...packing(contents) });
  }
  return writer.close();
}

/** Sizes stand before the contents, as Excel writes them, not behind. */
const packing = ({ length }: Uint8Array) => ({
  ...(length > LARGE ? { useCompressionStream: true } : { level: 6 }),
  dataDescriptor: false,
});

async function inOurWords<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const reason = error instanceof Error ? error.message : '';
    const isLocked = reason === ERR_ENCRYPTED || reason === ERR_ENCRYPTED_CENTRAL_DIRECTORY;
    throw new Trouble({ code: isLocked ? 'ENCRYPTED' : 'DAMAGED' }, { cause: error });
  }
}
