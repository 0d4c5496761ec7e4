// The zip directory (PKWARE APPNOTE 4.3), read by us so that entries which do not change can be copied as they
// lie: fflate hands out contents, not the packed bytes, times and extra fields around them.

import { Trouble } from '../../core/trouble';
import { MAX_ENTRIES, MAX_INFLATED, MAX_RATIO, RATIO_FREE } from './limits';

export interface ZipEntry {
  /** As written, with "/" for the "\" of careless writers. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly packed: Uint8Array;
  /** Local header, packed bytes and whatever follows them up to the next entry. */
  readonly local: Uint8Array;
  /** Record of the central directory. */
  readonly central: Uint8Array;
}

interface CentralRecord extends Omit<ZipEntry, 'packed' | 'local'> {
  readonly offset: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

const damaged = (): Trouble => new Trouble('DAMAGED');

/**
 * Entries in the order of the directory.
 * @throws Trouble DAMAGED, ENCRYPTED (entries with a zip password), TOO_LARGE (by what the directory declares).
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = findDirectory(view);
    if (directory.count > MAX_ENTRIES) throw new Trouble('TOO_LARGE');
    const records = readDirectory(bytes, view, directory);
    refuseBombs(records);
    return withContents(bytes, view, records, directory.offset);
  } catch (error) {
    // DataView throws a RangeError where an offset points outside the file.
    if (error instanceof RangeError) throw new Trouble('DAMAGED', [], { cause: error });
    throw error;
  }
}

interface Directory {
  readonly offset: number;
  readonly count: number;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
    if (at < 20 || view.getUint32(at - 20, true) !== END64_LOCATOR) return { count, offset };
    const end64 = number64(view, at - 12);
    if (view.getUint32(end64, true) !== END64) throw damaged();
    return { count: number64(view, end64 + 32), offset: number64(view, end64 + 48) };
  }
  throw damaged();
}

function readDirectory(bytes: Uint8Array, view: DataView, { offset, count }: Directory): CentralRecord[] {
  const records: CentralRecord[] = [];
  const names = new Set<string>();
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw damaged();
    if (view.getUint16(at + 8, true) & 1) throw new Trouble('ENCRYPTED');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const end = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (end > bytes.length) throw damaged();
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/');
    if (names.has(name)) throw damaged();
    names.add(name);
    const wide = wideNumbers(view, at, at + 46 + nameLength, extraLength);
    records.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...wide,
      central: bytes.subarray(at, end),
    });
    at = end;
  }
  return records;
}

/** Sizes and offset, from the zip64 extra field (APPNOTE 4.5.3) where the short ones are full. */
function wideNumbers(view: DataView, at: number, extraAt: number, extraLength: number) {
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  const extraEnd = extraAt + extraLength;
  for (let field = extraAt; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    const take = (): number => {
      next += 8;
      return number64(view, next - 8);
    };
    if (size === 0xffffffff) size = take();
    if (packedSize === 0xffffffff) packedSize = take();
    if (offset === 0xffffffff) offset = take();
  }
  return { size, packedSize, offset };
}

function refuseBombs(records: readonly CentralRecord[]): void {
  let total = 0;
  for (const { size, packedSize } of records) {
    total += size;
    if (total > MAX_INFLATED) throw new Trouble('TOO_LARGE');
    if (size > RATIO_FREE && size > packedSize * MAX_RATIO) throw new Trouble('TOO_LARGE');
  }
}

/** Cuts the file into one stretch per entry; stretches that overlap are the trick of a bomb, or damage. */
function withContents(
  bytes: Uint8Array,
  view: DataView,
  records: readonly CentralRecord[],
  directoryOffset: number,
): ZipEntry[] {
  const byOffset = [...records].sort((a, b) => a.offset - b.offset);
  const ends = new Map(
    byOffset.map((record, index) => [record, byOffset[index + 1]?.offset ?? directoryOffset] as const),
  );
  return records.map((record) => {
    const { offset, ...entry } = record;
    const end = ends.get(record) ?? directoryOffset;
    if (view.getUint32(offset, true) !== LOCAL) throw damaged();
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + entry.packedSize > end || end > bytes.length) throw damaged();
    return {
      ...entry,
      packed: bytes.subarray(start, start + entry.packedSize),
      local: bytes.subarray(offset, end),
    };
  });
}

function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}
