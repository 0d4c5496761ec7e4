// Figures of "Số liệu bổ sung" as the draft tells them.

import { builtIn } from '../../src/catalog/built-in';
import { periodicReport } from '../../src/catalog/outlines';
import { readyFigures } from '../../src/companion/figures/ready';
import { supportingForms } from '../../src/companion/forms';
import { sectionHeading } from '../../src/companion/narrative/free-text';
import { readSupporting } from '../../src/companion/read';
import { blankReportInfo, type Period, type ReportInfo } from '../../src/core/calendar/report-info';
import type { Earlier, EarlierFigures } from '../../src/core/form/earlier';
import { decimal } from '../../src/core/number/decimal';
import type { DocumentModel } from '../../src/core/report/document';
import { composeReport, documentText } from '../../src/report';
import { drawSheet, workbookOf } from '../support/sheet';
import { wordingFaults } from './wording';

const info: ReportInfo = {
  ...blankReportInfo,
  agency: 'UBND huyện Sông Xanh',
  period: { kind: 'quarter', index: 1, year: 2024 },
};
const HEADER =
  'STT | Nội dung | Đơn vị tính | Số liệu | Kỳ trước | Tính trên tổng số | Mục báo cáo | Câu trong báo cáo';

const AT = 'Thông tin, tuyên truyền về cải cách hành chính';

/** The draft of a sheet with these rows. */
function modelOf(rows: string, about = info, earlier: Earlier = {}): DocumentModel {
  const sheet = drawSheet('Bảng khác tên', `Bảng số của Phòng Nội vụ\n${HEADER}\n${rows.trim()}`);
  const { figures } = readSupporting(workbookOf(sheet), supportingForms, [builtIn.outline]);
  if (!figures) throw new Error('chưa nhận ra trang Số liệu bổ sung');
  return composeReport({ tables: [], info: about, outline: periodicReport, extra: figures, earlier });
}

const yearOf = (year: number): Period => ({ kind: 'year', index: 1, year });
const QUARTER: Period = { kind: 'quarter', index: 1, year: 2024 };
const HALF: Period = { kind: 'halfYear', index: 1, year: 2024 };

/** An earlier period as the workbook keeps it, with these figures beside its forms. */
const keptOf = (period: Period, more: Partial<EarlierFigures> = {}): EarlierFigures => ({
  name: 'Số liệu kỳ trước',
  inFile: false,
  period,
  from: null,
  to: { year: period.year, month: 3, day: 14 },
  timesAsLong: 1,
  asLong: true,
  sameStart: false,
  sameYear: period.year === 2024,
  figure: () => undefined,
  ...more,
});

describe('chỉ so với kỳ dài bằng kỳ báo cáo', () => {
  const row = (label: string, own = '#100') =>
    `1 | ${label} | tin, bài | #250 | ${own} | | ${AT} | Đã đăng {số liệu} tin, bài`;
  const half = { ...HALF, year: 2023 };
  const given = (period: Period, value: number, more: Partial<EarlierFigures> = {}): EarlierFigures =>
    keptOf(period, { inFile: true, figure: () => decimal(value), ...more });
  test.each<[string, string, Period, Earlier, string]>([
    ['quý I sang 6 tháng', row('Tin, bài'), HALF, { previous: keptOf(QUARTER, { asLong: false }) }, ''],
    ['6 tháng, không biết kỳ trước', row('Tin, bài'), HALF, {}, ''],
    ['quý, không biết kỳ trước', row('Tin, bài'), QUARTER, {}, ', tăng 150 tin, bài so với kỳ trước'],
    [
      'quý sang quý',
      row('Tin, bài'),
      { ...QUARTER, index: 2 },
      { previous: keptOf(QUARTER) },
      ', tăng 150 tin, bài so với Quý I năm 2024',
    ],
    [
      'số tại một thời điểm',
      row('Tin, bài đang áp dụng'),
      HALF,
      { previous: keptOf(QUARTER, { asLong: false }) },
      ', tăng 150 tin, bài so với Quý I năm 2024',
    ],
    ['lũy kế trong năm', row('Lũy kế tin, bài'), { ...QUARTER, index: 2 }, { previous: keptOf(QUARTER) }, ''],
    [
      'tệp cùng kỳ năm trước',
      row('Tin, bài'),
      HALF,
      { previous: keptOf(QUARTER, { asLong: false }), sameLastYear: given(half, 200) },
      ', tăng 50 tin, bài so với 6 tháng đầu năm 2023',
    ],
    [
      'tệp kỳ trước, cột Kỳ trước để trống',
      row('Tin, bài', ''),
      { ...QUARTER, index: 2 },
      { previous: given(QUARTER, 260) },
      ', giảm 10 tin, bài so với Quý I năm 2024',
    ],
    [
      'tệp kỳ trước ngắn hơn, cột Kỳ trước để trống',
      row('Tin, bài', ''),
      HALF,
      { previous: given(QUARTER, 260, { asLong: false }) },
      '',
    ],
    [
      'tệp của kỳ khác với cột Kỳ trước: không gọi tên kỳ của tệp',
      row('Tin, bài'),
      { ...QUARTER, index: 2 },
      { previous: given({ ...QUARTER, year: 2023, index: 4 }, 90) },
      ', tăng 150 tin, bài so với kỳ trước',
    ],
  ])('%s', (_, rows, period, earlier, said) => {
    const draft = documentText(modelOf(rows, { ...info, period }, earlier)).split('\n');
    expect(draft.filter((line) => line.startsWith('- Đã đăng'))).toEqual([`- Đã đăng 250 tin, bài${said}.`]);
  });
});

