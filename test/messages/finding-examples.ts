// An example of every kind of finding, and of every way its sentences go: a code without one does not compile.

import type {
  Finding,
  FindingCode,
  FindingFields,
  FindingSlots,
  FindingTold,
  Term,
} from '../../src/core/form/finding';
import { fromNumber } from '../../src/core/number/decimal';
import { parseA1 } from '../../src/core/workbook/address';

const SHEET = 'PL4';
const at = (address: string, sheet = SHEET) => {
  const place = parseA1(address);
  if (!place) throw new Error(address);
  return { sheet, ...place };
};
const quarter = { kind: 'quarter', index: 1, year: 2024 } as const;
const day = (d: number, month: number, year: number) => ({ day: d, month, year });

const caption = (number: string, d: number | null) => ({ number, day: d, month: 3, year: 2024 });

function term(
  address: string,
  code: string,
  label: string,
  value: number | null,
  more: Partial<Term> = {},
): Term {
  return {
    cell: at(address),
    table: 'Phụ lục 4',
    member: null,
    code,
    label,
    value: value === null ? null : fromNumber(value),
    decimals: 0,
    unit: 'Thủ tục',
    ...more,
  };
}

const total = term('D11', '1.4.', 'Tổng số TTHC thuộc phạm vi giải quyết (không tính TTHC đặc thù)', 671);
const district = term('D12', '1.4.1.', 'Số TTHC cấp huyện', 376);
const commune = term('D13', '1.4.2.', 'Số TTHC cấp xã', 140);
const rate = term('D14', '2.', 'Tỷ lệ hồ sơ giải quyết đúng hạn', 30, { unit: '%' });
const elsewhere = term('D8', '3.', 'Tổng số TTHC', 600, { table: 'Phụ lục 2', cell: at('D8', 'PL2') });
const formula = { formula: true } as const;
const unit = (address: string, name: string, value: number | null) =>
  term(address, '3', 'Số hồ sơ tiếp nhận', value, { member: { kind: 'agency', name }, unit: '' });
const units = ['Xã An Bình', 'Xã Bình Minh', 'Xã Dân Chủ', 'Xã Thống Nhất'].map((name, n) =>
  unit(`D${n + 20}`, name, n + 1),
);

/** What the finding has besides the fields of its code. */
type Around = Partial<
  Pick<
    Finding,
    | 'template'
    | 'cell'
    | 'cells'
    | 'basis'
    | 'actual'
    | 'expected'
    | 'difference'
    | 'fill'
    | 'places'
    | 'effects'
  >
> &
  Partial<FindingSlots>;

function findingOf(told: FindingTold, { table, target, terms, source, advice, ...more }: Around): Finding {
  const shown = target === undefined ? total : target;
  const others = terms ?? [];
  const cell = shown?.cell ?? at('D11');
  return {
    ...told,
    id: told.code.toLowerCase(),
    severity: 'error',
    rule: '',
    template: 'tth-2024/pl4',
    cell,
    cells: [cell, ...others.flatMap((one) => one.cell ?? [])],
    actual: shown?.value ?? null,
    expected: null,
    difference: null,
    effects: [],
    ...more,
    slots: {
      table: table ?? 'Phụ lục 4',
      target: shown,
      terms: others,
      source: source ?? '',
      advice: advice ?? '',
    },
  };
}

const point = (value: number) => ({ low: fromNumber(value), high: fromNumber(value) });
const off = (expected: number, actual: number) => ({
  expected: point(expected),
  difference: fromNumber(actual - expected),
});

const noFigure = { target: null } as const;
const ofUnits = { ...noFigure, table: 'Phụ lục II', template: 'cao-bang-2023/pl2' };
const cited = { ...noFigure, table: 'Văn bản', template: '', cell: at('C5', 'Văn bản') };
const info = { ...noFigure, table: 'Thông tin báo cáo', template: '', cell: at('B9', 'Thông tin báo cáo') };
const list = {
  ...noFigure,
  table: 'Phụ lục I',
  cell: at('C6', 'PL I'),
  cells: [at('C6', 'PL I'), at('C9', 'PL I')],
};
const document = { symbol: '66/KH-UBND', number: '5', title: 'Kế hoạch về chuyển đổi số' };
const rowOfDistrict = { ...noFigure, terms: [district, term('D15', '-', 'Số TTHC của UBND các huyện', 5)] };

