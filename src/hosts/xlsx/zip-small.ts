// Small parts of a zip are unpacked at once: streams cost ten times as much as what they carry there. Whatever is not
// plain and right to the byte is left to the streams, which tell what is wrong with it.

import { inflateSync } from 'fflate';

/** What the directory says of a part. */
interface SmallEntry {
  readonly file: Uint8Array;
  /** Where the part's own header stands. */
  readonly offset: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  readonly compressionMethod: number;
  readonly crc32?: number;
}

const SMALL = 256 * 1024;
const STORED = 0;
const DEFLATED = 8;
/** "PK\3\4", then the lengths of name and extra field at 26 and 28: APPNOTE.TXT 4.3.7. */
const SIGNATURE = 0x04034b50;
const HEADER = 30;

/** The contents where length and checksum are as the directory says; null where they are not, or the part is large. */
export function smallPart(entry: SmallEntry): Uint8Array | null {
  const { file, offset, compressedSize: packed, uncompressedSize: size, compressionMethod: method } = entry;
  if (size > SMALL || packed > SMALL || offset + HEADER > file.length) return null;
  const header = new DataView(file.buffer, file.byteOffset + offset, HEADER);
  if (header.getUint32(0, true) !== SIGNATURE) return null;
  const start = offset + HEADER + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + packed > file.length) return null;
  const contents = unpacked(file.subarray(start, start + packed), method, size);
  return contents?.length === size && checksum(contents) === entry.crc32 ? contents : null;
}

function unpacked(bytes: Uint8Array, method: number, size: number): Uint8Array | null {
  if (method === STORED) return bytes.slice();
  if (method !== DEFLATED) return null;
  try {
    // One byte more than there should be: a part that goes on is seen.
    return inflateSync(bytes, { out: new Uint8Array(size + 1) });
  } catch {
    return null;
  }
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 (ISO 3309), as zips keep it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return ~sum >>> 0;
}
