// Periods in words, and the official calendar of CCHC reports (Công văn 581/BNV-CCHC: quý I, 6 tháng, quý III, năm).

import type { Period } from '../core/report-info';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** "Quý I năm 2024", "6 tháng đầu năm 2024", "năm 2024", "giai đoạn 2011 - 2020". */
export function periodPhrase(period: Period): string {
  const year = `năm ${period.year}`;
  if (period.kind === 'multiYear') return `giai đoạn ${period.from ?? '…'} - ${period.year}`;
  if (period.kind === 'year') return year;
  if (period.kind === 'halfYear') return period.index === 1 ? `6 tháng đầu ${year}` : `6 tháng cuối ${year}`;
  return `Quý ${ROMAN[period.index - 1] ?? String(period.index)} ${year}`;
}

/**
 * The period whose tasks the report announces: quý II after quý I, the second half year, the next year, as many years after a
 * span of years.
 */
export function nextPeriod(period: Period): Period {
  const { kind, index, year } = period;
  if (kind === 'multiYear') {
    return { kind, index, from: year + 1, year: year + (year - (period.from ?? year)) + 1 };
  }
  const last = kind === 'quarter' ? 4 : kind === 'halfYear' ? 2 : 1;
  return index < last ? { kind, index: index + 1, year } : { kind, index: 1, year: year + 1 };
}

/** The period reported in a month; null for months in which no CCHC report is due. */
export function periodDueIn(month: number, year: number): Period | null {
  switch (month) {
    case 3:
      return { kind: 'quarter', index: 1, year };
    case 6:
      return { kind: 'halfYear', index: 1, year };
    case 9:
      return { kind: 'quarter', index: 3, year };
    case 11:
    case 12:
      return { kind: 'year', index: 1, year };
    default:
      return null;
  }
}
