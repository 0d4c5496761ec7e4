// What people write on the supporting sheets, as the draft says it: the plan of the year, paragraphs of their own.

import { periodicReport } from '../../src/catalog/outlines';
import type { CitedDocument } from '../../src/companion/companion';
import { blankReportInfo, type ReportInfo } from '../../src/core/calendar/report-info';
import { composeReport, documentText } from '../../src/report';

const info: ReportInfo = {
  ...blankReportInfo,
  agency: 'UBND huyện Sông Xanh',
  period: { kind: 'quarter', index: 1, year: 2024 },
};
const plan: CitedDocument = {
  cell: { sheet: 'Văn bản', row: 2, column: 4 },
  symbol: '15/KH-UBND',
  date: { year: 2024, month: 1, day: 5 },
  issuer: 'UBND huyện Sông Xanh',
  title: 'Kế hoạch cải cách hành chính năm 2024',
  section: 'Kế hoạch cải cách hành chính',
};
const FULL =
  'Kế hoạch số 15/KH-UBND ngày 05/01/2024 của UBND huyện Sông Xanh về cải cách hành chính năm 2024';

const text = (documents: readonly CitedDocument[], about: ReportInfo = info, freeText = {}) =>
  documentText(composeReport({ tables: [], info: about, outline: periodicReport, documents, freeText }));
const lines = (draft: string) => draft.split('\n');
const sentence = (draft: string) => lines(draft).find((line) => line.includes('để triển khai công tác CCHC'));

describe('Kế hoạch CCHC của năm ở mục I', () => {
  test('lấy từ trang Văn bản, ghi đủ, không nêu lại ngay bên dưới', () => {
    const draft = text([plan]);
    expect(sentence(draft)).toContain(`UBND huyện đã ban hành ${FULL} để triển khai công tác CCHC năm 2024.`);
    expect(draft.split('15/KH-UBND')).toHaveLength(2);
  });

  test('mục khác nêu lại thì chỉ ghi loại, số, ký hiệu', () => {
    const draft = text([{ ...plan, section: 'Kiểm tra cải cách hành chính' }]);
    expect(sentence(draft)).toContain(FULL);
    expect(lines(draft)).toContain('- Tiếp tục thực hiện Kế hoạch số 15/KH-UBND.');
  });

  test('các văn bản khác cùng mục vẫn được nêu', () => {
    const letter = { ...plan, symbol: '3/UBND-NV', title: 'Về việc triển khai Kế hoạch' };
    expect(text([plan, letter])).toContain('- Ban hành Công văn số 3/UBND-NV ngày 05/01/2024');
  });

  test.each<[string, readonly CitedDocument[]]>([
    ['không ghi mục, trích yếu là kế hoạch của năm', [{ ...plan, section: '' }]],
    ['không ghi cơ quan ban hành', [{ ...plan, issuer: '' }]],
    ['đúng mục, trích yếu ghi tắt', [{ ...plan, title: 'Kế hoạch thực hiện nhiệm vụ năm 2024' }]],
    [
      'cạnh kế hoạch kiểm tra ở cùng mục',
      [plan, { ...plan, symbol: '20/KH-UBND', title: 'Kế hoạch kiểm tra cải cách hành chính năm 2024' }],
    ],
    ['cạnh kế hoạch của cấp trên', [plan, { ...plan, symbol: '282/KH-UBND', issuer: 'UBND tỉnh Cao Bằng' }]],
  ])('%s: điền được', (_, documents) => {
    expect(sentence(text(documents))).toContain('đã ban hành Kế hoạch số 15/KH-UBND ngày 05/01/2024');
  });

  test.each<[string, readonly CitedDocument[]]>([
    ['hai kế hoạch như nhau', [plan, { ...plan, symbol: '16/KH-UBND' }]],
    ['chỉ có kế hoạch kiểm tra', [{ ...plan, section: '', title: 'Kế hoạch kiểm tra CCHC năm 2024' }]],
    ['kế hoạch của năm khác', [{ ...plan, title: 'Kế hoạch cải cách hành chính năm 2023' }]],
    ['kế hoạch của giai đoạn', [{ ...plan, title: 'Kế hoạch cải cách hành chính giai đoạn 2021 - 2025' }]],
    ['kế hoạch của cấp trên', [{ ...plan, issuer: 'UBND tỉnh Cao Bằng' }]],
    ['quyết định', [{ ...plan, symbol: '15/QĐ-UBND' }]],
  ])('%s: để trống cho người viết', (_, documents) => {
    expect(sentence(text(documents))).toContain('[…Kế hoạch CCHC năm: số, ngày ban hành, trích yếu…]');
  });

  test('căn cứ báo cáo đã nêu kế hoạch thì theo căn cứ', () => {
    const basis = ['Kế hoạch số 345/KH-UBND ngày 29/12/2023 của UBND huyện về CCHC năm 2024'];
    expect(sentence(text([plan], { ...info, basis }))).toContain('đã ban hành Kế hoạch số 345/KH-UBND để');
  });
});

describe('đoạn người viết tự ghi', () => {
  test.each([
    ['Không có', 'Không có.'],
    ['- Không có', 'Không có.'],
    ['Đã xong.', 'Đã xong.'],
    ['Gồm:', 'Gồm:'],
    ['xã An Bình;', 'xã An Bình;'],
    ['Đã có chưa?', 'Đã có chưa?'],
    ['Sẽ làm tiếp…', 'Sẽ làm tiếp…'],
    ['Có câu “Đã xong.”', 'Có câu “Đã xong.”'],
    ['theo phụ lục (kèm theo)', 'theo phụ lục (kèm theo).'],
    ['Đạt 99,5 %  theo  kế hoạch', 'Đạt 99,5 %  theo  kế hoạch.'],
  ])('“%s” thành “%s”', (written, said) => {
    const draft = text([], info, { 'directing.inspection': [written] });
    expect(lines(draft)).toContain(`- ${said}`);
    const other = composeReport({
      tables: [],
      info,
      outline: periodicReport,
      others: [{ heading: 'Mục riêng', paragraphs: [written] }],
    });
    expect(lines(documentText(other))).toContain(`- ${said}`);
  });
});
