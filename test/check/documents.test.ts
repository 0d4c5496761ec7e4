// Danh mục văn bản: số thứ tự, số ký hiệu, tên loại, ngày ban hành, thứ tự số và ngày, văn bản trùng, số đếm.

import type { ReportDates } from '../../src/check';
import { plainSymbol, readSymbol, typeOfTitle } from '../../src/core/report/document-symbol';
import { documentTypes } from '../../src/core/report/document-types';
import { cellText } from '../../src/core/workbook/address';
import { describeFinding } from '../../src/messages';
import { printedLines } from '../support/printed';
import type { Drawn } from '../support/sheet';
import { check, day, type Row, told } from './document-list';

const quarter: ReportDates = { signed: day('06/3/2023'), from: day('15/12/2022') };

/** Two documents that nothing is wrong with, around the one in question. */
const around = (...rows: readonly Row[]): readonly Row[] => [
  ['1', '02/KH-UBND', '04/01/2023', 'Kế hoạch về CCHC nhà nước năm 2023'],
  ...rows,
  [rows.length + 2, '36/KH-UBND', '28/02/2023', 'Kế hoạch về chuyển đổi vị trí công tác năm 2023'],
];

describe('một văn bản trong danh mục', () => {
  it.each<[string, Row, readonly string[]]>([
    ['kế hoạch', ['2', '09/KH-UBND', '11/01/2023', 'Kế hoạch về đào tạo'], []],
    ['công văn', ['2', '22/UBND-VP', '06/01/2023', 'Công văn về việc triển khai'], []],
    [
      'công văn không ghi đơn vị soạn thảo',
      ['2', '439/UBND', '06/01/2023', 'Công văn về việc triển khai'],
      [],
    ],
    ['ký hiệu có khoảng trắng, gạch dài', ['2', 'Số: 22 / UBND – VP', '06/01/2023', 'Công văn về việc'], []],
    ['ký hiệu có &', ['2', '22/SNV-CCHC&VTLT', '06/01/2023', 'Công văn về việc triển khai'], []],
    [
      'văn bản quy phạm pháp luật có năm',
      ['2', '12/2023/QĐ-UBND', '06/01/2023', 'Quyết định ban hành Quy định'],
      [],
    ],
    ['văn bản của Đảng', ['2', '36-HD/HU', '06/01/2023', 'Hướng dẫn của Huyện ủy'], []],
    [
      'quyết định ban hành quy chế',
      ['2', '15/QĐ-UBND', '06/01/2023', 'Quy chế làm việc của Ban Chỉ đạo'],
      [],
    ],
    ['công văn mở đầu bằng động từ', ['2', '22/UBND-VP', '06/01/2023', 'Hướng dẫn sử dụng bộ nhận diện'], []],
    ['trích yếu không có tên loại', ['2', '22/UBND-VP', '06/01/2023', 'V/v rà soát thủ tục'], []],
    ['ngày là ngày của Excel', ['2', '09/KH-UBND', { content: 44937, format: 'dd/mm/yyyy' }, 'Kế hoạch'], []],
    ['năm hai chữ số', ['2', '09/KH-UBND', '11/01/23', 'Kế hoạch về đào tạo'], []],
    ['không có số', ['2', '/KH-UBND', '11/01/2023', 'Kế hoạch'], ['DOCUMENT_SYMBOL error PL I!B5']],
    ['thiếu gạch chéo', ['2', '09KH-UBND', '11/01/2023', 'Kế hoạch'], ['DOCUMENT_SYMBOL error PL I!B5']],
    [
      'gạch nối thay gạch chéo',
      ['2', '09-KH-UBND', '11/01/2023', 'Kế hoạch'],
      ['DOCUMENT_SYMBOL error PL I!B5'],
    ],
    ['không có cơ quan', ['2', '09/KH', '11/01/2023', 'Kế hoạch'], ['DOCUMENT_SYMBOL error PL I!B5']],
    ['chưa ghi ký hiệu', ['2', '', '11/01/2023', 'Kế hoạch'], ['DOCUMENT_SYMBOL warning PL I!B5']],
    [
      'kế hoạch mang ký hiệu công văn',
      ['2', '09/UBND-VP', '11/01/2023', 'Kế hoạch về đào tạo'],
      ['DOCUMENT_TYPE error PL I!B5'],
    ],
    [
      'công văn mang ký hiệu kế hoạch',
      ['2', '09/KH-UBND', '11/01/2023', 'Công văn về việc'],
      ['DOCUMENT_TYPE error PL I!B5'],
    ],
    [
      'thông báo mang ký hiệu kế hoạch',
      ['2', '09/KH-UBND', '11/01/2023', 'Thông báo về việc'],
      ['DOCUMENT_TYPE error PL I!B5'],
    ],
    [
      'thông báo mang ký hiệu công văn',
      ['2', '09/UBND-VP', '11/01/2023', 'Thông báo về việc'],
      ['DOCUMENT_TYPE error PL I!B5'],
    ],
    [
      'ngày không có trong lịch',
      ['2', '09/KH-UBND', '31/02/2023', 'Kế hoạch'],
      ['DOCUMENT_DATE error PL I!C5'],
    ],
    ['ngày không đọc được', ['2', '09/KH-UBND', 'tháng 1', 'Kế hoạch'], ['DOCUMENT_DATE error PL I!C5']],
    ['chưa ghi ngày', ['2', '09/KH-UBND', '', 'Kế hoạch'], ['DOCUMENT_DATE warning PL I!C5']],
    ['sau ngày báo cáo', ['2', '40/KH-UBND', '07/3/2023', 'Kế hoạch'], ['DOCUMENT_LATER error PL I!C5']],
    ['đúng ngày báo cáo', ['2', '40/KH-UBND', '06/3/2023', 'Kế hoạch'], []],
    ['đúng ngày đầu kỳ', ['2', '91/CT-UBND', '15/12/2022', 'Chỉ thị'], []],
    ['trước kỳ', ['2', '91/CT-UBND', '14/12/2022', 'Chỉ thị'], ['DOCUMENT_EARLIER warning PL I!C5']],
    [
      'kế hoạch năm ban hành cuối năm trước',
      ['2', '191/KH-UBND', '01/12/2022', 'Kế hoạch về chuyển đổi số năm 2023'],
      ['DOCUMENT_EARLIER info PL I!C5'],
    ],
    [
      'kế hoạch ban hành trước hai năm',
      ['2', '191/KH-UBND', '01/12/2021', 'Kế hoạch về chuyển đổi số năm 2023'],
      ['DOCUMENT_EARLIER warning PL I!C5'],
    ],
    [
      'kế hoạch năm trước nữa',
      ['2', '191/KH-UBND', '01/12/2022', 'Kế hoạch về chuyển đổi số năm 2022'],
      ['DOCUMENT_EARLIER warning PL I!C5'],
    ],
  ])('%s', (_, row, expected) => {
    const rows = around(row);
    // The document with the number 91 or 191 stands in another row of numbers; 40 is the last of its own.
    expect(told(check(rows, quarter)).filter((one) => !one.startsWith('DOCUMENT_ORDER'))).toEqual(expected);
  });

  it('không biết ngày báo cáo và kỳ số liệu thì không so', () => {
    const row: Row = ['2', '40/CT-UBND', '07/3/2030', 'Chỉ thị'];
    expect(check(around(row))).toEqual([]);
    expect(told(check(around(row), { signed: null, from: day('15/12/2022') }))).toEqual([]);
  });

  it('gõ nhầm năm: nói ngày có thể đúng', () => {
    const row: Row = ['2', '04/TB-UBND', '15/01/2022', 'Thông báo về việc tiếp nhận phản ánh'];
    const [finding] = check(around(row), quarter);
    expect(finding && describeFinding(finding)).toBe(
      'Phụ lục I (trang tính PL I), ô C5: văn bản 04/TB-UBND ngày 15/01/2022, trước kỳ số liệu (từ 15/12/2022). ' +
        'Có thể là ngày 15/01/2023. Kiểm tra ngày ban hành hoặc bỏ khỏi danh mục.',
    );
  });

  it('dòng đánh số sẵn còn trống không phải văn bản', () => {
    expect(check([...around(), ['3'], ['4'], ['5']], quarter)).toEqual([]);
  });
});