type Examples<Code extends FindingCode> = readonly (readonly [FindingFields[Code], Around?])[];

const examples: { readonly [Code in FindingCode]: Examples<Code> } = {
  SUM: [
    [
      {},
      { terms: [district, commune], ...off(516, 671), effects: ['tth.r2'], source: 'Phụ lục 4, mục 1.4.' },
    ],
    [{}, { terms: [district, { ...commune, value: null }], ...off(376, 671), advice: 'Xem lại dòng 1.4.2.' }],
    [
      {},
      { target: { ...total, ...formula }, terms: [district, commune], ...off(516, 671), basis: [at('D12')] },
    ],
  ],
  ROW_SUM: [
    [
      { of: 'units' },
      { target: { ...unit('D9', '', 9), member: { kind: 'line', code: 'II' } }, terms: units, ...off(10, 9) },
    ],
    [{ of: 'rows' }, { target: unit('D30', 'Tổng cộng', 9), terms: units.slice(0, 3), ...off(6, 9) }],
  ],
  BALANCE: [
    [
      { musts: 1 },
      {
        terms: [district, commune],
        expected: { low: fromNumber(376), high: fromNumber(516) },
        difference: fromNumber(155),
      },
    ],
    [
      { musts: 2 },
      {
        target: { ...total, value: fromNumber(500) },
        terms: [district, commune],
        expected: { low: fromNumber(516), high: fromNumber(516) },
        difference: fromNumber(-16),
      },
    ],
  ],
  RATE: [
    [
      {},
      {
        target: rate,
        terms: [district, total],
        expected: point(56.04),
        difference: fromNumber(-26.04),
        places: 1,
      },
    ],
  ],
  BASELINE_RATE: [
    [
      { year: 2015, base: fromNumber(1086) },
      { target: rate, terms: [commune], expected: point(87.1), difference: fromNumber(-57.1) },
    ],
  ],
  PART_OF: [
    [{}, { terms: [elsewhere], expected: { low: null, high: fromNumber(600) }, difference: fromNumber(71) }],
    [
      {},
      {
        terms: [commune, elsewhere],
        expected: { low: null, high: fromNumber(600) },
        difference: fromNumber(211),
      },
    ],
  ],
  EQUAL: [
    [{}, { terms: [elsewhere], ...off(600, 671) }],
    [{}, { terms: [{ ...elsewhere, ...formula }], ...off(600, 671) }],
  ],
  BETWEEN: [
    [
      {},
      { target: rate, terms: [district, commune], expected: { low: fromNumber(40), high: fromNumber(60) } },
    ],
  ],
  RANGE: [
    [
      {},
      {
        target: { ...rate, value: fromNumber(130) },
        expected: { low: fromNumber(0), high: fromNumber(100) },
        difference: fromNumber(30),
        advice: 'Có thể thiếu dấu phẩy.',
      },
    ],
    [
      {},
      {
        target: { ...rate, ...formula, value: fromNumber(130) },
        expected: { low: fromNumber(0), high: fromNumber(100) },
        difference: fromNumber(30),
        advice: 'Có thể thiếu dấu phẩy.',
      },
    ],
  ],
  ZERO_DENOMINATOR: [[{}, { target: rate, terms: [district, { ...commune, value: fromNumber(0) }] }]],
  DERIVED_BLANK: [
    [
      {},
      {
        target: { ...total, value: null },
        terms: [district, commune],
        expected: point(516),
        fill: fromNumber(516),
      },
    ],
    [
      {},
      {
        target: { ...rate, value: null },
        terms: [district, total],
        expected: point(56.037),
        fill: fromNumber(56),
      },
    ],
    [
      {},
      { target: unit('D9', 'Tổng cộng', null), terms: [...units, ...units, ...units], expected: point(30) },
    ],
  ],
  TOTAL_BLANK: [
    [
      {},
      {
        target: { ...total, value: null },
        terms: [district, commune],
        expected: { low: fromNumber(516), high: null },
        advice: 'Nếu có nhiệm vụ chưa đến hạn, hãy ghi số đó vào cột Ghi chú của dòng tổng số.',
      },
    ],
  ],
  FORMULA_BLANK: [
    [
      {},
      {
        target: { ...total, value: null, ...formula },
        terms: [district, commune],
        expected: point(516),
        fill: fromNumber(516),
      },
    ],
  ],
  CHOICE: [
    [
      {
        answers: [
          { value: 1, label: 'Có' },
          { value: 0, label: 'Không' },
        ],
        inWords: false,
      },
    ],
    [
      {
        answers: [
          { value: 1, label: 'Đạt' },
          { value: 2, label: 'Không đạt' },
          { value: 3, label: 'Chưa đánh giá' },
        ],
        inWords: true,
      },
      { actual: 'tốt' },
    ],
  ],
  DEPENDS: [
    [{ asks: 'filled' }, { terms: [commune] }],
    [{ asks: 'blank' }, { terms: [commune] }],
  ],
  REQUIRED: [[{}, { target: { ...total, value: null } }]],
  TOGETHER: [[{}, { target: { ...total, value: null }, terms: [commune] }]],
  NOTE_CONFLICT: [
    [{ note: 'Đang xây dựng' }],
    [{ note: 'Đang xây dựng' }, { advice: 'Nếu đã ban hành thì sửa Ghi chú.' }],
  ],
  BELOW_BEFORE: [
    [
      { past: fromNumber(700), earlier: { name: 'quy-1.xlsx', inFile: true, period: quarter } },
      { difference: fromNumber(-29) },
    ],
  ],
  UNLIKE_YEAR_REPORT: [
    [
      {
        past: fromNumber(153),
        earlier: { name: 'nam-2019.xlsx', inFile: true, period: { kind: 'year', index: 1, year: 2019 } },
      },
      { difference: fromNumber(21) },
    ],
  ],
  UNLIKE_BEFORE: [
    [
      {
        past: fromNumber(67),
        also: [],
        earlier: { name: 'Số liệu kỳ trước', inFile: false, period: quarter },
      },
      { difference: fromNumber(604) },
    ],
    [
      {
        past: fromNumber(67),
        also: ['D12', 'D13', 'D14', 'D15', 'D16', 'D17'].map((address, n) => ({
          cell: at(address),
          now: fromNumber(5),
          past: fromNumber(50.5 + n),
          unit: n === 0 ? '%' : 'Người',
        })),
        earlier: { name: 'quy-1.xlsx', inFile: true, period: null },
      },
      { difference: fromNumber(604) },
    ],
  ],
  UNLIKE_YEARS: [
    [
      {
        years: [
          { year: '2015', value: fromNumber(67) },
          { year: '2017', value: fromNumber(70) },
        ],
        also: [],
      },
    ],
    [{ years: [{ year: '2019', value: fromNumber(6) }], also: [at('E12'), at('F14'), at('G15')] }],
  ],
  CHANGED_IN_YEAR: [
    [
      { past: fromNumber(700), earlier: { name: 'quy-1.xlsx', inFile: true, period: quarter } },
      { difference: fromNumber(-29) },
    ],
  ],
  NOTE_PARTS: [
    [
      { parts: [fromNumber(55), fromNumber(31)], sum: fromNumber(86) },
      { target: null, terms: [total] },
    ],
  ],
  NOTE_SHARE: [
    [
      { part: fromNumber(9), whole: fromNumber(11), share: fromNumber(81.8) },
      { target: null, terms: [total] },
    ],
  ],
  NOTE_SUM: [[{ text: '94 - 77 = 15', result: fromNumber(17) }, { target: null }]],
  NOTE_CHANGE: [[{ word: 'giảm', said: fromNumber(15), calculated: fromNumber(9) }, { target: null }]],
  NOTE_FIGURE: [[{ text: 'Đã kiểm tra 08 đơn vị' }, { target: null, terms: [total] }]],
  HEADING_VALUE: [[{}]],
  FRACTIONAL_COUNT: [
    [{ shown: null, meant: null }, { actual: fromNumber(51.5) }],
    [{ shown: fromNumber(872), meant: null }, { actual: fromNumber(872.4) }],
    [{ shown: fromNumber(1), meant: fromNumber(1353) }, { actual: fromNumber(1.353) }],
  ],
  NEGATIVE: [[{}, { actual: fromNumber(-5) }]],
  NOT_A_NUMBER: [[{ text: 'khoảng 516' }]],
  SHOWN_AS_DAY: [
    [{ text: '05/01/1900', meant: fromNumber(5), isFormula: false }],
    [{ text: '05/01/2024', meant: null, isFormula: false }],
    [{ text: '05/01/1900', meant: fromNumber(5), isFormula: true }],
  ],
  TOO_LARGE: [
    [{ text: '1.000.000.000.000.000' }],
    [{ text: '1.000.000.000.000.000' }, { target: { ...total, ...formula } }],
  ],
  AMBIGUOUS_NUMBER: [[{ text: '6,011' }]],
  CELL_ERROR: [[{ error: '#REF!' }]],
  NO_RESULT: [
    [{}, { ...noFigure, template: '', table: '' }],
    [{}, { ...noFigure, template: '', table: '', cells: [at('D11'), at('D12', 'PL2')] }],
  ],
  MISSING_ROW: [
    [
      {
        sheet: 'PL2',
        rows: [{ code: '2.1.', label: 'Số nhiệm vụ đề ra trong kế hoạch', whole: false }],
        count: 1,
      },
      { ...noFigure, cell: null, cells: [], table: 'Phụ lục 2' },
    ],
    [
      { sheet: 'PL2', rows: [{ code: '', label: 'Tổng cộng', whole: false }], count: 1 },
      { ...noFigure, cell: at('D6', 'PL2'), cells: [at('D6', 'PL2')], table: 'Phụ lục 2' },
    ],
    [
      {
        sheet: 'PL2',
        rows: [
          { code: '2.', label: 'Kế hoạch CCHC năm', whole: true },
          { code: '3.1', label: 'Số cơ quan, đơn vị đã kiểm tra', whole: false },
        ],
        count: 5,
      },
      { ...noFigure, cell: null, cells: [], table: 'Phụ lục 2' },
    ],
    [
      {
        sheet: 'PL2',
        rows: ['1', '2', '3', '4', '5'].map((code) => ({ code, label: `Dòng ${code}`, whole: false })),
        count: 5,
      },
      {
        ...noFigure,
        cell: at('D6', 'PL2'),
        cells: [at('D6', 'PL2'), at('D9', 'PL2')],
        table: 'Phụ lục 2',
      },
    ],
  ],
  DUPLICATE_CODE: [
    [
      { number: '1.2.1', meant: '' },
      { ...noFigure, cells: [at('A8'), at('A12')] },
    ],
    [
      { number: '3.2.1', meant: '3.3.1' },
      { ...noFigure, cells: [at('A27'), at('A24')] },
    ],
  ],
  CODE_ELSEWHERE: [
    [{ number: '4.3.2', above: '3.3', meant: '3.3.2' }, noFigure],
    [{ number: '4.3.2', above: '3.3', meant: '' }, noFigure],
  ],
  CAPTION_DIFFERS: [
    [
      { printed: caption('106', 7), reference: caption('105', 6), form: '' },
      { ...noFigure, cells: [at('A3'), at('A9')] },
    ],
    [
      { printed: caption('106', 7), reference: caption('105', null), form: 'Thông tin báo cáo' },
      { ...noFigure, cells: [at('A3'), at('A9')] },
    ],
  ],
  CAPTION_AGENCY: [
    [
      {
        printed: 'UBND huyện Phong Điền',
        reference: 'UBND huyện Quảng Điền',
        form: 'Thông tin báo cáo',
      },
      { ...noFigure, cells: [at('A3')] },
    ],
    [
      { printed: 'UBND huyện Phong Điền', reference: 'UBND huyện Quảng Điền', form: '' },
      { ...noFigure, cells: [at('A3'), at('A9')] },
    ],
  ],
  CAPTION_PERIOD: [
    [
      { printed: 'Quý II năm 2023', reference: 'Quý I năm 2024', form: 'Thông tin báo cáo' },
      { ...noFigure, cells: [at('A3')] },
    ],
  ],
  CAPTION_BLANK: [
    [{ reference: caption('105', 6) }, { ...noFigure, cells: [at('A3'), at('A9'), at('A30')] }],
  ],
  DAYS_DIFFER: [
    [
      {
        from: day(15, 12, 2023),
        to: day(14, 3, 2024),
        reference: { from: day(15, 12, 2023), to: day(10, 3, 2024) },
        form: '',
      },
      { ...noFigure, cells: [at('A3'), at('A9')] },
    ],
    [
      {
        from: day(15, 12, 2023),
        to: day(14, 3, 2024),
        reference: { from: day(15, 12, 2023), to: day(10, 3, 2024) },
        form: 'Thông tin báo cáo',
      },
      { ...noFigure, cells: [at('A3')] },
    ],
  ],
  DAYS_ORDER: [[{ from: day(14, 3, 2024), to: day(15, 12, 2023) }, noFigure]],
  DAYS_LATE: [[{ to: day(20, 3, 2024), signed: day(15, 3, 2024) }, noFigure]],
  APPENDIX_TWICE: [
    [
      { number: 'Phụ lục 5', meant: 'Phụ lục 8' },
      { ...noFigure, cells: [at('A1'), at('A40')] },
    ],
    [
      { number: 'Phụ lục 5', meant: '' },
      { ...noFigure, cells: [at('A1'), at('A40')] },
    ],
  ],
  APPENDIX_LEFT_OUT: [[{ missing: ['Phụ lục 4', 'Phụ lục 5'] }, noFigure]],
  YEAR_LEFT_BLANK: [
    [{ label: 'Số lượng chữ ký số', rows: 1, years: ['2017'] }, noFigure],
    [
      { label: '', rows: 4, years: ['2016', '2017'] },
      { ...noFigure, cells: [at('D8'), at('D9'), at('E9'), at('E12')] },
    ],
  ],
  PARTIAL_YEAR: [[{ year: '2020', until: '31/3' }, noFigure]],
  DOCUMENT_DAYS: [
    [
      {
        document: { symbol: '09/KH-UBND', number: '2', title: 'Kế hoạch' },
        date: day(11, 1, 2023),
        other: { symbol: '02/KH-UBND', date: day(4, 1, 2023) },
        stands: 'above',
      },
      { ...noFigure, cells: [at('C6')] },
    ],
    [
      {
        document: { symbol: '09/KH-UBND', number: '2', title: 'Kế hoạch' },
        date: day(2, 1, 2023),
        other: { symbol: '02/KH-UBND', date: day(4, 1, 2023) },
        stands: 'below',
      },
      { ...noFigure, cells: [at('C6'), at('C9')] },
    ],
  ],
  MANY_DIGITS: [
    ...(['years', 'units', 'rows'] as const).map(
      (beside) => [{ beside, largest: fromNumber(1494) }, { actual: fromNumber(149400) }] as const,
    ),
    [{ beside: 'none', largest: fromNumber(0) }, { actual: fromNumber(51651600) }],
  ],
  NUMBER_STYLES: [
    [
      { other: '1,348', vietnamese: '1.353', at: '' },
      { ...noFigure, cells: [at('D23'), at('D25')] },
    ],
    [
      { other: '99.6', vietnamese: '89.563', at: 'Phụ lục 7' },
      { ...noFigure, cells: [at('D23')] },
    ],
  ],
  THOUSANDS_PLAIN: [
    [
      { plain: '2573', grouped: '1.353', at: '' },
      { ...noFigure, cells: [at('D27'), at('D28')] },
    ],
    [
      { plain: '2573', grouped: '89.563', at: 'Phụ lục 7' },
      { ...noFigure, cells: [at('D27')] },
    ],
  ],
  ZERO_PADDING: [[{ padded: '05', bare: '7' }, noFigure]],
  WORDS_BESIDE: [
    [
      { unit: '516 thủ tục', mark: '376(1)', none: 'Không có' },
      { ...noFigure, cells: [at('D11'), at('D12'), at('D13')] },
    ],
    [{ unit: '516 thủ tục', mark: '', none: '' }, noFigure],
    [
      { unit: '', mark: '376(1)', none: 'Không có' },
      { ...noFigure, cells: [at('D11'), at('D12')] },
    ],
  ],
  CODE_GAP: [
    [{ before: '2', number: '4' }, noFigure],
    [
      { before: '', number: '2' },
      { ...noFigure, cells: [at('A6'), at('A9'), at('A12')] },
    ],
    [{ before: '15', number: '15' }, noFigure],
  ],
  DUPLICATE_UNIT: [
    [
      { name: 'Xã An Bình', of: 'units' },
      { ...ofUnits, cells: [at('B9'), at('B7')] },
    ],
    [
      { name: 'Đất đai', of: 'rows' },
      { ...ofUnits, cells: [at('B9'), at('B7')] },
    ],
  ],
  UNIT_WITHOUT_ROW: [
    [
      { sheet: 'PL II', units: ['Xã An Bình', 'Xã Bình Minh'] },
      { ...ofUnits, cell: null, cells: [] },
    ],
    [
      { sheet: 'PL II', units: Array.from({ length: 21 }, (_, n) => `Xã Bình ${n + 1}`) },
      { ...ofUnits, cell: null, cells: [] },
    ],
  ],
  UNIT_NOT_LISTED: [[{ units: ['Xã An Bình', 'Xã Bình Minh'] }, ofUnits]],
  PERCENT_MIXED: [[{ signed: '10%', bare: '20' }, noFigure]],
  DOCUMENT_SYMBOL: [
    [{ document: { ...document, symbol: '' } }, list],
    [{ document: { ...document, symbol: '', number: '' } }, list],
    [{ document: { ...document, symbol: '05KH-UBND' } }, list],
  ],
  DOCUMENT_TYPE: [
    [{ document, named: 'Báo cáo', ofSymbol: 'Kế hoạch', short: 'BC' }, list],
    [{ document, named: 'Công văn', ofSymbol: 'Kế hoạch', short: '' }, list],
  ],
  DOCUMENT_DATE: [
    [{ document, text: '', unreal: false }, list],
    [{ document, text: '31/02/2023', unreal: true }, list],
    [{ document: { ...document, symbol: '66KH' }, text: 'tháng 1', unreal: false }, cited],
  ],
  DOCUMENT_LATER: [
    [{ document, date: day(1, 12, 2024), signed: day(15, 3, 2024), meant: null }, list],
    [{ document, date: day(5, 1, 2025), signed: day(15, 3, 2024), meant: day(5, 1, 2024) }, cited],
  ],
  DOCUMENT_EARLIER: [
    [{ document, date: day(5, 1, 2020), from: day(15, 12, 2023), isPlan: false, meant: null }, list],
    [
      { document, date: day(5, 1, 2023), from: day(15, 12, 2023), isPlan: false, meant: day(5, 1, 2024) },
      list,
    ],
    [{ document, date: day(1, 12, 2023), from: day(15, 12, 2023), isPlan: true, meant: null }, list],
  ],
  DOCUMENT_ORDER: [
    [{ document, date: day(21, 1, 2023), other: { symbol: '67/KH-UBND', date: day(2, 1, 2023) } }, list],
  ],
  DOCUMENT_TWICE: [
    [{ document, day: '28/02/2023' }, list],
    [
      { document, day: 'tháng 2' },
      { ...cited, cells: [at('C5', 'Văn bản')] },
    ],
  ],
  DOCUMENT_TWO_DAYS: [[{ document, date: day(28, 2, 2023), other: day(27, 2, 2023) }, list]],
  DOCUMENT_COUNT: [
    [
      { list: 'Phụ lục I', sheet: 'PL I', listed: 12, types: ['Kế hoạch', 'Báo cáo', 'Công văn'] },
      { ...off(10, 12), target: { ...total, value: fromNumber(12), unit: 'Văn bản' } },
    ],
  ],
  INFO_UNREAD: [
    [{ label: 'Ngày ký', text: '31/02/2024', kind: 'day' }, info],
    [{ label: 'Kỳ báo cáo', text: 'kỳ này', kind: 'period' }, info],
    [{ label: 'Năm', text: 'hai nghìn', kind: 'year' }, info],
    [{ label: 'Quyền hạn ký', text: 'ai ký', kind: 'signer' }, info],
  ],
  INFO_DAYS: [
    [
      {
        later: { label: 'Hạn gửi báo cáo', day: day(14, 3, 2024) },
        earlier: { label: 'Số liệu đến ngày', day: day(14, 3, 2024) },
      },
      { ...info, source: 'Nghị định số 09/2019/NĐ-CP, Điều 8, khoản 5' },
    ],
  ],
  INFO_PERIOD: [
    [
      {
        period: 'Quý II năm 2025',
        days: [
          { label: 'Số liệu từ ngày', day: day(15, 12, 2023) },
          { label: 'Số liệu đến ngày', day: day(14, 3, 2024) },
        ],
      },
      info,
    ],
    [{ period: 'năm 2025', days: [{ label: 'Ngày ký', day: day(14, 12, 2024) }] }, info],
  ],
  INFO_FAR_DAYS: [
    [
      {
        later: { label: 'Ngày ký', day: day(20, 3, 2025) },
        earlier: { label: 'Hạn gửi báo cáo', day: day(20, 3, 2024) },
      },
      info,
    ],
  ],
  FIGURE_UNTOLD: [
    [
      { label: 'Tin, bài tuyên truyền' },
      { ...info, table: 'Số liệu bổ sung', cell: at('G5', 'Số liệu bổ sung') },
    ],
  ],
  SENTENCE_WITHOUT_FIGURE: [
    [
      { label: 'Dự án đầu tư được chấp thuận, cấp mới' },
      { ...info, table: 'Số liệu bổ sung', cell: at('H48', 'Số liệu bổ sung') },
    ],
  ],
  SENTENCE_BRACKET: [
    [{ bracket: '[' }, { ...info, table: 'Số liệu bổ sung', cell: at('H46', 'Số liệu bổ sung') }],
  ],
  FIGURE_TWICE: [
    [
      { label: 'Sáng kiến, giải pháp mới được áp dụng', row: 5 },
      { ...info, table: 'Số liệu bổ sung', cell: at('B62', 'Số liệu bổ sung') },
    ],
  ],
  WHOLE_BLANK: [
    [
      { label: 'Tin, bài tuyên truyền về cải cách hành chính' },
      { ...info, table: 'Số liệu bổ sung', cell: at('D8', 'Số liệu bổ sung') },
    ],
  ],
  PART_STRAY: [
    [
      { label: 'trên trang Facebook, Zalo', unit: 'tin, bài', whole: 'Cuộc kiểm tra đột xuất kỷ luật' },
      { ...info, table: 'Số liệu bổ sung', cell: at('B9', 'Số liệu bổ sung') },
    ],
  ],
  SENTENCE_SLOT: [
    [
      { names: ['số ảnh'], parts: ['trên Zalo'] },
      { ...info, table: 'Số liệu bổ sung', cell: at('H5', 'Số liệu bổ sung') },
    ],
  ],
  WAIVER_UNHEEDED: (
    [
      ['kind', 'Bỏ quá'],
      ['kind', ''],
      ['decision', 'Sửa lại'],
      ['decision', ''],
      ['reason', ''],
      ['code', ''],
      ['place', 'tth-2024/rate/plan.completionRate@PL 2!D8'],
    ] as const
  ).map(([part, text]) => [
    { part, text, words: { kind: 'Bỏ qua', kept: 'Giữ nguyên số liệu', back: 'Thôi bỏ qua' } },
    { ...info, table: 'Nhật ký kiểm tra', cell: at('F5', 'Nhật ký kiểm tra') },
  ]),
  SENTENCE_ABSENT: [
    [
      { heading: 'Cải cách thể chế', words: ['thủ tục liên thông', 'kiểm tra văn bản'] },
      { ...info, table: 'Thuyết minh', cell: at('D7', 'Thuyết minh') },
    ],
    [
      { heading: '', words: ['thủ tục liên thông'] },
      { ...info, table: 'Thuyết minh', cell: at('D4', 'Thuyết minh') },
    ],
  ],
  CELL_NOT_FIGURE: [
    [{ printed: ['{PL4!Z99}', '{D24}'] }, { ...info, table: 'Thuyết minh', cell: at('C7', 'Thuyết minh') }],
  ],
  CELL_BY_PLACE: [
    [
      {
        printed: '{PL4!D24}',
        label: 'Tỷ lệ hồ sơ TTHC do UBND cấp xã giải quyết đúng hạn',
        steady: '{PL4!3.2}',
      },
      { ...info, table: 'Thuyết minh', cell: at('C7', 'Thuyết minh') },
    ],
  ],
  HEADING_UNKNOWN: [
    [
      { on: 'narrative', heading: 'Việc khác', after: '' },
      { ...info, table: 'Thuyết minh', cell: at('A4', 'Thuyết minh') },
    ],
    [
      { on: 'narrative', heading: 'Việc nữa', after: 'Cải cách thể chế' },
      { ...info, table: 'Thuyết minh', cell: at('A9', 'Thuyết minh') },
    ],
    [
      { on: 'figures', headings: ['Mục riêng'] },
      { ...info, table: 'Số liệu bổ sung', cell: at('G7', 'Số liệu bổ sung') },
    ],
    [{ on: 'documents', headings: ['Mục riêng'] }, cited],
    [
      { on: 'documents', headings: ['Mục khác', 'Mục nữa'] },
      { ...cited, cells: [at('F5', 'Văn bản'), at('F6', 'Văn bản')] },
    ],
  ],
  LEFT_OVER: [
    [
      {
        row: 'Hộ tịch',
        name: 'số hồ sơ kỳ trước chuyển sang',
        nameThen: 'tổng số hồ sơ đang giải quyết',
        sameStart: false,
        earlier: { name: 'Số liệu kỳ trước', inFile: false, period: null },
      },
      { ...ofUnits, actual: fromNumber(15), ...off(25, 15) },
    ],
    [
      {
        row: 'Hộ tịch',
        name: 'số hồ sơ kỳ trước chuyển sang',
        nameThen: 'tổng số hồ sơ đang giải quyết',
        sameStart: true,
        earlier: { name: 'quy-1.xlsx', inFile: true, period: quarter },
      },
      { ...ofUnits, cells: [at('D11'), at('D12'), at('D13')], actual: fromNumber(15), ...off(25, 15) },
    ],
  ],
  STRADDLES: [
    [
      { from: day(15, 12, 2024), to: day(14, 12, 2025), since: day(1, 7, 2025), lastDay: day(30, 6, 2025) },
      info,
    ],
    [{ from: null, to: day(14, 12, 2025), since: day(1, 7, 2025), lastDay: day(30, 6, 2025) }, info],
  ],
  ERA_SET: [
    [
      {
        set: 'Thừa Thiên Huế 2024',
        validFrom: null,
        validTo: day(30, 6, 2025),
        end: day(14, 12, 2025),
        fits: ['Hai cấp 2025 (cấp xã)', 'Hai cấp 2025 (cấp tỉnh)'],
        tables: ['Phụ lục 2', 'Phụ lục 4', 'Phụ lục 8'],
        ended: ['district', 'onlineLevels'],
        lastDay: day(30, 6, 2025),
      },
      { ...noFigure, template: '', cells: [at('D11'), at('D12')] },
    ],
    [
      {
        set: 'Hai cấp 2025 (cấp xã)',
        validFrom: day(1, 7, 2025),
        validTo: day(30, 6, 2026),
        end: day(14, 9, 2026),
        fits: ['Hai cấp 2026 (cấp xã)'],
        tables: ['Phụ lục III, phần I', 'Phụ lục III, phần II'],
        ended: [],
        lastDay: null,
      },
      { ...noFigure, template: '', cell: null, cells: [] },
    ],
  ],
  ERA_ROW: [
    [{ from: null, to: day(14, 9, 2025), since: day(1, 7, 2025), lastDay: day(30, 6, 2025) }, rowOfDistrict],
    [
      { from: day(15, 12, 2024), to: day(14, 12, 2025), since: day(1, 7, 2025), lastDay: day(30, 6, 2025) },
      { ...rowOfDistrict, terms: [district, commune, total, rate] },
    ],
  ],
  ERA_WORD: [
    [{ reused: false, since: day(1, 7, 2025) }, rowOfDistrict],
    [{ reused: true, since: day(1, 7, 2026) }, rowOfDistrict],
  ],
};

const findingCodes = Object.keys(examples) as readonly FindingCode[];

/** Every example as a finding. */
export const findingExamples: readonly Finding[] = findingCodes.flatMap((code) =>
  examples[code].map(([fields, around = {}]) => findingOf({ code, ...fields } as FindingTold, around)),
);
