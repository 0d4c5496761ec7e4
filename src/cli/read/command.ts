// phu-luc doc: what was read of a workbook, what is to be asked about, and what was not read.

import { basename } from 'node:path';
import { readSnapshot } from '../../app';
import type { Arguments, Shape } from '../shared/arguments';
import type { Each, ExitCode, Terminal, WalkingCommand } from '../shared/command';
import { openFile } from '../shared/files';
import { element } from '../shared/json-list';
import { catalogueOf, OWN_SETS } from '../shared/own-sets';
import { tellEach } from '../shared/tell-each';
import { readSummary } from '../shared/unchecked';
import { toReadJson } from './json';
import { toReadText } from './text';

const shape: Shape = { flags: ['--json'], values: [OWN_SETS], places: 1 };

/** 0: all bound or foreign; 1: something is asked or not read; 2: a file that cannot be read. */
async function each(args: Arguments): Promise<Each> {
  const catalogue = await catalogueOf(args);
  return async (file) => {
    const name = basename(file);
    const workspace = readSnapshot(await (await openFile(file)).read(), catalogue);
    const open = workspace.questions.length > 0 || workspace.unread.some(({ foreign }) => !foreign);
    const out = args.has('--json') ? element(toReadJson(name, workspace)) : toReadText(name, workspace);
    return { out, err: '', exit: open ? 1 : 0 };
  };
}

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  return tellEach(command, args, terminal, readSummary);
}

export const command: WalkingCommand = { name: 'doc', shape, each, run };