const told = (rows: string): readonly string[] => documentText(modelOf(rows)).split('\n');

test('chỗ còn trống không hỏi lại điều số liệu bổ sung đã nêu', () => {
  const draft = told(
    [
      `1 | Tin, bài tuyên truyền | tin, bài | #5 | | | ${AT} | ${SAID}.`,
      '2 | Lượt cán bộ được đào tạo, bồi dưỡng | lượt | #9 | | | Cải cách chế độ công vụ | Đã cử {số liệu} lượt cán bộ đi học.',
    ].join('\n'),
  ).join('\n');
  expect(draft).toContain('[…Nêu hình thức tuyên truyền…]');
  expect(draft).toContain('[…Nêu việc bổ nhiệm, chấp hành kỷ luật, kỷ cương hành chính và kết quả khác…]');
  expect(told(`1 | Khác | tin | | | | ${AT} | ${SAID}.`).join('\n')).toContain(
    'số tin, bài, chuyên mục trong kỳ',
  );
});

test.each(
  [...new Set([periodicReport, ...Object.values(builtIn.outlineBySet)])].flatMap(({ sections }) =>
    sections.flatMap(({ content }) =>
      content.flatMap((one) =>
        one.kind === 'freeText'
          ? Object.entries(one.toldBy ?? {}).map(([asked, words]) => [asked, words, one.hint] as const)
          : [],
      ),
    ),
  ),
)('“%s” là một ý của chỗ trống; có số liệu sẵn nêu “%s”', (asked, words, hint) => {
  expect(`, ${hint.replace(/^Nêu (?:việc )?/, '')},`).toMatch(new RegExp(`, ${asked}(?:,| và )`));
  expect(
    readyFigures.flatMap(({ figures }) => figures).some(({ label }) => label.toLowerCase().includes(words)),
  ).toBe(true);
});

const SAID = 'Đã đăng {số liệu} tin, bài về CCHC';

