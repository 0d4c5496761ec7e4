// Workbooks and documents as lines of text, read from the parts of the file itself and not by our own readers: what a
// reader of ours overlooks shows here all the same.

import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Node | string)[];
}

type Parts = ReadonlyMap<string, string>;

/** Names of the sheets of a workbook; none where it is no package. */
export function sheetNames(bytes: Uint8Array): readonly string[] {
  try {
    return sheetsOf(partsOf(bytes)).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** Every cell with its value, formula and looks, then all else of each sheet, then a digest of every other part. */
export function workbookText(bytes: Uint8Array): string {
  const parts = partsOf(bytes);
  const looks = looksOf(parts);
  const texts = all(parse(parts.get('xl/sharedStrings.xml') ?? '<none/>'), 'si').map(textOf);
  const sheets = sheetsOf(parts).map(({ name, path, attributes }) => {
    const sheet = parse(parts.get(path) ?? '<none/>');
    const cells = all(sheet, 'c').map((cell) => {
      const [formula] = all(cell, 'f').map((f) => ` =${textOf(f)}${attributesOf(f)}`);
      return `${cell.attributes.r} ${shownIn(cell, texts)}${formula ?? ''} ${looks(cell.attributes.s ?? '0')}`;
    });
    const heights = all(sheet, 'row').map(
      (row) => `row${attributesOf({ ...row, attributes: { ...row.attributes, spans: '' } })}`,
    );
    const rest = lines(sheet, (node) => node.name === 'sheetData');
    return [`# ${name} ${attributes}`, ...cells, ...heights, ...rest].join('\n');
  });
  const told = /^xl\/(?:worksheets\/[^/]+\.xml|sharedStrings\.xml|styles\.xml)$/;
  return `${sheets.join('\n')}\n${digests(parts, told)}`;
}

/** Every paragraph with what is marked in it, then the comments, then a digest of every part. */
export function documentText(bytes: Uint8Array): string {
  const parts = partsOf(bytes);
  const of = (path: string): readonly string[] =>
    all(parse(parts.get(path) ?? '<none/>'), 'w:p').map((paragraph) => runsOf(paragraph));
  const body = ['word/document.xml', 'word/comments.xml', 'word/footnotes.xml'].flatMap((path) => [
    `# ${path}`,
    ...of(path),
  ]);
  return `${body.join('\n')}\n${digests(parts, /^never$/)}`;
}

/** Text of a paragraph: highlighted runs in brackets, tags of content controls and marks of comments where they stand. */
function runsOf(node: Node | string): string {
  if (typeof node === 'string') return '';
  if (node.name === 'w:t') return textOf(node);
  if (node.name === 'w:tab') return '\t';
  if (node.name === 'w:tag') return `{${node.attributes['w:val']}}`;
  if (node.name === 'w:commentReference') return `[${node.attributes['w:id']}]`;
  const inner = node.children.map(runsOf).join('');
  const marked = node.name === 'w:r' && all(node, 'w:highlight').length > 0;
  return marked && inner !== '' ? `⟦${inner}⟧` : inner;
}

function shownIn(cell: Node, texts: readonly string[]): string {
  const [value] = all(cell, 'v').map(textOf);
  const { t } = cell.attributes;
  if (t === 's') return JSON.stringify(texts[Number(value)] ?? '');
  if (t === 'inlineStr') return JSON.stringify(all(cell, 'is').map(textOf).join(''));
  return t === 'str' ? JSON.stringify(value ?? '') : `${t ?? ''}${value ?? ''}`;
}

/** What a style index of a cell means, as a short digest: indices move, looks are what one sees. */
function looksOf(parts: Parts): (index: string) => string {
  const styles = parse(parts.get('xl/styles.xml') ?? '<none/>');
  const list = (name: string): readonly Node[] =>
    all(styles, name).flatMap(({ children }) => children.filter((child) => typeof child !== 'string'));
  const [fonts, fills, borders, formats] = [list('fonts'), list('fills'), list('borders'), list('cellXfs')];
  const numbers = new Map(all(styles, 'numFmt').map(({ attributes: a }) => [a.numFmtId, a.formatCode]));
  const known = formats.map((xf) => {
    const { fontId = '', fillId = '', borderId = '', numFmtId = '' } = xf.attributes;
    const parts = [fonts[Number(fontId)], fills[Number(fillId)], borders[Number(borderId)], ...xf.children];
    const told = parts.flatMap((part) => (part && typeof part !== 'string' ? lines(part, () => false) : []));
    return digest([numbers.get(numFmtId) ?? numFmtId, ...told].join('\n')).slice(0, 6);
  });
  return (index) => known[Number(index)] ?? '';
}

function sheetsOf(
  parts: Parts,
): readonly { readonly name: string; readonly path: string; readonly attributes: string }[] {
  const targets = new Map(
    all(parse(parts.get('xl/_rels/workbook.xml.rels') ?? '<none/>'), 'Relationship').map(
      ({ attributes: a }) => [
        a.Id ?? '',
        `${a.Target}`.replace(/^\/|^(?=[^/])/, (slash) => (slash === '/' ? '' : 'xl/')),
      ],
    ),
  );
  return all(parse(parts.get('xl/workbook.xml') ?? '<none/>'), 'sheet').map(({ attributes: a }) => ({
    name: a.name ?? '',
    path: targets.get(a['r:id'] ?? '') ?? '',
    attributes: a.state ?? '',
  }));
}

function partsOf(bytes: Uint8Array): Parts {
  const decoder = new TextDecoder();
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]));
}

function digests(parts: Parts, but: RegExp): string {
  const told = [...parts]
    .filter(([name]) => !but.test(name) && !name.endsWith('/'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return told.map(([name, text]) => `part ${name} ${digest(text)}\n`).join('');
}

const digest = (text: string): string => createHash('sha1').update(text).digest('hex').slice(0, 12);

/** One line a tag, indented by depth; what `but` names is left out. */
function lines(node: Node, but: (node: Node) => boolean, depth = 0): readonly string[] {
  if (but(node)) return [];
  const own = node.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();
  const inner = node.children.flatMap((child) =>
    typeof child === 'string' ? [] : lines(child, but, depth + 1),
  );
  return [`${' '.repeat(depth)}<${node.name}${attributesOf(node)}>${own}`, ...inner];
}

function attributesOf({ attributes }: Node): string {
  return Object.entries(attributes)
    .filter(([name, value]) => value !== '' && name !== 's' && !name.startsWith('xmlns'))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function all(node: Node, name: string): readonly Node[] {
  const found: Node[] = [];
  const visit = (one: Node): void => {
    if (one.name === name) found.push(one);
    for (const child of one.children) if (typeof child !== 'string') visit(child);
  };
  visit(node);
  return found;
}

/** All text below a node but the phonetic guide of a string. */
function textOf(node: Node): string {
  return node.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'rPh' ? '' : textOf(child)))
    .join('');
}

function parse(text: string): Node {
  const top: Node = { name: '', attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name: name.replace(/^x:/, ''), attributes, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (one) => {
    open.at(-1)?.children.push(one);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return top;
}
