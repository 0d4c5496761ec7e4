// Values as people type them: the row's own unit, marks of footnotes, words for none. Read exactly or not at all.

import * as fc from 'fast-check';
import { splitTail } from '../../src/core/form/figure-tail';
import type { Measure } from '../../src/core/form/template';
import { type FigureCell, showsFigure } from '../../src/core/form/typed-figures';
import { readFigures } from '../../src/core/form/vietnamese-consensus';
import { toNumber } from '../../src/core/number/decimal';
import { formatDecimal } from '../../src/core/number/vietnamese-number';
import { besideNumbers } from '../support/typed-numbers';

interface Row {
  readonly measure: Measure;
  readonly units: readonly string[];
  readonly label: string;
}

const row = (unit: string, label = '', measure: Measure = 'count'): Row => ({
  measure,
  units: [unit],
  label,
});

function readIn(row: Row, ...texts: readonly string[]): readonly string[] {
  const cells = texts.map((content): FigureCell => ({ ...row, cell: { content } }));
  return readFigures(cells).map((reading) =>
    reading.kind === 'figure' ? formatDecimal(reading.figure.value, reading.figure.decimals) : reading.kind,
  );
}

test.each(besideNumbers)('"%s" là %s', (text, value) => {
  const reads = (typed: string) => {
    const [reading] = readFigures([{ ...row('Thủ tục'), cell: { content: typed } }]);
    return reading?.kind === 'figure' ? toNumber(reading.figure.value) : reading?.kind;
  };
  expect(reads(text)).toBe(value);
  expect(reads(text.normalize('NFD'))).toBe(value);
});

describe('đơn vị tính sau số', () => {
  test.each<[string, Row, string, string]>([
    ['một phần của đơn vị tính', row('Cơ quan, đơn vị'), '5 đơn vị', '5'],
    ['cả đơn vị tính', row('Cơ quan, đơn vị'), '5 cơ quan, đơn vị', '5'],
    ['viết tắt', row('Văn bản'), '12 VB', '12'],
    ['viết tắt đủ nghĩa', row('PAKN'), '12 phản ánh, kiến nghị', '12'],
    ['thứ mà dòng đếm', row('Số lượng', 'Số lượng phiếu khảo sát'), '872 phiếu', '872'],
    ['thứ mà cột đếm', row('', 'số hồ sơ đã tiếp nhận'), '2.456 hồ sơ', '2.456'],
    ['tiền đúng đơn vị', row('Triệu đồng', '', 'amount'), '65.128,5 triệu đồng', '65.128,5'],
    ['tiền viết tắt', row('Triệu đồng', '', 'amount'), '65.128,5 trđ', '65.128,5'],
    ['tỷ lệ', row('%', '', 'percent'), '99,6 phần trăm', '99,6'],
    ['tỷ lệ có dấu', row('%', '', 'percent'), '99,6% (*)', '99,6'],
    ['đơn vị của dòng khác', row('Văn bản'), '12 hồ sơ', 'text'],
    ['tiền khác đơn vị', row('Triệu đồng', '', 'amount'), '65 tỷ đồng', 'text'],
    ['tiền nhỏ hơn', row('Triệu đồng', '', 'amount'), '65.128.000 đồng', 'text'],
    ['nghìn', row('Hồ sơ'), '12 nghìn hồ sơ', 'text'],
    ['đơn vị kèm lời', row('Hồ sơ'), '5 hồ sơ quá hạn', 'text'],
    ['phần trăm trong dòng đếm', row('Hồ sơ'), '40% hồ sơ', 'text'],
    ['hai số', row('Hồ sơ'), '5 (3 hồ sơ)', 'text'],
    ['số trong ngoặc đứng rời', row('Hồ sơ'), '12 (5)', 'text'],
    ['nhiều chữ số trong ngoặc', row('Hồ sơ'), '120(35)', 'text'],
    ['khoảng', row('Hồ sơ'), '5-7 hồ sơ', 'text'],
    ['không của thứ khác', row('Hồ sơ'), 'Không có văn bản', 'text'],
    ['không có số liệu', row('Hồ sơ'), 'Không có số liệu', 'text'],
    ['không trong dòng tiền', row('Triệu đồng', '', 'amount'), 'Không', 'text'],
    ['không trong dòng tỷ lệ', row('%', '', 'percent'), 'Không', 'text'],
  ])('%s', (_, own, text, read) => {
    expect(readIn(own, text)).toEqual([read]);
  });

  test('biểu không in đơn vị tính: một từ đếm chung cho cả biểu', () => {
    expect(readIn(row(''), '655 hồ sơ', '3', '12 hs')).toEqual(['655', '3', '12']);
    expect(readIn(row(''), '655 hồ sơ')).toEqual(['text']);
    expect(readIn(row(''), '655 hồ sơ', '3 thủ tục')).toEqual(['text', 'text']);
    expect(readIn(row(''), '5 tháng', '3 tháng')).toEqual(['text', 'text']);
  });
});

