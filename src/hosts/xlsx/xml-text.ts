// Bytes of an XML part to text and back without changing one of them, and text into XML.

import { Trouble } from '../../core/workbook/trouble';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By the byte order mark, or by the zero next to the first "<" (XML 1.0, appendix F). */
function encodingOf(start: Uint8Array): Encoding {
  const [first = 0, second = 0] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** Decodes pieces as they come. A byte order mark stays in the text. */
export class XmlDecoder {
  private decoder: TextDecoder | undefined;

  /** @throws Trouble DAMAGED where the bytes are not what their encoding allows. */
  decode(piece: Uint8Array, last = false): string {
    this.decoder ??= new TextDecoder(encodingOf(piece), { fatal: true, ignoreBOM: true });
    try {
      return this.decoder.decode(piece, { stream: !last });
    } catch (error) {
      throw new Trouble({ code: 'DAMAGED' }, { cause: error });
    }
  }
}

/** @throws Trouble DAMAGED */
export function decodeXml(bytes: Uint8Array): string {
  return new XmlDecoder().decode(bytes, true);
}

/** Text into the encoding that `like` has: what was decoded and not changed comes out byte for byte. */
export function encodeXml(text: string, like: Uint8Array): Uint8Array {
  const encoding = encodingOf(like);
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  }
  return bytes;
}

/** Characters that XML 1.0 does not allow, and the carriage return, which it would turn into a line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
/** Halves of surrogate pairs that stand alone: no encoding can carry them. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\ufffd');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For attribute values and element text of our own. */
export function escapeXml(text: string): string {
  return wellFormed(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * ST_Xstring (ECMA-376 part 1, 22.9.2.19): what XML cannot hold is written _xHHHH_, and text that looks so by
 * itself has its first underscore written that way.
 */
export function escapeCellText(text: string): string {
  return escapeXml(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(
        CONTROL,
        (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      ),
  );
}

/** Reads {@link escapeCellText} back. */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
