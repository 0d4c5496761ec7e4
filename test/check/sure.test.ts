// What doubles prove is never what the exact way denies: figures near the edge of right and wrong, and beyond what
// doubles hold. And what is plainly right is proven, or the filter would be of no use.

import fc from 'fast-check';
import { copiesOf } from '../../src/check';
import { PlaceNumbers } from '../../src/check/places';
import { RuleProgram } from '../../src/check/rule-program';
import type { Rule } from '../../src/core/form/rule';
import type { Indicator, TemplateRow, TemplateSet } from '../../src/core/form/template';
import { type Decimal, decimal, multiply, round, toPlainText } from '../../src/core/number/decimal';
import { evaluate } from '../../src/rules';
import { tablesFrom } from '../support/tables';

const parts = ['a', 'b', 'c'];
const measures: Readonly<Record<string, Indicator['measure']>> = {
  ...Object.fromEntries([...parts, 'total'].map((id) => [id, 'amount'])),
  ...Object.fromEntries(['done', 'received', 'both'].map((id) => [id, 'count'])),
  rate: 'percent',
};
const dictionary = Object.fromEntries(
  Object.entries(measures).map(([name, measure]): [string, Indicator] => [name, { name, measure }]),
);
const row = (indicator: string): TemplateRow => {
  const unit = { amount: 'Triệu đồng', percent: '%' }[String(measures[indicator])] ?? 'Hồ sơ';
  return { key: indicator, code: '', label: indicator, unit, indicator, level: 1 };
};
const set: TemplateSet = {
  id: 'sure',
  name: 'Bộ mẫu vẽ',
  source: '',
  templates: [
    {
      id: 'sure/1',
      number: 'Phụ lục 1',
      title: 'BIỂU',
      caption: '',
      area: 'tai-chinh-cong',
      header: [['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu']],
      headerMerges: [],
      columns: [],
      rows: Object.keys(measures).map(row),
      orientation: 'portrait',
    },
  ],
};
const common = { severity: 'error', source: '' } as const;
const rules: readonly Rule[] = [
  { ...common, id: 'sum', kind: 'sum', total: 'total', parts },
  { ...common, id: 'counts', kind: 'sum', total: 'both', parts: ['done', 'received'] },
  { ...common, id: 'rate', kind: 'rate', rate: 'rate', part: 'done', whole: 'received' },
  { ...common, id: 'partOf', kind: 'partOf', parts: ['done'], whole: 'received' },
  { ...common, id: 'parts', kind: 'partOf', parts, whole: 'total' },
  { ...common, id: 'range', kind: 'range', targets: ['rate', 'total'], min: 0, max: 100 },
];
const program = new RuleProgram(rules);

/** Rules that only the exact way can judge, and those that it calls wrong. */
function judged(figures: Readonly<Record<string, string>>) {
  const [copy] = copiesOf(tablesFrom(set, dictionary, { figures }), dictionary);
  const [scope] = copy?.scopes ?? [];
  if (!scope) throw new Error('no figures');
  const wrong = rules.filter((rule) => evaluate(rule, scope).some(({ kind }) => kind === 'violated'));
  return { doubtful: program.doubtful(scope).rules.map(({ id }) => id), wrong: wrong.map(({ id }) => id) };
}

const vietnamese = (value: Decimal): string => toPlainText(value).replace('.', ',');
const amount = fc.record({
  units: fc.oneof(fc.nat(300), fc.maxSafeNat(), fc.constantFrom(0, 1, 2 ** 53 - 1)),
  scale: fc.nat(3),
});
const count = fc.oneof(fc.nat(20), fc.nat(100_000), fc.maxSafeNat());

test('số thực chỉ bỏ qua quy tắc mà phép tính chính xác cũng không thấy sai', () => {
  let proven = 0;
  let found = 0;
  const property = fc.property(
    fc.record({ a: amount, b: amount, c: amount, done: count, received: count }),
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -6, max: 6 }),
    fc.constantFrom(...parts, 'rate', 'received', null),
    ({ a, b, c, done, received }, off, offRate, left) => {
      const scale = Math.max(a.scale, b.scale, c.scale);
      const units = [a, b, c].reduce(
        (sum, one) => sum + BigInt(one.units) * 10n ** BigInt(scale - one.scale),
        0n,
      );
      const total = decimal(units + BigInt(off), scale);
      // In tenths of a hundredth, to one decimal in the end: at the very edge of what rounds to it.
      const exact = received === 0 ? 0n : (BigInt(done) * 100_000n) / BigInt(received);
      const rate = round(decimal(exact + BigInt(offRate) * 10n, 3), 1);
      const figures: Record<string, string> = {
        ...Object.fromEntries(
          Object.entries({ a, b, c }).map(([id, one]) => [id, vietnamese(decimal(one.units, one.scale))]),
        ),
        total: vietnamese(total),
        done: String(done),
        received: String(received),
        both: String(BigInt(done) + BigInt(received) + BigInt(off)),
        rate: vietnamese(rate),
      };
      if (left) delete figures[left];
      const { doubtful, wrong } = judged(figures);
      proven += rules.length - doubtful.length;
      found += wrong.length;
      expect(doubtful).toEqual(expect.arrayContaining(wrong));
    },
  );
  fc.assert(property, { numRuns: 400 });
  expect(Math.min(proven, found)).toBeGreaterThan(100);
});

test('số liệu đúng, không ở sát mép, thì số thực chứng minh được hết', () => {
  const right = fc.property(
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
    (tens) => {
      const figures = Object.fromEntries(parts.map((id, n) => [id, String(tens[n])]));
      const total = String(tens.reduce((sum, one) => sum + one, 0));
      const done = tens[0] ?? 1;
      const rate = vietnamese(
        round(multiply(decimal(BigInt(Math.round((done / 40) * 1e6)), 6), decimal(100)), 1),
      );
      const told = judged({
        ...figures,
        total,
        done: String(done),
        received: '40',
        both: String(done + 40),
        rate,
      });
      // A sum at the edge of "no more than" goes the exact way.
      expect(told).toEqual({ doubtful: ['parts'], wrong: [] });
    },
  );
  fc.assert(right, { numRuns: 60 });
});

test('chỗ của một mã tìm ra như nhau, dù hỏi theo thứ tự nào', () => {
  const ids = ['x', 'y', 'z', 'x@1', 'y@1'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids, 'none', '')), (asked) => {
      const numbers = new PlaceNumbers();
      for (const id of ids) numbers.add(id);
      let before = -1;
      for (const id of [...asked, ...asked]) {
        const place = numbers.next(before, id);
        expect([id, place]).toEqual([id, ids.includes(id) ? ids.indexOf(id) : undefined]);
        before = place ?? before;
      }
    }),
    { numRuns: 200 },
  );
});
