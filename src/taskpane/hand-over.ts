// A draft put into an address: the Mac's and the iPad's pane cannot download, their browser can. What stands after
// "#" is never sent to a server.

import type { DocumentModel } from '../core/report/document';
import { isDocumentModel } from './document-shape';

export interface HandedOver {
  readonly document: DocumentModel;
  readonly fileName: string;
}

const PAGE = 'tai-ve.html';
/** Safari takes about 80 000 characters. */
const LONGEST_ADDRESS = 75_000;
/** Far above any report; an address made to fill the memory stops here. Bytes. */
const LARGEST = 8 * 1024 * 1024;

/** @returns the address of the page that offers the draft; null where the draft is too long for one. */
export async function handOverAddress(draft: HandedOver, here: string): Promise<string | null> {
  if (typeof CompressionStream === 'undefined') return null;
  const text = new TextEncoder().encode(JSON.stringify(draft));
  const packed = await collect(through(text, new CompressionStream('deflate-raw')), LARGEST);
  const page = new URL(PAGE, here);
  page.search = '';
  page.hash = base64url(packed);
  return page.href.length <= LONGEST_ADDRESS ? page.href : null;
}

/** @returns null for anything but a whole draft. */
export async function handedOver(hash: string): Promise<HandedOver | null> {
  try {
    const packed = fromBase64url(hash.replace(/^#/, ''));
    const bytes = await collect(through(packed, new DecompressionStream('deflate-raw')), LARGEST);
    const found: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof found !== 'object' || found === null) return null;
    const { document, fileName } = found as Partial<Record<keyof HandedOver, unknown>>;
    if (typeof fileName !== 'string' || !isDocumentModel(document)) return null;
    return { document, fileName: safeName(fileName) };
  } catch {
    return null;
  }
}

/** Whoever made the address, the file is a Word file with a plain name. */
function safeName(name: string): string {
  const stem = name
    .normalize('NFC')
    .replace(/\.docx$/i, '')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, 100);
  return `${stem === '' ? 'Báo cáo CCHC' : stem}.docx`;
}

function through(
  bytes: Uint8Array,
  step: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  return new Blob([bytes.slice()]).stream().pipeThrough(step);
}

/** @throws RangeError above `most` bytes. */
async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (!value) continue;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    parts.push(value.slice());
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/(?<!=)=+$/, '');
}

function fromBase64url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
