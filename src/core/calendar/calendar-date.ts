// Days of the calendar, without time and time zone: what dates in reports and in cells are.

export interface CalendarDate {
  readonly year: number;
  /** 1…12. */
  readonly month: number;
  /** 1…31. */
  readonly day: number;
}

const DAY = 86_400_000;
/** Serial 25569 is 1 January 1970 in the 1900 date system (ECMA-376 part 1, 18.17.4.1). */
const EPOCH = 25_569;

const timeOf = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day);

/** True for a day that the calendar has. Years 1900…9999, as Excel counts them. */
export function isRealDate(date: CalendarDate): boolean {
  if (!Number.isInteger(date.year) || date.year < 1900 || date.year > 9999) return false;
  const at = new Date(timeOf(date));
  return at.getUTCMonth() + 1 === date.month && at.getUTCDate() === date.day;
}

/** The day on the calendar where the program runs. */
export function localDay(now: Date): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** Negative where `a` is earlier, 0 for the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return timeOf(a) - timeOf(b);
}

/** Days from `from` to `to`: 1 for the day after, negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (timeOf(to) - timeOf(from)) / DAY;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(timeOf(date) + days * DAY);
}

/** Number of 29/02/1900, which Excel has and the calendar has not: the days before it are one off. */
const FALSE_DAY = 60;

/** Excel's serial number of a day. */
export function dateSerial(date: CalendarDate): number {
  const serial = timeOf(date) / DAY + EPOCH;
  return serial > FALSE_DAY ? serial : serial - 1;
}

/** The day that Excel shows for a serial number from 0 on, its time of day left out: 0 is "00/01/1900". */
export function dateFromSerial(serial: number): CalendarDate {
  const whole = Math.floor(serial);
  if (whole === FALSE_DAY) return { year: 1900, month: 2, day: 29 };
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  return dateOf((whole - EPOCH + (whole < FALSE_DAY ? 1 : 0)) * DAY);
}

function dateOf(time: number): CalendarDate {
  const at = new Date(time);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** "05/01/2024", "15/3/2024": zeros as Nghị định 30/2020/NĐ-CP writes them, days below 10 and months 1 and 2. */
export function dateText(date: CalendarDate): string {
  return `${dayOfYearText(date)}/${date.year}`;
}

/** "05/01", "15/3": within a year that is known. */
export function dayOfYearText({ month, day }: CalendarDate): string {
  const two = (value: number, below: number) => (value < below ? `0${value}` : String(value));
  return `${two(day, 10)}/${two(month, 3)}`;
}

/** "2024-03-15". */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads "15/3/2024", "15-03-2024", "15.3.2024", "ngày 15 tháng 3 năm 2024", "2024-03-15"; null for anything else. */
export function readDate(text: string): CalendarDate | null {
  const clean = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean);
  if (iso) return real(iso[3], iso[2], iso[1]);
  const plain = /^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})$/i.exec(clean);
  const words = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i.exec(clean);
  const [, day, month, year] = plain ?? words ?? [];
  return real(day, month, year);
}

/** A date as lists write it: {@link readDate}, also "05/01/23" of this century. */
export function readListedDate(text: string): CalendarDate | null {
  const short = /^(.*[/.-])\s*(\d\d)$/.exec(text.trim());
  return readDate(text) ?? (short ? readDate(`${short[1]}20${short[2]}`) : null);
}

function real(day?: string, month?: string, year?: string): CalendarDate | null {
  const date = { day: Number(day), month: Number(month), year: Number(year) };
  return isRealDate(date) ? date : null;
}
