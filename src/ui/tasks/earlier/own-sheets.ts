// Sheets of the workbook itself that keep an earlier period.

import type { ShownEarlier } from '../../../app/workspace/shown';
import { periodTitle } from '../../../core/calendar/period';
import { earlierWords as words } from './words';

/** Those that it is held against, each once: "Trang “Số liệu kỳ trước” · Quý I năm 2024". */
export function ownSheets({ previous, sameLastYear, upToStart }: ShownEarlier): readonly string[] {
  const told = [previous, sameLastYear, upToStart].flatMap((one) =>
    one && !one.inFile ? [words.onSheet(one.name, one.period ? periodTitle(one.period) : '')] : [],
  );
  return [...new Set(told)];
}
