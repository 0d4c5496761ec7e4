// phu-luc doc: what was read of a workbook, what is to be asked about, and what was not read.

import { readSnapshot } from '../../app';
import type { Arguments, Shape } from '../shared/arguments';
import type { Command, ExitCode, Terminal } from '../shared/command';
import { eachWorkbook } from '../shared/each-workbook';
import { openFile } from '../shared/files';
import { catalogueOf, OWN_SETS } from '../shared/own-sets';
import { readSummary } from '../shared/unchecked';
import { type ReadJson, toReadJson } from './json';
import { toReadText } from './text';

const shape: Shape = { flags: ['--json'], values: [OWN_SETS], places: 1 };

/** 0: all bound or foreign; 1: something is asked or not read; 2: a file that cannot be read. */
async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path = ''] = args.places;
  const catalogue = await catalogueOf(args);
  const files: ReadJson[] = [];
  let open = false;
  const { isFolder, opened, failed, unreadable } = await eachWorkbook(
    path,
    async (file) => readSnapshot(await (await openFile(file)).read(), catalogue),
    (workspace, name) => {
      open ||= workspace.questions.length > 0 || workspace.unread.some(({ foreign }) => !foreign);
      if (args.has('--json')) files.push(toReadJson(name, workspace));
      else terminal.stdout.write(toReadText(name, workspace));
    },
    terminal,
  );
  if (args.has('--json')) terminal.stdout.write(`${JSON.stringify({ files, unreadable }, null, 2)}\n`);
  else if (isFolder) terminal.stdout.write(readSummary(opened, unreadable));
  if (failed.length > 0) return 2;
  return open ? 1 : 0;
}

export const command: Command = { shape, run };
