// What a part of a zip holds, unpacked by fflate: at once where it is small, else in pieces. Length and checksum are
// held against the directory.

import { Inflate, inflateSync } from 'fflate';
import { Trouble } from '../../core/workbook/trouble';

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

const STORED = 0;
const DEFLATED = 8;
/** Length of a part's own header without name and extra field. */
const LOCAL_HEADER = 30;

const SMALL = 256 * 1024;
/** Packed bytes unpacked at a time. */
const PIECE = 64 * 1024;
/** "PK\3\4", then the lengths of name and extra field at 26 and 28: APPNOTE.TXT 4.3.7. */
const SIGNATURE = 0x04034b50;

/** Larger ones never stand in memory as a whole. */
export const isSmall = ({ compressedSize, uncompressedSize }: ZipPart): boolean =>
  uncompressedSize <= SMALL && compressedSize <= SMALL;

/** Packed as nearly every program packs, and where the directory says. */
export const isPlain = (part: ZipPart): boolean =>
  (part.compressionMethod === STORED || part.compressionMethod === DEFLATED) && packedBytes(part) !== null;

/** The contents where length and checksum are as the directory says; null where they are not. */
export function smallPart(part: ZipPart): Uint8Array | null {
  const packed = packedBytes(part);
  if (!packed) return null;
  const contents = unpacked(packed, part);
  return contents?.length === part.uncompressedSize && ~sumOver(contents, -1) >>> 0 === part.crc32
    ? contents
    : null;
}

/**
 * Hands the contents to `sink` piece by piece, never more of them than the directory declared.
 * @throws Trouble DAMAGED where stream, length or checksum is wrong, and what `sink` throws.
 */
export function largePart(part: ZipPart, sink: (piece: Uint8Array) => void): void {
  const packed = packedBytes(part);
  if (!packed) throw new Trouble({ code: 'DAMAGED' });
  let length = 0;
  let sum = -1;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > part.uncompressedSize) throw new Trouble({ code: 'DAMAGED' });
    sum = sumOver(piece, sum);
    if (piece.length > 0) sink(piece);
  };
  const inflate = part.compressionMethod === STORED ? null : new Inflate(take);
  for (let at = 0; at < packed.length; at += PIECE) {
    const piece = packed.subarray(at, at + PIECE);
    if (!inflate) take(piece.slice());
    else inflate.push(piece, at + PIECE >= packed.length);
  }
  if (length !== part.uncompressedSize || ~sum >>> 0 !== part.crc32) throw new Trouble({ code: 'DAMAGED' });
}

/** Behind the part's own header; null where none stands there. */
function packedBytes({ file, offset, compressedSize: packed }: ZipPart): Uint8Array | null {
  if (offset + LOCAL_HEADER > file.length) return null;
  const header = new DataView(file.buffer, file.byteOffset + offset, LOCAL_HEADER);
  if (header.getUint32(0, true) !== SIGNATURE) return null;
  const start = offset + LOCAL_HEADER + header.getUint16(26, true) + header.getUint16(28, true);
  return start + packed > file.length ? null : file.subarray(start, start + packed);
}

function unpacked(bytes: Uint8Array, { compressionMethod, uncompressedSize }: ZipPart): Uint8Array | null {
  if (compressionMethod === STORED) return bytes.slice();
  if (compressionMethod !== DEFLATED) return null;
  try {
    // One byte more than there should be: a part that goes on is seen.
    return inflateSync(bytes, { out: new Uint8Array(uncompressedSize + 1) });
  } catch {
    return null;
  }
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 (ISO 3309), as zips keep it, carried on from `sum`; begins at -1 and is inverted at the end. */
function sumOver(bytes: Uint8Array, sum: number): number {
  const { length } = bytes;
  let now = sum;
  // By index: going through by `of` takes four times as long.
  for (let at = 0; at < length; at += 1) now = (now >>> 8) ^ (table[(now ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return now;
}
