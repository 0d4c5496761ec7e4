// phu-luc kiem-tra

import { basename } from 'node:path';
import { hasErrors, openWorkspace } from '../../app';
import { localDay } from '../../core/calendar/calendar-date';
import { holdsForms } from '../../core/form/unread';
import { Trouble } from '../../core/workbook/trouble';
import { troubleMessage } from '../../messages';
import type { Arguments, Shape } from '../shared/arguments';
import type { Each, ExitCode, Terminal, WalkingCommand } from '../shared/command';
import { EARLIER, earlierLines, earlierMissing, earlierOf } from '../shared/earlier';
import { openFile } from '../shared/files';
import { element } from '../shared/json-list';
import { catalogueOf, OWN_SETS } from '../shared/own-sets';
import { tellEach } from '../shared/tell-each';
import { uncheckedSummary } from '../shared/unchecked';
import { toJson } from './json';
import { toText } from './text';

const shape: Shape = {
  flags: ['--json'],
  values: [EARLIER, OWN_SETS],
  places: 1,
  missing: earlierMissing,
};

async function each(args: Arguments): Promise<Each> {
  const catalogue = await catalogueOf(args);
  const earlier = await earlierOf(args, catalogue);
  const today = localDay(new Date());
  return async (file, inFolder) => {
    const name = basename(file);
    const workspace = await openWorkspace(await openFile(file), catalogue, earlier);
    const unknown = !holdsForms(workspace);
    const whose = inFolder ? `${name}: ` : '';
    const noTable = unknown ? `${whose}${troubleMessage(new Trouble({ code: 'NO_KNOWN_TABLE' }))}\n` : '';
    return {
      out: args.has('--json') ? element(toJson(name, workspace)) : toText(name, workspace, today),
      err: noTable + earlierLines(workspace, name),
      exit: unknown ? 2 : hasErrors(workspace) ? 1 : 0,
    };
  };
}

/**
 * Checks one workbook or every workbook of a folder, against earlier periods where files of some are named. One of a
 * folder that cannot be checked does not stop the others; whatever lies there and was not checked is named.
 */
async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  return tellEach(command, args, terminal, uncheckedSummary);
}

export const command: WalkingCommand = { name: 'kiem-tra', shape, each, run };
