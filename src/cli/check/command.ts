// phu-luc kiem-tra

import { hasErrors, openWorkspace } from '../../app';
import { localDay } from '../../core/calendar/calendar-date';
import { holdsForms } from '../../core/form/unread';
import { Trouble } from '../../core/workbook/trouble';
import { troubleMessage } from '../../messages';
import type { Arguments, Shape } from '../shared/arguments';
import type { Command, ExitCode, Terminal } from '../shared/command';
import { eachWorkbook } from '../shared/each-workbook';
import { EARLIER, earlierMissing, earlierOf, tellEarlier } from '../shared/earlier';
import { openFile } from '../shared/files';
import { catalogueOf, OWN_SETS } from '../shared/own-sets';
import { uncheckedSummary } from '../shared/unchecked';
import { type FileJson, toJson } from './json';
import { toText } from './text';

const shape: Shape = {
  flags: ['--json'],
  values: [EARLIER, OWN_SETS],
  places: 1,
  missing: earlierMissing,
};

/**
 * Checks one workbook or every workbook of a folder, against earlier periods where files of some are named. One of a
 * folder that cannot be checked does not stop the others; whatever lies there and was not checked is named.
 */
async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path = ''] = args.places;
  const catalogue = await catalogueOf(args);
  const earlier = await earlierOf(args, catalogue);
  const files: FileJson[] = [];
  let errors = false;
  let unknown = false;
  const { isFolder, opened, failed, unreadable } = await eachWorkbook(
    path,
    async (file) => openWorkspace(await openFile(file), catalogue, earlier),
    (workspace, name, inFolder) => {
      if (!holdsForms(workspace)) {
        const whose = inFolder ? `${name}: ` : '';
        terminal.stderr.write(`${whose}${troubleMessage(new Trouble({ code: 'NO_KNOWN_TABLE' }))}\n`);
        unknown = true;
      }
      tellEarlier(workspace, name, terminal);
      errors ||= hasErrors(workspace);
      if (args.has('--json')) files.push(toJson(name, workspace));
      else terminal.stdout.write(toText(name, workspace, localDay(new Date())));
    },
    terminal,
  );
  if (args.has('--json')) terminal.stdout.write(`${JSON.stringify({ files, unreadable }, null, 2)}\n`);
  else if (isFolder) terminal.stdout.write(uncheckedSummary(opened, unreadable));
  if (unknown || failed.length > 0) return 2;
  return errors ? 1 : 0;
}

export const command: Command = { shape, run };
