// The zip package around the document: equal content, equal bytes. The docx library stamps the moment of writing into
// every zip entry; zip.js copies the entries, packed as they are, with one fixed time.

import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js/index-native.js';
import type { Origin } from '../../core/report/document';
import { fontSize } from './measures';

/** Word's own size of comments. */
const COMMENT_POINTS = 10;

/** No copy needs a worker or a codec. */
const HERE = { useWebWorkers: false, passThrough: true } as const;

/** 01/01/1980 00:00, the first moment a zip entry can carry, as MS-DOS writes it: date, then time. */
const PINNED_TIME = 0x00210000;

/** The same package in which every entry carries one fixed time. */
export async function pinTimes(bytes: Uint8Array): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { ...HERE, extendedTimestamp: false });
  for (const entry of await new ZipReader(new Uint8ArrayReader(bytes), HERE).getEntries()) {
    if (entry.directory) continue;
    const packed = await entry.getData(new Uint8ArrayWriter(), HERE);
    await writer.add(entry.filename, new Uint8ArrayReader(packed), { entry, rawLastModDate: PINNED_TIME });
  }
  return writer.close();
}

function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  // Characters that XML cannot hold are dropped.
  return text.replace(/[&<>]|\p{Cc}/gu, (letter) => entities[letter] ?? '');
}

const PROGRAM = 'Phụ lục CCHC';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * word/comments.xml, each comment one paragraph a sentence. The library would write the moment of writing into each of
 * them; without one Word shows none.
 */
export function commentsPart(comments: readonly (readonly string[])[]): {
  readonly path: string;
  readonly data: string;
} {
  const size = `<w:rPr><w:sz w:val="${fontSize(COMMENT_POINTS)}"/></w:rPr>`;
  const paragraphOf = (sentence: string): string =>
    `<w:p><w:r>${size}<w:t xml:space="preserve">${escapeXml(sentence)}</w:t></w:r></w:p>`;
  const written = comments.map(
    (sentences, id) =>
      `<w:comment w:id="${id}" w:author="${PROGRAM}" w:initials="CCHC">${sentences.map(paragraphOf).join('')}</w:comment>`,
  );
  const data = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${WORD}">${written.join('')}</w:comments>`;
  return { path: 'word/comments.xml', data };
}

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

/** What the draft was made from, as Word's own document properties; nothing where it is not known. */
export function originProperties(
  origin: Origin | undefined,
): readonly { readonly name: string; readonly value: string }[] {
  if (!origin) return [];
  return [
    { name: 'cchc:set', value: origin.sets.join(', ') },
    { name: 'cchc:period', value: origin.period },
    { name: 'cchc:workbook', value: origin.workbook },
  ].filter(({ value }) => value !== '');
}
