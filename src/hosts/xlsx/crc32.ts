// CRC-32 as zip uses it (PKWARE APPNOTE 4.4.7): a flipped bit inside a figure must not pass as a figure.
// Eight tables, so that eight bytes go through at a time.

const tables: readonly Uint32Array[] = buildTables();

function buildTables(): Uint32Array[] {
  const built = Array.from({ length: 8 }, () => new Uint32Array(256));
  const [first = new Uint32Array(256)] = built;
  for (let n = 0; n < 256; n += 1) {
    let value = n;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    first[n] = value >>> 0;
  }
  for (let n = 0; n < 256; n += 1) {
    let value = first[n] ?? 0;
    for (const table of built.slice(1)) {
      value = (first[value & 255] ?? 0) ^ (value >>> 8);
      table[n] = value >>> 0;
    }
  }
  return built;
}

/** CRC-32 of `bytes`, going on from the CRC of what came before. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  let crc = ~before;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    crc ^=
      byte(bytes, at) |
      (byte(bytes, at + 1) << 8) |
      (byte(bytes, at + 2) << 16) |
      (byte(bytes, at + 3) << 24);
    crc =
      entry(t7, crc & 255) ^
      entry(t6, (crc >>> 8) & 255) ^
      entry(t5, (crc >>> 16) & 255) ^
      entry(t4, crc >>> 24) ^
      entry(t3, byte(bytes, at + 4)) ^
      entry(t2, byte(bytes, at + 5)) ^
      entry(t1, byte(bytes, at + 6)) ^
      entry(t0, byte(bytes, at + 7));
  }
  for (; at < bytes.length; at += 1) crc = entry(t0, (crc ^ byte(bytes, at)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const byte = (bytes: Uint8Array, at: number): number => bytes[at] as number;
const entry = (table: Uint32Array, at: number): number => table[at] as number;
