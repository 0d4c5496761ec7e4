// Sổ tính này là của kỳ nào: Kiểm tra, Tạo báo cáo, Sang kỳ mới, Chèn phụ lục trả lời như nhau.

import {
  type CheckedWorkspace,
  composeDraft,
  draftContent,
  planNextPeriod,
  proposeInsert,
} from '../../src/app';
import { builtIn } from '../../src/catalog/built-in';
import type { CalendarDate } from '../../src/core/calendar/calendar-date';
import { periodPhrase } from '../../src/core/calendar/period';
import type { Period, ReportInfo } from '../../src/core/calendar/report-info';
import type { SheetRow, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { newWorkbook } from '../../src/hosts/xlsx';
import { insertTemplates, readSnapshot } from '../support/app';
import { workbookOf } from '../support/sheet';

const today: CalendarDate = { year: 2026, month: 11, day: 26 };
const day = (year: number, month: number, date: number): CalendarDate => ({ year, month, day: date });
const quarter = (index: number): Period => ({ kind: 'quarter', index, year: 2024 });
const half: Period = { kind: 'halfYear', index: 1, year: 2024 };

/** One form, its title printed over it, and "Thông tin báo cáo": beside it, or below it on the same sheet. */
async function workbook(title: string, info: Partial<ReportInfo>, place: 'beside' | 'below') {
  const file = await newWorkbook();
  await insertTemplates(file, 'tth-2024', ['tth-2024/pl2'], { supporting: ['info'], info });
  const [said, form] = (await file.read()).sheets;
  if (!said || !form) throw new Error('nothing inserted');
  const printed: SheetRow = { row: 0, cells: [{ column: 0, cell: { content: title } }] };
  const titled = { ...moved(form, 2), rows: [printed, ...moved(form, 2).rows] };
  if (place === 'beside') return workbookOf(said, titled);
  const below = moved(said, 3 + Math.max(...titled.rows.map(({ row }) => row)));
  return workbookOf({
    ...titled,
    rows: [...titled.rows, ...below.rows],
    merges: [...titled.merges, ...below.merges],
  });
}

/** The sheet with its rows lower down. */
const moved = (sheet: SheetSnapshot, by: number): SheetSnapshot => ({
  ...sheet,
  rows: sheet.rows.map(({ row, ...line }) => ({ ...line, row: row + by })),
  merges: sheet.merges.map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by })),
});

/** What each task takes the workbook's period for. */
function periodsOf(snapshot: WorkbookSnapshot): Readonly<Record<string, Period | null>> {
  const workspace = readSnapshot(snapshot);
  expect(workspace.tables.map(({ template }) => template.id)).toEqual(['tth-2024/pl2']);
  return {
    'Kiểm tra': workspace.report.window?.period ?? null,
    'Tạo báo cáo': inDraft(workspace),
    'Sang kỳ mới': planNextPeriod(workspace).from,
    'Chèn phụ lục': proposeInsert({ period: null, level: null }, workspace, today, builtIn).period,
  };
}

/** The period that the draft names, of those that these tests know. */
function inDraft(workspace: CheckedWorkspace): Period | null {
  const { text } = draftContent(composeDraft(workspace, workspace.report.info));
  const [, title = ''] = /^Tình hình thực hiện công tác cải cách hành chính\n(.*)$/m.exec(text) ?? [];
  return [...[1, 2, 3, 4].map(quarter), half].find((one) => says(title, one)) ?? null;
}

const says = (title: string, period: Period): boolean =>
  title.toLocaleLowerCase('vi').startsWith(periodPhrase(period).toLocaleLowerCase('vi'));

const places = ['beside', 'below'] as const;

test.each<[string, string, Partial<ReportInfo>, Period]>([
  ['chỉ tiêu đề ghi kỳ', 'BÁO CÁO QUÝ I NĂM 2024', {}, quarter(1)],
  ['Thông tin báo cáo ghi kỳ', '', { period: quarter(3) }, quarter(3)],
  ['hai nơi ghi khác nhau', 'BÁO CÁO QUÝ I NĂM 2024', { period: quarter(3) }, quarter(3)],
  ['chỉ ghi ngày chốt', '', { dataTo: day(2024, 3, 10) }, quarter(1)],
  ['ngày chốt của kỳ khác tiêu đề', 'BÁO CÁO QUÝ I NĂM 2024', { dataTo: day(2024, 6, 14) }, half],
  ['ngày chốt của kỳ ở tiêu đề', 'BÁO CÁO QUÝ II NĂM 2024', { dataTo: day(2024, 6, 30) }, quarter(2)],
])('%s: một câu trả lời, dù ghi ở trang riêng hay dưới biểu', async (_, title, info, period) => {
  for (const place of places) {
    const told = periodsOf(await workbook(title, info, place));
    expect(told).toEqual({
      'Kiểm tra': period,
      'Tạo báo cáo': period,
      'Sang kỳ mới': period,
      'Chèn phụ lục': period,
    });
  }
});

test('ngày in ở biểu chỉ tính cho đúng kỳ đã ghi', async () => {
  const printed = 'BÁO CÁO (Từ ngày 15/12/2023 đến ngày 10/3/2024)';
  const windowOf = async (period: Period) =>
    readSnapshot(await workbook(printed, { period }, 'beside')).report.window;
  expect(await windowOf(quarter(1))).toMatchObject({ from: day(2023, 12, 15), to: day(2024, 3, 10) });
  expect(await windowOf(half)).toMatchObject({ from: day(2023, 12, 15), to: day(2024, 6, 14) });
});
