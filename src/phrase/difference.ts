// Figures that follow from others of the tables: "1.353 giải quyết xong, 1.348 đúng hạn" tells of 5 that were late.

import { isNegative, subtract } from '../core/number/decimal';
import type { Difference } from '../core/report/outline';
import type { Fact } from './fact';

/** The difference as a fact; undefined where one of its figures is not known, or where it would be below 0. */
export function differenceOf(
  { from, less, unless }: Difference,
  facts: ReadonlyMap<string, Fact>,
): Fact | undefined {
  if (unless !== undefined && facts.get(unless)?.reading.kind === 'figure') return undefined;
  const [whole, ...parts] = [from, ...less].map((id) => facts.get(id));
  if (whole?.reading.kind !== 'figure') return undefined;
  let { value, decimals } = whole.reading.figure;
  for (const part of parts) {
    if (part?.reading.kind !== 'figure') return undefined;
    value = subtract(value, part.reading.figure.value);
    decimals = Math.max(decimals, part.reading.figure.decimals);
  }
  if (isNegative(value)) return undefined;
  const made = [whole, ...parts.flatMap((part) => part ?? [])];
  // What was calculated from a denied figure is as doubtful; a part that holds nothing of it says nothing either.
  const remark = made.find((one) => one.shaken)?.remark ?? made.find((one) => one.remark)?.remark;
  return {
    reading: { kind: 'figure', figure: { value, decimals, from: 'formula' } },
    cell: whole.cell,
    note: '',
    ...(remark ? { remark } : {}),
    ...(made.some((one) => one.shaken) ? { shaken: true } : {}),
  };
}
