// Takes a part out of the lists of the package, or puts one in: relationships and content types.

import { CONTENT_TYPES, type Package, relationsPart } from './package';
import type { Attributes } from './xml-handler';
import { scanXml } from './xml-scanner';

/** New texts of parts; null takes a part out. */
export type PartTexts = Map<string, string | null>;

/** Takes out a part that `source` relates to, with its relationship and content type. */
export function removePart(pack: Package, texts: PartTexts, source: string, kind: string): void {
  const found = pack.relations(source).find((relation) => relation.kind === kind);
  if (!found) return;
  const isFound = ({ Id }: Attributes): boolean => Id === found.id;
  const relations = relationsPart(source);
  texts.set(relations, without(current(pack, texts, relations), isFound));
  texts.set(CONTENT_TYPES, withoutType(current(pack, texts, CONTENT_TYPES), found.target));
  if (pack.has(found.target)) texts.set(found.target, null);
}

/** A part that is new to the package. */
export interface NewPart {
  readonly name: string;
  /** Target as `source` writes it. */
  readonly target: string;
  readonly relationType: string;
  readonly contentType: string;
  readonly text: string;
}

/**
 * Puts in a part that `source` relates to. A list that names it already, without there being one, gets no second
 * entry: to Excel a file whose list says a thing twice is damaged.
 * @returns the id of the new relationship
 */
export function addPart(pack: Package, texts: PartTexts, source: string, part: NewPart): string {
  const relations = relationsPart(source);
  const isThere = texts.has(relations) || pack.has(relations);
  const list = isThere ? current(pack, texts, relations) : NO_RELATIONS;
  // From the text itself: those added a moment ago and those that lead outside count as well.
  const type = `Override PartName="/${part.name}" ContentType="${part.contentType}"`;
  texts.set(CONTENT_TYPES, withLast(withoutType(current(pack, texts, CONTENT_TYPES), part.name), type));
  texts.set(part.name, part.text);
  const known = pack
    .relations(source)
    .find(({ kind, target }) => part.relationType.endsWith(`/${kind}`) && sameName(target, part.name));
  if (known) return known.id;
  const ids = idsOf(list);
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const relation = `Relationship Id="${id}" Type="${part.relationType}" Target="${part.target}"`;
  texts.set(relations, withLast(list, relation));
  return id;
}

const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function idsOf(relations: string): ReadonlySet<string> {
  const ids = new Set<string>();
  scanXml(relations, {
    open: (_, { Id }) => {
      if (Id !== undefined) ids.add(Id);
    },
  });
  return ids;
}

function current(pack: Package, texts: PartTexts, part: string): string {
  return texts.get(part) ?? pack.text(part);
}

/** The content types without any entry for the part. */
function withoutType(text: string, part: string): string {
  const shorter = without(text, ({ PartName }) => PartName !== undefined && sameName(PartName, `/${part}`));
  return shorter === text ? text : withoutType(shorter, part);
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The text without the first element of the list whose attributes match. */
function without(text: string, matches: (attributes: Attributes) => boolean): string {
  let start = -1;
  let end = -1;
  let isOpen = false;
  scanXml(text, {
    open: (_, attributes, depth, openEnd) => {
      if (depth !== 2 || end >= 0 || !matches(attributes)) return;
      start = text.lastIndexOf('<', openEnd - 1);
      isOpen = true;
    },
    close: (_, depth, closeEnd) => {
      if (depth !== 2 || !isOpen) return;
      end = closeEnd;
      isOpen = false;
    },
  });
  return end < 0 ? text : text.slice(0, start) + text.slice(end);
}

/** The text with one more element at the end of its list. */
function withLast(text: string, element: string): string {
  const empty = /<((?:[^\s:<>/]+:)?)(Relationships|Types)([^<>]*?)\s*\/>\s*$/.exec(text);
  if (empty) {
    const [whole, prefix = '', name = '', rest = ''] = empty;
    const open = `<${prefix}${name}${rest}><${prefix}${element}/></${prefix}${name}>`;
    return text.slice(0, text.length - whole.length) + open;
  }
  const close = text.lastIndexOf('</');
  const prefix = /^<\/([^\s:>]+:)/.exec(text.slice(close))?.[1] ?? '';
  return `${text.slice(0, close)}<${prefix}${element}/>${text.slice(close)}`;
}
