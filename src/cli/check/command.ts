// phu-luc kiem-tra

import { basename } from 'node:path';
import { earlierFigures, hasErrors, openWorkspace } from '../../app';
import { compareDates } from '../../core/calendar/calendar-date';
import { holdsForms } from '../../core/form/unread';
import { Trouble } from '../../core/workbook/trouble';
import { troubleMessage } from '../../messages';
import type { Arguments, Shape } from '../shared/arguments';
import type { Command, ExitCode, Terminal } from '../shared/command';
import { eachWorkbook } from '../shared/each-workbook';
import { openFile } from '../shared/files';
import { catalogueOf, OWN_SETS } from '../shared/own-sets';
import { uncheckedSummary } from '../shared/unchecked';
import { type FileJson, toJson } from './json';
import { toText } from './text';

const EARLIER = '--ky-truoc';

const shape: Shape = {
  flags: ['--json'],
  values: [EARLIER, OWN_SETS],
  places: 1,
  missing: { [EARLIER]: 'Sau “--ky-truoc” cần ghi tệp báo cáo của kỳ trước.' },
};

/**
 * Checks one workbook or every workbook of a folder, against an earlier period's where one is named. One of a folder that cannot be checked does not stop the others;
 * whatever lies there and was not checked is named.
 */
async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path = ''] = args.places;
  const catalogue = await catalogueOf(args);
  const earlier = await Promise.all(
    args.values(EARLIER).map(async (file) => {
      const before = await openWorkspace(await openFile(file), catalogue);
      return earlierFigures(before, basename(file));
    }),
  );
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
      for (const { sheet, to } of earlier) {
        const { window } = workspace.report;
        // Figures of which nobody knows that they are earlier are not compared: that must not look like agreement.
        if (to && window && compareDates(to, window.to) < 0) continue;
        terminal.stderr.write(
          `${name}: chưa so với “${sheet}”, vì ${notEarlier(to !== null, window !== null)}.\n`,
        );
      }
      errors ||= hasErrors(workspace);
      if (args.has('--json')) files.push(toJson(name, workspace));
      else terminal.stdout.write(toText(name, workspace));
    },
    terminal,
  );
  if (args.has('--json')) terminal.stdout.write(`${JSON.stringify({ files, unreadable }, null, 2)}\n`);
  else if (isFolder) terminal.stdout.write(uncheckedSummary(opened, unreadable));
  if (unknown || failed.length > 0) return 2;
  return errors ? 1 : 0;
}

function notEarlier(isThenKnown: boolean, isNowKnown: boolean): string {
  if (!isThenKnown) return 'tệp đó chưa cho biết kỳ báo cáo';
  return isNowKnown ? 'tệp đó không phải của kỳ trước' : 'tệp này chưa cho biết kỳ báo cáo';
}

export const command: Command = { shape, run };
