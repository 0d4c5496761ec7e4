// What stands on the sheets and was not read: it is named, so that nobody takes it for checked.
// Words for it are made by src/messages.

import type { Area } from '../workbook/address';
import type { AsideWhy } from './standing';

/**
 * What tells a form and stands otherwise here: the titles of its columns, the labels of its rows, or its cells, where words
 * or several figures share one.
 */
export type KnownBy = 'columns' | 'rows' | 'cells';

/**
 * Why a place was not read.
 * - TITLED_FORM: the title over it names a form, whose columns or rows are not there in words that we know;
 * - LIKE_FORM: some of its columns or rows are those of a form, too few to be sure;
 * - YEAR_NOT_TOLD: figures of a form by years, of which nobody says the year;
 * - COLUMN_NOT_TOLD: figures beside those of a form, whose title tells no column of it;
 * - EARLY_WITH_ON_TIME: one column for what the form has in two, before the day and on it;
 * - ROW_NOT_KNOWN: figures of a row that the form does not have, or has in other words;
 * - UNDER_NOTE: a figure in the column of notes, where the row's own cell is blank;
 * - IN_LABEL: a figure written behind the label, in the same cell;
 * - NO_RESULT: formulas whose results the file does not hold;
 * - UNKNOWN_TABLE: a header with figures under it that is like no form;
 * - FIGURES_ALONE: figures that stand in no table;
 * - OTHER_FIGURES: last period's, planned, compared, shares, sums and parts: not the figures of the form;
 * - FIGURE_LIST: a sheet of figures that no form holds, whose columns are not told;
 * - SET_ASIDE: a table of a form of which another one is the report's;
 * - LOST_SHEET: the file lists the sheet and does not hold it.
 */
export type UnreadReason =
  | { readonly code: 'TITLED_FORM' | 'LIKE_FORM'; readonly form: string; readonly by: KnownBy }
  | {
      readonly code:
        | 'YEAR_NOT_TOLD'
        | 'COLUMN_NOT_TOLD'
        | 'EARLY_WITH_ON_TIME'
        | 'ROW_NOT_KNOWN'
        | 'UNDER_NOTE'
        | 'IN_LABEL'
        | 'OTHER_FIGURES';
      readonly form: string;
    }
  | { readonly code: 'SET_ASIDE'; readonly form: string; readonly by: AsideWhy }
  | { readonly code: 'NO_RESULT' | 'UNKNOWN_TABLE' | 'FIGURES_ALONE' | 'FIGURE_LIST' | 'LOST_SHEET' };

/** One place that was not read. */
export interface Unread {
  readonly sheet: string;
  /** One tight rectangle: of a table its header through its last row with figures; no bound cell inside. */
  readonly area: Area;
  /** True for what is certainly no part of the report: it is listed, and nobody needs to look at it. */
  readonly foreign: boolean;
  readonly reason: UnreadReason;
}

/** True where a form of the report may stand there: as long as one does, nobody can say that all is well. */
export function mayBeForm({ foreign, reason }: Unread): boolean {
  return !foreign && reason.code !== 'UNKNOWN_TABLE' && reason.code !== 'FIGURES_ALONE';
}

/** Places that a person is told of: not what is certainly none of the report's, unless no form is there at all. */
export function toldUnread(read: Parameters<typeof holdsForms>[0]): readonly Unread[] {
  const known = holdsForms(read);
  return read.unread.filter(({ foreign, reason }) => !foreign || (!known && reason.code === 'UNKNOWN_TABLE'));
}

/** Tables of forms that were understood and are none of the report's. */
export const setAside = ({ unread }: { readonly unread: readonly Unread[] }): readonly Unread[] =>
  unread.filter(({ reason }) => reason.code === 'SET_ASIDE');

/** How many figures the visible sheets hold, each in one of these. */
export interface FigureCounts {
  /** Figures of a form as read, and documents of a list. */
  readonly bound: number;
  /** Cells of forms from which no figure was read: words, two readings, an error, a formula without its result. */
  readonly valueless: number;
  /** How many of these are documents. */
  readonly documents: number;
  /** In the range of a question. */
  readonly asked: number;
  /** Not read, and perhaps part of the report. */
  readonly unread: number;
  /** Certainly no part of the report. */
  readonly foreign: number;
}

/** Figures that are, or may be, the report's. */
export const figuresToRead = ({ bound, asked, unread }: FigureCounts): number => bound + asked + unread;

/** False where nothing in a workbook is a form of the report, or may be one. */
export function holdsForms(read: {
  readonly tables: readonly unknown[];
  readonly questions: readonly unknown[];
  readonly unread: readonly Unread[];
}): boolean {
  return read.tables.length + read.questions.length > 0 || read.unread.some(mayBeForm);
}
