// What a file is by its contents, whatever its name says: only a zip that holds a workbook goes on from here.

import { type FileTrouble, Trouble } from '../../core/workbook/trouble';
import type { Package } from './package';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_STARTS = ['PK\u0003\u0004', 'PK\u0005\u0006'];
/** Beginnings of Excel 2 to 4, before there were OLE files: a record BOF (0x09) of one of these versions. */
const BIFF_VERSIONS = [0x00, 0x02, 0x04];
/** Anything but a file of a template set, which is never opened here. */
type OtherKind = Exclude<FileTrouble, 'BAD_TEMPLATE_FILE'>;

/** As much as tells the kind of a text. */
const HEAD = 4096;

/**
 * A zip, or an export that is read as text.
 * @throws Trouble by its kind for everything else.
 */
export function containerOf(bytes: Uint8Array): 'zip' | 'XML_2003' | 'WEB_PAGE' {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (ZIP_STARTS.includes(start)) return 'zip';
  const kind = kindOf(bytes);
  if (kind === 'XML_2003' || kind === 'WEB_PAGE') return kind;
  throw new Trouble({ code: kind });
}

function kindOf(bytes: Uint8Array): OtherKind {
  if (bytes.length === 0) return 'EMPTY_FILE';
  if (OLE.every((byte, index) => bytes[index] === byte)) return oleKind(bytes);
  const [first, second = -1, length, high] = bytes;
  if (first === 0x09 && BIFF_VERSIONS.includes(second) && (length === 4 || length === 6) && high === 0)
    return 'OLD_XLS';
  const head = bytes.subarray(0, HEAD);
  // What is left of a file whose clusters were never written.
  if (head.every((byte) => byte === 0)) return 'DAMAGED';
  const ascii = String.fromCharCode(...head);
  if (ascii.includes('%PDF-')) return 'PDF_FILE';
  const text = textOf(head, ascii);
  return text === null ? 'NOT_XLSX' : textKind(text);
}

/** OLE files name their streams in UTF-16. */
function oleKind(bytes: Uint8Array): OtherKind {
  // [MS-OFFCRYPTO] 2.3.4.4: a workbook with a password is an OLE file with a stream of this name.
  if (holdsUtf16(bytes, 'EncryptedPackage')) return 'ENCRYPTED';
  return holdsUtf16(bytes, 'WordDocument') ? 'WORD_FILE' : 'OLD_XLS';
}

/** The head as text, by its mark or with each byte as a letter; null where it holds what no text does. */
function textOf(head: Uint8Array, ascii: string): string | null {
  const [first, second] = head;
  const mark = ((first ?? 0) << 8) | (second ?? 0);
  const wide = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : null;
  const text = wide === null ? ascii : new TextDecoder(wide).decode(head);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones looked for
  return /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/.test(text) ? null : text;
}

function textKind(text: string): OtherKind {
  if (/urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/i.test(text)) return 'XML_2003';
  if (/<office:document/.test(text)) return 'OPEN_DOCUMENT';
  if (/^\s*\{\\rtf/.test(text)) return 'WORD_FILE';
  const isWeb = /<(?:!doctype\s+html|html|head|body|table)[\s>]|^\s*MIME-Version:/i.test(text);
  return isWeb ? 'WEB_PAGE' : 'PLAIN_TEXT';
}

/** What a sound zip is that holds no workbook of ours. */
export async function otherKind(whole: Package): Promise<Trouble> {
  if (whole.has('xl/workbook.bin')) return new Trouble({ code: 'XLSB' });
  if (whole.has('word/document.xml')) return new Trouble({ code: 'WORD_FILE' });
  if (!whole.has('mimetype')) return new Trouble({ code: 'NOT_XLSX' });
  const type = new TextDecoder().decode((await whole.load(['mimetype'])).bytes('mimetype').subarray(0, HEAD));
  return new Trouble({ code: type.includes('opendocument.spreadsheet') ? 'OPEN_DOCUMENT' : 'NOT_XLSX' });
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
