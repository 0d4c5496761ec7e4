// phu-luc luu-bo-mau

import { draftOwnSet, exportOwnSet, makeOwnSet, ownSetId } from '../app';
import { printedNumber } from '../core/template';
import type { WorkbookSnapshot } from '../core/workbook';
import { type Arguments, type Shape, UsageError } from './arguments';
import { openFile, writeWhole } from './files';
import type { ExitCode, Terminal } from './main';

const MISSING_SHEET = 'Chưa ghi tên trang tính sau “--trang”, ví dụ: --trang "Phụ lục 1".';
const MISSING_NAME = 'Chưa ghi tên bộ mẫu sau “--ten”, ví dụ: --ten "Sở Nội vụ 2025".';

export const saveSetShape: Shape = {
  flags: ['--tat-ca'],
  values: ['-o', '--trang', '--ten'],
  required: ['-o'],
  places: 1,
  missing: { '--trang': MISSING_SHEET, '--ten': MISSING_NAME },
};

/**
 * Makes a template set of sheets that anybody laid out and tells what was read. Rules that are sure are taken, with
 * --tat-ca the others too; each is printed, so that a person sees what the set will check.
 */
export async function saveSetCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path = ''] = args.places;
  const sheets = args.values('--trang');
  const name = args.value('--ten').trim();
  if (sheets.length === 0) throw new UsageError(MISSING_SHEET);
  if (name === '') throw new UsageError(MISSING_NAME);
  if (!/\.json$/i.test(args.value('-o'))) throw new UsageError('Tên tệp kết quả sau “-o” cần có đuôi .json.');
  const file = await openFile(path);
  const snapshot = await file.read();
  const draft = draftOwnSet(
    snapshot,
    sheets.map((sheet) => sheetNamed(sheet, snapshot)),
  );
  const all = args.has('--tat-ca');
  const taken = draft.proposals.filter(({ sure }) => sure || all);
  const own = makeOwnSet(draft, { name, id: ownSetId(name), chosenRules: taken.map(({ id }) => id) });
  await writeWhole(args.value('-o'), new TextEncoder().encode(exportOwnSet(own)));
  for (const { template, sheet } of draft.forms) {
    terminal.stdout.write(
      `${printedNumber(template)}  ${template.title} – trang tính ${sheet}: ${template.rows.length} dòng\n`,
    );
  }
  for (const { sentence, reading, sure } of draft.proposals) {
    const mark = sure || all ? '[x]' : '[ ]';
    terminal.stdout.write(`  ${mark} ${sentence} ${reading}\n`);
  }
  const left = draft.proposals.length - taken.length;
  const more = left > 0 ? ` Còn ${left} phép tính chưa chắc nên chưa lấy; thêm --tat-ca để lấy cả.` : '';
  terminal.stdout.write(
    `Đã lưu bộ mẫu ${own.set.id} (${own.set.name}) với ${taken.length} phép tính vào “${args.value('-o')}”.${more}\n`,
  );
  return 0;
}

/** The sheet with this name, however it was typed. @throws UsageError that lists the sheets there are. */
function sheetNamed(name: string, { sheets }: WorkbookSnapshot): string {
  const key = (text: string): string => text.normalize('NFC').trim().toLowerCase();
  const found = sheets.find((sheet) => key(sheet.name) === key(name));
  if (found) return found.name;
  const names = sheets.map((sheet) => `“${sheet.name}”`).join(', ');
  throw new UsageError(`Sổ tính không có trang tính “${name}”. Các trang tính đang có: ${names}.`);
}
