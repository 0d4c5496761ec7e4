// phu-luc chen

import { extname } from 'node:path';
import { insertTemplates } from '../app';
import { printedNumber, type TemplateSet } from '../core/template';
import { newWorkbook } from '../hosts/xlsx';
import { type Arguments, type Shape, UsageError } from './arguments';
import { openFile, writeWhole } from './files';
import type { ExitCode, Terminal } from './main';
import { catalogueOf, OWN_SETS } from './own-sets';

const MISSING_TEMPLATES = 'Sau “--mau” cần ghi mã biểu mẫu, ví dụ: --mau pl2,pl4.';

export const insertShape: Shape = {
  values: ['-o', '--vao', '--mau', OWN_SETS],
  required: ['-o'],
  places: 1,
  missing: {
    '': 'Chưa ghi mã bộ mẫu. Dùng lệnh bo-mau để xem danh sách.',
    '--mau': MISSING_TEMPLATES,
  },
};

/** Inserts templates into a new workbook or into a copy of one, and tells which sheets came of it. */
export async function insertCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [setId = ''] = args.places;
  const [input, output] = [args.value('--vao'), args.value('-o')];
  refuseOtherKind(input, output);
  const wanted = args.value('--mau') === '' ? 'all' : templateIds(setId, args.value('--mau'));
  const catalogue = await catalogueOf(args);
  const file = input === '' ? await newWorkbook() : await openFile(input, { allowEmpty: true });
  const inserted = await insertTemplates(file, setId, wanted, { catalogue });
  await writeWhole(output, await file.toBytes());
  for (const sheet of new Set(inserted.map((one) => one.sheet))) {
    const onSheet = inserted.filter((one) => one.sheet === sheet);
    const [first] = onSheet;
    const parts = onSheet.length > 1 ? ` (${onSheet.length} phần)` : '';
    const why = first?.renamed ? ' (tên thường dùng đã có trang tính khác)' : '';
    const number = first ? numberOf(catalogue.sets, setId, first.template) : '';
    terminal.stdout.write(`Đã chèn ${number}${parts} vào trang tính “${sheet}”${why}.\n`);
  }
  terminal.stdout.write(`Đã ghi ${inserted.length} biểu vào “${output}”.\n`);
  return 0;
}

/** Excel refuses a workbook whose ending does not tell what is inside. */
function refuseOtherKind(input: string, output: string): void {
  const wanted = input === '' ? '.xlsx' : extname(input).toLowerCase();
  if (extname(output).toLowerCase() === wanted) return;
  const like = input === '' ? '' : ', như tệp nhận biểu mẫu';
  throw new UsageError(`Tên tệp kết quả sau “-o” cần có đuôi ${wanted}${like}.`);
}

/** "pl4, tth-2024/pl5" as ids of the catalogue: the name of the set may be left out. */
function templateIds(setId: string, list: string): readonly string[] {
  const ids = list
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.length === 0) throw new UsageError(MISSING_TEMPLATES);
  return ids.map((id) => (id.includes('/') ? id : `${setId}/${id}`));
}

function numberOf(sets: readonly TemplateSet[], setId: string, template: string): string {
  const found = sets.find(({ id }) => id === setId)?.templates.find(({ id }) => id === template);
  return found ? printedNumber(found) : template;
}
