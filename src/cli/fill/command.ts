// phu-luc dien

import { applyFill, openWorkspace, proposeFill, type WrittenFill } from '../../app';
import { cellText } from '../../core/workbook/address';
import { type Arguments, refuseEnding, type Shape, workbookEnding } from '../shared/arguments';
import type { Command, ExitCode, Terminal } from '../shared/command';
import { openFile } from '../shared/files';
import { catalogueOf, OWN_SETS } from '../shared/own-sets';
import { tellUnclear } from '../shared/unclear';
import { writeWhole } from '../shared/write-whole';

const shape: Shape = { values: ['-o', OWN_SETS], required: ['-o'], places: 1 };

/** Fills blank derived cells into a copy and lists old → new; typed figures stay, those that disagree are told. */
async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path = ''] = args.places;
  const output = args.value('-o');
  const catalogue = await catalogueOf(args);
  const file = await openFile(path);
  refuseEnding(output, workbookEnding(path), /\.xl[st][xm]$/i.test(path) ? ', như tệp nhận số liệu' : '');
  const workspace = await openWorkspace(file, catalogue);
  tellUnclear(workspace, terminal);
  const proposals = proposeFill(workspace);
  const blanks = proposals.filter(({ kind }) => kind === 'fill');
  const nothing: WrittenFill = { written: [], skipped: [] };
  const { written, skipped } = blanks.length > 0 ? await applyFill(file, workspace, blanks) : nothing;
  await writeWhole(output, await file.toBytes());
  for (const { cell, place, before, after, kind, formula } of proposals) {
    const named = `${cellText(cell)} (${place})`;
    const old = before === '' ? '(trống)' : before;
    if (kind === 'fill' && skipped.includes(cell.sheet)) {
      terminal.stdout.write(`Bỏ qua ${named}: trang tính đang được bảo vệ\n`);
      continue;
    }
    terminal.stdout.write(
      kind === 'fill'
        ? `Đã điền ${named}: ${old} → ${after}   =${formula}\n`
        : `Giữ nguyên ${named}: ${old}; tính được ${after}\n`,
    );
  }
  for (const { code, message } of workspace.findings) {
    if (code === 'NO_RESULT') terminal.stdout.write(`${message}\n`);
  }
  if (proposals.length === 0) terminal.stdout.write('Không có ô tổng, ô tỷ lệ nào cần điền.\n');
  const filled = written.length > 0 ? `điền ${written.length} ô` : 'không điền ô nào';
  terminal.stdout.write(`Đã ghi “${output}”, ${filled}.\n`);
  return 0;
}

export const command: Command = { shape, run };
