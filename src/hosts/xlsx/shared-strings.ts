// The table of shared strings: one entry per text, runs joined, reading aids (phonetic text) left out.

import { Trouble } from '../../core/trouble';
import { MAX_LIST } from './limits';
import { isLegacyFont } from './styles';
import { type Attributes, type XmlHandler, XmlScanner } from './xml-scanner';
import { unescapeCellText } from './xml-text';

export interface SharedString {
  readonly text: string;
  /** A font of the old encodings that a run of the text is set in. */
  readonly font?: string;
}

/** Collects the runs of one text, in the table or inside a cell ("is"). */
export class RunCollector {
  private parts = '';
  private font: string | undefined;
  private inText = false;
  private phonetic = 0;

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.phonetic += 1;
    else if (name === 't') this.inText = this.phonetic === 0;
    else if (name === 'rFont' && attributes.val && isLegacyFont(attributes.val)) this.font = attributes.val;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic -= 1;
    else if (name === 't') this.inText = false;
  }

  text(text: string): void {
    if (this.inText) this.parts += text;
  }

  /** Hands over the text and begins anew. */
  take(): SharedString {
    const text = unescapeCellText(this.parts);
    const taken = this.font === undefined ? { text } : { text, font: this.font };
    this.parts = '';
    this.font = undefined;
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
      if (strings.length >= MAX_LIST) throw new Trouble('TOO_LARGE');
      strings.push(runs.take());
    },
    text: (text) => runs.text(text),
  };
  const scanner = new XmlScanner(handler);
  await stream((text) => scanner.write(text));
  scanner.finish();
  return strings;
}
