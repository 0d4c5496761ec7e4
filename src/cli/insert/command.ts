// phu-luc chen

import { extname } from 'node:path';
import { type InsertedSheet, insertTemplates, proposeSet, proposeWindow, readSnapshot } from '../../app';
import { periodPhrase } from '../../core/calendar/period';
import type { ReportInfo } from '../../core/calendar/report-info';
import type { Catalogue } from '../../core/form/catalogue';
import { supportingKinds } from '../../core/form/supporting-form';
import type { BoundTable } from '../../core/form/table';
import { kindOf, printedNumber } from '../../core/form/template';
import { newWorkbook } from '../../hosts/xlsx';
import { joinAnd } from '../../messages';
import { type Arguments, type Shape, UsageError, workbookEnding } from '../shared/arguments';
import type { Command, ExitCode, Terminal } from '../shared/command';
import { openFile } from '../shared/files';
import { catalogueOf, OWN_SETS } from '../shared/own-sets';
import { askedPeriod, askedUnits, PERIOD_EXAMPLE } from '../shared/report-options';
import { writeWhole } from '../shared/write-whole';

const MISSING_TEMPLATES = 'Sau “--mau” cần ghi mã biểu mẫu, ví dụ: --mau pl2,pl4.';

const shape: Shape = {
  values: ['-o', '--vao', '--mau', '--ky', '--don-vi', OWN_SETS],
  flags: ['--kem'],
  required: ['-o'],
  places: 1,
  missing: {
    '': 'Chưa ghi mã bộ mẫu. Dùng lệnh bo-mau để xem danh sách.',
    '--mau': MISSING_TEMPLATES,
    '--ky': `Sau “--ky” cần ghi kỳ báo cáo, ví dụ: ${PERIOD_EXAMPLE}.`,
    '--don-vi':
      'Sau “--don-vi” cần ghi tên các đơn vị, ví dụ: --don-vi "Xã A; Xã B", hoặc một tệp .txt mỗi dòng một tên.',
  },
};

/**
 * Inserts templates into a new workbook or into a copy of one, and tells which sheets came of it. A whole set brings
 * the supporting sheets along; chosen templates do so only where asked.
 */
async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [setId = ''] = args.places;
  const [input, output] = [args.value('--vao'), args.value('-o')];
  refuseOtherKind(input, output);
  const chosen = args.value('--mau') !== '';
  const wanted = chosen ? templateIds(setId, args.value('--mau')) : 'all';
  const catalogue = await catalogueOf(args);
  const info = await askedInfo(args, catalogue);
  const file = input === '' ? await newWorkbook() : await openFile(input, { allowEmpty: true });
  const before = input === '' ? [] : readSnapshot(await file.read(), catalogue).tables;
  const inserted = await insertTemplates(file, setId, wanted, {
    catalogue,
    supporting: chosen && !args.has('--kem') ? [] : supportingKinds,
    info,
  });
  refuseUnused(info, inserted, catalogue, setId);
  await writeWhole(output, await file.toBytes());
  const notes: string[] = [];
  for (const sheet of new Set(inserted.map((one) => one.sheet))) {
    const onSheet = inserted.filter((one) => one.sheet === sheet);
    const [first] = onSheet;
    const parts = onSheet.length > 1 ? ` (${onSheet.length} phần)` : '';
    const name = first ? nameOf(first, onSheet.length, catalogue, setId) : '';
    const there = sheetsWith(onSheet, before);
    if (there.length > 0) notes.push(alreadyThere(name, there, sheet));
    const why = first?.renamed && there.length === 0 ? ' (tên thường dùng đã có trang tính khác)' : '';
    terminal.stdout.write(`Đã chèn ${name}${parts} vào trang tính “${sheet}”${why}.\n`);
  }
  const templates = inserted.filter(({ supporting }) => supporting === undefined).length;
  terminal.stdout.write(`Đã ghi ${templates} biểu vào “${output}”.\n`);
  for (const note of [...notes, ...fitNotes(catalogue, setId, info)])
    terminal.stdout.write(`Lưu ý: ${note}\n`);
  return 0;
}

