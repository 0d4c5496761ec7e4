// The zip package around the document: equal content, equal bytes. The docx library stamps the moment of writing into
// every zip entry; it is pinned here in place, without unpacking anything.

/** Signatures and field offsets: PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16. */
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;

/** 01/01/1980 00:00, the first moment a zip entry can carry: time, then date. */
const PINNED_TIME = 0x00210000;

/**
 * Pins the time of every entry, in the bytes given.
 * @throws RangeError where the bytes are no plain zip package: the library then writes something new.
 */
export function pinTimes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) throw new RangeError('no zip directory');
  const entries = view.getUint16(end + 10, true);
  let header = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    if (view.getUint32(header, true) !== CENTRAL_HEADER) throw new RangeError('broken zip directory');
    const local = view.getUint32(header + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new RangeError('broken zip entry');
    view.setUint32(header + 12, PINNED_TIME, true);
    view.setUint32(local + 10, PINNED_TIME, true);
    const names = view.getUint16(header + 28, true);
    const extras = view.getUint16(header + 30, true);
    const comments = view.getUint16(header + 32, true);
    header += 46 + names + extras + comments;
  }
  return bytes;
}

function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  // Characters that XML cannot hold are dropped.
  return text.replace(/[&<>]|\p{Cc}/gu, (letter) => entities[letter] ?? '');
}

const PROGRAM = 'Phụ lục CCHC';

/** docProps/core.xml without moments of creation and change: the draft has none until a person saves it. */
export function coreProperties(title: string): { readonly path: string; readonly data: string } {
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${PROGRAM}</dc:creator>`,
    '<dc:language>vi-VN</dc:language>',
    `<cp:lastModifiedBy>${PROGRAM}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    '</cp:coreProperties>',
  ];
  return { path: 'docProps/core.xml', data: data.join('') };
}
