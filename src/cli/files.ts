// Files that the command line reads, always whole.

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Trouble } from '../core/trouble';
import type { EditableFile } from '../hosts/ports';
import { type OpenOptions, openXlsx } from '../hosts/xlsx';

/** Opens a workbook by its path. Throws Trouble FILE_MISSING and those of the adapter. */
export async function openFile(path: string, options: OpenOptions = {}): Promise<EditableFile> {
  return openXlsx(await readBytes(path), options);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new Trouble('FILE_MISSING', [path], { cause: error });
  }
}

/**
 * The workbooks a path means: itself, or those of a folder in the order of their names. Old ones (.xls) too: they
 * cannot be read, but among a hundred communes' files none may go missing without a word.
 * Throws Trouble FILE_MISSING, NO_WORKBOOKS.
 */
export async function workbooksAt(path: string): Promise<readonly string[]> {
  const info = await stat(path).catch((error: unknown) => {
    throw new Trouble('FILE_MISSING', [path], { cause: error });
  });
  if (!info.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => /\.xls[xm]?$/i.test(name) && !name.startsWith('~$'));
  if (names.length === 0) throw new Trouble('NO_WORKBOOKS', [path]);
  return names.sort((a, b) => a.localeCompare(b, 'vi')).map((name) => join(path, name));
}
