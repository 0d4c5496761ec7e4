// Reads the fields of "Thông tin báo cáo", however people write days and periods.

import { dateFromSerial, readDate } from '../../core/calendar/calendar-date';
import { readPeriod } from '../../core/calendar/period';
import type { Period, ReportInfo } from '../../core/calendar/report-info';
import type { FormWord, InfoForm, InfoKey } from '../../core/form/supporting-form';
import { shownNumber } from '../../core/number/vietnamese-number-format';
import { readReportNumber } from '../../core/report/report-number';
import { foldLabel } from '../../core/text/fold';
import type { Cell } from '../../core/workbook/workbook';
import { linesOf, textOf } from '../sheet/cells';

/** Filled cells of each field, from top to bottom. */
export type FieldCells = ReadonlyMap<InfoKey, readonly Cell[]>;

/** What the cells say; what is blank or cannot be read is left out. */
export function infoOf(cells: FieldCells, form: InfoForm): Partial<ReportInfo> {
  const texts = (key: InfoKey): readonly string[] => (cells.get(key) ?? []).map(textOf);
  const text = (key: InfoKey): string => texts(key).join(' ').trim();
  const lines = (key: InfoKey): readonly string[] => texts(key).flatMap(linesOf);
  const day = (key: InfoKey) => wholeDay(cells.get(key)?.[0]);
  const signer = signerOf(text('signer'), form.signers);
  const found: { readonly [K in keyof ReportInfo]: ReportInfo[K] | null } = {
    superior: text('superior'),
    agency: text('agency'),
    place: text('place'),
    ...readReportNumber({ number: text('number'), symbol: text('symbol') }),
    ...noDate,
    period: periodOf(text('period'), text('year')),
    dataFrom: day('dataFrom'),
    dataTo: day('dataTo'),
    deadline: day('deadline'),
    agencies: lines('agencies'),
    addressees: lines('addressees'),
    basis: lines('basis'),
    recipients: lines('recipients'),
    draftingUnit: text('draftingUnit'),
    signer,
    documentsAs: wordOf(text('documentsAs'), form.documentsAs),
    notes: wordOf(text('notes'), form.notes),
    signerName: text('signerName'),
  };
  const said = Object.entries(found).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return { ...Object.fromEntries(said), ...signingDay(cells.get('date')?.[0]) };
}

const noDate = { day: null, month: null, year: null } as const;

/** Serial numbers of the years 1954 to 2173: such a number is a day even in a cell that lost its date format. */
const [FROM_SERIAL, TO_SERIAL] = [20_000, 100_000] as const;
/** 31/12/9999, the last day of Excel. */
const LAST_SERIAL = 2_958_465;

function serialOf(cell: Cell | undefined): number | null {
  const content = cell?.content;
  if (typeof content !== 'number') return null;
  if (content >= FROM_SERIAL && content < TO_SERIAL) return content;
  const isDate = shownNumber(content, cell?.format, false).kind === 'date';
  return isDate && content >= 1 && content < LAST_SERIAL + 1 ? content : null;
}

/** The day in a cell: a date, or one written in words. */
export function wholeDay(cell: Cell | undefined): ReportInfo['dataFrom'] {
  const serial = serialOf(cell);
  if (serial !== null) return dateFromSerial(serial);
  return readDate(textOf(cell).replace(/(?<![.;,])[.;,]+$/, ''));
}

/** Longer texts are no date, however many dots they have. */
const LONGEST_DATE = 60;
const PARTS =
  /^(?:ngày)?[\s.…_]*(?:(\d{1,2})[\s.…_]*)?(?:tháng|\/)[\s.…_]*(?:(\d{1,2})[\s.…_]*)?(?:năm|\/)[\s.…_]*(?:(\d{1,4})[\s.…_]*)?$/iu;

/** The day of signing, of which parts may be open: "ngày … tháng 3 năm 2024". Nothing where the field is blank. */
function signingDay(cell: Cell | undefined): Partial<Pick<ReportInfo, 'day' | 'month' | 'year'>> {
  const whole = wholeDay(cell);
  if (whole) return whole;
  const text = textOf(cell);
  if (text.length > LONGEST_DATE) return {};
  const [, day, month, year] = PARTS.exec(text.startsWith('tháng') ? `… ${text}` : text) ?? [];
  const date = { day: within(day, 31), month: within(month, 12), year: within(year, 9999) };
  return date.day === null && date.month === null && date.year === null ? {} : date;
}

function within(digits: string | undefined, most: number): number | null {
  const value = Number(digits ?? '');
  return value >= 1 && value <= most ? value : null;
}

const LONGEST_PERIOD = 80;

/** The period with the year of its own cell, or of the same. */
function periodOf(text: string, year: string): Period | null {
  if (text === '' && /giai đoạn/i.test(year)) return readPeriod(year);
  if (text === '' || text.length > LONGEST_PERIOD) return null;
  const plain = text.replace(/^6 tháng$/i, '6 tháng đầu năm').replace(/\s+/g, ' ');
  const own = readPeriod(plain);
  if (own) return own;
  const span = /^(\d{4})\s*[-–—]\s*(\d{4})$/.exec(year);
  if (/^giai đoạn$/i.test(plain)) {
    if (span) return readPeriod(`giai đoạn ${span[1]}-${span[2]}`);
    return /^\d{4}$/.test(year) ? { kind: 'multiYear', index: 1, year: Number(year) } : null;
  }
  const number = /(\d{4})/.exec(year)?.[1];
  if (number === undefined) return null;
  const bare = plain.replace(/\s*năm$/i, '');
  return readPeriod(`${bare === '' || /^cả$/i.test(bare) ? '' : bare} năm ${number}`.trim());
}

/** True where nothing but a year is missing to know the period. */
export const lacksYear = (period: string): boolean =>
  readPeriod(period) === null && periodOf(period, '2000') !== null;

function wordOf<K extends string>(text: string, words: Readonly<Record<K, FormWord>>): K | null {
  const key = foldLabel(text);
  if (key === '') return null;
  const means = ({ word, also }: FormWord): boolean => [word, ...also].some((one) => foldLabel(one) === key);
  return (Object.keys(words) as K[]).find((one) => means(words[one])) ?? null;
}

function signerOf(text: string, signers: InfoForm['signers']): ReportInfo['signer'] | null {
  const key = foldLabel(text);
  if (key === '') return null;
  const means = ({ word, also }: FormWord): boolean => [word, ...also].some((one) => foldLabel(one) === key);
  if (means(signers.viceChair) || /^(?:kt|phó)(?=\s|$)/.test(key)) return 'viceChair';
  return means(signers.chair) ? 'chair' : null;
}
