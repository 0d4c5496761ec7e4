// What rows of "Số liệu bổ sung" may be held against: the column "Kỳ trước" tells figures, and not of which period.

import type { Period } from '../calendar/report-info';
import { equals } from '../number/decimal';
import { type Earlier, type EarlierFigures, isLikeForLike } from './earlier';
import type { Figure } from './table';
import type { Accrual } from './template';

/** A figure of an earlier period to hold one against. */
export interface BeforeFigure {
  readonly value: Figure['value'];
  readonly decimals: number;
  /** null for a period that nothing names: "kỳ trước". */
  readonly then: EarlierFigures | null;
}

export interface BeforeQuery {
  readonly earlier: Earlier;
  /** Of the report; null where nothing tells. */
  readonly period: Period | null;
  readonly accrual: Accrual | undefined;
}

/**
 * Where nothing names the period before: months, quarters and years follow each other; half a year and nine months come
 * after a quarter of the same year.
 */
export const isAsLongAsBefore = (period: Period | null): boolean =>
  period === null || ['month', 'quarter', 'year'].includes(period.kind);

/**
 * The figures of earlier periods that count the same as that of a row, the same period of the year before first.
 * @param own what the row's column "Kỳ trước" holds; null where it is blank
 */
export function figuresBefore(
  id: string,
  own: Figure | null,
  { earlier, period, accrual }: BeforeQuery,
): readonly BeforeFigure[] {
  const { sameLastYear, previous } = earlier;
  const toldBy = (then: EarlierFigures | undefined): readonly BeforeFigure[] => {
    const value = then?.figure(id);
    if (!then || !value || !isLikeForLike(accrual, then)) return [];
    return [{ value, decimals: value.scale, then }];
  };
  if (!own) return [...toldBy(sameLastYear), ...toldBy(previous)];
  const { value, decimals } = own;
  const isOf = (then: EarlierFigures): boolean => {
    const told = then.figure(id);
    return told ? equals(told, value) : !then.inFile;
  };
  // The workbook's own earlier figures are those of the column; a file may be of any period.
  const then = previous && isOf(previous) ? previous : null;
  const isLike = then
    ? isLikeForLike(accrual, then)
    : accrual === 'atTime' || (accrual !== 'cumulative' && isAsLongAsBefore(period));
  return [...toldBy(sameLastYear), ...(isLike ? [{ value, decimals, then }] : [])];
}
