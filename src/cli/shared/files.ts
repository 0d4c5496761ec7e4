// Files that the command line reads, always whole.

import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { namingFile, Trouble } from '../../core/workbook/trouble';
import type { EditableFile } from '../../hosts/ports';
import { type OpenOptions, openXlsx } from '../../hosts/xlsx';

/** Opens a workbook by its path. Throws Trouble FILE_MISSING, FOLDER_GIVEN and those of the adapter. */
export async function openFile(path: string, options: OpenOptions = {}): Promise<EditableFile> {
  const bytes = await readBytes(path);
  try {
    return await openXlsx(bytes, options);
  } catch (thrown) {
    throw namingFile(thrown, basename(path));
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
    const told = isFolder
      ? ({ code: 'FOLDER_GIVEN', folder: path } as const)
      : ({ code: 'FILE_MISSING', path } as const);
    throw new Trouble(told, { cause: error });
  }
}

/** What a path means, in the order of the names: among a hundred communes' files none may go missing without a word. */
export interface NamedFiles {
  readonly isFolder: boolean;
  /** Paths of what has the name of a workbook, also of a kind that cannot be read (.xls, .ods, .csv). */
  readonly workbooks: readonly string[];
  /** Names of everything else in the folder. */
  readonly others: readonly OtherFile[];
}

export interface OtherFile {
  readonly name: string;
  readonly isFolder: boolean;
}

const WORKBOOK = /\.(?:xl[st][xmb]?|xlw|f?ods|ots|csv|tsv|et)$/i;
/** Lock files of Excel and LibreOffice, and what systems keep for themselves. */
const NOBODYS = /^(?:~\$|\.)|^(?:thumbs\.db|desktop\.ini)$/i;

/** The file itself, or what is in the folder, not in folders of it. Throws Trouble FILE_MISSING, NO_WORKBOOKS. */
export async function filesAt(path: string): Promise<NamedFiles> {
  const info = await stat(path).catch((error: unknown) => {
    throw new Trouble({ code: 'FILE_MISSING', path }, { cause: error });
  });
  if (!info.isDirectory()) return { isFolder: false, workbooks: [path], others: [] };
  const names = (await readdir(path)).filter((name) => !NOBODYS.test(name));
  const workbooks: string[] = [];
  const others: OtherFile[] = [];
  for (const name of names.sort((a, b) => a.localeCompare(b, 'vi'))) {
    const entry = await stat(join(path, name)).catch(() => null);
    // A link that leads nowhere is opened, and then told, like a file that cannot be read.
    if (WORKBOOK.test(name) && (entry === null || entry.isFile())) workbooks.push(join(path, name));
    else others.push({ name, isFolder: entry?.isDirectory() ?? false });
  }
  if (workbooks.length === 0) throw new Trouble({ code: 'NO_WORKBOOKS', folder: path });
  return { isFolder: true, workbooks, others };
}
