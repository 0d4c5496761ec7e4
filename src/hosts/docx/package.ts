// The package (Open Packaging Conventions): parts with their types and relationships in one zip. Equal parts, equal bytes.

import { strToU8, zipSync } from 'fflate';
import { element, part } from './xml';

export interface Part {
  /** From the root of the package: "word/document.xml". */
  readonly path: string;
  readonly xml: string;
  readonly contentType: string;
  /** What the part is to the one that names it. */
  readonly relationship: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PACKAGE_TYPE = 'application/vnd.openxmlformats-package';

/** Parts around the document, as the package itself names them. */
export const rootParts = {
  document: (xml: string): Part => ({
    path: 'word/document.xml',
    xml,
    contentType: `${WORD_TYPE}.document.main+xml`,
    relationship: `${OFFICE}/officeDocument`,
  }),
  core: (xml: string): Part => ({
    path: 'docProps/core.xml',
    xml,
    contentType: `${PACKAGE_TYPE}.core-properties+xml`,
    relationship: `${PACKAGE}/relationships/metadata/core-properties`,
  }),
  custom: (xml: string): Part => ({
    path: 'docProps/custom.xml',
    xml,
    contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    relationship: `${OFFICE}/custom-properties`,
  }),
};

/** A part that the document names: "styles" is word/styles.xml. */
export function wordPart(kind: WordPartKind, xml: string, name: string = kind): Part {
  return {
    path: `word/${name}.xml`,
    xml,
    contentType: `${WORD_TYPE}.${kind}+xml`,
    relationship: `${OFFICE}/${kind}`,
  };
}

type WordPartKind = 'styles' | 'settings' | 'header' | 'footnotes' | 'comments';

/** Ids of relationships by the place of the part in its list: "rId1". */
export const relationshipId = (at: number): string => `rId${at + 1}`;

function relationships(parts: readonly Part[], folder: string): string {
  return part(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...parts.map(({ path, relationship }, at) =>
        element('Relationship', {
          Id: relationshipId(at),
          Type: relationship,
          Target: path.slice(folder.length),
        }),
      ),
    ),
  );
}

function contentTypes(parts: readonly Part[]): string {
  return part(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', { Extension: 'rels', ContentType: `${PACKAGE_TYPE}.relationships+xml` }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...parts.map(({ path, contentType }) =>
        element('Override', { PartName: `/${path}`, ContentType: contentType }),
      ),
    ),
  );
}

/** The first moment that a zip can carry: nothing of the clock goes in. */
const PACKING = { level: 6, mtime: new Date(1980, 0, 1) } as const;

/** @param root first of them the document. @param word parts that the document names, in the order of their ids. */
export function packageOf(root: readonly Part[], word: readonly Part[]): Uint8Array {
  const all = [...root, ...word];
  const files: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(all)],
    ['_rels/.rels', relationships(root, '')],
    ['word/_rels/document.xml.rels', relationships(word, 'word/')],
    ...all.map(({ path, xml }) => [path, xml] as const),
  ];
  return zipSync(Object.fromEntries(files.map(([path, xml]) => [path, strToU8(xml)])), PACKING);
}
