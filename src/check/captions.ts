// The lines over the forms of one report: one number, one day and one agency of the report, its period,
// one window of its figures.

import type { Supporting } from '../companion/companion';
import { type CalendarDate, compareDates } from '../core/calendar/calendar-date';
import { lastCalendarDay, periodPhrase } from '../core/calendar/period';
import type { Period } from '../core/calendar/report-info';
import type { Finding, FindingTold } from '../core/form/finding';
import {
  agenciesDiffer,
  captionAgency,
  captionPeriods,
  captionsDiffer,
  type PrintedCaption,
  readCaption,
} from '../core/form/printed-caption';
import { daysInLine, type PrintedDays } from '../core/form/printed-period';
import type { BoundTable } from '../core/form/table';
import { printedNumber } from '../core/form/template';
import { foldLabel } from '../core/text/fold';
import type { CellRef } from '../core/workbook/address';
import type { WorkbookSnapshot } from '../core/workbook/workbook';
import { isOneReport, type LineAbove, linesAbove } from './lines-above';
import { plainFinding } from './plain-finding';

export interface PrintedInput {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly BoundTable[];
  readonly supporting: Pick<Supporting, 'info'>;
  /** What "Thông tin báo cáo" is called. */
  readonly name: string;
  /** Day of the report; null where nothing tells. */
  readonly signed: CalendarDate | null;
}

/** Findings about the lines over the forms; none where a workbook holds several reports. */
export function checkCaptions(input: PrintedInput): readonly Finding[] {
  if (!isOneReport(input.tables)) return [];
  const lines = linesAbove(input.snapshot, input.tables);
  return [
    ...captionFindings(lines, input),
    ...agencyFindings(lines, input),
    ...periodFindings(lines, input),
    ...windowFindings(lines, input),
  ];
}

/** Something that a line over a form prints, and where. */
interface Printed<T> {
  readonly line: LineAbove;
  readonly value: T;
}

function printedIn<T>(lines: readonly LineAbove[], read: (text: string) => T | null): readonly Printed<T>[] {
  return lines.flatMap((line) => {
    const value = read(line.text);
    return value === null ? [] : [{ line, value }];
  });
}

/** Those that print the same together, the most frequent first, else in the order of the forms. */
function alike<T>(
  all: readonly Printed<T>[],
  keyOf: (value: T) => string,
): readonly (readonly Printed<T>[])[] {
  const groups = new Map<string, Printed<T>[]>();
  for (const one of all) {
    const key = keyOf(one.value);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function findingAt(
  told: FindingTold,
  group: readonly Printed<unknown>[],
  reference: CellRef | undefined,
): readonly Finding[] {
  const [first] = group;
  if (!first) return [];
  const { template } = first.line.table;
  const cells = group.map(({ line }) => line.cell);
  return [
    plainFinding(told, {
      severity: 'warning',
      template: template.id,
      cells: reference ? [...cells, reference] : cells,
      table: printedNumber(template),
    }),
  ];
}

function captionFindings(
  lines: readonly LineAbove[],
  { supporting, name }: PrintedInput,
): readonly Finding[] {
  const all = printedIn(lines, readCaption);
  const isBlank = ({ value }: Printed<PrintedCaption>): boolean => value.number === '' && value.day === null;
  const groups = alike(
    all.filter((one) => !isBlank(one)),
    ({ number, day, month, year }) => `${Number(number)} ${day} ${month} ${year}`,
  );
  const [usual = []] = groups;
  const [printed] = usual;
  if (!printed) return [];
  const { number = '', day = null, month = null, year = null } = supporting.info;
  const said = number !== '' || day !== null ? { number, day, month, year } : null;
  const reference = said ?? printed.value;
  const at = said ? undefined : printed.line.cell;
  const form = said ? name : '';
  const blank = all.filter(isBlank);
  const [agreed] = groups.find(([first]) => first && !captionsDiffer(first.value, reference)) ?? [];
  return [
    ...groups.flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      if (captionsDiffer(first.value, reference)) {
        return findingAt({ code: 'CAPTION_DIFFERS', printed: first.value, reference, form }, group, at);
      }
      // What "Thông tin báo cáo" leaves blank, the forms have to tell alike.
      if (!agreed || !captionsDiffer(first.value, agreed.value)) return [];
      const told = { code: 'CAPTION_DIFFERS', printed: first.value, reference: agreed.value } as const;
      return findingAt({ ...told, form: '' }, group, agreed.line.cell);
    }),
    // Where some are filled in, those that are not were forgotten.
    ...(blank.length > 0 && blank.length < all.length
      ? findingAt({ code: 'CAPTION_BLANK', reference: printed.value }, blank, printed.line.cell)
      : []),
  ];
}

