// What a period begins with is what the one before ended with: "kỳ trước chuyển sang" against "đang giải quyết" of the
// sheet "Số liệu kỳ trước". One finding a table: a whole column is typed from one source.

import type { Finding } from '../core/form/finding';
import type { BoundRow } from '../core/form/table';
import { printedNumber } from '../core/form/template';
import { type Decimal, equals, subtract } from '../core/number/decimal';
import { type EarlierInput, figureNow, placeOf } from './earlier';
import { plainFinding } from './plain-finding';

export function checkLeftOver({ tables, dictionary, earlier }: EarlierInput): readonly Finding[] {
  const before = earlier.upToStart;
  if (!before) return [];
  return tables.flatMap((table) => {
    const off = table.rows.flatMap((bound): Off[] => {
      const { leftOver } = dictionary[bound.indicator] ?? {};
      const was = leftOver === undefined ? undefined : before.figure(leftOver, bound.member);
      const now = figureNow(bound);
      return was && now && !equals(was, now) ? [{ bound, was, now }] : [];
    });
    const [first] = off;
    if (!first) return [];
    const { bound, now, was } = first;
    const { name = '', leftOver = '' } = dictionary[bound.indicator] ?? {};
    const nameThen = dictionary[leftOver]?.name ?? '';
    const finding = plainFinding(
      { code: 'LEFT_OVER', row: bound.printedLabel, name, nameThen, earlier: placeOf(before) },
      {
        severity: 'error',
        template: table.template.id,
        cells: off.map((one) => one.bound.cell),
        table: printedNumber(table.template),
      },
    );
    const expected = { low: was, high: was };
    return [{ ...finding, actual: now, expected, difference: subtract(now, was) }];
  });
}

interface Off {
  readonly bound: BoundRow;
  readonly was: Decimal;
  readonly now: Decimal;
}
