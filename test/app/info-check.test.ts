// Kiểm tra also reads "Thông tin báo cáo": what is filled must be readable, days must follow each other.

import type { CalendarDate } from '../../src/core/calendar/calendar-date';
import type { ReportInfo } from '../../src/core/calendar/report-info';
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
