// What a period begins with is what the one before ended with: "kỳ trước chuyển sang" against "đang giải quyết" of the
// sheet "Số liệu kỳ trước". One finding a table: a whole column is typed from one source.

import type { PreviousFigures } from '../companion/previous/previous';
import type { DataWindow } from '../core/calendar/period';
import type { Finding } from '../core/form/finding';
import type { BoundRow, BoundTable } from '../core/form/table';
import { printedNumber } from '../core/form/template';
import { type Decimal, equals, subtract } from '../core/number/decimal';
import { endsBefore, placeOf } from './earlier';
import type { Dictionary } from './facts';
import { plainFinding } from './plain-finding';
import { unitKey } from './units';

export interface LeftOverInput {
  readonly tables: readonly BoundTable[];
  readonly dictionary: Dictionary;
  /** Every earlier period that the workbook keeps. */
  readonly previous: readonly PreviousFigures[];
  /** Days the figures count; null where nothing tells, and then nothing is found. */
  readonly window: DataWindow | null;
}

export function checkLeftOver({ tables, dictionary, previous, window }: LeftOverInput): readonly Finding[] {
  const before = previous.find((one) => endsBefore(one, window));
  if (!before) return [];
  const known = new Map<string, Decimal>();
  for (const { indicator, member, value } of before.figures) {
    if (indicator !== '' && value) known.set(keyOf(indicator, member), value);
  }
  return tables.flatMap((table) => {
    const off = table.rows.flatMap((bound): Off[] => {
      const { leftOver } = dictionary[bound.indicator] ?? {};
      const then = leftOver === undefined ? undefined : known.get(keyOf(leftOver, bound.member));
      const now = bound.reading.kind === 'figure' ? bound.reading.figure.value : null;
      return then && now && !equals(then, now) ? [{ bound, then, now }] : [];
    });
    const [first] = off;
    if (!first) return [];
    const { bound, now, then } = first;
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
    const expected = { low: then, high: then };
    return [{ ...finding, actual: now, expected, difference: subtract(now, then) }];
  });
}

interface Off {
  readonly bound: BoundRow;
  readonly then: Decimal;
  readonly now: Decimal;
}

const keyOf = (indicator: string, member: string): string => `${indicator} ${unitKey(member)}`;
