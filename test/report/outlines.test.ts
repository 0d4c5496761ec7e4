// Which sections each report has, by kind of period and level; what its periods are called.

import { outlineFor } from '../../src/app/workspace/outline-for';
import { mainSet } from '../../src/app/workspace/reporter';
import { indicators } from '../../src/catalog';
import { builtIn } from '../../src/catalog/built-in';
import { outlineBySet, periodicReport } from '../../src/catalog/outlines';
import { nextPeriod, periodPhrase, readPeriod } from '../../src/core/calendar/period';
import { blankReportInfo, type Period, type ReportInfo } from '../../src/core/calendar/report-info';
import { composeReport, documentText, type ReportInput } from '../../src/report';
import { tables } from './fixture';
import { caoBangTables, communeTables, draftOf, summaryInfo } from './other-sets';

const info = (period: Period, agency = 'UBND xã Bến Cát'): ReportInfo => ({
  ...blankReportInfo,
  agency,
  period,
  dataFrom: { year: 2026, month: 5, day: 1 },
  dataTo: { year: 2026, month: 6, day: 15 },
});

const headings = (period: Period, agency?: string, more: Partial<ReportInput> = {}): readonly string[] =>
  documentText(composeReport({ tables: [], info: info(period, agency), outline: periodicReport, ...more }))
    .split('\n')
    .filter((line) => /^(?:[IVX]+\.|\d+\.|[a-e]\)) /.test(line));

const quarter: Period = { kind: 'quarter', index: 1, year: 2026 };
const year: Period = { kind: 'year', index: 1, year: 2026 };

test('báo cáo năm của tỉnh có mục I.6 và II.7–11; của xã chỉ có thu ngân sách và khắc phục tồn tại', () => {
  const province = headings(year, 'UBND tỉnh Mẫu');
  expect(province).toEqual(
    expect.arrayContaining([
      '6. Sáng kiến, giải pháp mới',
      '7. Mức độ thu hút đầu tư',
      '8. Tỷ lệ doanh nghiệp thành lập mới',
      '9. Tỷ lệ đóng góp của doanh nghiệp vào thu ngân sách',
      '10. Thực hiện thu ngân sách',
      '11. Khắc phục tồn tại, hạn chế của năm trước',
    ]),
  );
  expect(headings(year).filter((line) => /^(?:7|8|9)\. (?!Khảo sát)/.test(line))).toEqual([
    '7. Thực hiện thu ngân sách',
    '8. Khắc phục tồn tại, hạn chế của năm trước',
  ]);
});

test('báo cáo quý không có các mục ấy, trừ mục đã viết', () => {
  expect(headings(quarter).join('\n')).not.toMatch(/Sáng kiến, giải pháp|Thu ngân sách|Mức độ thu hút/i);
  expect(headings(quarter, undefined, { freeText: { investment: ['Thu hút 02 dự án.'] } })).toContain(
    '7. Mức độ thu hút đầu tư',
  );
});

test('mục riêng đứng sau một mục mà kỳ này không có thì đứng sau mục gần nhất ở trên', () => {
  const others = [{ heading: 'Việc riêng', above: ['Thực hiện thu ngân sách'], paragraphs: ['Có.'] }];
  const told = headings(quarter, undefined, { others });
  expect(told.slice(told.indexOf('7. Việc riêng') - 1)[0]).toMatch(/^6\. Xây dựng và phát triển/);
});

test('báo cáo tháng: một trang, không hỏi điều báo cáo quý sẽ hỏi', () => {
  const month: Period = { kind: 'month', index: 5, year: 2024 };
  for (const bound of [tables(), communeTables(), caoBangTables()]) {
    const set = mainSet(bound, builtIn.sets) ?? null;
    const text = documentText(
      composeReport({
        tables: bound,
        info: info(month, 'UBND huyện Sông Xanh'),
        ...outlineFor(set, builtIn, 'month'),
        indicators,
      }),
    );
    const body = text.slice(0, text.indexOf('TM. ỦY BAN NHÂN DÂN'));
    expect(body).toContain('III. NHIỆM VỤ TRỌNG TÂM THÁNG 6 NĂM 2024');
    expect(body.match(/\[…Nêu/g)).toHaveLength(3);
    // 37 lines of about 13 words, of which heads and signature take 17.
    expect(body.split(/\s+/).length).toBeLessThan(300);
    expect(text).toContain('Phụ lục');
  }
});

test('tổng kết giai đoạn có các tiểu mục a–e của từng lĩnh vực', () => {
  const text = documentText(draftOf([], summaryInfo, undefined));
  expect(text).not.toContain('2.1.');
  const outline = outlineBySet['giai-doan-2011-2020'] ?? periodicReport;
  const told = documentText(composeReport({ tables: [], info: summaryInfo, outline })).split('\n');
  expect(told).toEqual(
    expect.arrayContaining([
      '2.1. Kết quả đạt được',
      'a) Cải cách TTHC trên các lĩnh vực quản lý nhà nước',
      'b) Kiểm soát TTHC',
      'c) Công khai TTHC',
      'd) Thực hiện cơ chế một cửa, một cửa liên thông',
      'đ) Cung cấp dịch vụ công trực tuyến',
      'e) Tiếp nhận hồ sơ, trả kết quả qua dịch vụ bưu chính công ích',
      '2.2. Tồn tại, hạn chế và nguyên nhân',
      'b) Nguyên nhân',
    ]),
  );
});

test.each<[string, string, string]>([
  ['Quý I năm 2026', 'quý I/2026', 'Quý II năm 2026'],
  ['6 tháng đầu năm 2026', '6 tháng đầu năm 2026', '6 tháng cuối năm 2026'],
  ['9 tháng đầu năm 2026', '9 tháng đầu năm 2026', 'Quý IV năm 2026'],
  ['tháng 5 năm 2026', 'Tháng 05/2026', 'tháng 6 năm 2026'],
  ['tháng 12 năm 2026', 'tháng 12 năm 2026', 'tháng 1 năm 2027'],
  ['năm 2026', 'cả năm 2026', 'năm 2027'],
  ['đợt báo cáo đột xuất năm 2026', 'Đột xuất năm 2026', 'đợt báo cáo đột xuất năm 2027'],
])('%s: đọc được từ “%s”, kỳ sau là %s', (phrase, typed, next) => {
  const period = readPeriod(typed);
  expect(period && periodPhrase(period)).toBe(phrase);
  expect(period && periodPhrase(nextPeriod(period))).toBe(next);
});

test('báo cáo đột xuất gọi tên bằng ngày của số liệu', () => {
  const text = documentText(
    composeReport({
      tables: [],
      info: info({ kind: 'adHoc', index: 1, year: 2026 }),
      outline: periodicReport,
    }),
  );
  expect(text).toContain('hành chính (CCHC) từ ngày 01/5/2026 đến ngày 15/6/2026 như sau:');
  expect(text).toContain('PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI');
});
