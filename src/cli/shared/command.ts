// What a command of the command line is.

import type { Arguments, Shape } from './arguments';

/** The two streams a command writes to; a test hands in its own. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** 0 no finding of severity error, all was read; 1 at least one, or something was not; 2 usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly shape: Shape;
  /**
   * @throws UsageError for a wrong call
   * @throws Trouble for what a user can do something about
   */
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>;
}
