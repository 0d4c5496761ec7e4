// Two periods of an agency in which nothing is wrong: nobody is asked anything.

import fc from 'fast-check';
import { builtIn } from '../../src/catalog/built-in';
import { checkHistory, checkLeftOver } from '../../src/check';
import { earlierOf } from '../../src/companion/previous/earlier';
import type { PreviousFigure } from '../../src/companion/previous/previous';
import { daysBetween } from '../../src/core/calendar/calendar-date';
import { type DataWindow, dataWindow, readPeriod } from '../../src/core/calendar/period';
import { asksForFigure, type BoundRow } from '../../src/core/form/table';
import { kindOf } from '../../src/core/form/template';
import { decimal } from '../../src/core/number/decimal';
import { chanceFrom, filledTables } from '../repair/filled';

const { dictionary, rulesBySet, sets, calendar, eras } = builtIn;

function windowOf(name: string): DataWindow {
  const window = dataWindow({ period: readPeriod(name) }, calendar);
  if (!window) throw new RangeError(name);
  return window;
}

const daysOf = ({ from, to }: DataWindow): number => (from ? daysBetween(from, to) + 1 : 1);

/** What is done in a period grows with its days and moves by half; what there is at a time moves by a tenth. */
function later(bound: BoundRow, past: number, longer: number, sameYear: boolean, chance: number): number {
  const { measure = 'count', accrual } = dictionary[bound.indicator] ?? {};
  if (accrual === 'fixedInYear') return past;
  if (measure === 'percent') {
    const lowest = accrual === 'cumulative' ? past : 0;
    return Math.min(100, Math.max(lowest, past + (chance - 0.5) * 50));
  }
  const moved = accrual === 'atTime' || chance < 0.3 ? 0.9 + chance / 5 : longer * (0.5 + chance);
  return Math.round(accrual === 'cumulative' && sameYear ? past * (1 + chance) : past * moved);
}

const PAIRS = [
  ['quý I/2024', '6 tháng đầu năm 2024'],
  ['6 tháng đầu năm 2024', 'quý III/2024'],
  ['quý III/2024', 'năm 2024'],
  ['năm 2023', 'quý I/2024'],
  ['quý I/2023', 'quý I/2024'],
] as const;

const forms = sets.filter(({ templates }) => templates.some((one) => kindOf(one) === 'indicators'));

test('hai kỳ bình thường: không hỏi gì', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      fc.constantFrom(...PAIRS),
      fc.integer({ min: 1, max: 100_000 }),
      (set, [name, now], seed) => {
        const chance = chanceFrom(seed);
        const [before, window] = [windowOf(name), windowOf(now)];
        const longer = daysOf(window) / daysOf(before);
        const past: PreviousFigure[] = [];
        const tables = filledTables(set, chance).map((table) => ({
          ...table,
          rows: table.rows.map((bound): BoundRow => {
            const { measure = 'count', leftOver } = dictionary[bound.indicator] ?? {};
            if (!asksForFigure(table, bound) || bound.row.answers || leftOver !== undefined) return bound;
            const was = measure === 'percent' ? chance(1001) / 10 : chance([20, 200, 2000][chance(3)] ?? 20);
            const value = later(bound, was, longer, before.to.year === window.to.year, chance(1000) / 1000);
            const told = { template: table.template.id, indicator: bound.indicator, member: bound.member };
            past.push({ ...told, value: decimal(Math.round(was * 10), 1), content: was });
            const figure = {
              value: decimal(Math.round(value * 10), 1),
              decimals: 1,
              from: 'number',
            } as const;
            return { ...bound, reading: { kind: 'figure', figure } };
          }),
        }));
        const { period, from, to } = before;
        const earlier = earlierOf([{ sheet: 'truoc.xlsx', inFile: true, period, from, to, figures: past }], {
          window,
          agency: '',
          eras,
        });
        const input = { tables, dictionary, rulesBySet, earlier };
        expect([...checkLeftOver(input), ...checkHistory(input)].map(({ id }) => id)).toEqual([]);
      },
    ),
    { numRuns: 40, seed: 11 },
  );
});
