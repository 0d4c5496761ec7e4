// phu-luc sang-ky

import { extname } from 'node:path';
import { openWorkspace } from '../../app';
import { nextPeriodFile, planNextPeriod } from '../../app/next-period/plan';
import { periodPhrase } from '../../core/calendar/period';
import { emptiedFigures, type MovedText } from '../../core/form/next-period';
import { cellText } from '../../core/workbook/address';
import { describeEmptied, describeKept, describeNextPeriod, inOneLine } from '../../messages/next-period';
import { type Arguments, type Shape, UsageError, workbookEnding } from '../shared/arguments';
import type { Command, ExitCode, Terminal } from '../shared/command';
import { openFile } from '../shared/files';
import { catalogueOf, OWN_SETS } from '../shared/own-sets';
import { askedPeriod, PERIOD_EXAMPLE } from '../shared/report-options';
import { isSameFile, writeWhole } from '../shared/write-whole';

const shape: Shape = {
  values: ['-o', '--ky', OWN_SETS],
  flags: ['--bo-ghi-chu', '--bo-van-ban'],
  required: ['-o'],
  places: 1,
  missing: { '--ky': `Sau “--ky” cần ghi kỳ mới, ví dụ: ${PERIOD_EXAMPLE}.` },
};

/** Makes the next period's file beside the input, which stays as it is, and tells what was emptied, kept and moved. */
async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [input = ''] = args.places;
  const output = args.value('-o');
  await refuseOutput(input, output);
  const period = args.value('--ky') === '' ? null : askedPeriod(args.value('--ky'));
  const catalogue = await catalogueOf(args);
  const file = await openFile(input);
  const workspace = await openWorkspace(file, catalogue);
  if (!period && !workspace.report.info.period) {
    throw new UsageError(
      `Sổ tính không cho biết đang là kỳ nào. Đề nghị ghi thêm kỳ mới, ví dụ: ${PERIOD_EXAMPLE}.`,
    );
  }
  const plan = planNextPeriod(workspace, {
    ...(period ? { period } : {}),
    keepNotes: !args.has('--bo-ghi-chu'),
    keepDocuments: !args.has('--bo-van-ban'),
  });
  // The file that was read is at hand for nothing else: it is the copy.
  await writeWhole(output, await nextPeriodFile(file, plan));
  const say = (line: string): void => {
    terminal.stdout.write(`${line}\n`);
  };
  const from = plan.from ? periodPhrase(plan.from) : 'chưa rõ kỳ';
  say(
    `${from.charAt(0).toUpperCase()}${from.slice(1)} → ${periodPhrase(plan.to)}: bỏ trống ${emptiedFigures(plan)} số.`,
  );
  for (const table of plan.emptied) say(`  ${describeEmptied(table)}`);
  for (const sentence of describeKept(plan.kept)) say(sentence);
  for (const { places, before, after } of sameMoves(plan.moved)) {
    say(`Đổi ${places}: ${inOneLine(before)} → ${inOneLine(after)}`);
  }
  for (const sentence of describeNextPeriod(plan)) say(sentence);
  say(`Đã ghi “${output}”; “${input}” không thay đổi.`);
  return 0;
}

/** The caption over seven forms is one line here: "PL2!A3 và 6 ô khác". */
function sameMoves(
  moved: readonly MovedText[],
): readonly { readonly places: string; readonly before: string; readonly after: string }[] {
  const groups = new Map<string, MovedText[]>();
  for (const one of moved) {
    const key = JSON.stringify([one.before, one.after]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const others = group.length > 1 ? ` và ${group.length - 1} ô khác` : '';
    return [{ places: `${cellText(first.cell)}${others}`, before: first.before, after: first.after }];
  });
}

/** Last period's file is the only place where its figures stand in their forms: it is never written over. */
async function refuseOutput(input: string, output: string): Promise<void> {
  if (await isSameFile(input, output)) {
    throw new UsageError('Tệp kỳ mới phải khác tệp kỳ cũ; đề nghị ghi tên khác sau “-o”.');
  }
  // Excel refuses a workbook whose ending does not tell what is inside.
  const wanted = workbookEnding(input);
  if (extname(output).toLowerCase() === wanted) return;
  throw new UsageError(`Tên tệp kết quả sau “-o” cần có đuôi ${wanted}, như tệp kỳ cũ.`);
}

export const command: Command = { shape, run };
