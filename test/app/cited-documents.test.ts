// Kiểm tra also reads "Văn bản": what the report cites is held against the same rules as a list in an appendix.

import { dateSerial } from '../../src/core/calendar/calendar-date';
import { cellText } from '../../src/core/workbook/address';
import { readSnapshot } from '../support/app';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

const SIGNED: readonly Drawn[] = ['Ngày ký', '15/3/2024'];
const HUYEN = 'UBND huyện Hòa An';
const TINH = 'UBND tỉnh Cao Bằng';

/** Rows: symbol, date, issuer, title. */
function said(...rows: readonly (readonly Drawn[])[]): readonly string[] {
  const list = sheetOf('Văn bản', [
    ['VĂN BẢN NÊU TRONG BÁO CÁO'],
    ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu', 'Mục báo cáo'],
    ...rows.map((row, at): readonly Drawn[] => [String(at + 1), ...row]),
  ]);
  const info = sheetOf('Thông tin báo cáo', [
    ['THÔNG TIN BÁO CÁO'],
    ['Thông tin', 'Nội dung', 'Cách ghi'],
    ['Số liệu từ ngày', '15/12/2023'],
    ['Số liệu đến ngày', '14/3/2024'],
    SIGNED,
    ['Cơ quan báo cáo', HUYEN],
  ]);
  const { findings } = readSnapshot(workbookOf(list, info));
  expect(
    findings.every(({ template, message }) => template === '' && message.startsWith('Trang tính ')),
  ).toBe(true);
  return findings.map(({ code, cell }) => `${code} ${cell ? cellText(cell) : ''}`);
}

const KH = 'Kế hoạch kiểm tra cải cách hành chính năm 2024';
const KH2 = 'Kế hoạch tuyên truyền cải cách hành chính năm 2024';

it.each<[string, readonly (readonly Drawn[])[], readonly string[]]>([
  [
    'cùng số, hai ngày',
    [
      ['37/KH-UBND', '05/02/2024', HUYEN, KH],
      ['37/KH-UBND', '06/02/2024', HUYEN, KH2],
    ],
    ['DOCUMENT_TWO_DAYS Văn bản!C4'],
  ],
  [
    'một văn bản ghi hai dòng, một dòng ghi ngày theo ô ngày',
    [
      ['37/KH-UBND', '05/02/2024', HUYEN, KH],
      ['37 / kh-ubnd', dateSerial({ year: 2024, month: 2, day: 5 }), '', KH],
    ],
    ['DOCUMENT_TWICE Văn bản!B4'],
  ],
  ['ký hiệu viết sai', [['37KH/UBND', '05/02/2024', HUYEN, KH]], ['DOCUMENT_SYMBOL Văn bản!B3']],
  ['ký hiệu của loại khác', [['37/BC-UBND', '05/02/2024', HUYEN, KH]], ['DOCUMENT_TYPE Văn bản!B3']],
  ['ngày không có trong lịch', [['37/KH-UBND', '30/02/2024', HUYEN, KH]], ['DOCUMENT_DATE Văn bản!C3']],
  ['sau ngày ký báo cáo', [['37/KH-UBND', '16/3/2024', HUYEN, KH]], ['DOCUMENT_LATER Văn bản!C3']],
  [
    'số lớn hơn, ngày sớm hơn',
    [
      ['36/KH-UBND', '03/02/2024', HUYEN, KH],
      ['37/KH-UBND', '05/02/2024', HUYEN, KH],
      ['38/KH-UBND', '01/02/2024', HUYEN, KH2],
      ['39/KH-UBND', '06/02/2024', HUYEN, KH2],
    ],
    ['DOCUMENT_ORDER Văn bản!C5'],
  ],
])('%s: nói ở đúng ô', (_, rows, expected) => {
  expect(said(...rows)).toEqual(expected);
});

it.each<[string, readonly (readonly Drawn[])[]]>([
  [
    'văn bản cũ, trước kỳ số liệu',
    [['76/NQ-CP', '15/7/2021', 'Chính phủ', 'Nghị quyết ban hành Chương trình']],
  ],
  [
    'cùng số của hai cơ quan',
    [
      ['37/KH-UBND', '05/02/2024', HUYEN, KH],
      ['37/KH-UBND', '05/01/2024', TINH, KH],
    ],
  ],
  [
    'cùng số của hai năm',
    [
      ['37/KH-UBND', '05/02/2024', HUYEN, KH],
      ['37/KH-UBND', '05/02/2023', HUYEN, KH2],
    ],
  ],
  [
    'số theo cơ quan khác không chen vào dãy số',
    [
      ['37/KH-UBND', '05/02/2024', HUYEN, KH],
      ['282/KH-UBND', '02/01/2024', TINH, KH],
    ],
  ],
  [
    'văn bản của Quốc hội, thông tư liên tịch: ký hiệu không ghi tên loại của bảng',
    [
      ['202/2025/QH15', '12/6/2022', 'Quốc hội', 'Nghị quyết về việc sắp xếp đơn vị hành chính'],
      ['01/2015/TTLT-BNV-BTC', '05/01/2015', '', 'Thông tư liên tịch hướng dẫn'],
    ],
  ],
  ['ngày ghi hai chữ số năm', [['37/KH-UBND', '05/02/24', HUYEN, KH]]],
  ['dòng còn trống', [['', '', '', '']]],
])('%s: không có phát hiện', (_, rows) => {
  expect(said(...rows)).toEqual([]);
});
