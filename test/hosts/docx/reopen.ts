// A written .docx opened again: its parts as trees of elements.

import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { DocumentModel } from '../../../src/core/report/document';
import { writeDocx } from '../../../src/hosts/docx';

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** @throws where the XML is not well-formed. */
function parse(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open: Node[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root;
}

/** The node and everything under it of one name, in document order. */
export function all(node: Node, name: string): readonly Node[] {
  const here = node.name === name ? [node] : [];
  return [...here, ...node.children.flatMap((child) => all(child, name))];
}

export const textOf = (node: Node): string =>
  all(node, 'w:t')
    .map(({ text }) => text)
    .join('');
export const child = (node: Node, name: string) => node.children.find((one) => one.name === name);
export const settingOf = (node: Node, name: string) => child(node, name)?.attributes['w:val'];

/** The parts of the written .docx. */
export async function reopen(model: DocumentModel) {
  const parts = unzipSync(await writeDocx(model));
  const part = (name: string) => parse(strFromU8(parts[name] ?? new Uint8Array()));
  return { parts, part, document: part('word/document.xml') };
}
