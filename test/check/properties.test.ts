// No false alarm on figures that are right and only rounded; every typo larger than rounding explains is found.

import fc from 'fast-check';
import { checkTables } from '../../src/check';
import type { Rule } from '../../src/core/form/rule';
import type { Indicator, TemplateRow, TemplateSet } from '../../src/core/form/template';
import {
  compare,
  type Decimal,
  decimal,
  divide,
  multiply,
  round,
  toPlainText,
} from '../../src/core/number/decimal';
import { type Typed, tablesFrom } from '../support/tables';

const PARTS = 6;
const names = Array.from({ length: PARTS }, (_, index) => `part${index}`);

const row = (indicator: string, unit: string): TemplateRow => ({
  key: indicator,
  code: '',
  label: indicator,
  unit,
  indicator,
  level: 1,
});

/** total = Σ parts (triệu đồng); rate = part0 / total; count part ≤ count whole. */
const set: TemplateSet = {
  id: 'drawn',
  name: 'Bộ mẫu vẽ',
  source: 'kiểm thử',
  templates: [
    {
      id: 'drawn/1',
      number: 'Phụ lục 1',
      title: 'BIỂU',
      caption: '',
      area: 'tai-chinh-cong',
      header: [['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú']],
      headerMerges: [],
      columns: [],
      rows: [
        row('total', 'Triệu đồng'),
        ...names.map((name) => row(name, 'Triệu đồng')),
        row('rate', '%'),
        row('done', 'Hồ sơ'),
        row('received', 'Hồ sơ'),
        row('onTimeRate', '%'),
      ],
      orientation: 'portrait',
    },
  ],
};

const dictionary: Readonly<Record<string, Indicator>> = Object.fromEntries([
  ...['total', ...names].map((name) => [name, { name, measure: 'amount' }] as const),
  ...['rate', 'onTimeRate'].map((name) => [name, { name, measure: 'percent' }] as const),
  ...['done', 'received'].map((name) => [name, { name, measure: 'count' }] as const),
]);

const example = { figures: {} };
const common = { severity: 'error', source: 'Phép tính', passes: example, fails: example } as const;
const rules: readonly Rule[] = [
  { ...common, id: 'sum', kind: 'sum', total: 'total', parts: names },
  { ...common, id: 'rate', kind: 'rate', rate: 'rate', part: 'part0', whole: 'total' },
  { ...common, id: 'onTime', kind: 'rate', rate: 'onTimeRate', part: 'done', whole: 'received' },
  { ...common, id: 'le', kind: 'partOf', parts: ['done'], whole: 'received' },
  { ...common, id: 'percent', kind: 'range', targets: ['rate', 'onTimeRate'], min: 0, max: 100 },
];

const vi = (value: Decimal): string => toPlainText(value).replace('.', ',');