/** Lines that name another agency than "Thông tin báo cáo", or than most of them do. */
function agencyFindings(lines: readonly LineAbove[], { supporting, name }: PrintedInput): readonly Finding[] {
  const groups = alike(printedIn(lines, captionAgency), (agency) => foldLabel(agency));
  const [usual] = groups[0] ?? [];
  const said = supporting.info.agency ?? '';
  const reference = said === '' ? (usual?.value ?? '') : said;
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first || !agenciesDiffer(first.value, reference)) return [];
    const told = {
      code: 'CAPTION_AGENCY',
      printed: first.value,
      reference,
      form: said === '' ? '' : name,
    } as const;
    return findingAt(told, group, said === '' ? usual?.line.cell : undefined);
  });
}

/** Lines that name a period that closes at another time than that of "Thông tin báo cáo". */
function periodFindings(
  lines: readonly LineAbove[],
  { supporting: { info }, name }: PrintedInput,
): readonly Finding[] {
  const { period } = info;
  // Only its days tell what a report out of turn counts; one of several years may come with the forms of the last.
  if (!period || period.kind === 'adHoc' || period.kind === 'multiYear') return [];
  // Quý II closes with 6 tháng đầu năm: one report often is called by both.
  const isOwn = (one: Period): boolean => compareDates(lastCalendarDay(one), lastCalendarDay(period)) === 0;
  const all = printedIn(lines, (text) => {
    const periods = captionPeriods(text);
    return periods.some(isOwn) ? null : (periods[0] ?? null);
  });
  const reference = periodPhrase(period);
  return alike(all, periodPhrase).flatMap((group) =>
    group.slice(0, 1).flatMap(({ value }) => {
      const told = { code: 'CAPTION_PERIOD', printed: periodPhrase(value), reference, form: name } as const;
      return findingAt(told, group, undefined);
    }),
  );
}

const sameDays = (a: PrintedDays, b: PrintedDays): boolean =>
  compareDates(a.from, b.from) === 0 && compareDates(a.to, b.to) === 0;

function windowFindings(
  lines: readonly LineAbove[],
  { supporting: { info }, name, signed }: PrintedInput,
): readonly Finding[] {
  const all = printedIn(lines, daysInLine);
  const isPossible = ({ value: { from, to } }: Printed<PrintedDays>): boolean => compareDates(from, to) < 0;
  const isLate = ({ value: { to } }: Printed<PrintedDays>): boolean =>
    signed !== null && compareDates(to, signed) > 0;
  const groups = alike(all.filter(isPossible), ({ from, to }) => JSON.stringify([from, to]));
  const [printed] = groups[0] ?? [];
  const { dataFrom, dataTo } = info;
  const said = dataFrom && dataTo ? { from: dataFrom, to: dataTo } : null;
  const reference = said ?? printed?.value;
  const form = said ? name : '';
  return [
    ...all
      .filter((one) => !isPossible(one))
      .flatMap((one) => findingAt({ code: 'DAYS_ORDER', ...one.value }, [one], undefined)),
    ...groups.flatMap((group) => {
      const [first] = group;
      if (!first || !reference || sameDays(first.value, reference)) return [];
      const told = { code: 'DAYS_DIFFER', ...first.value, reference, form } as const;
      return findingAt(told, group, said ? undefined : printed?.line.cell);
    }),
    ...groups.flatMap((group) => {
      const [first] = group;
      // What "Thông tin báo cáo" says of both days is told there.
      if (!first || !signed || !isLate(first) || (said && sameDays(first.value, said))) return [];
      return findingAt({ code: 'DAYS_LATE', to: first.value.to, signed }, group, undefined);
    }),
  ];
}