describe('số thứ tự', () => {
  const rows = (codes: readonly Drawn[]): readonly Row[] =>
    codes.map((code, n) => [code, `${n + 1}/CT-UBND`, '04/01/2023', 'Chỉ thị']);

  it.each<[string, readonly Drawn[], readonly string[]]>([
    ['liên tục', ['1', '2', '3'], []],
    ['số kèm dấu chấm, số có 0 đứng trước', ['01.', '02.', '03)'], []],
    ['là số', [1, 2, 3], []],
    ['bỏ trống một dòng đã đếm', ['1', '', '3'], []],
    ['bỏ trống một dòng không đếm', ['1', '', '2'], []],
    ['nhảy', ['1', '2', '5'], ['CODE_GAP warning PL I!A6']],
    ['trùng', ['1', '2', '2'], ['CODE_GAP warning PL I!A6']],
    ['lùi', ['1', '3', '2'], ['CODE_GAP warning PL I!A5']],
    ['không bắt đầu từ 1', ['2', '3'], ['CODE_GAP warning PL I!A4']],
  ])('%s', (_, codes, expected) => expect(told(check(rows(codes)))).toEqual(expected));

  it('nhiều chỗ chưa liên tục là một phát hiện, kể đủ các ô', () => {
    const [finding] = check(rows(['1', '3', '2', '5']));
    expect(finding?.cells.map(cellText)).toEqual(['PL I!A5', 'PL I!A6', 'PL I!A7']);
    expect(finding && describeFinding(finding)).toBe(
      'Phụ lục I (trang tính PL I), ô A5: số thứ tự 3 đứng ngay sau 1 (chưa liên tục cả ở các ô A6 và A7). ' +
        'Kiểm tra có thiếu dòng không, hoặc đánh số lại cho liên tục.',
    );
  });

  it('đánh lại từ 1 dưới một đề mục', () => {
    const [a, b] = rows(['1', '2']);
    expect(
      check([
        ['I', 'Kế hoạch'],
        ...(a && b ? [a, b] : []),
        ['II', 'Công văn'],
        ...rows(['1', '2']).map(([code, symbol, , title]) => [code, `1${symbol}`, '05/01/2023', title]),
      ]),
    ).toEqual([]);
  });
});

