// The zip around the parts: which of them we take, and who unpacks them. Its directory and all writing are zip.js's.

import { Trouble } from '../../core/workbook/trouble';
import { MAX_ENTRIES, MAX_INFLATED, MAX_RATIO, RATIO_FREE } from './limits';
import { isPlain, isSmall, largePart, smallPart, type ZipPart } from './zip-contents';
import type { ZipChanges } from './zip-library';

export type ZipEntry = ZipPart;

/** Some 70 KB gz: not with the engine, but with the first file. */
const library = () => import('./zip-library');

/**
 * Entries in the order of the directory, without those of folders.
 * @throws Trouble DAMAGED, ENCRYPTED (entries with a zip password), TOO_LARGE (by what the directory declares; more
 * than that never comes out, see {@link readEntry}).
 */
export async function readZip(bytes: Uint8Array): Promise<ZipEntry[]> {
  const parts = await (await library()).libraryDirectory(bytes);
  if (parts.length > MAX_ENTRIES) throw new Trouble({ code: 'TOO_LARGE' });
  const names = new Set<string>();
  let total = 0;
  for (const { filename, uncompressedSize: size, compressedSize: packed } of parts) {
    if (names.has(filename)) throw new Trouble({ code: 'DAMAGED' });
    names.add(filename);
    total += size;
    if (total > MAX_INFLATED) throw new Trouble({ code: 'TOO_LARGE' });
    if (size > RATIO_FREE && size > packed * MAX_RATIO) throw new Trouble({ code: 'TOO_LARGE' });
  }
  return parts;
}

/**
 * Hands the contents to `sink` piece by piece, never more of them than the directory declared.
 * @throws Trouble DAMAGED (stream, length or checksum wrong), and what `sink` throws.
 */
export async function readEntry(entry: ZipEntry, sink: (piece: Uint8Array) => void): Promise<void> {
  const whole = isSmall(entry) ? smallPart(entry) : null;
  if (whole) return sink(whole);
  // What is small and wrong, or packed in another way, zip.js may still be able to read, or says what is the matter.
  if (isSmall(entry) || !isPlain(entry)) return (await library()).readByLibrary(entry, sink);
  try {
    largePart(entry, sink);
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble({ code: 'DAMAGED' }, { cause: error });
  }
}

/** The zip with the changes in it: other entries keep their packed bytes, all keep their order and times. */
export async function writeZip(entries: readonly ZipEntry[], changes: ZipChanges): Promise<Uint8Array> {
  return (await library()).writeByLibrary(entries[0]?.file, changes);
}
