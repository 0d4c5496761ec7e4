// What kind of file the first bytes say this is: only a zip goes on from here.

import { Trouble } from '../../core/trouble';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_STARTS = ['PK\u0003\u0004', 'PK\u0005\u0006'];

/** @throws Trouble OLD_XLS, ENCRYPTED or NOT_XLSX unless the bytes begin like a zip. */
export function requireZip(bytes: Uint8Array): void {
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    // [MS-OFFCRYPTO] 2.3.4.4: a workbook with a password is an OLE file with a stream of this name.
    throw new Trouble(holdsUtf16(bytes, 'EncryptedPackage') ? 'ENCRYPTED' : 'OLD_XLS');
  }
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (!ZIP_STARTS.includes(start)) throw new Trouble('NOT_XLSX');
}

/** True where the ASCII `text` stands in the bytes as UTF-16LE: OLE directory entries are written so. */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (length < text.length) {
      const low = bytes[at + 2 * length];
      if (low !== text.charCodeAt(length) || bytes[at + 2 * length + 1] !== 0) break;
      length += 1;
    }
    if (length === text.length) return true;
  }
  return false;
}
