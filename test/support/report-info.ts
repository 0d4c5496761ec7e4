// Report information of any kind, for properties.

import fc from 'fast-check';
import { type CalendarDate, dateFromSerial } from '../../src/core/calendar/calendar-date';
import type { Period, ReportInfo } from '../../src/core/calendar/report-info';

/** A line as people type one: no blanks around it, nothing that is a label or a numbering of ours. */
export const line: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      'UBND',
      'xã',
      'Hòa An',
      'Nguyễn',
      '=1+1',
      '-5',
      "'",
      '“x”',
      '&',
      '<b>',
      '2024',
      '@',
      'đ',
      ';',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => `K${words.join(' ')}`);
const blankOr = (text: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 4, arbitrary: text });
const lines = fc.array(line, { maxLength: 9 });

export const day: fc.Arbitrary<CalendarDate> = fc.integer({ min: 36_526, max: 55_000 }).map(dateFromSerial);

const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({
    kind: fc.constant('quarter' as const),
    index: fc.integer({ min: 1, max: 4 }),
    year: fc.integer({ min: 2000, max: 2099 }),
  }),
  fc.record({
    kind: fc.constant('halfYear' as const),
    index: fc.integer({ min: 1, max: 2 }),
    year: fc.integer({ min: 2000, max: 2099 }),
  }),
  fc.record({
    kind: fc.constant('month' as const),
    index: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2000, max: 2099 }),
  }),
  fc.record({
    kind: fc.constantFrom('year' as const, 'nineMonths' as const, 'adHoc' as const),
    index: fc.constant(1),
    year: fc.integer({ min: 2000, max: 2099 }),
  }),
  fc
    .record({ from: fc.integer({ min: 2000, max: 2040 }), span: fc.integer({ min: 1, max: 20 }) })
    .map(({ from, span }) => ({ kind: 'multiYear' as const, index: 1, from, year: from + span })),
);

const part = (most: number) => fc.option(fc.integer({ min: 1, max: most }));
const signing: fc.Arbitrary<Pick<ReportInfo, 'day' | 'month' | 'year'>> = fc.record({
  day: part(31),
  month: part(12),
  year: fc.option(fc.integer({ min: 2000, max: 2099 })),
});

export const reportInfo: fc.Arbitrary<ReportInfo> = fc
  .record({
    superior: blankOr(line),
    agency: blankOr(line),
    place: blankOr(line),
    number: blankOr(fc.constantFrom('5', '05', '105', '12a', '007')),
    symbol: blankOr(fc.constantFrom('BC-SNV', 'BC-HĐND&UBND', 'BC', 'BCĐ.1')),
    date: signing,
    period: fc.option(period),
    dataFrom: fc.option(day),
    dataTo: fc.option(day),
    deadline: fc.option(day),
    agencies: fc.array(line, { maxLength: 25 }),
    addressees: lines,
    basis: lines,
    recipients: lines,
    draftingUnit: blankOr(line),
    signer: fc.constantFrom('chair' as const, 'viceChair' as const),
    signerName: blankOr(line),
    documentsAs: fc.option(fc.constantFrom('list' as const, 'footnotes' as const, 'annex' as const)),
    notes: fc.option(fc.constantFrom('shown' as const, 'hidden' as const)),
  })
  .map(({ date, documentsAs, notes, ...info }) => ({
    ...info,
    ...date,
    ...(documentsAs ? { documentsAs } : {}),
    ...(notes ? { notes } : {}),
  }));

/** What of it a sheet can say: blank fields are left out, the day of signing stays whole. */
export function saidBy(info: Partial<ReportInfo>): Partial<ReportInfo> {
  const { day: onDay = null, month = null, year = null, ...rest } = info;
  const said = Object.fromEntries(
    Object.entries(rest).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
  return onDay === null && month === null && year === null ? said : { ...said, day: onDay, month, year };
}
