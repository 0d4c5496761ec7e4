// What a figure was before tells which of the cells of a sum is the mistyped one.

import { builtIn } from '../../src/catalog/built-in';
import { checkTables, repairsFor } from '../../src/check';
import { settledFigures } from '../../src/check/settled';
import type { Earlier, EarlierFigures } from '../../src/core/form/earlier';
import type { BoundTable, Figure } from '../../src/core/form/table';
import { compare, type Decimal, decimal, fromNumber } from '../../src/core/number/decimal';
import { cellKey } from '../../src/core/workbook/address';
import { factsOf } from '../../src/rules';
import { tablesFrom } from '../support/tables';
import { chanceFrom, constraintsIn, filledTables, mistyped, withFigures } from './filled';

const { dictionary, rulesBySet, sets } = builtIn;
type Figures = Readonly<Record<string, number>>;

const told = (figure: EarlierFigures['figure']): EarlierFigures => ({
  name: 'quy-1.xlsx',
  inFile: true,
  period: null,
  from: null,
  to: { year: 2024, month: 3, day: 14 },
  timesAsLong: 1,
  asLong: true,
  sameStart: false,
  sameYear: true,
  figure,
});

const before = (figures: Figures): Earlier => ({
  previous: told((id) => (figures[id] === undefined ? undefined : fromNumber(figures[id]))),
});

const tth = sets.filter(({ id }) => id === 'tth-2024');
const tablesOf = (figures: Figures): readonly BoundTable[] =>
  tth.flatMap((set) =>
    tablesFrom(set, dictionary, {
      figures: Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, String(value)])),
    }),
  );

/** The indicator that is named first, and the figure for it. */
function first(tables: readonly BoundTable[], earlier: Earlier): readonly [string | undefined, string] {
  const errors = checkTables(tables, rulesBySet, dictionary).filter(({ severity }) => severity === 'error');
  const [repair] = repairsFor(
    tables,
    rulesBySet,
    dictionary,
    errors.map(({ id }) => id),
    new Set(),
    earlier,
  );
  const [change] = repair?.cells ?? [];
  const key = change && cellKey(change.cell);
  const row = tables.flatMap(({ rows }) => rows).find(({ cell }) => cellKey(cell) === key);
  return [row?.indicator, String(change?.to.units)];
}

const [TOTAL, PROVINCE, DEPARTMENTS, DISTRICT] = [
  'publicUnits.total',
  'publicUnits.province',
  'publicUnits.departments',
  'publicUnits.district',
] as const;
const WAS = { [TOTAL]: 150, [PROVINCE]: 40, [DEPARTMENTS]: 60, [DISTRICT]: 50 };

test.each<[string, Figures, Figures, readonly [string, string]]>([
  ['không biết kỳ trước: ô tổng', { ...WAS, [DEPARTMENTS]: 66 }, {}, [TOTAL, '156']],
  ['mọi số như kỳ trước, chỉ một ô khác', { ...WAS, [DEPARTMENTS]: 66 }, WAS, [DEPARTMENTS, '60']],
  ['chỉ ô tổng khác', { ...WAS, [TOTAL]: 156 }, WAS, [TOTAL, '150']],
  // Two parts moved against each other; what stayed is doubted last, the total too.
  ['hai ô cùng đổi, tổng vẫn thế', { ...WAS, [PROVINCE]: 45, [DEPARTMENTS]: 59 }, WAS, [PROVINCE, '41']],
  // Nothing stayed: they are no figures that stay, and one that is the same again says nothing.
  [
    'mọi số đều đổi',
    { [TOTAL]: 150, [PROVINCE]: 45, [DEPARTMENTS]: 66, [DISTRICT]: 45 },
    { [TOTAL]: 150, [PROVINCE]: 31, [DEPARTMENTS]: 51, [DISTRICT]: 68 },
    [TOTAL, '156'],
  ],
])('%s', (_, now, then, expected) => {
  expect(first(tablesOf(now), before(then))).toEqual(expected);
});

test('số trong kỳ, số lũy kế không phải là số thường giữ nguyên', () => {
  const ids = ['staff.civil.cutInPeriod', 'leaders.appointedByExam', 'staff.civil.present'];
  const all: Figures = Object.fromEntries(ids.map((id) => [id, 25]));
  const tables = tablesOf(all);
  const settled = settledFigures({ tables, dictionary, earlier: before(all) });
  const rows = tables.flatMap(({ rows: each }) => each).filter(({ cell }) => settled.has(cellKey(cell)));
  expect(rows.map(({ indicator }) => indicator)).toEqual(['staff.civil.present']);
});

/** Cases of each set. */
const EACH = Number(process.env.REPAIR_CASES ?? 6);

test('một ô gõ nhầm, các ô khác như kỳ trước: nêu đúng ô, đúng số, nhiều hơn hẳn khi không biết kỳ trước', () => {
  const counts = { cases: 0, without: 0, with: 0 };
  for (const set of sets) {
    let cases = 0;
    for (let seed = 1; cases < EACH && seed < EACH * 40; seed += 1) {
      const chance = chanceFrom(seed * 6_151);
      const tables = filledTables(set, chance);
      const summed = new Set(
        constraintsIn(tables).flatMap((one) =>
          one.kind === 'linear' && one.low && one.high
            ? factsOf(one).map(({ bound }) => cellKey(bound.cell))
            : [],
        ),
      );
      const truth = new Map<string, Decimal>();
      for (const { indicator, member, reading } of tables.flatMap(({ rows }) => rows)) {
        if (reading.kind === 'figure') truth.set(`${indicator} ${member}`, reading.figure.value);
      }
      const earlier = { previous: told((id, member = '') => truth.get(`${id} ${member}`)) };
      const settled = settledFigures({ tables, dictionary, earlier });
      const rows = tables.flatMap(({ rows: each }) => each);
      const cells = rows.filter(({ cell }) => summed.has(cellKey(cell)) && settled.has(cellKey(cell)));
      const row = cells[chance(Math.max(1, cells.length))];
      if (row?.reading.kind !== 'figure') continue;
      const { figure } = row.reading;
      const wrong: Figure = {
        ...figure,
        value: decimal(mistyped(figure.value.units, chance), figure.value.scale),
      };
      const planted = withFigures(tables, new Map([[cellKey(row.cell), wrong]]));
      const expected = [row.indicator, String(figure.value.units)];
      const errors = checkTables(planted, rulesBySet, dictionary).filter(
        ({ severity }) => severity === 'error',
      );
      if (errors.length === 0 || compare(wrong.value, figure.value) === 0) continue;
      cases += 1;
      if (String(first(planted, {})) === String(expected)) counts.without += 1;
      if (String(first(planted, earlier)) === String(expected)) counts.with += 1;
    }
    counts.cases += cases;
  }
  if (process.env.REPAIR_CASES) process.stderr.write(`${JSON.stringify(counts)}\n`);
  expect(counts.cases).toBeGreaterThan(EACH * 3);
  expect(counts.with / counts.cases).toBeGreaterThanOrEqual(0.95);
  expect(counts.without).toBeLessThan(counts.with);
});
