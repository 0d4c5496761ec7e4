// One changed cell as XML. Text is written into the cell itself ("inline string"): Excel and LibreOffice both read
// it, the table of shared strings stays as it is, and text that begins with "=" can never become a formula.

import type { CellChange } from '../../core/workbook/workbook';
import { dropAttribute, setAttribute } from './styles-write';
import { escapeCellText, escapeXml } from './xml-text';

/**
 * The cell with the change in it.
 * @param tag the old opening tag; what it says of type and rich value is left out, the rest kept
 * @param extension the cell's extension element, kept
 */
export function cellXml(
  prefix: string,
  tag: string,
  change: CellChange,
  style: number,
  extension: string,
): string {
  const { type, inner } = contents(prefix, change);
  let open = tag;
  for (const name of ['t', 'cm', 'vm']) open = dropAttribute(open, name);
  if (style !== 0 || /\ss\s*=/.test(open)) open = setAttribute(open, 's', String(style));
  if (type !== '') open = setAttribute(open, 't', type);
  open = open.replace(/(?<!\s)\s*\/?>$/, '');
  return inner + extension === '' ? `${open}/>` : `${open}>${inner}${extension}</${prefix}c>`;
}

function contents(prefix: string, { value, formula }: CellChange): { type: string; inner: string } {
  const element = (name: string, text: string): string => `<${prefix}${name}>${text}</${prefix}${name}>`;
  const f = formula === undefined ? '' : element('f', escapeXml(fileNames(formula)));
  if (value === null) return { type: '', inner: f };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`a cell cannot hold ${value}`);
    return { type: '', inner: f + element('v', String(value)) };
  }
  if (f !== '') return { type: 'str', inner: f + element('v', escapeCellText(value)) };
  const t = `<${prefix}t xml:space="preserve">${escapeCellText(value)}</${prefix}t>`;
  return { type: 'inlineStr', inner: element('is', t) };
}

/** Functions younger than the file format: a file must write them with a prefix, or they read as unknown names. */
const YOUNGER = /\b(NUMBERVALUE|UNICHAR)(?=\()/g;

export const fileNames = (formula: string): string => formula.replace(YOUNGER, '_xlfn.$1');
