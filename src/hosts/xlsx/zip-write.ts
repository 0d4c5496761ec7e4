// Writes the package again: entries that did not change are copied as they lie (packed bytes, times, extra
// fields), in their old order. Nothing of the clock goes in, so equal inputs give equal files.

import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-read';

/** New contents by entry name; null takes the entry out. Names that are not in the zip are added at the end. */
export type ZipChanges = ReadonlyMap<string, Uint8Array | null>;

/** Parts above this are packed less tightly: packing them well takes longer than anybody waits. */
const LARGE = 32 * 1024 * 1024;

interface WrittenEntry {
  readonly local: Uint8Array;
  readonly central: Uint8Array;
}

/** 1 January 1980 00:00, the first time a zip can tell; for entries that have no older time to keep. */
const NO_TIME = { time: 0, date: 0x21 };

/** Bytes of the zip with the changes in it. */
export function writeZip(entries: readonly ZipEntry[], changes: ZipChanges): Uint8Array {
  const written: WrittenEntry[] = [];
  const known = new Set(entries.map((entry) => entry.name));
  for (const entry of entries) {
    const change = changes.get(entry.name);
    if (change === undefined) written.push({ local: entry.local, central: shortCentral(entry) });
    else if (change !== null) written.push(newEntry(entry.name, change, timeOf(entry)));
  }
  for (const [name, contents] of changes) {
    if (contents !== null && !known.has(name)) written.push(newEntry(name, contents, NO_TIME));
  }
  return assemble(written);
}

function assemble(written: readonly WrittenEntry[]): Uint8Array {
  const localLength = written.reduce((sum, entry) => sum + entry.local.length, 0);
  const centralLength = written.reduce((sum, entry) => sum + entry.central.length, 0);
  const bytes = new Uint8Array(localLength + centralLength + 22);
  const view = new DataView(bytes.buffer);
  let localAt = 0;
  let centralAt = localLength;
  for (const { local, central } of written) {
    bytes.set(local, localAt);
    bytes.set(central, centralAt);
    view.setUint32(centralAt + 42, localAt, true);
    localAt += local.length;
    centralAt += central.length;
  }
  view.setUint32(centralAt, 0x06054b50, true);
  view.setUint16(centralAt + 8, written.length, true);
  view.setUint16(centralAt + 10, written.length, true);
  view.setUint32(centralAt + 12, centralLength, true);
  view.setUint32(centralAt + 16, localLength, true);
  return bytes;
}

interface ZipTime {
  readonly time: number;
  readonly date: number;
}

function timeOf(entry: ZipEntry): ZipTime {
  const view = viewOf(entry.central);
  return { time: view.getUint16(12, true), date: view.getUint16(14, true) };
}

function newEntry(name: string, contents: Uint8Array, { time, date }: ZipTime): WrittenEntry {
  const nameBytes = new TextEncoder().encode(name);
  const packed = deflateSync(contents, { level: contents.length > LARGE ? 1 : 6 });
  // What both headers share: version 2.0, flag "name is UTF-8", deflate, time, sum, sizes, length of the name.
  const shared = new Uint8Array(26);
  const view = viewOf(shared);
  view.setUint16(0, 20, true);
  view.setUint16(2, nameBytes.length === name.length ? 0 : 0x800, true);
  view.setUint16(4, 8, true);
  view.setUint16(6, time, true);
  view.setUint16(8, date, true);
  view.setUint32(10, crc32(contents), true);
  view.setUint32(14, packed.length, true);
  view.setUint32(18, contents.length, true);
  view.setUint16(22, nameBytes.length, true);
  const local = join([0x50, 0x4b, 3, 4], shared, nameBytes, packed);
  const central = join([0x50, 0x4b, 1, 2, 20, 0], shared, new Uint8Array(14), nameBytes);
  return { local, central };
}

/** The directory record with 32-bit sizes and without a zip64 field: its offset changes, and no file here needs it. */
function shortCentral(entry: ZipEntry): Uint8Array {
  const old = viewOf(entry.central);
  const extraAt = 46 + old.getUint16(28, true);
  const extraEnd = extraAt + old.getUint16(30, true);
  const extra: Uint8Array[] = [];
  for (let at = extraAt; at + 4 <= extraEnd; ) {
    const next = Math.min(extraEnd, at + 4 + old.getUint16(at + 2, true));
    if (old.getUint16(at, true) !== 1) extra.push(entry.central.subarray(at, next));
    at = next;
  }
  const central = join(entry.central.subarray(0, extraAt), ...extra, entry.central.subarray(extraEnd));
  const view = viewOf(central);
  view.setUint32(20, entry.packedSize, true);
  view.setUint32(24, entry.size, true);
  view.setUint16(
    30,
    extra.reduce((sum, field) => sum + field.length, 0),
    true,
  );
  return central;
}

function join(...pieces: readonly ArrayLike<number>[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
