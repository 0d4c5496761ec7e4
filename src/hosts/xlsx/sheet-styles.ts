// Cell styles for designed sheets, each look and number format once, added to a style sheet that stays as it was.

import { type CellLook, looks, SHEET_FONT } from '../../core/form/sheet-design';
import { builtInId, GENERAL } from './number-formats';
import type { DefaultFont, StyleLists } from './style-lists';
import { escapeXml } from './xml-text';

/** First number that a file may give a format of its own (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN = 164;

const BORDER = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FF000000"/></${side}>`)
  .join('');

export class SheetStyles {
  private readonly known = new Map<string, number>();

  /** @param codes number formats that the style sheet has, by number; those that are added go in */
  constructor(
    private readonly lists: StyleLists,
    private readonly codes: Map<number, string>,
  ) {}

  /** Number of the style of a look with this number format. */
  styleOf(look: CellLook, format: string = GENERAL): number {
    const key = `${look} ${format}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.lists.indexOf('cellXfs', this.xf(look, format));
    this.known.set(key, index);
    return index;
  }

  private xf(look: CellLook, format: string): string {
    const { bold, italic, size, align, border, fill, color = '#000000', vertical = 'center' } = looks[look];
    const face = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/><color rgb="FF${color.slice(1)}"/>`;
    const font = `<font>${face}<name val="${SHEET_FONT}"/><family val="1"/></font>`;
    const ground = `FF${(fill ?? '').slice(1)}`;
    const pattern = `<patternFill patternType="solid"><fgColor rgb="${ground}"/><bgColor indexed="64"/></patternFill>`;
    const fontId = this.lists.indexOf('fonts', font);
    const fillId = fill === null ? 0 : this.lists.indexOf('fills', `<fill>${pattern}</fill>`);
    const borderId = border ? this.lists.indexOf('borders', `<border>${BORDER}<diagonal/></border>`) : 0;
    const parts = `numFmtId="${this.numberOf(format)}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}"`;
    const applied = ['NumberFormat', 'Font', 'Fill', 'Border', 'Alignment'].map((part) => `apply${part}="1"`);
    const alignment = `<alignment horizontal="${align}" vertical="${vertical}" wrapText="1"/>`;
    return `<xf ${parts} xfId="0" ${applied.join(' ')}>${alignment}</xf>`;
  }

  private numberOf(code: string): number {
    const builtIn = builtInId(code);
    if (builtIn !== undefined) return builtIn;
    for (const [id, known] of this.codes) if (known === code) return id;
    const id = Math.max(FIRST_OWN - 1, ...this.codes.keys()) + 1;
    this.codes.set(id, code);
    this.lists.indexOf('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }
}

/** Width of a digit against the size of the font, for fonts that offices set as the default. */
const DIGIT_RATIOS: readonly (readonly [RegExp, number])[] = [
  [/^(times|liberation serif|tinos|\.?vntime)/i, 0.5],
  [/^(arial|helvetica|liberation sans|segoe|aptos)/i, 0.556],
  [/^(tahoma|verdana)/i, 0.58],
];
const CALIBRI_RATIO = 0.507;

/** Pixels (96 dots an inch) of the widest digit: the unit in which a file counts column widths. */
export function digitWidth({ name, size }: DefaultFont): number {
  const ratio = DIGIT_RATIOS.find(([pattern]) => pattern.test(name))?.[1] ?? CALIBRI_RATIO;
  return Math.max(1, Math.round((size / 72) * 96 * ratio));
}
