// A row as nearly every program spells it is read by these few lines, which tell the handler exactly what the tokeniser
// would: three quarters of a large file's time go into rules of XML that such a row does not touch. A row with anything
// else in it (references like &amp;, other elements, other spacing) is left to the tokeniser.

import { Trouble } from '../../core/workbook/trouble';
import type { Attributes, XmlHandler } from './xml-handler';

/** No reference, no end of a value, nothing that XML changes or refuses. */
const VALUE = '[^"<>&\\u0000-\\u001f\\ufffe\\uffff]*';
const TEXT = '[^<>&\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]*';
const ATTRIBUTES = `(?: [A-Za-z][\\w:]*="${VALUE}")*`;
const INSIDE = `(?:<f${ATTRIBUTES}(?:/>|>${TEXT}</f>))?(?:<v(?:/>|>${TEXT}</v>)|<is><t${ATTRIBUTES}>${TEXT}</t></is>)?`;
const CELL = new RegExp(`<c${ATTRIBUTES}(?:/>|>${INSIDE}</c>)`, 'y');
const ROW = new RegExp(`<row${ATTRIBUTES}(/?)>`, 'y');
const CLOSE = '</row>';

/** Behind the row that begins at `at`; -1 where it is not plain. */
export function plainRowEnd(text: string, at: number): number {
  ROW.lastIndex = at;
  const start = ROW.exec(text);
  if (!start) return -1;
  CELL.lastIndex = ROW.lastIndex;
  if (start[1] === '/') return ROW.lastIndex;
  let end = ROW.lastIndex;
  while (CELL.test(text)) end = CELL.lastIndex;
  return text.startsWith(CLOSE, end) ? end + CLOSE.length : -1;
}

const SLASH = '/'.charCodeAt(0);

/**
 * Tells the handler of a row for which {@link plainRowEnd} said where it ends: it stands at depth 3.
 * @param place of the start of `text` in the whole text
 * @throws Trouble DAMAGED for an attribute that stands twice
 */
export function tellRow(handler: XmlHandler, text: string, at: number, place: number): void {
  tellElement(new RowTeller(handler, text, place), 'row', at, 3);
}

/** @returns the place behind the element */
function tellElement(teller: RowTeller, name: string, at: number, depth: number): number {
  const { text } = teller;
  const tagEnd = text.indexOf('>', at) + 1;
  const selfClosing = text.charCodeAt(tagEnd - 2) === SLASH;
  teller.open(name, at, tagEnd, depth, selfClosing);
  if (selfClosing) return teller.close(name, tagEnd, depth);
  let next = tagEnd;
  for (;;) {
    const angle = text.indexOf('<', next);
    if (angle > next) teller.say(next, angle);
    if (text.charCodeAt(angle + 1) === SLASH) return teller.close(name, angle + name.length + 3, depth);
    next = tellElement(teller, nameAt(text, angle + 1), angle, depth + 1);
  }
}

/** Plain rows hold these elements only. */
function nameAt(text: string, at: number): string {
  switch (text[at]) {
    case 'c':
    case 'v':
    case 'f':
    case 't':
      return text[at] ?? '';
    default:
      return 'is';
  }
}

class RowTeller {
  constructor(
    private readonly handler: XmlHandler,
    readonly text: string,
    private readonly place: number,
  ) {}

  open(name: string, at: number, end: number, depth: number, selfClosing: boolean): void {
    const attributes = attributesOf(this.text, at + 1 + name.length, end - (selfClosing ? 2 : 1));
    this.handler.open(name, attributes, depth, this.place + end, selfClosing);
  }

  say(start: number, end: number): void {
    this.handler.text?.(this.text.slice(start, end));
  }

  close(name: string, end: number, depth: number): number {
    this.handler.close?.(name, depth, this.place + end);
    return end;
  }
}

const NONE: Attributes = {};

/** Of ` r="A1" s="3"`. */
function attributesOf(text: string, start: number, end: number): Attributes {
  if (start >= end) return NONE;
  const attributes: Record<string, string> = {};
  for (let at = start; at < end; ) {
    const equals = text.indexOf('=', at);
    const close = text.indexOf('"', equals + 2);
    const name = text.slice(at + 1, equals);
    if (attributes[name] !== undefined) throw new Trouble({ code: 'DAMAGED' });
    attributes[name] = text.slice(equals + 2, close);
    at = close + 1;
  }
  return attributes;
}
