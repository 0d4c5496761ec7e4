// What a command of the command line is.

import type { Arguments, Shape } from './arguments';

/** Where text goes; false where it asks to wait until the reader has caught up, as Node's streams do. */
export interface Output {
  write(text: string): unknown;
  once?(event: 'drain', then: () => void): unknown;
}

/** The two streams a command writes to; a test hands in its own. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The module that threads start with, see threads.ts; left out where all is done in this one. */
  readonly threads?: URL;
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

/** What is said of one workbook: text for both streams, and how the call ends if nothing is worse. */
export interface Said {
  readonly out: string;
  readonly err: string;
  readonly exit: ExitCode;
}

/** What is said of a workbook of a folder, or why it cannot be opened. */
export type Outcome = Said | { readonly failed: string; readonly detail: string | null };

/** @param inFolder false where the workbook was named by itself */
export type Each = (file: string, inFolder: boolean) => Promise<Said>;

/** A command that takes a workbook or a folder of them, one by one: any thread can do its part. */
export interface WalkingCommand extends Command {
  readonly name: string;
  /** What the call needs for every workbook is read once. */
  each(args: Arguments): Promise<Each>;
}