/** True values with six decimals, shown with their own numbers of decimals each. */
const drawn = fc
  .record({
    parts: fc.array(fc.bigInt({ min: 0n, max: 10n ** 13n }), { minLength: PARTS, maxLength: PARTS }),
    places: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: PARTS + 1, maxLength: PARTS + 1 }),
    ratePlaces: fc.integer({ min: 0, max: 2 }),
    received: fc.integer({ min: 1, max: 100_000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .filter(({ parts }) => parts.some((part) => part > 0n))
  .map(({ parts, places, ratePlaces, received, share }) => {
    const truths = parts.map((units) => decimal(units, 6));
    const total = decimal(
      parts.reduce((sum, units) => sum + units, 0n),
      6,
    );
    const done = Math.floor(received * share);
    const shownParts = truths.map((value, index) => round(value, places[index] ?? 0));
    const shownTotal = round(total, places[PARTS] ?? 0);
    const rate = (part: Decimal, whole: Decimal): Decimal =>
      divide(multiply(part, decimal(100)), whole, ratePlaces);
    const figures: Record<string, string> = {
      total: vi(shownTotal),
      rate: vi(rate(truths[0] ?? decimal(0), total)),
      done: String(done),
      received: String(received),
      onTimeRate: vi(rate(decimal(done), decimal(received))),
    };
    names.forEach((name, index) => {
      figures[name] = vi(shownParts[index] ?? decimal(0));
    });
    return { figures, truths, total, shownTotal, shownParts, places };
  });

const errorsIn = (typed: Typed) =>
  checkTables(tablesFrom(set, dictionary, typed), { drawn: rules }, dictionary).filter(
    ({ severity }) => severity === 'error',
  );

describe('kiểm tra số đã làm tròn', () => {
  test('số thật làm tròn riêng từng ô không bao giờ bị báo lỗi', () => {
    fc.assert(
      fc.property(drawn, ({ figures }) => {
        expect(errorsIn({ figures })).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('tổng lệch quá mức làm tròn cho phép thì luôn bị báo, đúng ô, đúng số lệch', () => {
    fc.assert(
      fc.property(drawn, fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.boolean(), (table, extra, up) => {
        const scales = [...table.places];
        // Half a last place of each shown figure, at nine decimals.
        const slack = scales.reduce((sum, place) => sum + 5n * 10n ** BigInt(9 - place - 1), 0n);
        const sumShown = table.shownParts.reduce(
          (sum, part) => sum + part.units * 10n ** BigInt(9 - part.scale),
          0n,
        );
        const place = table.places[PARTS] ?? 0;
        const step = 10n ** BigInt(9 - place);
        const away = slack + step + extra * step;
        const units = (up ? sumShown + away : sumShown - away) / step;
        const wrong = decimal(units, place);
        fc.pre(compare(wrong, decimal(0)) >= 0);
        const found = errorsIn({ figures: { ...table.figures, total: vi(wrong) } });
        expect(found.map(({ rule }) => rule)).toContain('sum');
        const sum = found.find(({ rule }) => rule === 'sum');
        expect(sum?.cell?.row).toBe(6);
        expect((sum?.difference?.units ?? 0n) > 0n).toBe(up);
      }),
      { numRuns: 500 },
    );
  });

  test('gõ nhầm một chữ số của số đếm: tỷ lệ báo lỗi khi và chỉ khi làm tròn không giải thích được', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), fc.integer({ min: 0, max: 9 }), (table, position, digit) => {
        const received = table.figures.received ?? '';
        const at = position % received.length;
        const typo = received.slice(0, at) + String(digit) + received.slice(at + 1);
        fc.pre(Number(typo) > 0 && !typo.startsWith('0'));
        const done = Number(table.figures.done);
        const [, fraction = ''] = (table.figures.onTimeRate ?? '').split(',');
        const half = 0.5 / 10 ** fraction.length;
        const shown = Number((table.figures.onTimeRate ?? '').replace(',', '.'));
        const explained = Math.abs((done / Number(typo)) * 100 - shown);
        // Too near the edge for the doubles of this oracle.
        fc.pre(Math.abs(explained - half) > 1e-9);
        const found = errorsIn({ figures: { ...table.figures, received: typo } }).map(({ rule }) => rule);
        expect(found.includes('onTime')).toBe(explained > half);
        expect(found.includes('le')).toBe(done > Number(typo));
      }),
      { numRuns: 500 },
    );
  });

  test('số đếm phải khớp tuyệt đối: lệch 1 là lỗi', () => {
    const counted = { ...dictionary };
    for (const name of ['total', ...names]) counted[name] = { name, measure: 'count' };
    const figures = { total: '516', part0: '376', part1: '140' };
    const check = (total: string) =>
      checkTables(tablesFrom(set, counted, { figures: { ...figures, total } }), { drawn: rules }, counted);
    expect(check('516').filter(({ code }) => code === 'SUM')).toEqual([]);
    expect(check('517').filter(({ code }) => code === 'SUM')).toHaveLength(1);
  });
});
