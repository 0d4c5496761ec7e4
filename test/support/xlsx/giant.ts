// Zips that zipParts would take too long for, or would not make: parts of hundreds of megabytes, sizes that lie,
// entries with a password.

import { gzipSync } from 'node:zlib';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/index-native.js';
import { strToU8 } from 'fflate';

/** A part packed beforehand. */
export interface PackedPart {
  readonly packed: Uint8Array;
  readonly crc32: number;
  /** What the headers say its length is. */
  readonly size: number;
}

/** Packs by Node's own zlib, some ten times as fast as in JavaScript. @param size a lie, where one is wanted */
export function packed(contents: string | Uint8Array, size?: number): PackedPart {
  // RFC 1952: ten bytes of header, the deflated contents, four of checksum, four of length.
  const gzip = gzipSync(contents, { level: 1 });
  return {
    packed: new Uint8Array(gzip.subarray(10, -8)),
    crc32: gzip.readUInt32LE(gzip.length - 8),
    size: size ?? gzip.readUInt32LE(gzip.length - 4),
  };
}

const PLAIN = { useWebWorkers: false, useCompressionStream: false, extendedTimestamp: false } as const;

export async function zipGiant(
  parts: Readonly<Record<string, string | PackedPart>>,
  password?: string,
): Promise<Uint8Array> {
  const lock = password === undefined ? {} : { password, zipCrypto: true };
  const writer = new ZipWriter(new Uint8ArrayWriter(), { ...PLAIN, ...lock });
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part === 'string') await writer.add(name, new Uint8ArrayReader(strToU8(part)));
    else {
      const { crc32, size: uncompressedSize } = part;
      const options = { passThrough: true, compressionMethod: 8, crc32, uncompressedSize };
      await writer.add(name, new Uint8ArrayReader(part.packed), options);
    }
  }
  return writer.close();
}
