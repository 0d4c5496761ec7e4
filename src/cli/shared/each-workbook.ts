// One workbook, or every workbook of a folder: one that cannot be opened does not stop the others, and is named.
// A folder of many is shared out among threads; what is said comes in the order of the names all the same.

import { basename } from 'node:path';
import { Trouble } from '../../core/workbook/trouble';
import { troubleMessage } from '../../messages';
import type { Arguments } from './arguments';
import type { Each, ExitCode, Outcome, Terminal, WalkingCommand } from './command';
import { filesAt } from './files';
import { inThreads } from './threads';
import { type Unchecked, uncheckedOther } from './unchecked';

/** What became of the files at a path. */
export interface Walked {
  readonly isFolder: boolean;
  /** How many were opened. */
  readonly opened: number;
  /** Everything in the folder that was not opened. */
  readonly unreadable: readonly Unchecked[];
  /** The worst of all; 2 where something with the name of a workbook could not be opened. */
  readonly exit: ExitCode;
}

/** A thread of its own takes as long to start as this many workbooks to check. */
const MANY = 16;

/**
 * Opens each workbook at a path and tells what is said of it, in the order of the names. Throws what opening throws where
 * the path is one file.
 * @param told is given what goes to the output for each workbook that was opened
 */
export async function eachWorkbook(
  command: WalkingCommand,
  args: Arguments,
  terminal: Terminal,
  told: (out: string) => void | Promise<void>,
): Promise<Walked> {
  const [path = ''] = args.places;
  const { isFolder, workbooks, others } = await filesAt(path);
  const each = await command.each(args);
  const failed: Unchecked[] = [];
  let exit: ExitCode = 0;
  const share = terminal.threads && workbooks.length >= MANY;
  const outcomes = share
    ? inThreads(terminal.threads, { name: command.name, words: args.words }, workbooks)
    : here(each, workbooks, isFolder);
  let at = 0;
  for await (const outcome of outcomes) {
    const name = basename(workbooks[at] ?? '');
    at += 1;
    if ('failed' in outcome) {
      terminal.stderr.write(
        `${name}: ${outcome.failed}\n${outcome.detail === null ? '' : `${outcome.detail}\n`}`,
      );
      failed.push({ file: name, message: outcome.failed });
      exit = 2;
      continue;
    }
    if (outcome.err !== '') terminal.stderr.write(outcome.err);
    await told(outcome.out);
    if (outcome.exit > exit) exit = outcome.exit;
  }
  const unreadable = [...failed, ...others.map(uncheckedOther)];
  return { isFolder, opened: workbooks.length - failed.length, unreadable, exit };
}

async function* here(each: Each, files: readonly string[], isFolder: boolean): AsyncGenerator<Outcome> {
  for (const file of files) yield isFolder ? await outcomeOf(each, file) : await each(file, false);
}

/** What is said of one file of a folder. A fault of ours stops this file, not the ninety-nine others. */
export async function outcomeOf(each: Each, file: string): Promise<Outcome> {
  try {
    return await each(file, true);
  } catch (error) {
    if (error instanceof Trouble) return { failed: troubleMessage(withoutName(error)), detail: null };
    return { failed: UNEXPECTED, detail: detailOf(error) };
  }
}

/** The name stands before the sentence already. */
const withoutName = (trouble: Trouble): Trouble =>
  trouble.cause instanceof Trouble ? trouble.cause : trouble;

const UNEXPECTED = 'Công cụ gặp lỗi ngoài dự kiến với tệp này. Đề nghị gửi tệp cho người phụ trách công cụ.';

const detailOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
