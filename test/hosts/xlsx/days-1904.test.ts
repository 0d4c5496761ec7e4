// A workbook that counts days from 1904, through the use cases: sheets put in, dates written, the draft.

import fc from 'fast-check';
import { addDays, dateFromSerial, dateSerial } from '../../../src/core/calendar/calendar-date';
import { openXlsx } from '../../../src/hosts/xlsx';
import { insertTemplates, openWorkspace, readSnapshot } from '../../support/app';
import { infoFor } from '../../support/filled-set';
import { buildXlsx } from '../../support/xlsx/build';

test('trang Thông tin báo cáo chèn vào sổ tính đếm từ 1904: ngày đọc lại đúng, tệp ghi số của 1904', async () => {
  const bytes = buildXlsx({ date1904: true, sheets: [{ name: 'Nháp', cells: { A1: 'x' } }] });
  const file = await openXlsx(bytes);
  await insertTemplates(file, 'tth-2024', ['tth-2024/pl2'], {
    supporting: ['info'],
    info: infoFor('tth-2024'),
  });
  const again = await openXlsx(await file.toBytes());
  const { supporting } = await openWorkspace(again);
  expect(supporting.info).toMatchObject({ day: 15, month: 3, year: 2024 });
  const days = (await again.read()).sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.filter(({ cell }) => cell.format === 'dd/mm/yyyy')),
  );
  expect(days.map(({ cell }) => [cell.content, cell.original])).toContainEqual([45_366, 43_904]);
});

test('ngày của danh mục văn bản', async () => {
  const list = (date1904: boolean) =>
    buildXlsx({
      ...(date1904 ? { date1904 } : {}),
      sheets: [
        {
          name: 'Văn bản',
          cells: {
            A1: 'VĂN BẢN NÊU TRONG BÁO CÁO',
            A3: 'Số thứ tự',
            B3: 'Số, ký hiệu',
            C3: 'Ngày ban hành',
            D3: 'Cơ quan ban hành',
            E3: 'Trích yếu',
            A4: 1,
            B4: '12/KH-UBND',
            C4: { value: date1904 ? 43_839 : 45_301, format: 'dd/mm/yyyy' },
            D4: 'UBND huyện',
            E4: 'Cải cách hành chính năm 2024',
          },
        },
      ],
    });
  for (const date1904 of [false, true]) {
    const { supporting } = readSnapshot(await (await openXlsx(list(date1904))).read());
    expect(supporting.documents.map(({ date }) => date)).toEqual([{ year: 2024, month: 1, day: 10 }]);
  }
});

test('mọi ngày của lịch: số của Excel đi và về', () => {
  const first = { year: 1900, month: 1, day: 1 };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_958_463 }), (days) => {
      const date = addDays(first, days);
      expect(dateFromSerial(dateSerial(date))).toEqual(date);
    }),
  );
  expect([0, 1, 5, 59, 60, 61].map((serial) => dateFromSerial(serial))).toEqual([
    { year: 1900, month: 1, day: 0 },
    { year: 1900, month: 1, day: 1 },
    { year: 1900, month: 1, day: 5 },
    { year: 1900, month: 2, day: 28 },
    { year: 1900, month: 2, day: 29 },
    { year: 1900, month: 3, day: 1 },
  ]);
});
