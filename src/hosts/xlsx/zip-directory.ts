// The directory of a zip as nearly every program writes it: one record of the end, at the end, and before it the
// directory, complete and in its place (APPNOTE.TXT 4.3). Whatever is not exactly so is left to zip.js, which knows
// the rest of the format and tells what is wrong.

/** What the directory says of a part. */
export interface ZipPart {
  /** The whole file. */
  readonly file: Uint8Array;
  readonly filename: string;
  /** Where the part's own header stands. */
  readonly offset: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  readonly compressionMethod: number;
  readonly crc32?: number;
}

export const STORED = 0;
export const DEFLATED = 8;
/** Length of a part's own header without name and extra field. */
export const LOCAL_HEADER = 30;

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
/** Flags that change nothing here: how hard it was packed (1, 2), sizes behind the contents (3), UTF-8 name (11). */
const PLAIN_FLAGS = 0x080e;
const UTF8 = 0x0800;
/** Extra fields that only keep times and owners: those of NTFS and of Unix. */
const PLAIN_EXTRAS: readonly number[] = [0x000a, 0x5455, 0x5855, 0x7855, 0x7875];
const WIDE = 0xffffffff;

/** The parts in the order of the directory, without folders; null where something is not plain. */
export function plainDirectory(file: Uint8Array): ZipPart[] | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = file.length - END_LENGTH;
  // A comment may stand behind the record; few programs write one, and it could hold a second record.
  if (end < 0 || view.getUint32(end, true) !== END_SIGNATURE || view.getUint16(end + 20, true) !== 0)
    return null;
  const [disk, firstDisk] = [view.getUint16(end + 4, true), view.getUint16(end + 6, true)];
  const [here, count] = [view.getUint16(end + 8, true), view.getUint16(end + 10, true)];
  const [length, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (disk !== 0 || firstDisk !== 0 || here !== count || count === 0xffff || start + length !== end)
    return null;

  const parts: ZipPart[] = [];
  let at = start;
  for (let n = 0; n < count; n += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
    const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const next = at + ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) return null;
    const part = partAt(file, view, at);
    if (!part || !plainExtras(view, at + ENTRY_LENGTH + nameLength, extraLength)) return null;
    if (isFolder(view.getUint32(at + 38, true)) !== part.filename.endsWith('/')) return null;
    parts.push(part);
    at = next;
  }
  return at === end && standApart(parts, start)
    ? parts.filter(({ filename }) => !filename.endsWith('/'))
    : null;
}

/** By the attributes: bit 4 as MS-DOS has it; of Unix the upper four bits, in which a folder is 4 and a file 8. */
function isFolder(attributes: number): boolean | null {
  const unix = attributes >>> 28;
  if (unix !== 0 && unix !== 4 && unix !== 8) return null;
  return unix === 4 || (attributes & 0x10) !== 0;
}

function partAt(file: Uint8Array, view: DataView, at: number): ZipPart | null {
  const flags = view.getUint16(at + 8, true);
  const compressionMethod = view.getUint16(at + 10, true);
  const [compressedSize, uncompressedSize] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const offset = view.getUint32(at + 42, true);
  if ((flags & ~PLAIN_FLAGS) !== 0 || view.getUint16(at + 34, true) !== 0) return null;
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) return null;
  if (compressionMethod === STORED && compressedSize !== uncompressedSize) return null;
  if ([compressedSize, uncompressedSize, offset].includes(WIDE)) return null;
  const nameAt = at + ENTRY_LENGTH;
  const filename = nameOf(file.subarray(nameAt, nameAt + view.getUint16(at + 28, true)), flags);
  if (filename === null) return null;
  const crc32 = view.getUint32(at + 16, true);
  return { file, filename, offset, compressedSize, uncompressedSize, compressionMethod, crc32 };
}

/** Null where it is in an older alphabet, or leads out of the package. */
function nameOf(bytes: Uint8Array, flags: number): string | null {
  try {
    const name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const isPlain = (flags & UTF8) !== 0 || bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
    return isPlain && /^[^\\/:\0][^\\:\0]*$/.test(name) && !/(?:^|\/)\.\.(?:\/|$)/.test(name) ? name : null;
  } catch {
    return null;
  }
}

function plainExtras(view: DataView, start: number, length: number): boolean {
  const end = start + length;
  let at = start;
  while (at + 4 <= end) {
    if (!PLAIN_EXTRAS.includes(view.getUint16(at, true))) return false;
    at += 4 + view.getUint16(at + 2, true);
  }
  return at === end;
}

/** No part's bytes are also those of another, or of the directory: such a file unpacks to more than it is. */
function standApart(parts: readonly ZipPart[], end: number): boolean {
  const sorted = [...parts].sort((a, b) => a.offset - b.offset);
  return sorted.every(({ offset, compressedSize, filename }, index) => {
    const next = sorted[index + 1]?.offset ?? end;
    return offset + LOCAL_HEADER + filename.length + compressedSize <= next;
  });
}
