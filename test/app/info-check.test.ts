// Kiểm tra also reads "Thông tin báo cáo": what is filled must be readable, days must follow each other.

import { reportCalendar } from '../../src/catalog/calendar';
import { checkInfo } from '../../src/check';
import { addDays, type CalendarDate } from '../../src/core/calendar/calendar-date';
import { firstCalendarDay, lastCalendarDay, officialWindow } from '../../src/core/calendar/period';
import type { Period, ReportInfo } from '../../src/core/calendar/report-info';
import type { CellContent } from '../../src/core/workbook/workbook';
import { newWorkbook } from '../../src/hosts/xlsx';
import { insertTemplates, readSnapshot } from '../support/app';

const SHEET = 'Thông tin báo cáo';
const day = (year: number, month: number, on: number): CalendarDate => ({ year, month, day: on });

/** A new workbook in which a person wrote over some fields. */
async function workbook(info: Partial<ReportInfo>, written: Readonly<Record<string, string | number>> = {}) {
  const file = await newWorkbook();
  await insertTemplates(file, 'tth-2024', ['tth-2024/pl2'], { supporting: ['info'], info });
  const sheet = (await file.read()).sheets.find(({ name }) => name === SHEET);
  const changes = Object.entries(written).map(([label, value]) => {
    const line = sheet?.rows.find(({ cells }) => cells[0]?.cell.content === label);
    if (!line) throw new RangeError(`no field ${label}`);
    const before: CellContent = line.cells.find(({ column }) => column === 1)?.cell.content ?? null;
    return { sheet: SHEET, row: line.row, column: 1, value, before };
  });
  await file.apply({ changes });
  return readSnapshot(await file.read());
}

const said = (workspace: Awaited<ReturnType<typeof workbook>>) =>
  workspace.findings
    .filter(({ code }) => code.startsWith('INFO_'))
    .map(({ code, message }) => `${code} ${message}`);

test('trang vừa chèn với kỳ chính thức, và trang còn trống: không có phát hiện', async () => {
  const official = { dataFrom: day(2023, 12, 15), dataTo: day(2024, 3, 14), deadline: day(2024, 3, 20) };
  expect(said(await workbook({ ...official, day: 15, month: 3, year: 2024 }))).toEqual([]);
  expect(said(await workbook({}))).toEqual([]);
});

test.each<[string, Record<string, string | number>, RegExp]>([
  [
    'ngày không có trong lịch',
    { 'Số liệu đến ngày': '31/02/2024' },
    /Số liệu đến ngày.*31\/02\/2024.*chưa đọc được/,
  ],
  ['kỳ không rõ', { 'Kỳ báo cáo': 'kỳ vừa rồi', Năm: 2024 }, /Kỳ báo cáo.*kỳ vừa rồi/],
  ['kỳ không có năm', { 'Kỳ báo cáo': 'Quý I' }, /Kỳ báo cáo.*ghi đủ năm/],
  [
    'năm ghi chữ: ô Năm, không phải ô kỳ',
    { 'Kỳ báo cáo': 'Quý I', Năm: 'hai nghìn' },
    /ô B8: mục “Năm” ghi “hai nghìn”.*ghi năm bằng chữ số/,
  ],
  ['quyền hạn ký không rõ', { 'Quyền hạn ký': 'người khác' }, /Quyền hạn ký.*người khác/],
])('%s: một phát hiện ở đúng ô', async (_, written, sentence) => {
  const workspace = await workbook({}, written);
  const found = workspace.findings.filter(({ code }) => code === 'INFO_UNREAD');
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(sentence);
  expect(found[0]?.cell?.sheet).toBe(SHEET);
});

test.each<[string, Partial<ReportInfo>, string]>([
  [
    'ngày đầu sau ngày cuối',
    { dataFrom: day(2024, 6, 15), dataTo: day(2024, 3, 14) },
    '“Số liệu đến ngày” (14/3/2024) phải sau “Số liệu từ ngày” (15/6/2024)',
  ],
  [
    'ký trước ngày chốt số liệu',
    { dataTo: day(2024, 3, 14), day: 13, month: 3, year: 2024 },
    '“Ngày ký” (13/3/2024) phải sau “Số liệu đến ngày” (14/3/2024)',
  ],
  [
    'hạn gửi ngay ngày chốt số liệu',
    { dataTo: day(2024, 3, 14), deadline: day(2024, 3, 14) },
    '“Hạn gửi báo cáo” (14/3/2024) phải sau “Số liệu đến ngày” (14/3/2024)',
  ],
])('%s: một phát hiện', async (_, info, sentence) => {
  const found = said(await workbook(info));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(sentence);
});

test('ký đúng ngày chốt số liệu, ngày ký mới ghi tháng: không có phát hiện', async () => {
  expect(said(await workbook({ dataTo: day(2024, 3, 14), day: 14, month: 3, year: 2024 }))).toEqual([]);
  expect(said(await workbook({ dataTo: day(2024, 3, 14), month: 3, year: 2024 }))).toEqual([]);
});