describe('số văn bản trong biểu thống kê', () => {
  const count = (figure: Drawn): readonly Drawn[][] => [
    ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
    [
      '1.',
      'Số văn bản chỉ đạo CCHC đã ban hành (Chương trình, Kế hoạch, Kết luận, chỉ thị, công văn chỉ đạo, quán triệt)',
      'Văn bản',
      figure,
    ],
    ['2.', 'Tỷ lệ hoàn thành Kế hoạch CCHC năm (Lũy kế đến thời điểm báo cáo)', '%', 50],
    ['2.1.', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', 46],
    ['2.2.', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', 23],
    ['3.', 'Kiểm tra CCHC'],
    ['3.1.', 'Số cơ quan/đơn vị đã kiểm tra', 'Cơ quan, đơn vị', 0],
    ['3.2.', 'Số UBND cấp xã đã kiểm tra', 'Cơ quan, đơn vị', 0],
  ];
  /** Three that count and a notice that does not. */
  const rows = around(
    ['2', '22/UBND-VP', '06/01/2023', 'Công văn về việc triển khai'],
    ['3', '04/TB-UBND', '15/01/2023', 'Thông báo về việc tiếp nhận'],
  );

  it.each<[Drawn, readonly string[]]>([
    [3, []],
    ['03', []],
    ['', []],
    [4, ['DOCUMENT_COUNT warning PL III!D2']],
    [2, ['DOCUMENT_COUNT warning PL III!D2']],
  ])('ba văn bản thuộc loại được tính, biểu ghi %s', (figure, expected) => {
    expect(told(check(rows, quarter, ...count(figure)))).toEqual(expected);
  });

  it('văn bản không rõ loại có thể tính hoặc không', () => {
    const unknown: Row = ['4', '', '16/01/2023', 'V/v rà soát'];
    const open = [...rows.slice(0, 3), unknown, ['5', '36/KH-UBND', '28/02/2023', 'Kế hoạch'] as const];
    const counts = (figure: number) =>
      told(check(open, quarter, ...count(figure))).filter((one) => one.startsWith('DOCUMENT_COUNT'));
    expect([3, 4].flatMap(counts)).toEqual([]);
    expect(counts(5)).toEqual(['DOCUMENT_COUNT warning PL III!D2']);
  });

  it('câu nói rõ danh mục nào, đếm những loại nào', () => {
    const [finding] = check(rows, quarter, ...count(4));
    expect(finding && describeFinding(finding)).toBe(
      'Phụ lục III, phần I (trang tính PL III), ô D2 – dòng 1, Số văn bản chỉ đạo CCHC đã ban hành: đang là 4, ' +
        'còn danh mục ở Phụ lục I (trang tính PL I) có 4 văn bản, tính chương trình, kế hoạch, kết luận, chỉ thị ' +
        'và công văn thì là 3, cao hơn 1. Kiểm tra danh mục hoặc sửa ô D2.',
    );
  });
});

describe('số, ký hiệu', () => {
  it('mỗi tên loại của Phụ lục III Nghị định 30/2020/NĐ-CP đọc lại được từ ký hiệu và từ trích yếu', () => {
    for (const type of documentTypes) {
      const symbol = type.abbreviation === '' ? '5/UBND-VP' : `5/${type.abbreviation}-UBND`;
      expect(readSymbol(symbol)?.type).toBe(type);
      expect(typeOfTitle(`${type.name} về cải cách hành chính`)).toBe(type);
      expect(typeOfTitle(`${type.name.toUpperCase()} VỀ`)).toBe(type);
    }
  });

  it('viết khác kiểu vẫn là một', () => {
    expect(plainSymbol(' Số: 191 / KH – UBND. ')).toBe('191/KH-UBND');
    expect(readSymbol('12/QD-UBND')?.type?.name).toBe('Quyết định');
    // Without đ two kinds read the same: the one written so counts.
    expect(readSymbol('12/DA-UBND')?.type?.name).toBe('Dự án');
    expect(readSymbol('12/UBND-VP')?.series).toBe(readSymbol('13/UBND-KTHT')?.series);
    expect(readSymbol('12/KH-UBND')?.series).not.toBe(readSymbol('12/KH-BCĐ')?.series);
  });
});

describe('danh mục thật, 23 văn bản', () => {
  const rows = printedLines('cao-bang-2023/pl1').map(({ STT = '', ...line }): Row => {
    const [symbol = '', date = '', title = ''] = Object.values(line);
    return [STT, symbol, date, title];
  });

  it('đúng ba chỗ cần xem và một chỗ xếp chưa theo ngày, không báo nhầm văn bản nào', () => {
    expect(rows).toHaveLength(23);
    expect(check(rows, quarter).map(describeFinding)).toEqual([
      'Phụ lục I (trang tính PL I), ô C4: văn bản 191/KH-UBND ngày 01/12/2022, trước kỳ số liệu (từ 15/12/2022). Kế hoạch của năm thường ban hành từ cuối năm trước; đề nghị xác nhận.',
      'Phụ lục I (trang tính PL I), ô C5: văn bản 09/KH-UBND ngày 11/01/2023 đứng trước 22/UBND-VP ngày 06/01/2023; danh mục nên xếp theo ngày ban hành.',
      'Phụ lục I (trang tính PL I), ô C10: văn bản 66/KH-UBND ngày 21/01/2023, còn 36/KH-UBND ngày 28/02/2023: số và ngày không cùng thứ tự. Kiểm tra các ô B10, C10, B26 và C26.',
      'Phụ lục I (trang tính PL I), ô C11: văn bản 04/TB-UBND ngày 15/01/2022, trước kỳ số liệu (từ 15/12/2022). Có thể là ngày 15/01/2023. Kiểm tra ngày ban hành hoặc bỏ khỏi danh mục.',
    ]);
  });

  it('không biết kỳ số liệu: chỉ còn chỗ xếp và chỗ số, ngày không cùng thứ tự', () => {
    expect(told(check(rows))).toEqual(['DOCUMENT_DAYS info PL I!C5', 'DOCUMENT_ORDER warning PL I!C10']);
  });
});
