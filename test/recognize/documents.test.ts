// What of a document stands in which column: put together where it is cut, taken apart where it is one.

import { caoBang2023, indicators } from '../../src/catalog';
import type { ListedDocument } from '../../src/core/form/table';
import { recognizeAndAsk } from '../../src/recognize';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

const PLAN = 'Kế hoạch kiểm soát thủ tục hành chính năm 2024';
const LETTER = 'Công văn về đẩy mạnh thanh toán trực tuyến phí, lệ phí';

function read(rows: readonly (readonly Drawn[])[]): readonly string[] {
  const { tables } = recognizeAndAsk(workbookOf(sheetOf('VB', rows)), [caoBang2023], indicators);
  const listed = ({ symbol, date, title }: ListedDocument): string => [symbol, date, title].join(' | ');
  return tables.flatMap(({ documents = [] }) => documents.map(listed));
}

it.each<[string, readonly (readonly Drawn[])[], readonly string[]]>([
  [
    'số và ký hiệu ở hai cột, chia nhóm, số dưới 10 là số',
    [
      ['STT', 'Số', 'Ký hiệu', 'Ngày ban hành', 'Trích yếu nội dung'],
      ['I', 'KẾ HOẠCH'],
      ['1', 2, 'KH-UBND', '4/1/2024', PLAN],
      ['II', 'CÔNG VĂN'],
      ['1', '22', 'UBND-VP', '6/1/2024', LETTER],
    ],
    [`02/KH-UBND | 4/1/2024 | ${PLAN}`, `22/UBND-VP | 6/1/2024 | ${LETTER}`],
  ],
  [
    'ký hiệu đứng trước số, ở xa nhau, có gạch chéo sẵn',
    [
      ['STT', 'Ký hiệu', 'Ngày ban hành', 'Số văn bản', 'Trích yếu nội dung'],
      ['1', '/KH-UBND', '04/01/2024', '12a', PLAN],
      ['2', 'UBND-VP', '06/01/2024', '22', LETTER],
    ],
    [`12a/KH-UBND | 04/01/2024 | ${PLAN}`, `22/UBND-VP | 06/01/2024 | ${LETTER}`],
  ],
  [
    'số, ký hiệu và ngày trong một ô',
    [
      ['STT', 'Số, ngày ban hành', 'Trích yếu'],
      ['1', '12/KH-UBND ngày 04/01/2024', PLAN],
      ['2', '22/UBND-VP\n(06/01/2024)', LETTER],
      ['3', 'Số 36-HD/HU, ngày 8 tháng 1 năm 2024', PLAN],
    ],
    [
      `12/KH-UBND | 04/01/2024 | ${PLAN}`,
      `22/UBND-VP | 06/01/2024 | ${LETTER}`,
      `36-HD/HU | 8 tháng 1 năm 2024 | ${PLAN}`,
    ],
  ],
  [
    'ngày, tháng, năm ở ba cột',
    [
      ['STT', 'Số, ký hiệu', 'Ngày', 'Tháng', 'Năm', 'Trích yếu'],
      ['1', '12/KH-UBND', 4, 1, 2024, PLAN],
      ['2', '22/UBND-VP', 6, 1, 2024, LETTER],
    ],
    [`12/KH-UBND | 4/1/2024 | ${PLAN}`, `22/UBND-VP | 6/1/2024 | ${LETTER}`],
  ],
  [
    'loại văn bản đứng cạnh “Nội dung”, viết tắt',
    [
      ['STT', 'Hình thức', 'Nội dung', 'Số, ký hiệu', 'Ngày ban hành'],
      ['1', 'KH', 'V/v kiểm soát thủ tục hành chính', '12/KH-UBND', '04/01/2024'],
      ['2', 'CV', 'V/v thanh toán trực tuyến phí, lệ phí', '22/UBND-VP', '06/01/2024'],
    ],
    [
      '12/KH-UBND | 04/01/2024 | V/v kiểm soát thủ tục hành chính',
      '22/UBND-VP | 06/01/2024 | V/v thanh toán trực tuyến phí, lệ phí',
    ],
  ],
  [
    'mỗi văn bản một câu, dưới tên cột riêng; dòng chưa có số vẫn được kể',
    [
      ['STT', 'Tên văn bản (số, ngày tháng, trích yếu)'],
      ['1', 'Kế hoạch số 12/KH-UBND ngày 04/01/2024 của UBND huyện về kiểm soát TTHC'],
      ['2', 'Chỉ thị số 12-CT/HU ngày 06 tháng 01 năm 2024 về tăng cường công tác CCHC'],
      ['3', 'Kế hoạch tuyên truyền cải cách hành chính năm 2024'],
    ],
    [
      '12/KH-UBND | 04/01/2024 | Kế hoạch về kiểm soát TTHC',
      '12-CT/HU | 06 tháng 01 năm 2024 | Chỉ thị về tăng cường công tác CCHC',
      ' |  | Kế hoạch tuyên truyền cải cách hành chính năm 2024',
    ],
  ],
  [
    'mỗi văn bản một câu dưới tên danh mục, số thứ tự trong câu, chia nhóm, không có đầu bảng',
    [
      ['DANH MỤC VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH'],
      ['I. Kế hoạch'],
      ['1. Kế hoạch số 12/KH-UBND ngày 04/01/2024 của UBND xã về kiểm soát TTHC'],
      ['2. Kế hoạch truyền thông cải cách hành chính năm 2024'],
      ['II. Công văn'],
      ['1. Công văn số 22/UBND-VP ngày 06/01/2024 về thanh toán trực tuyến'],
    ],
    [
      '12/KH-UBND | 04/01/2024 | Kế hoạch về kiểm soát TTHC',
      ' |  | Kế hoạch truyền thông cải cách hành chính năm 2024',
      '22/UBND-VP | 06/01/2024 | Công văn về thanh toán trực tuyến',
    ],
  ],
])('%s', (_, rows, expected) => expect(read(rows)).toEqual(expected));

