// {"files": […], "unreadable": […]} written file by file: a folder of thousands is never held as one text.

import type { Output } from './command';
import type { Unchecked } from './unchecked';

const indented = (value: unknown, by: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);

/** One element of "files", as {@link JsonList} puts it into the whole. */
export const element = (file: unknown): string => indented(file, '    ');

export class JsonList {
  private begun = false;

  constructor(private readonly output: Output) {}

  async add(file: string): Promise<void> {
    await write(this.output, `${this.begun ? ',' : '{\n  "files": ['}\n    ${file}`);
    this.begun = true;
  }

  async end(unreadable: readonly Unchecked[]): Promise<void> {
    const files = this.begun ? '\n  ]' : '{\n  "files": []';
    await write(this.output, `${files},\n  "unreadable": ${indented(unreadable, '  ')}\n}\n`);
  }
}

/** Waits where the reader is slower than we are. */
export async function write(output: Output, text: string): Promise<void> {
  if (output.write(text) !== false || !output.once) return;
  await new Promise<void>((resolve) => output.once?.('drain', resolve));
}