test.each<[string, string, string]>([
  [
    'câu của người viết',
    `1 | Tin, bài | tin, bài | #5 | | | ${AT} | ${SAID}.`,
    'Đã đăng 05 tin, bài về CCHC.',
  ],
  [
    'câu có sẵn',
    `1 | Tin, bài đã đăng | tin, bài | #1250 | | | ${AT} |`,
    'Tin, bài đã đăng là 1.250 tin, bài.',
  ],
  [
    'so với kỳ trước',
    `1 | Tin, bài | tin, bài | #125 | #100 | | ${AT} | ${SAID}`,
    'Đã đăng 125 tin, bài về CCHC, tăng 25 tin, bài so với kỳ trước.',
  ],
  [
    'bằng kỳ trước',
    `1 | Tin, bài | tin, bài | #12 | #12 | | ${AT} | ${SAID}`,
    'Đã đăng 12 tin, bài về CCHC, bằng kỳ trước.',
  ],
  [
    'các phần',
    `1 | Tin, bài, trong đó: | tin, bài | #31 | | | ${AT} | ${SAID}
     | - Trên Zalo | | #18
     | - Trên đài truyền thanh | | #12
     | - Trên báo | | #0`,
    'Đã đăng 31 tin, bài về CCHC, trong đó: trên Zalo 18 tin, bài; trên đài truyền thanh 12 tin, bài.',
  ],
  [
    'một phần là tất cả',
    `1 | Tin, bài, trong đó: | tin, bài | #18 | | | ${AT} | ${SAID}
     | - Trên Zalo | | #18
     | - Trên báo | | #0`,
    'Đã đăng 18 tin, bài về CCHC, đều trên Zalo.',
  ],
  [
    'so với kỳ trước, rồi các phần',
    `1 | Tin, bài, trong đó: | tin, bài | #31 | #40 | | ${AT} | ${SAID}
     | - Trên Zalo | | #18`,
    'Đã đăng 31 tin, bài về CCHC, giảm 09 tin, bài so với kỳ trước; trong đó: trên Zalo 18 tin, bài.',
  ],
  [
    'một phần là tất cả, gọi tên sự vật',
    `1 | Người được cử học, gồm: | đồng chí | #3 | | | ${AT} | Đã cử {số liệu} người
     | - Cán bộ xã | | #3`,
    'Đã cử 03 người, đều là cán bộ xã.',
  ],
  [
    'dòng đi kèm, không phải là phần',
    `1 | Buổi tuyên truyền | buổi | #3 | | | ${AT} | Tổ chức {số liệu} buổi tuyên truyền
     | - lượt người nghe | lượt | #122`,
    'Tổ chức 03 buổi tuyên truyền; lượt người nghe 122 lượt.',
  ],
  [
    'phần nêu trong câu',
    `1 | Cuộc tuyên truyền | cuộc | #78 | | | ${AT} | Tổ chức {số liệu} cuộc[ cho {lượt người} lượt người]
     | - lượt người | lượt | 2.312`,
    'Tổ chức 78 cuộc cho 2.312 lượt người.',
  ],
  [
    'đoạn tùy chọn để trống',
    `1 | Cuộc tuyên truyền | cuộc | #78 | | | ${AT} | Tổ chức {số liệu} cuộc[ cho {lượt người} lượt người]
     | - lượt người | lượt |`,
    'Tổ chức 78 cuộc.',
  ],
  [
    'tính trên tổng số',
    `1 | Hồ sơ số hóa | hồ sơ | #26 | | #32 | ${AT} |`,
    'Hồ sơ số hóa là 26/32 hồ sơ, đạt tỷ lệ 81,25%.',
  ],
  [
    'tỷ lệ ghi ở dòng dưới',
    `1 | Thu ngân sách | tỷ đồng | 347,344 | | 490,873 | ${AT} | Thu đạt {số liệu} tỷ đồng, bằng {tỷ lệ}% dự toán
     | - Tỷ lệ | % | 70,8`,
    'Thu đạt 347,344 tỷ đồng, bằng 70,8% dự toán.',
  ],
  [
    'hai bậc',
    `1 | Thủ tục niêm yết, gồm: | TTHC | #395 | | | ${AT} | Niêm yết {số liệu} TTHC
     | - cấp huyện | | #259
     | + của huyện | | #223
     | + của ngành dọc | | #36
     | - cấp xã | | #136`,
    'Niêm yết 395 TTHC, gồm: cấp huyện 259 TTHC (của huyện 223 TTHC, của ngành dọc 36 TTHC); cấp xã 136 TTHC.',
  ],
  ['không có', `1 | Cuộc họp trực tuyến | cuộc | #0 | | | ${AT} |`, 'Không phát sinh cuộc họp trực tuyến.'],
  [
    'không có, nhiều dòng của một mục',
    `1 | Cuộc họp trực tuyến | cuộc | #0 | | | ${AT} |
     2 | Tin, bài (tổng số: giao) | tin, bài | #0 | | | ${AT} |`,
    'Không phát sinh cuộc họp trực tuyến; tin, bài.',
  ],
  ['tiền bằng 0', `1 | Thu phí | đồng | #0 | | | ${AT} |`, 'Không phát sinh thu phí.'],
  ['tỷ lệ bằng 0', `1 | Tỷ lệ trễ hạn | % | #0 | | | ${AT} |`, 'Tỷ lệ trễ hạn là 0%.'],
  [
    'tỷ lệ',
    `1 | Mức độ hài lòng | % | 93,6 | 90,1 | | ${AT} |`,
    'Mức độ hài lòng đạt 93,6%, tăng 3,5 điểm phần trăm so với kỳ trước.',
  ],
  [
    'chữ không phải tên số',
    `1 | Tin, bài | tin, bài | #5 | | | ${AT} | Đăng {số liệu} tin, có {ảnh} ảnh`,
    'Đăng 05 tin, có […ảnh…] ảnh.',
  ],
  [
    'ô ghi chữ',
    `1 | Tin, bài | tin, bài | nhiều | | | ${AT} | ${SAID}`,
    'Đã đăng […Tin, bài: ô ghi "nhiều"…] tin, bài về CCHC.',
  ],
])('%s', (_, rows, sentence) => {
  const lines = told(rows);
  const at = lines.indexOf(`- ${sentence}`);
  expect(
    lines.filter((line) => line.startsWith('- ')).includes(`- ${sentence}`) ? '' : lines.join('\n'),
  ).toBe('');
  // Under its own heading and no other.
  const headings = lines.slice(0, at).filter((line) => /^\d+\. /.test(line));
  expect(headings.at(-1)).toContain('tuyên truyền');
});

