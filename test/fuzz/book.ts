// A workbook taken apart, for harm to be done to it and for looking at what is left. It owes nothing to the adapter.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Dice } from '../recognize/corpus/dice';

/** One cell as it stands in the text of its sheet. */
export interface CellText {
  readonly address: string;
  readonly xml: string;
}

/** A harm done to a workbook; false where there was nothing to do it to. */
export interface Damage {
  readonly name: string;
  harm(book: Book, dice: Dice): boolean;
}

/** As many figures make a sheet a form. */
const FEW = 3;

const CELL = /<c\s+r=["']([A-Z]+\d+)["'][^>]*?(?:\/>|>.*?<\/c\s*>)/gs;

export class Book {
  private readonly parts: Map<string, Uint8Array>;
  private readonly zipped: ((bytes: Uint8Array, dice: Dice) => Uint8Array)[] = [];
  /** Parts that are stored, not packed. */
  level: 0 | 6 = 6;

  constructor(bytes: Uint8Array) {
    this.parts = new Map(Object.entries(unzipSync(bytes)));
  }

  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  get sheets(): readonly string[] {
    return this.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name));
  }

  text(name: string): string {
    const part = this.parts.get(name);
    return part ? strFromU8(part) : '';
  }

  bytes(name: string): Uint8Array | undefined {
    return this.parts.get(name);
  }

  put(name: string, part: string | Uint8Array): true {
    this.parts.set(name, typeof part === 'string' ? strToU8(part) : part);
    return true;
  }

  remove(name: string): boolean {
    return this.parts.delete(name);
  }

  /** Puts a part under another name, at the same place of the zip. */
  rename(name: string, other: string): boolean {
    const entries = [...this.parts];
    this.parts.clear();
    for (const [key, part] of entries) this.parts.set(key === name ? other : key, part);
    return true;
  }

  /** @returns whether anything changed */
  edit(name: string, change: (text: string) => string): boolean {
    const before = this.text(name);
    const after = change(before);
    return after === before ? false : this.put(name, after);
  }

  /** Harm to the finished zip. */
  afterwards(change: (bytes: Uint8Array, dice: Dice) => Uint8Array): true {
    this.zipped.push(change);
    return true;
  }

  toBytes(dice: Dice): Uint8Array {
    const zip = zipSync(Object.fromEntries(this.parts), { mtime: new Date(2024, 0, 1), level: this.level });
    return this.zipped.reduce<Uint8Array>((bytes, change) => change(bytes, dice), zip);
  }
}

/** Cells of a sheet in the order of its text. */
export function cellsOf(sheet: string): readonly CellText[] {
  return [...sheet.matchAll(CELL)].map(([xml, address = '']) => ({ address, xml }));
}

/** A sheet without its cells. */
export const withoutCells = (sheet: string): string => sheet.replace(CELL, '');

const isNumber = ({ xml }: CellText): boolean =>
  /<v>/.test(xml) && !/ t="(?!n")/.test(xml) && !/<f/.test(xml);

/** A cell with the look of `cell` and other contents: ` t="str"`, `<v>x</v>`. */
export function cellWith({ address, xml }: CellText, type: string, contents: string): string {
  const style = / s="\d+"/.exec(xml)?.[0] ?? '';
  return `<c r="${address}"${style}${type}>${contents}</c>`;
}

/** Does something to the text of one sheet drawn by lot, most often one with figures. */
export function inSheet(change: (text: string, dice: Dice) => string): Damage['harm'] {
  return (book, dice) => {
    const forms = book.sheets.filter((name) => cellsOf(book.text(name)).filter(isNumber).length >= FEW);
    const name = dice.pick(forms.length > 0 && dice.chance(0.8) ? forms : book.sheets);
    return name !== undefined && book.edit(name, (text) => change(text, dice));
  };
}

/** Does something to one to four cells of a sheet, most often figures. */
export function inCells(change: (cell: CellText, dice: Dice) => string): Damage['harm'] {
  return inSheet((text, dice) => {
    const all = cellsOf(text);
    const figures = all.filter(isNumber);
    let now = text;
    for (let n = dice.between(1, 4); n > 0; n -= 1) {
      const cell = dice.pick(figures.length > 0 && dice.chance(0.8) ? figures : all);
      if (cell) now = now.replace(cell.xml, () => change(cell, dice));
    }
    return now;
  });
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const inline = (text: string): readonly [type: string, contents: string] => [
  ' t="inlineStr"',
  `<is><t xml:space="preserve">${escaped(text)}</t></is>`,
];
