// What goes into the cells of "Thông tin báo cáo": the same for a new sheet and for one that is filled in again.

import { dateSerial, isRealDate } from '../../core/calendar/calendar-date';
import type { ReportInfo } from '../../core/calendar/report-info';
import type { InfoForm, InfoKey } from '../../core/form/supporting-form';

/** One line of a field: a text, a number or a day (its serial number). */
export interface FieldValue {
  readonly value: string | number;
  readonly format?: string;
}

export const DATE_FORMAT = 'dd/mm/yyyy';

/** Values by field, blank ones left out. Days that the calendar does not have, or that are not whole, are words. */
export function infoValues(
  info: Partial<ReportInfo>,
  form: InfoForm,
): ReadonlyMap<InfoKey, readonly FieldValue[]> {
  const all: Readonly<Record<Exclude<InfoKey, 'set'>, readonly FieldValue[]>> = {
    ...periodValues(info, form),
    dataFrom: dateValues(info.dataFrom),
    dataTo: dateValues(info.dataTo),
    deadline: dateValues(info.deadline),
    superior: texts(info.superior),
    agency: texts(info.agency),
    place: texts(info.place),
    number: texts(info.number),
    symbol: texts(info.symbol),
    date: dateValues({ day: info.day ?? null, month: info.month ?? null, year: info.year ?? null }),
    addressees: texts(...(info.addressees ?? [])),
    basis: texts(...(info.basis ?? [])),
    recipients: texts(...(info.recipients ?? [])),
    draftingUnit: texts(info.draftingUnit),
    signer: texts(info.signer && form.signers[info.signer].word),
    signerName: texts(info.signerName),
    documentsAs: texts(info.documentsAs && form.documentsAs[info.documentsAs].word),
    notes: texts(info.notes && form.notes[info.notes].word),
    agencies: texts(...(info.agencies ?? [])),
  };
  return new Map(
    Object.entries(all).flatMap(([key, values]) =>
      values.length > 0 ? [[key as InfoKey, values] as const] : [],
    ),
  );
}

function texts(...lines: readonly (string | undefined)[]): FieldValue[] {
  return lines.flatMap((line = '') => {
    const value = line.normalize('NFC').trim();
    return value === '' ? [] : [{ value }];
  });
}

function periodValues(
  { period }: Partial<ReportInfo>,
  form: InfoForm,
): Record<'period' | 'year', FieldValue[]> {
  const word = form.periods.find(({ kind, index }) => kind === period?.kind && index === period.index)?.word;
  if (!period || word === undefined) return { period: [], year: [] };
  const { from, year } = period;
  return { period: texts(word), year: [{ value: from === undefined ? year : `${from} - ${year}` }] };
}

interface DateParts {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

function dateValues(date: DateParts | null | undefined): FieldValue[] {
  const { day = null, month = null, year = null } = date ?? {};
  if (day === null && month === null && year === null) return [];
  if (day !== null && month !== null && year !== null && isRealDate({ day, month, year })) {
    return [{ value: dateSerial({ day, month, year }), format: DATE_FORMAT }];
  }
  return [{ value: `ngày ${day ?? '…'} tháng ${month ?? '…'} năm ${year ?? '…'}` }];
}