const quarter = (index: number, year: number) => ({ kind: 'quarter', index, year }) as const;
const q1 = { dataFrom: day(2023, 12, 15), dataTo: day(2024, 3, 14) };

test.each<[string, Partial<ReportInfo>, string]>([
  [
    'kỳ và năm khác số liệu',
    { ...q1, period: quarter(2, 2025) },
    '“Số liệu từ ngày” (15/12/2023) và “Số liệu đến ngày” (14/3/2024) không khớp với kỳ báo cáo ghi ở trang này (Quý II năm 2025)',
  ],
  ['quý II với số liệu quý I', { ...q1, period: quarter(2, 2024) }, '(Quý II năm 2024)'],
  [
    'quý I với số liệu 6 tháng',
    { ...q1, dataTo: day(2024, 6, 14), period: quarter(1, 2024) },
    '“Số liệu đến ngày” (14/6/2024)',
  ],
  [
    'quý I ghi nhầm năm đầu',
    { ...q1, dataFrom: day(2022, 12, 15), period: quarter(1, 2024) },
    '(15/12/2022)',
  ],
  [
    'năm khác',
    { ...q1, dataTo: day(2023, 12, 31), period: { kind: 'year', index: 1, year: 2024 } },
    '(năm 2024)',
  ],
  ['tháng khác', { ...q1, period: { kind: 'month', index: 5, year: 2024 } }, '(tháng 5 năm 2024)'],
  [
    'giai đoạn sau',
    { ...q1, period: { kind: 'multiYear', index: 1, from: 2026, year: 2030 } },
    '(giai đoạn 2026 - 2030)',
  ],
  [
    'ký trước khi kỳ bắt đầu',
    { period: quarter(2, 2025), day: 18, month: 3, year: 2024 },
    '“Ngày ký” (18/3/2024) không khớp với kỳ báo cáo',
  ],
  [
    'ký sau hạn gửi một năm',
    { ...q1, deadline: day(2024, 3, 20), period: quarter(1, 2024), day: 20, month: 3, year: 2025 },
    '“Ngày ký” (20/3/2025) sau “Hạn gửi báo cáo” (20/3/2024) hơn nửa năm',
  ],
  [
    'hạn gửi năm sau',
    { ...q1, deadline: day(2025, 3, 20), period: quarter(1, 2024) },
    '“Hạn gửi báo cáo” (20/3/2025) sau “Số liệu đến ngày” (14/3/2024) hơn nửa năm',
  ],
])('%s: một phát hiện ở trang Thông tin báo cáo', async (_, info, sentence) => {
  const found = (await workbook(info)).findings.filter(({ code }) => code.startsWith('INFO_'));
  expect(found.map(({ severity, cell }) => `${severity} ${cell?.sheet}`)).toEqual([`warning ${SHEET}`]);
  expect(found[0]?.message).toContain(sentence);
});

test('kỳ nào cũng vậy, chốt theo lịch chính thức, theo tháng, sớm hay muộn một tháng: không có phát hiện', async () => {
  const periods: readonly Period[] = [
    ...Array.from({ length: 12 }, (_, at) => ({ kind: 'month', index: at + 1, year: 2024 }) as const),
    ...[1, 2, 3, 4].map((index) => quarter(index, 2024)),
    { kind: 'halfYear', index: 1, year: 2024 },
    { kind: 'halfYear', index: 2, year: 2024 },
    { kind: 'nineMonths', index: 1, year: 2024 },
    { kind: 'year', index: 1, year: 2024 },
    { kind: 'multiYear', index: 1, from: 2021, year: 2024 },
  ];
  const entries = (['period', 'dataFrom', 'dataTo', 'deadline', 'date'] as const).map((key, row) => ({
    key,
    kind: 'day' as const,
    cell: { sheet: SHEET, row, column: 1 },
    form: SHEET,
    label: key,
    text: 'x',
    understood: true,
  }));
  const told = (period: Period, from: CalendarDate, to: CalendarDate, after: number) => {
    const signed = addDays(to, after);
    const info = { period, dataFrom: from, dataTo: to, deadline: addDays(to, 6), ...signed };
    return checkInfo({ info, entries }).map(({ code }) => `${code} ${JSON.stringify(info)}`);
  };
  const customs = periods.flatMap((period) => {
    const [first, last] = [firstCalendarDay(period), lastCalendarDay(period)];
    const window = officialWindow(period, reportCalendar);
    return [
      ...told(period, first, last, 3),
      ...told(period, addDays(first, -17), addDays(last, -17), 0),
      ...told(period, addDays(first, -45), addDays(last, -28), 60),
      ...told(period, { year: (period.from ?? 2024) - 1, month: 12, day: 15 }, addDays(last, 31), 90),
      ...(window ? told(period, window.from, window.to, 5) : []),
    ];
  });
  expect(customs).toEqual([]);
  const adHoc = { kind: 'adHoc', index: 1, year: 2024 } as const;
  expect(told(adHoc, day(2020, 1, 1), day(2023, 12, 31), 300)).toEqual([]);
});
