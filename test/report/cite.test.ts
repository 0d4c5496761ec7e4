// Documents in sentences, as Nghị định 30/2020 has them.

import type { CitedDocument } from '../../src/companion/companion';
import { Citations } from '../../src/report/cite';

const document: CitedDocument = {
  cell: { sheet: 'Văn bản', row: 4, column: 4 },
  symbol: '105/KH-UBND',
  date: { year: 2024, month: 1, day: 5 },
  issuer: 'UBND huyện Hòa An',
  title: 'Cải cách hành chính năm 2024',
  section: 'I.1',
};
const cited = (change: Partial<CitedDocument>, before: readonly string[] = []) =>
  new Citations(before).cite({ ...document, ...change });

test.each([
  [{}, 'Kế hoạch số 105/KH-UBND ngày 05/01/2024 của UBND huyện Hòa An về cải cách hành chính năm 2024'],
  [
    { symbol: '12/QĐ-UBND', title: 'Thành lập Đoàn kiểm tra cải cách hành chính' },
    'Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND huyện Hòa An về việc thành lập Đoàn kiểm tra cải cách hành chính',
  ],
  [
    { symbol: '22/UBND-NV', title: 'V/v đẩy mạnh dịch vụ công trực tuyến.' },
    'Công văn số 22/UBND-NV ngày 05/01/2024 của UBND huyện Hòa An về việc đẩy mạnh dịch vụ công trực tuyến',
  ],
  [
    { symbol: '7/QĐ-UBND', title: 'Kế hoạch kiểm tra năm 2024' },
    'Quyết định số 7/QĐ-UBND ngày 05/01/2024 của UBND huyện Hòa An về kế hoạch kiểm tra năm 2024',
  ],
  [
    {
      symbol: '202/2025/QH15',
      issuer: 'Quốc hội',
      title: 'Nghị quyết về việc sắp xếp đơn vị hành chính cấp tỉnh',
    },
    'Nghị quyết số 202/2025/QH15 ngày 05/01/2024 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh',
  ],
  [
    { symbol: '12/QĐ-UBND', issuer: '', title: 'Quyết định thành lập Đoàn kiểm tra' },
    'Quyết định số 12/QĐ-UBND ngày 05/01/2024 về việc thành lập Đoàn kiểm tra',
  ],
  [{ symbol: '', date: null, title: 'Kế hoạch kiểm tra' }, 'Kế hoạch của UBND huyện Hòa An về việc kiểm tra'],
  [{ symbol: '', date: null, issuer: '', title: 'Phần mềm một cửa' }, 'Văn bản về phần mềm một cửa'],
  [{ title: '', issuer: '' }, 'Kế hoạch số 105/KH-UBND ngày 05/01/2024'],
  [
    { title: 'UBND xã A đổi tên' },
    'Kế hoạch số 105/KH-UBND ngày 05/01/2024 của UBND huyện Hòa An về UBND xã A đổi tên',
  ],
  [
    { title: 'Bãi bỏ Quyết định số 5' },
    'Kế hoạch số 105/KH-UBND ngày 05/01/2024 của UBND huyện Hòa An về việc bãi bỏ Quyết định số 5',
  ],
])('%j', (change, sentence) => {
  expect(cited(change)).toBe(sentence);
});

test('lần sau chỉ ghi loại, số, ký hiệu; văn bản khác số vẫn ghi đủ', () => {
  const citations = new Citations([]);
  citations.cite(document);
  expect(citations.cite({ ...document, symbol: ' 105 / kh-ubnd ' })).toBe('Kế hoạch số 105/kh-ubnd');
  expect(citations.cite({ ...document, symbol: '5/KH-UBND' })).toMatch(/^Kế hoạch số 5\/KH-UBND ngày/);
});

test('cùng số, khác ngày hoặc khác cơ quan là hai văn bản: lần nào cũng ghi đủ', () => {
  const citations = new Citations([]);
  const other = { ...document, date: { year: 2024, month: 2, day: 6 } };
  citations.cite(document);
  expect(citations.cite(other)).toMatch(/^Kế hoạch số 105\/KH-UBND ngày 06\/02\/2024 của/);
  expect(citations.cite(document)).toMatch(/^Kế hoạch số 105\/KH-UBND ngày 05\/01\/2024 của/);
  expect(new Citations([]).cite(document)).toBe(citations.cite(document));
  const byTwo = new Citations([]);
  byTwo.cite(document);
  expect(byTwo.cite({ ...document, issuer: 'UBND tỉnh Cao Bằng' })).toContain('của UBND tỉnh Cao Bằng');
});

test.each([
  ['Kế hoạch số 105/KH-UBND ngày 06/02/2024 của UBND huyện', false],
  ['Kế hoạch số 105/KH-UBND ngày 05/01/2024 của UBND huyện', true],
  ['Kế hoạch số: 105/KH-UBND, ngày 05 tháng 01 năm 2024', true],
  ['Kế hoạch số 1105/KH-UBND ngày 05/01/2024', false],
  ['Kế hoạch số 105/KH-UBND-NV ngày 05/01/2024', false],
])('căn cứ “%s” đã nêu văn bản: %s', (basis, known) => {
  expect(cited({}, [basis]) === 'Kế hoạch số 105/KH-UBND').toBe(known);
});
