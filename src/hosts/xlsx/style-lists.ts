// The lists of a style sheet that cell styles are put together from: what they hold, and more at their ends. What
// stands in them keeps its place, since every sheet of the workbook points to it by number.

import type { Stretch } from './styles';
import { type Edit, editText } from './text-edit';
import type { Attributes } from './xml-handler';
import { scanXml } from './xml-scanner';

/** In the order of the standard (ECMA-376 part 1, 18.8.39); cellStyleXfs is never added to. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;

export type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** What every style sheet is taken to hold first; only written where a list is not there at all. */
const FIRST: Readonly<Record<ListName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

interface List {
  readonly stretch: Stretch | undefined;
  readonly items: string[];
  /** How many of the items stand in the text already. */
  readonly old: number;
}

/** The font that column widths are counted in. */
export interface DefaultFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

export class StyleLists {
  readonly prefix: string;
  readonly defaultFont: DefaultFont;
  private readonly lists = new Map<ListName, List>();
  private readonly ends: ReadonlyMap<string, number>;

  /** @throws Trouble DAMAGED */
  constructor(private readonly text: string) {
    const found = scanLists(text);
    this.prefix = found.prefix;
    this.ends = found.ends;
    this.defaultFont = found.defaultFont;
    for (const name of ORDER) {
      if (name === 'cellStyleXfs') continue;
      const list = found.lists.get(name);
      const items = list?.items.map(({ start, end }) => text.slice(start, end));
      if (list && items) this.lists.set(name, { stretch: list.stretch, items, old: items.length });
      else {
        const first = FIRST[name].map((item) => this.prefixedTags(item));
        this.lists.set(name, { stretch: undefined, items: first, old: 0 });
      }
    }
  }

  /** Place of an item in its list: of one that is written in the very same way, or at the end. */
  indexOf(name: ListName, item: string): number {
    const items = this.lists.get(name)?.items ?? [];
    const own = this.prefixedTags(item);
    const known = items.indexOf(own);
    return known >= 0 ? known : items.push(own) - 1;
  }

  /** The style sheet's text with what was added; the same text where nothing was. */
  result(): string {
    return editText(
      this.text,
      [...this.lists].flatMap(([name, list]) => this.edits(name, list)),
    );
  }

  private edits(name: ListName, { stretch, items, old }: List): Edit[] {
    if (items.length === old) return [];
    const fresh = items.slice(old).join('');
    const tag = this.prefix + name;
    if (!stretch) {
      const at = this.placeOf(name);
      return [{ start: at, end: at, text: `<${tag} count="${items.length}">${fresh}</${tag}>` }];
    }
    const open = this.text
      .slice(stretch.start, stretch.openEnd)
      .replace(/(\scount\s*=\s*["'])\d+/, `$1${items.length}`);
    if (open.endsWith('/>')) {
      const whole = `${open.slice(0, -2).trimEnd()}>${fresh}</${tag}>`;
      return [{ start: stretch.start, end: stretch.end, text: whole }];
    }
    const close = this.text.lastIndexOf('<', stretch.end - 1);
    return [
      { start: stretch.start, end: stretch.openEnd, text: open },
      { start: close, end: close, text: fresh },
    ];
  }

  /** A list that is not there comes after the last one before it. */
  private placeOf(name: ListName): number {
    const before = ORDER.slice(0, ORDER.indexOf(name));
    return Math.max(this.ends.get('') ?? 0, ...before.map((other) => this.ends.get(other) ?? 0));
  }

  private prefixedTags(item: string): string {
    return this.prefix === '' ? item : item.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${this.prefix}`);
  }
}

interface Found {
  readonly prefix: string;
  readonly defaultFont: DefaultFont;
  readonly lists: ReadonlyMap<string, { readonly stretch: Stretch; readonly items: readonly Stretch[] }>;
  /** Where each list ends; under "" where the root's opening tag does. */
  readonly ends: ReadonlyMap<string, number>;
}

function scanLists(text: string): Found {
  const names: ReadonlySet<string> = new Set(ORDER);
  const lists = new Map<string, { stretch: Stretch; items: Stretch[] }>();
  const ends = new Map<string, number>();
  const opened: { name: string; start: number; openEnd: number }[] = [];
  let items: Stretch[] = [];
  let prefix = '';
  let fontName = '';
  let fontSize = 0;
  const readFont = (name: string, { val }: Attributes): void => {
    if (opened[1]?.name !== 'fonts' || items.length > 0) return;
    if (name === 'name') fontName ||= val ?? '';
    if (name === 'sz') fontSize ||= Number(val) || 0;
  };
  scanXml(text, {
    open: (name, attributes, depth, end) => {
      const start = text.lastIndexOf('<', end - 1);
      if (depth === 1) {
        prefix = /^<([^\s:>/]+:)/.exec(text.slice(start, end))?.[1] ?? '';
        ends.set('', end);
      }
      opened[depth - 1] = { name, start, openEnd: end };
      if (depth === 2) items = [];
      if (depth === 4) readFont(name, attributes);
    },
    close: (_, depth, end) => {
      const from = opened[depth - 1];
      if (!from) return;
      const stretch = { start: from.start, openEnd: from.openEnd, end };
      if (depth === 3) items.push(stretch);
      if (depth !== 2 || !names.has(from.name)) return;
      lists.set(from.name, { stretch, items });
      ends.set(from.name, end);
    },
  });
  return { prefix, defaultFont: { name: fontName || 'Calibri', size: fontSize || 11 }, lists, ends };
}
