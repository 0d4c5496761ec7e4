// What findings tell of lists of documents, and of the lines that are printed over the forms.

import type { CalendarDate } from '../calendar/calendar-date';
import type { PrintedCaption } from './printed-caption';

/** A listed document by what the list shows of it; "" for what it does not. */
export interface NamedDocument {
  readonly symbol: string;
  readonly number: string;
  readonly title: string;
}

export interface DocumentFields {
  /** A listed document has no symbol, or one that is not written as the decree has it. */
  DOCUMENT_SYMBOL: { readonly document: NamedDocument };
  /** The kind that a listed document's title names is not that of its symbol. `short`: how it is abbreviated, or "". */
  DOCUMENT_TYPE: {
    readonly document: NamedDocument;
    readonly named: string;
    readonly ofSymbol: string;
    readonly short: string;
  };
  /** The date of a listed document is missing (`text` is ""), unreadable or not in the calendar. */
  DOCUMENT_DATE: { readonly document: NamedDocument; readonly text: string; readonly unreal: boolean };
  /** A listed document is later than the report. `meant`: the same day of a year that fits. */
  DOCUMENT_LATER: {
    readonly document: NamedDocument;
    readonly date: CalendarDate;
    readonly signed: CalendarDate;
    readonly meant: CalendarDate | null;
  };
  /** A listed document is older than the report's data window. `isPlan`: as the plan of a year should be. */
  DOCUMENT_EARLIER: {
    readonly document: NamedDocument;
    readonly date: CalendarDate;
    readonly from: CalendarDate;
    readonly isPlan: boolean;
    readonly meant: CalendarDate | null;
  };
  /** Of two documents numbered in one row the higher number has the earlier date. */
  DOCUMENT_ORDER: {
    readonly document: NamedDocument;
    readonly date: CalendarDate;
    readonly other: { readonly symbol: string; readonly date: CalendarDate };
  };
  /** A list that goes by day has documents out of this order: the first of them, and one that it stands above or below. */
  DOCUMENT_DAYS: {
    readonly document: NamedDocument;
    readonly date: CalendarDate;
    readonly other: { readonly symbol: string; readonly date: CalendarDate };
    readonly stands: 'above' | 'below';
  };
  /** One document is listed twice. `day` as read, else as typed. */
  DOCUMENT_TWICE: { readonly document: NamedDocument; readonly day: string };
  /** One symbol is listed with two days of a year. */
  DOCUMENT_TWO_DAYS: {
    readonly document: NamedDocument;
    readonly date: CalendarDate;
    readonly other: CalendarDate;
  };
  /** The figure that counts the documents is not the number of those listed. `list`: printed number of its form. */
  DOCUMENT_COUNT: {
    readonly list: string;
    readonly sheet: string;
    readonly listed: number;
    readonly types: readonly string[];
  };
}

/** Number and day of the report as a line over a form prints them: "" and null for blanks. */
type CaptionNumber = Pick<PrintedCaption, 'number' | 'day' | 'month' | 'year'>;

export interface PrintedFields {
  /** The line "(Kèm theo Báo cáo …)" over forms tells another number or day than `form`, or than another line ("" then). */
  CAPTION_DIFFERS: {
    readonly printed: CaptionNumber;
    readonly reference: CaptionNumber;
    readonly form: string;
  };
  /** Such a line names another agency than `form`, or than another line ("" then). */
  CAPTION_AGENCY: { readonly printed: string; readonly reference: string; readonly form: string };
  /** Such a line names another period than `form`; both as sentences write them. */
  CAPTION_PERIOD: { readonly printed: string; readonly reference: string; readonly form: string };
  /** Such lines are left blank over some forms and filled in over others. */
  CAPTION_BLANK: { readonly reference: CaptionNumber };
  /** The line "(Từ ngày … đến ngày …)" over forms tells other days than `form`, or than another line ("" then). */
  DAYS_DIFFER: {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly reference: { readonly from: CalendarDate; readonly to: CalendarDate };
    readonly form: string;
  };
  /** The last day of such a line is not after its first one. */
  DAYS_ORDER: { readonly from: CalendarDate; readonly to: CalendarDate };
  /** The last day of such a line is after the day of the report. */
  DAYS_LATE: { readonly to: CalendarDate; readonly signed: CalendarDate };
  /** Two appendices print one number. `meant`: the number of the form, "" where it is not free. */
  APPENDIX_TWICE: { readonly number: string; readonly meant: string };
  /** Appendices between the first and the last one are not in the workbook. */
  APPENDIX_LEFT_OUT: { readonly missing: readonly string[] };
}
