// The command line in tests: words in, an exit code and what it wrote out.

import { main } from '../../src/cli/main';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** {@link out} line by line. */
  readonly lines: readonly string[];
}

/** Runs one command as a terminal would. */
export async function run(...words: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await main(words, {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
  });
  return { code, out, err, lines: out.trimEnd().split('\n') };
}
