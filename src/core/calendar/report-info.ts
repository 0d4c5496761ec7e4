// What a report needs besides figures. Every field may stay blank: the draft then shows a visible blank.

import type { CalendarDate } from './calendar-date';

/**
 * 'multiYear' is a span of years that a summary report looks back on (giai đoạn 2011 - 2020). 'adHoc' is a report asked for
 * out of turn (đột xuất): only its days tell what it counts.
 */
export type PeriodKind = 'month' | 'quarter' | 'halfYear' | 'nineMonths' | 'year' | 'multiYear' | 'adHoc';

/** Quý I 2024 is {quarter, 1, 2024}; 6 tháng đầu năm is {halfYear, 1, 2024}. */
export interface Period {
  readonly kind: PeriodKind;
  /** 1…12 for months, 1…4 for quarters; 1 for the first half year; 1 for any other kind. */
  readonly index: number;
  /** The last year of a span of years. */
  readonly year: number;
  /** The first year of a span of years; absent otherwise. */
  readonly from?: number;
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.kind === b.kind && a.index === b.index && a.year === b.year && a.from === b.from;
}

/** Where documents that sections cite are told: in them, in a footnote of each, or in an annex. */
export type DocumentsAs = 'list' | 'footnotes' | 'annex';

export interface ReportInfo {
  /** Agency above: "UBND tỉnh Thừa Thiên Huế". */
  readonly superior: string;
  /** Agency that reports, as written in a sentence: "UBND huyện Quảng Điền". */
  readonly agency: string;
  readonly place: string;
  /** Number alone: "105". */
  readonly number: string;
  /** Symbol after the slash: "BC-UBND". */
  readonly symbol: string;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly period: Period | null;
  /** First and last day whose figures count (kỳ số liệu). */
  readonly dataFrom: CalendarDate | null;
  readonly dataTo: CalendarDate | null;
  /** Day by which the report is to be sent. */
  readonly deadline: CalendarDate | null;
  /** Units that tables by agencies list, in their order. */
  readonly agencies: readonly string[];
  /** "Kính gửi": "Sở Nội vụ tỉnh …". */
  readonly addressees: readonly string[];
  /** Documents the report is made on the basis of, as cited. */
  readonly basis: readonly string[];
  readonly recipients: readonly string[];
  /** Drafting unit of "Lưu: VT, …". */
  readonly draftingUnit: string;
  readonly signer: 'chair' | 'viceChair';
  readonly signerName: string;
  /** 'list' where left out. */
  readonly documentsAs?: DocumentsAs;
  /** Whether what Ghi chú explains becomes footnotes; 'shown' where left out. */
  readonly notes?: 'shown' | 'hidden';
}

export const blankReportInfo: ReportInfo = {
  superior: '',
  agency: '',
  place: '',
  number: '',
  symbol: 'BC-UBND',
  day: null,
  month: null,
  year: null,
  period: null,
  dataFrom: null,
  dataTo: null,
  deadline: null,
  agencies: [],
  addressees: [],
  basis: [],
  recipients: [],
  draftingUnit: '',
  signer: 'chair',
  signerName: '',
};
