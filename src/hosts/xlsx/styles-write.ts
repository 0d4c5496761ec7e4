// Adds cell styles: a copy of an old one with another number format. Everything else in the text stays.

import { Trouble } from '../../core/workbook/trouble';
import { builtInId } from './number-formats';
import type { Stretch, StyleSheet } from './styles';
import { type Edit, editText } from './text-edit';
import { escapeXml } from './xml-text';

/** First number that a file may give a format of its own (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN = 164;

/** The style sheet of a workbook that has none: one font, the two fills every file has, one style. */
export const MINIMAL_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '</styleSheet>';

/** Styles wanted while a patch is worked out; the same wish gets the same style. */
export class StyleAdditions {
  private readonly numbers = new Map<string, number>();
  private readonly newFormats: { readonly id: number; readonly code: string }[] = [];
  private readonly newXfs: string[] = [];
  private readonly byXf = new Map<string, number>();

  constructor(private readonly sheet: StyleSheet) {
    for (const [id, code] of sheet.codes) if (!this.numbers.has(code)) this.numbers.set(code, id);
    sheet.xfs.forEach((xf, index) => {
      const text = this.textOf(xf);
      if (!this.byXf.has(text)) this.byXf.set(text, index);
    });
  }

  /**
   * Index of a style that is `style` but for the number format.
   * @throws Trouble CANNOT_WRITE where the file's style sheet has no list to add to.
   */
  withFormat(style: number, format: string): number {
    const old = this.sheet.xfs[style];
    if (!old || !this.sheet.cellXfs) throw new Trouble({ code: 'CANNOT_WRITE' });
    if ((this.sheet.styles[style]?.format ?? 'General') === format) return style;
    const clone = this.withNumber(this.textOf(old), this.numberOf(format));
    const known = this.byXf.get(clone);
    if (known !== undefined) return known;
    const index = this.sheet.xfs.length + this.newXfs.length;
    this.newXfs.push(clone);
    this.byXf.set(clone, index);
    return index;
  }

  /** The style sheet's text with the additions; null where there are none. */
  text(): string | null {
    if (this.newXfs.length === 0) return null;
    const edits: Edit[] = [...this.additions(this.sheet.cellXfs, this.newXfs, this.sheet.xfs.length)];
    const { prefix, numFmts, root } = this.sheet;
    const formats = this.newFormats.map(
      ({ id, code }) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
    );
    if (formats.length > 0 && numFmts) edits.push(...this.additions(numFmts, formats, this.sheet.codes.size));
    else if (formats.length > 0 && root) {
      const list = `<${prefix}numFmts count="${formats.length}">${formats.join('')}</${prefix}numFmts>`;
      edits.push({ start: root.openEnd, end: root.openEnd, text: list });
    }
    return editText(this.sheet.text, edits);
  }

  private additions(list: Stretch | undefined, items: readonly string[], before: number): Edit[] {
    if (!list) return [];
    const { text, prefix } = this.sheet;
    const open = text.slice(list.start, list.openEnd);
    const count = open.replace(/(\scount\s*=\s*["'])\d+/, `$1${before + items.length}`);
    if (!open.endsWith('/>')) {
      const close = text.lastIndexOf('<', list.end - 1);
      return [
        { start: list.start, end: list.openEnd, text: count },
        { start: close, end: close, text: items.join('') },
      ];
    }
    const name = `${prefix}${list === this.sheet.numFmts ? 'numFmts' : 'cellXfs'}`;
    const whole = `${count.slice(0, -2)}>${items.join('')}</${name}>`;
    return [{ start: list.start, end: list.end, text: whole }];
  }

  private numberOf(code: string): number {
    const known = builtInId(code) ?? this.numbers.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN - 1, ...this.sheet.codes.keys()) + 1 + this.newFormats.length;
    this.newFormats.push({ id, code });
    this.numbers.set(code, id);
    return id;
  }

  private withNumber(xf: string, number: number): string {
    const openEnd = xf.indexOf('>') + 1;
    const open = setAttribute(
      setAttribute(xf.slice(0, openEnd), 'numFmtId', String(number)),
      'applyNumberFormat',
      '1',
    );
    return open + xf.slice(openEnd);
  }

  private textOf({ start, end }: Stretch): string {
    return this.sheet.text.slice(start, end);
  }
}

/** An opening tag with this attribute set; the value must need no escape. */
export function setAttribute(tag: string, name: string, value: string): string {
  const old = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  if (old.test(tag)) return tag.replace(old, `$1"${value}"`);
  return tag.replace(/(?<!\s)\s*(\/?>)$/, ` ${name}="${value}"$1`);
}

/** An opening tag without this attribute. */
export function dropAttribute(tag: string, name: string): string {
  return tag.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), '');
}
