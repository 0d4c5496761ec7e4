// How Word shows a paragraph: what styles and the paragraph's own properties come to, in millimetres and points.

import { all, child, type Node, settingOf, textOf } from './reopen';

export interface TextLook {
  readonly points: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly font: string;
  readonly color: string;
}

export interface Shown {
  readonly text: string;
  /** Of each run that shows text; marks of notes left out. */
  readonly runs: readonly TextLook[];
  readonly align: string;
  /** Points. */
  readonly before: number;
  readonly after: number;
  /** Lines. */
  readonly spacing: number;
  /** Millimetres. */
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly hasLineAbove: boolean;
}

const mm = (twentieths: number): number => (twentieths * 25.4) / 1440;

/** What is shown, with line breaks. */
const linesOf = (paragraph: Node): string =>
  all(paragraph, 'w:r')
    .flatMap(({ children }) => children)
    .map(({ name, text }) =>
      name === 'w:br' ? '\n' : name === 'w:noBreakHyphen' ? '-' : name === 'w:t' ? text : '',
    )
    .join('');

type Settings = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Properties one over another; attributes of one element are merged, as spacing and indents are. */
function merged(layers: readonly (Node | undefined)[]): Settings {
  const found = new Map<string, Readonly<Record<string, string>>>();
  for (const layer of layers)
    for (const { name, attributes } of layer?.children ?? [])
      found.set(name, { ...found.get(name), ...attributes });
  return found;
}

const isOn = (settings: Settings, name: string): boolean =>
  settings.has(name) && !['false', '0'].includes(settings.get(name)?.['w:val'] ?? '');

/** @param styles word/styles.xml. @returns how a paragraph of the document is shown. */
export function looksBy(styles: Node): (paragraph: Node) => Shown {
  const byId = new Map(all(styles, 'w:style').map((node) => [node.attributes['w:styleId'], node]));
  const chain = (id: string | undefined): readonly Node[] => {
    const style = byId.get(id);
    return style ? [...chain(settingOf(style, 'w:basedOn')), style] : [];
  };
  const defaults = (name: string) => child(all(styles, `${name}Default`)[0] ?? styles, name);
  return (paragraph) => {
    const own = child(paragraph, 'w:pPr');
    const lineage = chain((own && settingOf(own, 'w:pStyle')) ?? 'Normal');
    const of = merged([defaults('w:pPr'), ...lineage.map((style) => child(style, 'w:pPr')), own]);
    const [spacing = {}, indent = {}] = [of.get('w:spacing'), of.get('w:ind')];
    const number = (value: string | undefined): number => Number(value ?? 0);
    return {
      text: linesOf(paragraph),
      runs: all(paragraph, 'w:r')
        .filter((run) => all(run, 'w:rStyle').length === 0 && textOf(run).trim() !== '')
        .map((run) => textLook(run)),
      align: of.get('w:jc')?.['w:val'] ?? 'left',
      before: number(spacing['w:before']) / 20,
      after: number(spacing['w:after']) / 20,
      spacing: number(spacing['w:line']) / 240,
      firstLine: mm(number(indent['w:firstLine'])),
      left: mm(number(indent['w:left'])),
      right: mm(number(indent['w:right'])),
      hasLineAbove: all(own ?? paragraph, 'w:pBdr').some((node) => child(node, 'w:top') !== undefined),
    };

    function textLook(run: Node): TextLook {
      const look = merged([
        defaults('w:rPr'),
        ...lineage.map((style) => child(style, 'w:rPr')),
        child(run, 'w:rPr'),
      ]);
      return {
        points: number(look.get('w:sz')?.['w:val']) / 2,
        bold: isOn(look, 'w:b'),
        italic: isOn(look, 'w:i'),
        font: look.get('w:rFonts')?.['w:ascii'] ?? '',
        color: look.get('w:color')?.['w:val'] ?? 'auto',
      };
    }
  };
}
