// "(Ban hành kèm theo Báo cáo số: 105/BC-UBND ngày 06/3/2024 của …)": the line under the title of a form, as printed.

import { readPeriod } from '../calendar/period';
import type { Period } from '../calendar/report-info';
import { readAgency } from '../report/agency';
import { foldLabel } from '../text/fold';

export interface PrintedCaption {
  /** Digits of the report's number; "" where a blank stands for it. */
  readonly number: string;
  readonly symbol: string;
  /** null for what is left blank. */
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** What stands behind "của", blanks of the form included. */
  readonly agency: string;
}

const CAPTION =
  /kèm theo (?:Báo cáo|Văn bản)\s+số\s*:?\s*(\d*)[\s.…_]*\/\s*([\p{L}\d&.-]+)\s*,?\s*ngày[\s.…_]*(.*?)\s*của\s+(.+?)[\s.…)]*$/iu;

/** null for any other line. `line` is in NFC, with single blanks. */
export function readCaption(line: string): PrintedCaption | null {
  const match = CAPTION.exec(line);
  if (!match) return null;
  const [, number = '', symbol = '', date = '', agency = ''] = match;
  return { number, symbol, ...readDate(date), agency };
}

/** "/3/2024", "15/3/2024", "tháng 3 năm 2024", "15 tháng 3 năm 2024"; blanks stay null. */
function readDate(text: string): Pick<PrintedCaption, 'day' | 'month' | 'year'> {
  const match =
    /^(\d{1,2})?[\s.…_]*\/[\s.…_]*(\d{1,2})?[\s.…_]*\/[\s.…_]*(\d{4})?/u.exec(text) ??
    /^(\d{1,2})?[\s.…_]*tháng[\s.…_]*(\d{1,2})?[\s.…_]*năm[\s.…_]*(\d{4})?/iu.exec(text);
  const [, day, month, year] = match ?? [];
  return { day: within(day, 31), month: within(month, 12), year: within(year, 9999) };
}

function within(digits: string | undefined, most: number): number | null {
  const value = Number(digits ?? '');
  return value >= 1 && value <= most ? value : null;
}

/** A number and a day that two lines both tell, and tell differently. */
export function captionsDiffer(
  a: Pick<PrintedCaption, 'number' | 'day' | 'month' | 'year'>,
  b: Pick<PrintedCaption, 'number' | 'day' | 'month' | 'year'>,
): boolean {
  if (a.number !== '' && b.number !== '' && Number(a.number) !== Number(b.number)) return true;
  return (['day', 'month', 'year'] as const).some(
    (part) => a[part] !== null && b[part] !== null && a[part] !== b[part],
  );
}

const ATTACHED = /kèm theo (?:Báo cáo|Văn bản)(?=[\s:])/iu;
const AGENCY = /\scủa\s/iu;

/** The agency behind "của", without what follows its comma; null for any other line, and where a blank stands. */
export function captionAgency(line: string): string | null {
  const at = ATTACHED.exec(line);
  if (!at) return null;
  const rest = line.slice(at.index);
  const of = AGENCY.exec(rest);
  if (!of) return null;
  const [name = ''] = rest.slice(of.index + of[0].length).split(/[,;()]|\svề\s/u);
  const agency = name.replace(/(?<![\s.…_])[\s.…_]+$/u, '').trim();
  return /\p{L}/u.test(agency) && !/[…_]|\.\./u.test(agency) ? agency : null;
}

/**
 * Two names that cannot be one agency: committees of two units, or two departments. Names that stop short ("UBND huyện")
 * and agencies of other kinds are left alone: one may sign for the other.
 */
export function agenciesDiffer(a: string, b: string): boolean {
  const [one, other] = [readAgency(a), readAgency(b)];
  if (one.kind !== other.kind || one.kind === 'other') return false;
  if (one.kind === 'department') {
    const [first, second] = [foldLabel(one.full), foldLabel(other.full)];
    return !first.startsWith(second) && !second.startsWith(first);
  }
  const [first, second] = [one.unit, other.unit];
  if (!first || !second || first.name === '' || second.name === '') return false;
  return first.word !== second.word || foldLabel(first.name) !== foldLabel(second.name);
}

const CAPTION_PERIOD =
  /(?:quý (?:IV|III|II|I|[1-4])|6 tháng (?:đầu|cuối) năm|9 tháng(?: đầu năm)?) ?(?:năm |[/-] ?)?\d{4}|(?<=báo cáo (?:công tác )?)năm \d{4}/giu;

/** Periods that a line "(Kèm theo Báo cáo quý II/2023 của …)" names; none for any other line. */
export function captionPeriods(line: string): readonly Period[] {
  if (!ATTACHED.test(line)) return [];
  return (line.match(CAPTION_PERIOD) ?? []).flatMap((text) => readPeriod(text) ?? []);
}