const UNITS = [
  'Văn bản',
  'Hồ sơ',
  'Thủ tục',
  'Người',
  'Nhiệm vụ',
  'Đơn vị',
  'Tổ chức',
  'Vấn đề',
  'PAKN',
  'Ban',
];
const MARKS = ['', '*', '**', ' *', '(*)', ' (**)', '¹', ' ²', '⁽³⁾', '(1)', '(a)', '[1]', ' [12]', '\n[2]'];
const BLANKS = ['', ' ', '\u00a0', '  ', '\n'];

test('mọi cách viết × đơn vị × dấu chú thích đều đọc lại đúng số', () => {
  const spelled = fc
    .nat(9_999_999)
    .chain((value) =>
      fc
        .constantFrom(String(value), value.toLocaleString('vi-VN'), value.toLocaleString('en-US'))
        .map((text) => [value, text] as const),
    );
  fc.assert(
    fc.property(
      spelled,
      fc.constantFrom(...UNITS),
      fc.constantFrom(...MARKS),
      fc.constantFrom(...BLANKS),
      fc.constantFrom<'lower' | 'upper' | 'none' | 'before'>('lower', 'upper', 'none', 'before'),
      fc.constantFrom('NFC', 'NFD'),
      ([value, text], unit, mark, blank, how, form) => {
        const said = how === 'upper' ? unit.toUpperCase() : unit.toLowerCase();
        const behind =
          how === 'none' ? mark : how === 'before' ? `${mark}${blank}${said}` : `${blank}${said}${mark}`;
        const [reading] = readFigures([
          { ...row(unit), cell: { content: `${text}${behind}`.normalize(form) } },
        ]);
        expect(reading?.kind === 'figure' && toNumber(reading.figure.value)).toBe(value);
      },
    ),
    { numRuns: 2000 },
  );
});

test('chữ không phải là số thì không bao giờ thành số', () => {
  const noFigures = fc.oneof(
    fc.constantFrom('Quý I', '12/2023', '11/11', 'Xã 5', '01/3/2024', 'PL 2', '5a', '12-KH', '12/KH-UBND'),
    fc.nat(99).map((n) => `Xã ${n}`),
    fc.tuple(fc.nat(31), fc.nat(12)).map(([a, b]) => `${a}/${b}`),
    fc
      .tuple(fc.nat(12), fc.constantFrom('tháng', 'cấp', 'huyện và 3 xã', 'năm'))
      .map(([n, w]) => `${n} ${w}`),
    fc.constantFrom('Không rõ', 'Không đạt', 'Không thực hiện', 'x', 'Có', 'Chưa có'),
  );
  const rows = fc.constantFrom(
    ...UNITS.map((unit) => row(unit)),
    row('%', '', 'percent'),
    row(''),
    row('Triệu đồng', '', 'amount'),
  );
  fc.assert(
    fc.property(fc.array(noFigures, { minLength: 1, maxLength: 6 }), rows, (texts, own) => {
      for (const read of readIn(own, ...texts)) expect(read).toBe('text');
      for (const text of texts) expect(showsFigure(text)).toBe(false);
    }),
  );
});

test('không cách viết nào làm máy chậm', () => {
  for (const text of ['1 '.repeat(30), `1${' '.repeat(58)}`, '1a,'.repeat(20), '1'.repeat(32_767)])
    expect(splitTail(text)?.unit ?? '').not.toContain('1');
});
