// "Số liệu bổ sung": its figures are checked as those of the forms are, by rules that its rows make; what it says of the
// period before; rows that the report could not tell.

import { addDays } from '../core/calendar/calendar-date';
import type { DataWindow } from '../core/calendar/period';
import type { Earlier, EarlierFigures } from '../core/form/earlier';
import { isAsLongAsBefore } from '../core/form/extra-before';
import { besideId, EXTRA_SET, type ExtraFigures, noExtraFigures } from '../core/form/extra-figures';
import type { Finding } from '../core/form/finding';
import type { BoundTable } from '../core/form/table';
import { type Derivation, deriveCells } from './derive';
import type { ReportDates } from './documents';
import { checkExtraRows } from './extra-rows';
import { extraRules } from './extra-rules';
import { checkHistory } from './history';
import { checkTables } from './index';

/** What the report tells of itself and of the periods before it. */
export interface ExtraQuery {
  readonly dates: ReportDates;
  readonly earlier: Earlier;
  readonly window: DataWindow | null;
}

/** What can be calculated in the list: totals of parts that are all there, rates. */
export function deriveExtra({ lines, tables, dictionary }: ExtraFigures): readonly Derivation[] {
  return deriveCells(tables, { [EXTRA_SET]: extraRules(lines, dictionary) }, dictionary);
}

/** Findings of the list, in its order; none where a workbook has no such sheet, and none about blank rows. */
export function checkExtra(
  figures: ExtraFigures = noExtraFigures,
  { dates, earlier, window }: ExtraQuery,
): readonly Finding[] {
  const { lines, tables, dictionary } = figures;
  const rulesBySet = { [EXTRA_SET]: extraRules(lines, dictionary) };
  return [
    ...checkTables(tables, rulesBySet, dictionary, dates),
    ...tables.flatMap((table) =>
      checkHistory({
        tables: [now(table)],
        dictionary,
        rulesBySet,
        earlier: withOwnBefore(table, earlier, window),
      }),
    ),
    ...checkExtraRows(figures),
  ];
}

const BEFORE = besideId('', 'before');

/** The table without the figures of another period. */
const now = (table: BoundTable): BoundTable => ({
  ...table,
  rows: table.rows.filter(({ indicator }) => !indicator.endsWith(BEFORE)),
});

/** The column "Kỳ trước" is the period before; where its cell is blank, another file may tell. */
function withOwnBefore(table: BoundTable, earlier: Earlier, window: DataWindow | null): Earlier {
  const own = new Map(
    table.rows.flatMap(({ indicator, reading }) =>
      indicator.endsWith(BEFORE) && reading.kind === 'figure'
        ? [[indicator.slice(0, -BEFORE.length), reading.figure.value] as const]
        : [],
    ),
  );
  if (own.size === 0 || !window?.from) return earlier;
  const to = addDays(window.from, -1);
  const before: EarlierFigures = {
    name: table.sheet,
    inFile: false,
    period: null,
    from: null,
    timesAsLong: 1,
    asLong: isAsLongAsBefore(window.period),
    sameStart: false,
    sameYear: to.year === window.to.year,
    ...(earlier.previous ?? {}),
    to,
    figure: (indicator, member) => own.get(indicator) ?? earlier.previous?.figure(indicator, member),
  };
  return { ...earlier, previous: before };
}