describe('mỗi văn bản một câu', () => {
  const sentences = [
    'Kế hoạch số 12/KH-UBND ngày 04/01/2024 của UBND huyện về kiểm soát TTHC',
    'Công văn số 22/UBND-VP ngày 06/01/2024 của UBND huyện về thanh toán trực tuyến',
  ];
  const ask = (rows: readonly (readonly Drawn[])[]) =>
    recognizeAndAsk(workbookOf(sheetOf('VB', rows)), [caoBang2023], indicators);

  it('biểu khác đứng dưới trên cùng trang vẫn được đọc', () => {
    const form = caoBang2023.templates.find(({ id }) => id.endsWith('/pl3-ii'));
    const rows = form?.rows.map(({ code, label, unit }): Drawn[] => [code, label, unit, unit && 3]) ?? [];
    const { tables, unread, questions } = ask([
      ['STT', 'Văn bản đã ban hành'],
      ...sentences.map((text, n): Drawn[] => [n + 1, text]),
      [],
      ['Phụ lục III'],
      ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'],
      ...rows,
    ]);
    expect(tables.map(({ documents, rows }) => documents?.length ?? rows.length > 5)).toEqual([2, true]);
    expect([unread, questions]).toEqual([[], []]);
  });

  it.each([
    ['không tên nào nói là danh mục', sentences],
    ['số đứng sau ngày', sentences.map((text) => text.replace(/số (\S+) (ngày \S+)/, '$2 số $1'))],
  ])('%s: được hỏi hoặc được nêu, không bỏ qua', (_, texts) => {
    const { tables, questions, unread } = ask([
      ['Phần một'],
      ...texts.map((text, n): Drawn[] => [n + 1, text]),
    ]);
    expect(tables).toEqual([]);
    expect(questions.length + unread.filter(({ foreign }) => !foreign).length).toBe(1);
  });
});
