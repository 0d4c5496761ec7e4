// zip.js: reads the directory, unpacks what is not plain, tells what is wrong, and writes. Loaded with the first need. Its own
// code packs and unpacks rather than the browser's: the bytes written are then the same in every browser and in Node,
// but for large parts (see {@link LARGE}).

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
import { MAX_ENTRIES } from './limits';
import type { ZipPart } from './zip-contents';

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

/** Entries in the order of the directory, without those of folders. @throws Trouble DAMAGED, ENCRYPTED, TOO_LARGE */
export async function libraryDirectory(file: Uint8Array): Promise<ZipPart[]> {
  return (await entriesOf(file)).map((entry) => Object.assign(entry, { file }));
}

/** @throws Trouble DAMAGED (stream, length or checksum wrong), and what `sink` throws. */
export async function readByLibrary(part: ZipPart, sink: (piece: Uint8Array) => void): Promise<void> {
  const entry = (await entriesOf(part.file)).find(({ filename }) => filename === part.filename);
  if (!entry) throw new Trouble({ code: 'DAMAGED' });
  const writable = new WritableStream<Uint8Array>({ write: sink });
  await inOurWords(() => entry.getData({ writable }, { ...HERE, checkCrc32: true }));
}

/** The zip with the changes in it: other entries keep their packed bytes, all keep their order and times. */
export async function writeByLibrary(file: Uint8Array | undefined, changes: ZipChanges): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { ...HERE, extendedTimestamp: false });
  const added = new Map(changes);
  for (const entry of file ? await entriesOf(file) : []) {
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

const known = new WeakMap<Uint8Array, Promise<FileEntry[]>>();

/** Read once for each file. */
function entriesOf(file: Uint8Array): Promise<FileEntry[]> {
  const before = known.get(file);
  if (before) return before;
  const reading = inOurWords(() => readEntries(file));
  known.set(file, reading);
  return reading;
}

async function readEntries(file: Uint8Array): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  let count = 0;
  const reader = new ZipReader(new Uint8ArrayReader(file), HERE);
  const options = { filenameValidation: 'tolerant', normalizeFilename: withSlashes } as const;
  for await (const entry of reader.getEntriesGenerator(options)) {
    count += 1;
    if (count > MAX_ENTRIES) throw new Trouble({ code: 'TOO_LARGE' });
    if (entry.encrypted) throw new Trouble({ code: 'ENCRYPTED' });
    if (!entry.directory) entries.push(entry);
  }
  return entries;
}

/** Careless writers put "\" into names. */
const withSlashes = (name: string): string => name.replaceAll('\\', '/');

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