test('dòng để trống, dòng chưa ghi mục: báo cáo không nêu', () => {
  const lines = told(`1 | Tin, bài | tin, bài | | #7 | | ${AT} | ${SAID}\n2 | Cuộc họp | cuộc | #3 | | | |`);
  expect(lines.join('\n')).not.toMatch(/Đã đăng|Cuộc họp/);
});

test('mục của riêng người viết thành một mục ở cuối báo cáo', () => {
  const lines = told('1 | Hộ nghèo | hộ | #12 | | | Giảm nghèo |');
  expect(lines.indexOf('- Hộ nghèo là 12 hộ.')).toBeGreaterThan(
    lines.findIndex((line) => line.toUpperCase().includes('GIẢM NGHÈO')),
  );
});

/** Every ready row with its parts; figures follow from `at`, the place of the row. */
function readyRows(at: (row: number) => number): string {
  let row = 0;
  return readyFigures
    .flatMap(({ sections, figures }) => {
      const home = periodicReport.sections.findIndex((one) => one.key === sections[0]);
      const { heading } = sectionHeading(periodicReport.sections, home);
      return figures.flatMap(({ label, unit, sentence, parts = [] }) => {
        row += 1;
        const base = unit === '%' ? '' : `#${at(row) + 40}`;
        return [
          `${row} | ${label} | ${unit} | #${at(row)} | #${at(row) + 2} | ${base} | ${heading} | ${sentence}`,
          ...parts.map((one, n) => `| - ${one.label} | ${one.unit || unit} | #${n === 0 ? at(row) : 0}`),
        ];
      });
    })
    .join('\n');
}

test.each([
  ['có số', (row: number) => row + 11],
  ['bằng 0', () => 0],
])('các câu có sẵn, mọi dòng %s: không có chỗ nào chánh văn phòng phải gạch', (_, at) => {
  const model = modelOf(readyRows(at), { ...info, period: yearOf(2024) }, { previous: keptOf(yearOf(2023)) });
  const written = model.blocks.filter(
    (block) => block.kind !== 'item' || block.runs.every(({ kind }) => kind !== 'blank'),
  );
  const about = { twoTier: false, commune: false, withoutZeros: false };
  expect(wordingFaults({ ...model, blocks: written }, about)).toEqual([]);
  const items = documentText({ ...model, blocks: written }).split('\n');
  if (at(1) > 0) expect(items.filter((line) => line.includes('so với năm 2023'))).toHaveLength(readyCount);
  else expect(items.filter((line) => line.startsWith('- Không phát sinh')).length).toBeGreaterThan(5);
});

const readyCount = readyFigures.flatMap(({ figures }) => figures).length;
