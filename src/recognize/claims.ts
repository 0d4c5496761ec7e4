// Several forms over one header: which of them it is. The columns tell first; forms with the same columns are told by
// the rows that they print, by the days of the figures and by what else is known of the report.

import type { AgencyLevel } from '../core/calendar/agency-level';
import { type CalendarDate, isRealDate } from '../core/calendar/calendar-date';
import type { Period } from '../core/calendar/report-info';
import { isValidAt } from '../core/form/era';
import { foldLabel } from '../core/text/fold';
import type { SheetSnapshot } from '../core/workbook/workbook';
import type { PlacedAgencies } from './agencies';
import { isTotal, namesUnit } from './agency-lines';
import { toldDay } from './set-evidence';

/** What is known of the report besides its forms. */
export interface KnownOfReport {
  /** Last day of the figures; null where the workbook's own information does not tell. */
  readonly dataTo: CalendarDate | null;
  readonly level: AgencyLevel | null;
  /** Id of the set that the workbook is made by; null where nothing tells. */
  readonly setId: string | null;
  /** null where the workbook's own information does not tell. */
  readonly period: Period | null;
  /** Who reports; "" where the workbook's own information does not tell. */
  readonly agency: string;
}

export const nothingKnownOfReport: KnownOfReport = {
  dataTo: null,
  level: null,
  setId: null,
  period: null,
  agency: '',
};

/** Adds a form to those of its sheet, in the place of a rival over the same header that fits less. */
export function claimHeader(one: PlacedAgencies, placed: PlacedAgencies[], known: KnownOfReport): void {
  const day = dayAt(one.sheet, one.header.top, known);
  // A list of anything is one of today's forms only where nothing speaks of another time.
  if (one.template.freeRows && day && !isValidAt(one.set, day)) return;
  const at = placed.findIndex(
    ({ header }) => header.top <= one.header.bottom && one.header.top <= header.bottom,
  );
  const rival = placed[at];
  if (!rival) placed.push(one);
  else if (fitsBetter(one, rival, day, known)) placed[at] = one;
}

/** Last day of the figures under a header, as far as anything tells; null where nothing does. */
export const dayAt = (sheet: SheetSnapshot, top: number, known: KnownOfReport): CalendarDate | null =>
  known.dataTo ?? toldDay([sheet]) ?? roughDay(sheet, top);

function fitsBetter(
  one: PlacedAgencies,
  rival: PlacedAgencies,
  day: CalendarDate | null,
  known: KnownOfReport,
): boolean {
  const level = known.level ?? (listsUnits(one) ? 'province' : 'commune');
  const free = one.template.freeRows !== undefined && rival.template.freeRows !== undefined;
  const evidence: readonly ((form: PlacedAgencies) => number)[] = [
    columnShare,
    ({ values }) => values.length,
    (form) => Number(printedShare(form) === 1),
    ({ set }) => Number(day !== null && isValidAt(set, day)),
    ({ set }) => Number(set.id === known.setId),
    numberStandsAbove,
    (form) => Number(printedShare(form) > 0),
    ({ lines }) => Number(lines.length * 2 > Math.max(one.lines.length, rival.lines.length)),
    ({ set }) => Number(free && set.levels?.includes(level) === true),
    // Where nothing tells the time, the form of now.
    ({ set }) => Number(free && set.validTo === undefined),
  ];
  for (const weigh of evidence) {
    const more = weigh(one) - weigh(rival);
    if (more !== 0) return more > 0;
  }
  return false;
}

/** Part of the form's columns that the header has. */
const columnShare = ({ values, template }: PlacedAgencies): number =>
  values.length / Math.max(1, template.columns.filter(({ role }) => role === 'value').length);

/** Part of the rows that the form prints, totals apart, that stand on the sheet; 0 where it prints none. */
function printedShare({ template, lines }: PlacedAgencies): number {
  const printed = template.rows.filter(({ repeats, label }) => !repeats && !isTotal(foldLabel(label)));
  const named = lines.filter(({ label }) => !isTotal(foldLabel(label)));
  const found = new Set(named.map(({ row }) => row.key));
  return printed.filter(({ key }) => found.has(key)).length / Math.max(1, printed.length);
}

/** So many rows named like units make a list of units. */
const FEWEST_UNITS = 2;

const listsUnits = ({ lines }: PlacedAgencies): boolean =>
  lines.filter(({ label }) => namesUnit(foldLabel(label))).length >= FEWEST_UNITS;

/** Rows above a header in which its number and period are looked for. */
const REACH = 14;
const MONTH = /tháng\s+0?(\d{1,2})\s*(?:năm\s+|[/-]\s*)(\d{4})/iu;
const YEAR = /năm\s+(\d{4})/iu;

/** 1 where "Phụ lục II", "Biểu TTHC" is a line of its own over the header. */
function numberStandsAbove({ sheet, header, template }: PlacedAgencies): number {
  const number = foldLabel(template.number);
  return Number(textsAbove(sheet, header.top).some((text) => foldLabel(text) === number));
}

const textsAbove = ({ rows }: SheetSnapshot, top: number): readonly string[] =>
  rows.flatMap(({ row, cells }) =>
    row < top && row >= top - REACH
      ? cells.flatMap(({ cell }) => (typeof cell.content === 'string' ? [cell.content] : []))
      : [],
  );

/** Last day of the month or year that the titles over a header speak of; null where they name none. */
function roughDay(sheet: SheetSnapshot, top: number): CalendarDate | null {
  const text = textsAbove(sheet, top).join('\n');
  const [, month, ofYear] = MONTH.exec(text) ?? [];
  const [, year] = YEAR.exec(text) ?? [];
  const day = month
    ? { day: 28, month: Number(month), year: Number(ofYear) }
    : { day: 31, month: 12, year: Number(year) };
  return isRealDate(day) ? day : null;
}