/** Sheets that held one of these forms before, in the order of the workbook. */
function sheetsWith(inserted: readonly InsertedSheet[], before: readonly BoundTable[]): readonly string[] {
  const same = before.filter(({ template }) => inserted.some((one) => one.template === template.id));
  return [...new Set(same.map(({ sheet }) => sheet))];
}

function alreadyThere(name: string, sheets: readonly string[], now: string): string {
  const where = `${sheets.length > 1 ? 'các trang tính' : 'trang tính'} ${joinAnd(sheets.map((one) => `“${one}”`))}`;
  return `Sổ tính đã có ${name} ở ${where}; biểu mới ở trang tính “${now}”.`;
}

/** What speaks against this set for the period asked for, and what is to be known before it is filled. */
function fitNotes(
  catalogue: Catalogue,
  setId: string,
  { period, dataTo = null }: Partial<ReportInfo>,
): readonly string[] {
  const set = catalogue.sets.find(({ id }) => id === setId);
  if (!period || !set) return [];
  // Who asks for a set of one level reports at that level.
  const [level = null, ...others] = set.levels ?? [];
  const asked = { period, dataTo, level: others.length > 0 ? null : level };
  const { offers, notes } = proposeSet(catalogue, asked);
  const own = offers.find((offer) => offer.setId === setId);
  if (own?.fit !== 'other') return notes;
  const fitting = offers.filter(({ fit }) => fit === 'now').map((offer) => offer.setId);
  const instead = fitting.length > 0 ? ` Bộ mẫu hợp với kỳ này: ${fitting.join(', ')}.` : '';
  return [`bộ mẫu “${set.name}” không lập cho ${periodPhrase(period)}. ${own.why}${instead}`, ...notes];
}

/** What the words tell of the report: the period with its official days, the units. */
async function askedInfo(args: Arguments, { calendar }: Catalogue): Promise<Partial<ReportInfo>> {
  const [period, units] = [args.value('--ky'), args.value('--don-vi')];
  const asked = period === '' ? null : askedPeriod(period);
  return {
    ...(asked ? { period: asked, ...proposeWindow(asked, calendar) } : {}),
    ...(units === '' ? {} : { agencies: await askedUnits(units) }),
  };
}

/** What was asked for must stand somewhere: a word without effect would be taken for done. */
function refuseUnused(
  { period, agencies }: Partial<ReportInfo>,
  inserted: readonly InsertedSheet[],
  { sets, supporting: forms }: Catalogue,
  setId: string,
): void {
  if (inserted.some(({ supporting }) => supporting === 'info')) return;
  const sheet = forms.info.sheet;
  const instead = 'Sổ tính đã có trang này thì ghi ngay ở đó; chỉ chèn một số biểu thì thêm --kem.';
  if (period) throw new UsageError(`“--ky” được ghi vào trang “${sheet}” mới. ${instead}`);
  if (!agencies) return;
  const templates = sets.find(({ id }) => id === setId)?.templates ?? [];
  const byUnits = inserted.some(({ template }) =>
    templates.some((one) => one.id === template && kindOf(one) === 'agencies'),
  );
  if (byUnits) return;
  throw new UsageError(`“--don-vi” được ghi vào biểu lập theo đơn vị và trang “${sheet}” mới. ${instead}`);
}

/** Excel refuses a workbook whose ending does not tell what is inside. */
function refuseOtherKind(input: string, output: string): void {
  const wanted = workbookEnding(input);
  if (extname(output).toLowerCase() === wanted) return;
  const like = extname(input).toLowerCase() !== wanted ? '' : ', như tệp nhận biểu mẫu';
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

/** @param parts of one appendix on its sheet: the whole appendix is named, not its first part. */
function nameOf(one: InsertedSheet, parts: number, { sets, supporting }: Catalogue, setId: string): string {
  if (one.supporting) return supporting[one.supporting].sheet;
  const found = sets.find(({ id }) => id === setId)?.templates.find(({ id }) => id === one.template);
  if (!found) return one.template;
  return parts > 1 ? found.number : printedNumber(found);
}

export const command: Command = { shape, run };
