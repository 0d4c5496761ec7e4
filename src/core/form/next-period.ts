// What "Sang kỳ mới" is going to do to a copy of the workbook: shown first, then done exactly so.

import type { CalendarDate } from '../calendar/calendar-date';
import type { Period, ReportInfo } from '../calendar/report-info';
import type { Area, CellRef } from '../workbook/address';
import type { CellChange } from '../workbook/workbook';
import type { SheetDesign } from './sheet-design';

/** Why a figure of the old period stays in its cell. */
export type KeptReason =
  /** Set once for the whole year (biên chế được giao), and the year goes on. */
  | 'fixedInYear'
  /** A table by years: the year lies before the new period and does not change any more. */
  | 'pastYear'
  /** A formula that takes its figure from outside the forms. */
  | 'elsewhere';

export interface KeptFigure {
  readonly cell: CellRef;
  /** Code and label as printed, with whose figure it is. */
  readonly label: string;
  /** As the cell shows it. */
  readonly shown: string;
  readonly why: KeptReason;
}

/** What is emptied in one table. */
export interface EmptiedTable {
  readonly template: string;
  /** "Phụ lục 4". */
  readonly number: string;
  readonly sheet: string;
  /** Typed figures, also words that stood in a figure's cell. */
  readonly figures: number;
  /** Cells whose formula stays: they are blank until there is something to calculate. */
  readonly formulas: number;
  /** Rows of a list of documents. */
  readonly documents: number;
}

/** A text that tells the period, its window or the report's number and date. */
export interface MovedText {
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
}

/** What a person should know before making the file. */
export type NextPeriodNote =
  /** Another stage of the reform begins: other template sets are offered, the forms in the file stay what they are. */
  | { readonly kind: 'otherEra'; readonly era: string; readonly sets: readonly string[] }
  /** Figures of an earlier round stay on their own sheet. */
  | { readonly kind: 'olderKept'; readonly sheets: readonly string[] }
  /** The old period was not counted over the official days; the new one is set to those. */
  | {
      readonly kind: 'ownWindow';
      readonly printed: CalendarDate;
      readonly official: CalendarDate;
    }
  /** The calendar has no such report: the person fills in the days. */
  | { readonly kind: 'noWindow' }
  /** Names of sheets that tell the old period: a name cannot be changed for the user. */
  | { readonly kind: 'oldNames'; readonly sheets: readonly string[] }
  /** Titles in fonts of an old encoding: new words would not show in them. */
  | { readonly kind: 'oldFonts'; readonly cells: readonly CellRef[] }
  /** Protected sheets whose titles tell the old period: where they are locked, they stay as they are. */
  | { readonly kind: 'protectedTitles'; readonly sheets: readonly string[] }
  /** There is no sheet "Thông tin báo cáo" to be moved on. */
  | { readonly kind: 'noInfoSheet' }
  /** Places where recognition is not sure: what it does not know is not emptied. */
  | { readonly kind: 'openQuestions'; readonly count: number; readonly sheets: readonly string[] }
  /** Lists of figures that were not read: they keep the old period's. */
  | { readonly kind: 'unreadLists'; readonly sheets: readonly string[] }
  /** What was not read keeps what it held. */
  | { readonly kind: 'unreadKept'; readonly places: readonly KeptPlaces[] }
  /** So does what is certainly no figure of a form. */
  | { readonly kind: 'foreignKept'; readonly places: readonly KeptPlaces[] }
  /** Hidden sheets with figures: they are not read. */
  | { readonly kind: 'hiddenKept'; readonly sheets: readonly string[] };

/** Places of one sheet. */
export interface KeptPlaces {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

export interface NextPeriodPlan {
  /** null where the workbook does not tell. */
  readonly from: Period | null;
  readonly to: Period;
  /** What the person chose to keep: a plan made anew for the copy follows it. */
  readonly keeps: { readonly notes: boolean; readonly documents: boolean };
  /** Kỳ số liệu and deadline of the new period; null for a day that neither calendar nor person told. */
  readonly window: Pick<ReportInfo, 'dataFrom' | 'dataTo' | 'deadline'>;
  /** One for each table that loses something. */
  readonly emptied: readonly EmptiedTable[];
  readonly kept: readonly KeptFigure[];
  readonly moved: readonly MovedText[];
  /** Texts of Ghi chú that stay, and those that are emptied. */
  readonly notesKept: number;
  readonly notesEmptied: number;
  /** What goes along from the supporting sheets. */
  readonly carried: { readonly documents: number; readonly paragraphs: number; readonly answers: number };
  /** Findings passed over with a reason: told of the old figures, so they do not count any more. */
  readonly waiversEnded: number;
  readonly notes: readonly NextPeriodNote[];
  /** "Số liệu kỳ trước", to be put in before the changes; null where no figure stood in any table. */
  readonly previous: SheetDesign | null;
  /** Number of figures on it. */
  readonly previousFigures: number;
  readonly changes: readonly CellChange[];
  /** Formulas anywhere in the workbook that show what an emptied cell gave: they are calculated anew. */
  readonly outdated: readonly CellRef[];
}

/** Number of typed figures that a plan empties. */
export function emptiedFigures({ emptied }: Pick<NextPeriodPlan, 'emptied'>): number {
  return emptied.reduce((sum, { figures }) => sum + figures, 0);
}
