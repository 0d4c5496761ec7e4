// What the style sheet says of each cell style: number format, old-encoding font, lock. Places are kept for
// adding styles later.

import { legacyEncoding } from '../../core/text/legacy-text';
import { Trouble } from '../../core/workbook/trouble';
import { MAX_LIST } from './limits';
import { builtInCode, GENERAL } from './number-formats';
import type { Attributes } from './xml-handler';
import { scanXml, wholeNumber } from './xml-scanner';

export interface CellStyle {
  /** Number format code; undefined is General. */
  readonly format: string | undefined;
  /** Only fonts of the old encodings (TCVN3, VNI). */
  readonly font: string | undefined;
  readonly locked: boolean;
}

/** An element's stretch in the text: from "<" to after its last ">". */
export interface Stretch {
  readonly start: number;
  /** After the ">" of its opening tag. */
  readonly openEnd: number;
  readonly end: number;
}

export interface StyleSheet {
  readonly text: string;
  readonly styles: readonly CellStyle[];
  /** Codes by the numbers that the file gives them. */
  readonly codes: ReadonlyMap<number, string>;
  readonly prefix: string;
  readonly root: Stretch | undefined;
  readonly numFmts: Stretch | undefined;
  readonly cellXfs: Stretch | undefined;
  readonly xfs: readonly Stretch[];
}

export const plainStyle: CellStyle = { format: undefined, font: undefined, locked: true };

/** @throws Trouble DAMAGED, TOO_LARGE */
export function readStyles(text: string): StyleSheet {
  const codes = new Map<number, string>();
  const fonts: (string | undefined)[] = [];
  const raw: { numFmtId: number; fontId: number; locked: boolean }[] = [];
  const xfs: Stretch[] = [];
  const found: { root?: Stretch; numFmts?: Stretch; cellXfs?: Stretch } = {};
  const path: { name: string; start: number; openEnd: number }[] = [];
  let prefix = '';

  const open = (name: string, attributes: Attributes, depth: number, end: number): void => {
    const parent = path[depth - 2]?.name;
    const start = text.lastIndexOf('<', end - 1);
    if (depth === 1) prefix = /^<([^\s:>/]+:)/.exec(text.slice(start, end))?.[1] ?? '';
    path[depth - 1] = { name, start, openEnd: end };
    if (depth === 3 && parent === 'numFmts' && name === 'numFmt') {
      codes.set(wholeNumber(attributes.numFmtId, 0), attributes.formatCode ?? GENERAL);
    } else if (depth === 3 && parent === 'fonts' && name === 'font') fonts.push(undefined);
    else if (depth === 4 && parent === 'font' && path[1]?.name === 'fonts' && name === 'name') {
      const font = attributes.val ?? '';
      if (legacyEncoding(font)) fonts[fonts.length - 1] = font;
    } else if (depth === 3 && parent === 'cellXfs' && name === 'xf') {
      if (raw.length >= MAX_LIST) throw new Trouble({ code: 'TOO_LARGE' });
      const { numFmtId, fontId } = attributes;
      raw.push({ numFmtId: wholeNumber(numFmtId, 0), fontId: wholeNumber(fontId, 0), locked: true });
    } else if (depth === 4 && path[1]?.name === 'cellXfs' && name === 'protection') {
      const last = raw.at(-1);
      if (last) last.locked = attributes.locked !== '0' && attributes.locked !== 'false';
    }
  };
  const close = (name: string, depth: number, end: number): void => {
    const opened = path[depth - 1];
    if (!opened) return;
    const stretch = { start: opened.start, openEnd: opened.openEnd, end };
    if (depth === 1) found.root = stretch;
    else if (depth === 2 && (name === 'numFmts' || name === 'cellXfs')) found[name] = stretch;
    else if (depth === 3 && path[1]?.name === 'cellXfs') xfs.push(stretch);
  };
  scanXml(text, { open, close });

  const styles = raw.map(({ numFmtId, fontId, locked }): CellStyle => {
    const code = codes.get(numFmtId) ?? builtInCode(numFmtId);
    return { format: isGeneral(code) ? undefined : code, font: fonts[fontId], locked };
  });
  const { root, numFmts, cellXfs } = found;
  return { text, styles, codes, prefix, root, numFmts, cellXfs, xfs };
}

const isGeneral = (code: string | undefined): boolean => code?.toLowerCase() === 'general';
