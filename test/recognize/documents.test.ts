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
])('%s', (_, rows, expected) => expect(read(rows)).toEqual(expected));
