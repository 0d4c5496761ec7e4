// phu-luc tao-bao-cao

import { beforeDraft, openWorkspace, writeReport } from '../app';
import { writeDocx } from '../hosts/docx';
import { draftNotice } from '../messages';
import { type Arguments, refuseEnding } from './arguments';
import { openFile } from './files';
import type { ExitCode, Terminal } from './main';
import { catalogueOf } from './own-sets';
import { tellUnclear } from './unclear';
import { writeWhole } from './write-whole';

/** Writes the draft of a workbook; figures that the check denies are marked in it and counted on stderr. */
export async function reportCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path = ''] = args.places;
  refuseEnding(args.value('-o'), '.docx');
  const workspace = await openWorkspace(await openFile(path), await catalogueOf(args));
  tellUnclear(workspace, terminal);
  await writeWhole(args.value('-o'), await writeReport(workspace, workspace.report.info, writeDocx));
  const notice = draftNotice(beforeDraft(workspace));
  if (notice !== '') terminal.stderr.write(`${notice}\n`);
  terminal.stdout.write(`Đã viết dự thảo: ${args.value('-o')}\n`);
  return 0;
}
