// The table of shared strings: one entry per text, runs joined, reading aids (phonetic text) left out.

import { legacyEncoding } from '../../core/text/legacy-text';
import { Trouble } from '../../core/workbook/trouble';
import { MAX_LIST } from './limits';
import type { Attributes, XmlHandler } from './xml-handler';
import { XmlScanner } from './xml-scanner';
import { unescapeCellText } from './xml-text';

export interface SharedString {
  readonly text: string;
  /** A font of the old encodings that a run is set in; null where every run has a font of its own and none is. */
  readonly font?: string | null;
}

/** Collects the runs of one text, in the table or inside a cell ("is"). */
export class RunCollector {
  private parts = '';
  /** Font of the run being read. */
  private runFont: string | undefined;
  private font: string | undefined;
  /** Some text takes the font of its cell. */
  private cellFont = false;
  private inText = false;
  private phonetic = 0;

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.phonetic += 1;
    else if (name === 'r') this.runFont = undefined;
    else if (name === 't') this.openText();
    else if (name === 'rFont') this.runFont = attributes.val;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic -= 1;
    else if (name === 't') this.inText = false;
  }

  text(text: string): void {
    if (this.inText) this.parts += text;
  }

  private openText(): void {
    this.inText = this.phonetic === 0;
    if (!this.inText) return;
    if (this.runFont === undefined) this.cellFont = true;
    else if (legacyEncoding(this.runFont)) this.font = this.runFont;
  }

  /** Hands over the text and begins anew. */
  take(): SharedString {
    const text = unescapeCellText(this.parts);
    const font = this.font ?? (this.cellFont || text === '' ? undefined : null);
    const taken = font === undefined ? { text } : { text, font };
    this.parts = '';
    this.font = undefined;
    this.runFont = undefined;
    this.cellFont = false;
    return taken;
  }
}

/** @throws Trouble DAMAGED, TOO_LARGE */
export async function readSharedStrings(
  stream: (sink: (text: string) => void) => Promise<void>,
): Promise<SharedString[]> {
  const strings: SharedString[] = [];
  const runs = new RunCollector();
  const handler: XmlHandler = {
    open: (name, attributes) => runs.open(name, attributes),
    close: (name, depth) => {
      runs.close(name);
      if (depth !== 2 || name !== 'si') return;
      if (strings.length >= MAX_LIST) throw new Trouble({ code: 'TOO_LARGE' });
      strings.push(runs.take());
    },
    text: (text) => runs.text(text),
  };
  const scanner = new XmlScanner(handler);
  await stream((text) => scanner.write(text));
  scanner.finish();
  return strings;
}
