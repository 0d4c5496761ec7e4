// One workbook, or every workbook of a folder: one that cannot be opened does not stop the others, and is named.

import { basename } from 'node:path';
import { Trouble } from '../../core/workbook/trouble';
import { troubleMessage } from '../../messages';
import type { Terminal } from './command';
import { filesAt } from './files';
import { type Unchecked, uncheckedOther } from './unchecked';

/** What became of the files at a path. */
export interface Walked {
  readonly isFolder: boolean;
  /** How many were opened. */
  readonly opened: number;
  /** What has the name of a workbook and could not be opened. */
  readonly failed: readonly Unchecked[];
  /** Everything in the folder that was not opened, `failed` first. */
  readonly unreadable: readonly Unchecked[];
}

/**
 * Opens each workbook at a path and hands it on, in the order of the names. Throws what opening throws where the path
 * is one file.
 */
export async function eachWorkbook<T>(
  path: string,
  open: (file: string) => Promise<T>,
  each: (opened: T, name: string, isFolder: boolean) => void,
  terminal: Terminal,
): Promise<Walked> {
  const { isFolder, workbooks, others } = await filesAt(path);
  const failed: Unchecked[] = [];
  for (const file of workbooks) {
    const name = basename(file);
    try {
      each(await open(file), name, isFolder);
    } catch (error) {
      if (!isFolder) throw error;
      failed.push(told(name, error, terminal));
    }
  }
  const unreadable = [...failed, ...others.map(uncheckedOther)];
  return { isFolder, opened: workbooks.length - failed.length, failed, unreadable };
}

/** A fault of ours stops this file, not the ninety-nine others. */
function told(name: string, error: unknown, terminal: Terminal): Unchecked {
  const message = error instanceof Trouble ? troubleMessage(withoutName(error)) : UNEXPECTED;
  terminal.stderr.write(`${name}: ${message}\n`);
  if (!(error instanceof Trouble)) terminal.stderr.write(`${detailOf(error)}\n`);
  return { file: name, message };
}

/** The name stands before the sentence already. */
const withoutName = (trouble: Trouble): Trouble =>
  trouble.cause instanceof Trouble ? trouble.cause : trouble;

const UNEXPECTED = 'Công cụ gặp lỗi ngoài dự kiến với tệp này. Đề nghị gửi tệp cho người phụ trách công cụ.';

const detailOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
