// Documents in a section: sentences with verbs, each in full once; or a footnote of the section, or an annex.

import { communeReport } from '../../src/catalog/outlines';
import type { CitedDocument } from '../../src/companion/companion';
import { blankReportInfo, type ReportInfo } from '../../src/core/calendar/report-info';
import { composeReport } from '../../src/report';
import { documentText } from './document-text';
import { draft, figures, info, notes, tables } from './fixture';
import { wordingFaults } from './wording';

const about: ReportInfo = {
  ...blankReportInfo,
  agency: 'UBND xã Bình An',
  period: { kind: 'quarter', index: 3, year: 2026 },
};
const document = (symbol: string, title: string, issuer = 'UBND xã', more = {}): CitedDocument => ({
  cell: { sheet: 'Văn bản', row: 2, column: 4 },
  symbol,
  date: { year: 2026, month: 2, day: 5 },
  issuer,
  title,
  section: 'Kiểm tra cải cách hành chính',
  ...more,
});
const inspection = document('45/KH-UBND', 'Kiểm tra công tác CCHC năm 2026');
const decision = document('46/QĐ-UBND', 'Thành lập đoàn kiểm tra');
const province = document('9/CV-SNV', 'Hướng dẫn kiểm tra', 'Sở Nội vụ');

const modelOf = (documents: readonly CitedDocument[], more: Partial<ReportInfo> = {}) =>
  composeReport({ tables: [], info: { ...about, ...more }, outline: communeReport, documents });
const told = (...given: Parameters<typeof modelOf>): readonly string[] => {
  const text = documentText(modelOf(...given));
  const from = text.indexOf('## 3. Kiểm tra');
  return text.slice(from, text.indexOf('\n## 4.')).trim().split('\n').slice(1);
};

test('một văn bản là một câu có động từ; của cơ quan khác là thực hiện', () => {
  expect(told([inspection, province]).slice(0, 2)).toEqual([
    '- Ban hành Kế hoạch số 45/KH-UBND ngày 05/02/2026 của UBND xã về việc kiểm tra công tác CCHC năm 2026.',
    '- Thực hiện Công văn số 9/CV-SNV ngày 05/02/2026 của Sở Nội vụ về hướng dẫn kiểm tra.',
  ]);
});

test('nhiều văn bản là một danh sách dưới một câu dẫn', () => {
  expect(told([inspection, decision]).slice(0, 3)).toEqual([
    'Các văn bản đã ban hành:',
    '- Kế hoạch số 45/KH-UBND ngày 05/02/2026 của UBND xã về việc kiểm tra công tác CCHC năm 2026;',
    '- Quyết định số 46/QĐ-UBND ngày 05/02/2026 của UBND xã về việc thành lập đoàn kiểm tra.',
  ]);
});

test('nêu lại thì ngắn gọn', () => {
  const again = { ...inspection, section: 'Kiểm tra cải cách hành chính; Cải cách thể chế' };
  expect(documentText(modelOf([again]))).toContain('- Tiếp tục thực hiện Kế hoạch số 45/KH-UBND.');
});

test('chú thích cuối trang: một chú thích gồm các văn bản của mục', () => {
  const text = documentText(draft(tables({ figures, notes }), info));
  expect(text).not.toContain('Gồm:');
  const model = composeReport({
    tables: tables({ figures, notes }),
    info: { ...info, documentsAs: 'footnotes' },
    outline: communeReport,
    documents: [inspection, decision],
  });
  expect(documentText(model)).toMatch(
    /Trong kỳ, UBND huyện[^\n]*\{chú thích: Gồm: Kế hoạch số 45\/KH-UBND [^;]*; Quyết định số 46\/QĐ-UBND [^}]*\.\}\./,
  );
});

test('phụ lục: mỗi văn bản một dòng, trong mục không nêu', () => {
  const text = documentText(modelOf([inspection, decision, inspection], { documentsAs: 'annex' }));
  expect(text).toContain('DANH MỤC VĂN BẢN NÊU TRONG BÁO CÁO');
  expect(text.split('45/KH-UBND')).toHaveLength(2);
  expect(text).toContain('1 | 45/KH-UBND | 05/02/2026 | UBND xã | Kiểm tra công tác CCHC năm 2026');
});

test('chú thích người viết ghi ở trang Văn bản đứng sau văn bản', () => {
  expect(told([{ ...inspection, note: 'Kiểm tra 08 cơ quan' }])[0]).toMatch(
    /năm 2026\{chú thích: Kiểm tra 08 cơ quan\.\}\.$/,
  );
});

test('chọn không lấy Ghi chú làm chú thích thì không có chú thích nào', () => {
  const text = (about_: ReportInfo): string =>
    documentText(draft(tables({ figures, notes }), about_)).split('Nơi nhận')[0] ?? '';
  expect(text(info)).toContain('{chú thích: 12/12 phòng.}');
  expect(text({ ...info, notes: 'hidden' })).not.toContain('{chú thích');
});

test('câu nêu văn bản không phạm lỗi câu chữ nào', () => {
  const all = [inspection, decision, province, { ...inspection, section: 'Cải cách thể chế' }];
  expect(wordingFaults(modelOf(all), { twoTier: true, commune: true, withoutZeros: false })).toEqual([]);
});
