// How many figures of each set nobody looks at: a figure of a full workbook that agrees is made a hundredfold (a rate a
// tenth), and whatever tells of it counts, without history and with the two periods that --ky-truoc may bring.
//   npx tsx test/check/print-unheld.ts

import { builtIn } from '../../src/catalog/built-in';
import { checkHistory, checkLeftOver, checkTables } from '../../src/check';
import type { Earlier, EarlierFigures } from '../../src/core/form/earlier';
import type { Finding } from '../../src/core/form/finding';
import { asksForFigure, type BoundRow, type BoundTable, type Figure } from '../../src/core/form/table';
import { kindOf } from '../../src/core/form/template';
import { type Decimal, decimal, isZero, lessThan, multiply } from '../../src/core/number/decimal';
import { cellKey } from '../../src/core/workbook/address';
import { chanceFrom, filledTables, withFigures } from '../repair/filled';

const { dictionary, rulesBySet, sets } = builtIn;
const figure = (value: Decimal): Figure => ({ value, decimals: 0, from: 'number' }) as Figure;
const measureOf = ({ indicator }: BoundRow) => dictionary[indicator]?.measure ?? 'count';

/** Blank cells that ask for a figure of their own, filled: 60 %, 70 things, the first answer. */
function filledUp(tables: readonly BoundTable[]): readonly BoundTable[] {
  const usual = (bound: BoundRow): number =>
    bound.row.answers?.[0]?.value ?? (measureOf(bound) === 'percent' ? 60 : 70);
  const blank = tables.flatMap((table) =>
    table.rows.filter((bound) => bound.reading.kind === 'blank' && asksForFigure(table, bound)),
  );
  return withFigures(
    tables,
    new Map(blank.map((bound) => [cellKey(bound.cell), figure(decimal(usual(bound)))])),
  );
}

/** Years in which little happens: each is as the first one. */
function evenYears(tables: readonly BoundTable[]): readonly BoundTable[] {
  return tables.map((table) => {
    if (kindOf(table.template) !== 'years') return table;
    const first = new Map<string, BoundRow['reading']>();
    for (const { indicator, reading } of table.rows) {
      if (!first.has(indicator)) first.set(indicator, reading);
    }
    const rows = table.rows.map((row) => ({ ...row, reading: first.get(row.indicator) ?? row.reading }));
    return { ...table, rows };
  });
}

function earlierLike(tables: readonly BoundTable[]): Earlier {
  const known = new Map<string, Decimal>();
  for (const { indicator, member, reading } of tables.flatMap(({ rows }) => rows)) {
    if (reading.kind === 'figure') known.set(`${indicator} ${member}`, reading.figure.value);
  }
  const then: EarlierFigures = {
    name: 'truoc.xlsx',
    inFile: true,
    period: null,
    from: null,
    to: { year: 2023, month: 3, day: 14 },
    timesAsLong: 1,
    asLong: true,
    sameStart: false,
    sameYear: false,
    figure: (indicator, member = '') => known.get(`${indicator} ${member}`),
  };
  return { sameLastYear: then, previous: then, upToStart: then };
}

const lines = sets.map((set) => {
  const tables = filledUp(evenYears(filledTables(set, chanceFrom(7_919))));
  const earlier = earlierLike(tables);
  const told = (all: readonly BoundTable[]) => {
    const input = { tables: all, dictionary, rulesBySet, earlier };
    const ids = (found: readonly Finding[]) =>
      found.map(({ id, cell }) => `${id} ${cell ? cellKey(cell) : ''}`);
    return {
      rules: ids(checkTables(all, rulesBySet, dictionary)),
      history: ids([...checkHistory(input), ...checkLeftOver(input)]),
    };
  };
  const usual = told(tables);
  /** By rules alone; by rules and history; of the latter what they are. */
  const unseen = { byRules: 0, byBoth: 0, answers: 0, years: 0, others: 0 };
  let all = 0;
  for (const table of tables) {
    for (const bound of table.rows) {
      if (bound.reading.kind !== 'figure') continue;
      all += 1;
      const { value } = bound.reading.figure;
      const factor = measureOf(bound) === 'percent' ? decimal(1, 1) : decimal(100);
      const isLow = measureOf(bound) === 'percent' && lessThan(value, decimal(45));
      const wrong = isLow ? decimal(99) : isZero(value) ? decimal(7000) : multiply(value, factor);
      // A rate that does not fit its random parts is told before and after.
      const tells = (after: readonly string[], before: readonly string[]): boolean =>
        String(after) !== String(before) || after.some((id) => id.endsWith(` ${cellKey(bound.cell)}`));
      const now = told(withFigures(tables, new Map([[cellKey(bound.cell), figure(wrong)]])));
      if (tells(now.rules, usual.rules)) continue;
      unseen.byRules += 1;
      if (tells(now.history, usual.history)) continue;
      unseen.byBoth += 1;
      if (kindOf(table.template) === 'years') unseen.years += 1;
      else if (bound.row.answers) unseen.answers += 1;
      else unseen.others += 1;
    }
  }
  return { set: set.id, figures: all, ...unseen };
});
const [first] = lines;
const rows = [Object.keys(first ?? {}), ...lines.map((line) => Object.values(line))];
process.stdout.write(`${rows.map((row) => row.join('\t')).join('\n')}\n`);
