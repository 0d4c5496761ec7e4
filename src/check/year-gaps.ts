// Rows of years: a year between two that are filled is blank.

import type { Finding } from '../core/form/finding';
import type { BoundRow, BoundTable } from '../core/form/table';
import { listFinding } from './list-finding';

/** More than this of one table are told in one line. */
const APART = 3;

/** @param isDerived true for figures that are told as blank by what they are made of */
export function checkYearGaps(
  table: BoundTable,
  isDerived: (indicator: string) => boolean,
): readonly Finding[] {
  const byRow = new Map<number, BoundRow[]>();
  for (const bound of table.rows) {
    const { row } = bound.cell;
    const years = byRow.get(row);
    if (years) years.push(bound);
    else byRow.set(row, [bound]);
  }
  const gaps = [...byRow.values()].flatMap((years) => {
    const [first] = years;
    if (!first || isDerived(first.indicator)) return [];
    const isFilled = ({ reading }: BoundRow): boolean => reading.kind !== 'blank';
    const [from, to] = [years.findIndex(isFilled), years.findLastIndex(isFilled)];
    const blank = years.filter(
      (one, n) => from < n && n < to && one.reading.kind === 'blank' && !hasFormula(one),
    );
    return blank.length > 0 ? [blank] : [];
  });
  const together = gaps.length > APART ? [gaps.flat()] : gaps;
  return together.flatMap((blank) => {
    const rows = new Set(blank.map(({ cell }) => cell.row)).size;
    const years = [...new Set(blank.map(({ member }) => member))].sort();
    const cells = blank.map(({ cell }) => cell);
    const [first] = blank;
    const label = rows === 1 && first ? first.printedLabel : '';
    return [listFinding({ code: 'YEAR_LEFT_BLANK', label, rows, years }, table, 'warning', cells)];
  });
}

/** A formula that shows nothing is told by itself. */
const hasFormula = ({ reading }: BoundRow): boolean =>
  reading.kind === 'blank' && reading.formula !== undefined;
