// phu-luc tao-bao-cao

import { basename } from 'node:path';
import { beforeDraft, explanationsOf, openWorkspace, writeReport } from '../../app';
import { writeDocx } from '../../hosts/docx';
import { draftNotice, NOTHING_EXPLAINED } from '../../messages';
import { type Arguments, refuseEnding, type Shape } from '../shared/arguments';
import type { Command, ExitCode, Terminal } from '../shared/command';
import { EARLIER, earlierLines, earlierMissing, earlierOf } from '../shared/earlier';
import { openFile } from '../shared/files';
import { catalogueOf, OWN_SETS } from '../shared/own-sets';
import { tellUnclear } from '../shared/unclear';
import { writeWhole } from '../shared/write-whole';

/** With the annex "Giải trình số liệu". */
const EXPLAINED = '--giai-trinh';

const shape: Shape = {
  flags: [EXPLAINED],
  values: ['-o', EARLIER, OWN_SETS],
  required: ['-o'],
  places: 1,
  missing: earlierMissing,
};

/** Writes the draft of a workbook; figures that the check denies are marked in it and counted on stderr. */
async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path = ''] = args.places;
  refuseEnding(args.value('-o'), '.docx');
  const catalogue = await catalogueOf(args);
  const earlier = await earlierOf(args, catalogue);
  const workspace = await openWorkspace(await openFile(path), catalogue, earlier);
  const explained = args.has(EXPLAINED);
  tellUnclear(workspace, terminal);
  terminal.stderr.write(earlierLines(workspace, basename(path)));
  await writeWhole(
    args.value('-o'),
    await writeReport(workspace, workspace.report.info, writeDocx, { workbook: basename(path), explained }),
  );
  if (explained && explanationsOf(workspace).length === 0) terminal.stderr.write(`${NOTHING_EXPLAINED}\n`);
  const notice = draftNotice(beforeDraft(workspace));
  if (notice !== '') terminal.stderr.write(`${notice}\n`);
  terminal.stdout.write(`Đã viết dự thảo: ${args.value('-o')}\n`);
  return 0;
}

export const command: Command = { shape, run };
