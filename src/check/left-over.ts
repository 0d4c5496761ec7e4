// What a period begins with is what the one before ended with: "kỳ trước chuyển sang" against "đang giải quyết" of the
// period before; and what it began with stays the same all the year. One finding a table: a whole column is typed from
// one source.

import type { EarlierFigures } from '../core/form/earlier';
import type { Finding } from '../core/form/finding';
import { printedNumber } from '../core/form/template';
import { equals, subtract } from '../core/number/decimal';
import { type Beside, type EarlierInput, figureNow, placeOf } from './earlier';
import { plainFinding } from './plain-finding';

export function checkLeftOver(input: EarlierInput): readonly Finding[] {
  const { upToStart, previous } = input.earlier;
  // What ended where ours begins tells it first hand; what began with ours tells what was counted there.
  if (upToStart) return against(upToStart, input, false);
  return previous?.sameStart ? against(previous, input, true) : [];
}

/** @param sameStart both periods begin with the same; else ours begins with what `then` ended with */
function against(
  then: EarlierFigures,
  { tables, dictionary }: EarlierInput,
  sameStart: boolean,
): readonly Finding[] {
  return tables.flatMap((table) => {
    const off = table.rows.flatMap((bound): Beside[] => {
      const { leftOver } = dictionary[bound.indicator] ?? {};
      if (leftOver === undefined) return [];
      const past = then.figure(sameStart ? bound.indicator : leftOver, bound.member);
      const now = figureNow(bound);
      return past && now && !equals(past, now) ? [{ table, bound, now, past, then }] : [];
    });
    const [first] = off;
    if (!first) return [];
    const { bound, now, past } = first;
    const { name = '', leftOver = '' } = dictionary[bound.indicator] ?? {};
    const nameThen = sameStart ? name : (dictionary[leftOver]?.name ?? '');
    const finding = plainFinding(
      { code: 'LEFT_OVER', sameStart, row: bound.printedLabel, name, nameThen, earlier: placeOf(then) },
      {
        // A figure of before may have been mended since: only what it says of its own end is certain.
        severity: sameStart ? 'warning' : 'error',
        template: table.template.id,
        cells: off.map((one) => one.bound.cell),
        table: printedNumber(table.template),
      },
    );
    const expected = { low: past, high: past };
    return [{ ...finding, actual: now, expected, difference: subtract(now, past) }];
  });
}
