// phu-luc kiem-tra

import { basename } from 'node:path';
import { type CheckedWorkspace, hasErrors, openWorkspace } from '../app';
import type { Catalogue } from '../core/catalogue';
import { Trouble } from '../core/trouble';
import { holdsForms } from '../core/unread';
import { troubleMessage } from '../messages';
import type { Arguments } from './arguments';
import { filesAt, openFile } from './files';
import { type FileJson, toJson } from './json';
import type { ExitCode, Terminal } from './main';
import { catalogueOf } from './own-sets';
import { toText } from './text';
import { type Unchecked, uncheckedOther, uncheckedSummary } from './unchecked';

/**
 * Checks one workbook or every workbook of a folder. One of a folder that cannot be checked does not stop the others;
 * whatever lies there and was not checked is named.
 */
export async function checkCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path = ''] = args.places;
  const catalogue = await catalogueOf(args);
  const { isFolder, workbooks, others } = await filesAt(path);
  const files: FileJson[] = [];
  const unreadable: Unchecked[] = [];
  let checked = 0;
  let exit: ExitCode = 0;
  for (const file of workbooks) {
    const workspace = await (isFolder ? openOrTell(file, catalogue, terminal) : openOne(file, catalogue));
    if ('message' in workspace) {
      unreadable.push(workspace);
      exit = 2;
      continue;
    }
    checked += 1;
    if (!holdsForms(workspace)) {
      const name = isFolder ? `${basename(file)}: ` : '';
      terminal.stderr.write(`${name}${troubleMessage(new Trouble('NO_KNOWN_TABLE'))}\n`);
      exit = 2;
    }
    if (hasErrors(workspace) && exit === 0) exit = 1;
    if (args.has('--json')) files.push(toJson(basename(file), workspace));
    else terminal.stdout.write(toText(basename(file), workspace));
  }
  unreadable.push(...others.map(uncheckedOther));
  if (args.has('--json')) terminal.stdout.write(`${JSON.stringify({ files, unreadable }, null, 2)}\n`);
  else if (isFolder) terminal.stdout.write(uncheckedSummary(checked, unreadable));
  return exit;
}

async function openOne(file: string, catalogue: Catalogue): Promise<CheckedWorkspace> {
  return openWorkspace(await openFile(file), catalogue);
}

async function openOrTell(
  file: string,
  catalogue: Catalogue,
  terminal: Terminal,
): Promise<CheckedWorkspace | Unchecked> {
  try {
    return await openOne(file, catalogue);
  } catch (error) {
    const name = basename(file);
    // A fault of ours stops this file, not the ninety-nine others.
    const message = error instanceof Trouble ? troubleMessage(withoutName(error)) : UNEXPECTED;
    terminal.stderr.write(`${name}: ${message}\n`);
    if (!(error instanceof Trouble)) terminal.stderr.write(`${detailOf(error)}\n`);
    return { file: name, message };
  }
}

/** The name stands before the sentence already. */
const withoutName = (trouble: Trouble): Trouble =>
  trouble.cause instanceof Trouble ? trouble.cause : trouble;

const UNEXPECTED = 'Công cụ gặp lỗi ngoài dự kiến với tệp này. Đề nghị gửi tệp cho người phụ trách công cụ.';

const detailOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
