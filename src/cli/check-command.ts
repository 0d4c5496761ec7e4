// phu-luc kiem-tra

import { basename } from 'node:path';
import { type CheckedWorkspace, hasErrors, openWorkspace } from '../app';
import type { Catalogue } from '../core/catalogue';
import { Trouble } from '../core/trouble';
import { troubleMessage } from '../messages';
import type { Arguments } from './arguments';
import { openFile, workbooksAt } from './files';
import { type FileJson, toJson } from './json';
import type { ExitCode, Terminal } from './main';
import { catalogueOf } from './own-sets';
import { toText } from './text';

/** Checks one workbook or every workbook of a folder; an unreadable one of a folder does not stop the others. */
export async function checkCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path = ''] = args.places;
  const catalogue = await catalogueOf(args);
  const files = await workbooksAt(path);
  const whole = files.length > 1 || files[0] !== path;
  const json: FileJson[] = [];
  let exit: ExitCode = 0;
  for (const file of files) {
    const workspace = await openOrTell(file, catalogue, whole, terminal);
    if (!workspace) {
      exit = 2;
      continue;
    }
    if (hasErrors(workspace) && exit === 0) exit = 1;
    if (args.has('--json')) json.push(toJson(basename(file), workspace));
    else terminal.stdout.write(toText(basename(file), workspace));
  }
  if (args.has('--json')) terminal.stdout.write(`${JSON.stringify({ files: json }, null, 2)}\n`);
  return exit;
}

async function openOrTell(
  file: string,
  catalogue: Catalogue,
  oneOfMany: boolean,
  terminal: Terminal,
): Promise<CheckedWorkspace | null> {
  try {
    return await openWorkspace(await openFile(file), catalogue);
  } catch (error) {
    if (!(error instanceof Trouble) || !oneOfMany) throw error;
    terminal.stderr.write(`${basename(file)}: ${troubleMessage(error)}\n`);
    return null;
  }
}
