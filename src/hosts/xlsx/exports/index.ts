// Exports under the name .xls that are texts by their contents: read as sheets, written as .xlsx.

import { Trouble } from '../../../core/workbook/trouble';
import { MAX_INFLATED } from '../limits';
import type { Package } from '../package';
import { packageOf } from './sheets';
import { readWebPage } from './web-page';
import { readXml2003 } from './xml-2003';

/**
 * A package that holds what the export holds.
 * @throws Trouble of the kind where it holds no table, DAMAGED, TOO_LARGE
 */
export function packageOfExport(bytes: Uint8Array, kind: 'XML_2003' | 'WEB_PAGE'): Package {
  if (bytes.length > MAX_INFLATED) throw new Trouble({ code: 'TOO_LARGE' });
  const text = textOf(bytes);
  const sheets = kind === 'XML_2003' ? readXml2003(text) : readWebPage(text);
  if (sheets.length === 0) throw new Trouble({ code: kind });
  return packageOf(sheets);
}

/** By its mark, else as the text itself declares, else UTF-8. */
function textOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const [first, second] = bytes;
  const declared = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  const label =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : declared;
  return decoderFor(label).decode(bytes);
}

function decoderFor(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label ?? 'utf-8');
  } catch {
    // A name that nobody knows.
    return new TextDecoder('utf-8');
  }
}
