// Danh mục văn bản trong sổ tính: ngày báo cáo và kỳ số liệu lấy từ chỗ sổ tính in ra.

import { dateSerial } from '../../src/core/calendar/calendar-date';
import { cellText } from '../../src/core/workbook/address';
import { newWorkbook } from '../../src/hosts/xlsx';
import { checkSnapshot, insertTemplates } from '../support/app';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

const caption = '(Kèm theo Báo cáo số 105/BC-UBND ngày 06 tháng 3 năm 2023 của Ủy ban nhân dân huyện Hòa An)';
const days = '(Từ ngày 15/12/2022 đến ngày 01/3/2023)';

const documents = (...titles: readonly Drawn[]) =>
  sheetOf('PL I', [
    ['VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH CÔNG TÁC CCHC QUÝ I NĂM 2023'],
    ...titles.map((title) => [title]),
    ['STT', 'Số, ký hiệu', 'Ngày, tháng ban hành', 'Trích yếu văn bản'],
    ['1', '03/TB-UBND', '15/01/2022', 'Thông báo về việc tiếp nhận'],
    ['2', '04/TB-UBND', '14/02/2023', 'Thông báo về việc tiếp nhận'],
    ['3', '05/TB-UBND', '07/3/2023', 'Thông báo về việc tiếp nhận'],
  ]);

const told = (...titles: readonly Drawn[]) =>
  checkSnapshot(workbookOf(documents(...titles)))
    .findings.filter(({ code }) => code.startsWith('DOCUMENT'))
    .map(({ code, cell }) => `${code} ${cell ? cellText(cell) : ''}`);

it.each<[string, readonly Drawn[], readonly string[]]>([
  ['cả hai', [days, caption], ['DOCUMENT_EARLIER PL I!C5', 'DOCUMENT_LATER PL I!C7']],
  ['chỉ ngày báo cáo', ['', caption], ['DOCUMENT_LATER PL I!C7']],
  ['chỉ kỳ số liệu', [days, ''], ['DOCUMENT_EARLIER PL I!C5']],
  ['không in gì', ['', ''], []],
  [
    'ngày để trống',
    [
      '(Từ ngày … đến ngày …)',
      '(Kèm theo Báo cáo số:      /BC-UBND ngày   tháng   năm      của UBND huyện …)',
    ],
    [],
  ],
])('sổ tính in %s', (_, [first, second], expected) => {
  expect(told(first, second)).toEqual(expected);
});

it('danh mục chèn từ bộ mẫu, ngày ghi ở “Thông tin báo cáo”', async () => {
  const file = await newWorkbook();
  const info = { dataFrom: { year: 2022, month: 12, day: 15 }, day: 6, month: 3, year: 2023 };
  await insertTemplates(file, 'cao-bang-2023', ['cao-bang-2023/pl1'], { supporting: ['info'], info });
  const sheet = (await file.sheetNames()).find((name) => /^PL/.test(name)) ?? '';
  const typed: readonly (readonly [string, string | number, string])[] = [
    ['03/TB-UBND', dateSerial({ year: 2022, month: 1, day: 15 }), 'Thông báo về việc tiếp nhận'],
    ['04/TB-UBND', '14/02/2023', 'Thông báo về việc tiếp nhận'],
    ['05/TB-UBND', dateSerial({ year: 2023, month: 3, day: 7 }), 'Thông báo về việc tiếp nhận'],
  ];
  await file.apply({
    changes: typed.flatMap((values, n) =>
      values.map((value, column) => ({ sheet, row: 5 + n, column: column + 1, value, before: null })),
    ),
  });
  const { findings, tables } = checkSnapshot(await file.read());
  expect(
    tables.find(({ documents }) => documents)?.documents?.filter(({ symbol }) => symbol !== ''),
  ).toHaveLength(3);
  expect(
    findings.filter(({ code }) => /^DOCUMENT|^CODE_GAP/.test(code)).map(({ message }) => message),
  ).toEqual([
    expect.stringContaining('ô C6: văn bản 03/TB-UBND ngày 15/01/2022, trước kỳ số liệu (từ 15/12/2022)'),
    expect.stringContaining('ô C8: văn bản 05/TB-UBND ngày 07/3/2023, sau ngày báo cáo (06/3/2023)'),
  ]);
});
