// Saxes with what every part of a workbook needs: names without the prefix of the document, places in the text,
// no document types, bounded depth.

import { SaxesParser } from 'saxes';
import { Trouble } from '../../core/workbook/trouble';
import { MAX_DEPTH } from './limits';
import { tellRow } from './plain-rows';
import type { Attributes, XmlHandler } from './xml-handler';

export class XmlScanner {
  private readonly parser: SaxesParser<{ xmlns: false; position: false }>;
  private skipped = 0;
  private depth = 0;
  /** "x:" where the root is x:worksheet: such elements are known by the names without it. */
  prefix = '';

  /** @throws Trouble from every method: DAMAGED for malformed XML, TOO_LARGE for entities and endless nesting. */
  constructor(private readonly handler: XmlHandler) {
    const parser = new SaxesParser({ xmlns: false, position: false } as const);
    this.parser = parser;
    parser.on('error', (error) => {
      throw new Trouble({ code: 'DAMAGED' }, { cause: error });
    });
    parser.on('doctype', (text) => {
      // No program writes one into a workbook; one that defines entities wants to blow up the reader.
      throw new Trouble({ code: text.includes('<!ENTITY') ? 'TOO_LARGE' : 'DAMAGED' });
    });
    parser.on('opentag', (tag) => {
      this.depth += 1;
      if (this.depth === 1) this.prefix = /^[^:]+:/.exec(tag.name)?.[0] ?? '';
      if (this.depth > MAX_DEPTH) throw new Trouble({ code: 'TOO_LARGE' });
      handler.open(this.localName(tag.name), tag.attributes, this.depth, this.place, tag.isSelfClosing);
    });
    parser.on('closetag', (tag) => {
      handler.close?.(this.localName(tag.name), this.depth, this.place);
      this.depth -= 1;
    });
    if (handler.text) {
      const text = handler.text.bind(handler);
      parser.on('text', text);
      parser.on('cdata', text);
    }
  }

  write(text: string): void {
    this.parser.write(text);
  }

  /** Passes over text that is known to be well-formed and of no interest. */
  skip(length: number): void {
    this.skipped += length;
  }

  /**
   * Tells the handler of a plain row itself; false where none can stand here. Its text is then to be skipped.
   * @param place of the start of `text` in the whole text
   */
  tellRow(text: string, at: number, place: number): boolean {
    if (this.depth !== 2 || this.prefix !== '') return false;
    tellRow(this.handler, text, at, place);
    return true;
  }

  finish(): void {
    this.parser.close();
  }

  private get place(): number {
    return this.parser.position + this.skipped;
  }

  private localName(name: string): string {
    return this.prefix !== '' && name.startsWith(this.prefix) ? name.slice(this.prefix.length) : name;
  }
}

/** Scans a whole text. */
export function scanXml(text: string, handler: XmlHandler): void {
  const scanner = new XmlScanner(handler);
  scanner.write(text);
  scanner.finish();
}

/** An attribute by its name without prefix, for those whose prefix is the writer's choice ("r:id"). */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** xsd:boolean. */
export const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** A whole number from 0 up, or `otherwise` where the text is none. */
export function wholeNumber(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}
