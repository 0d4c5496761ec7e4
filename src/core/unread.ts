// What stands on the sheets and was not read: it is named, so that nobody takes it for checked.
// Words for it are made by src/messages.

import type { Area } from './address';

/** What tells a form: the titles of its columns, or the labels of its rows. */
export type KnownBy = 'columns' | 'rows';

/**
 * Why a place was not read.
 * - TITLED_FORM: the title over it names a form, whose columns or rows are not there in words that we know;
 * - LIKE_FORM: some of its columns or rows are those of a form, too few to be sure;
 * - UNKNOWN_TABLE: a header with figures under it that is like no form;
 * - LOST_SHEET: the file lists the sheet and does not hold it.
 */
export type UnreadReason =
  | { readonly code: 'TITLED_FORM' | 'LIKE_FORM'; readonly form: string; readonly by: KnownBy }
  | { readonly code: 'UNKNOWN_TABLE' | 'LOST_SHEET' };

/** One place that was not read. */
export interface Unread {
  readonly sheet: string;
  /** Header through last row with figures; no bound cell inside. */
  readonly area: Area;
  /** True for what is certainly no part of the report: it is listed, and nobody needs to look at it. */
  readonly foreign: boolean;
  readonly reason: UnreadReason;
}

/** True where a form of the report may stand there: as long as one does, nobody can say that all is well. */
export function mayBeForm({ foreign, reason }: Unread): boolean {
  return !foreign && reason.code !== 'UNKNOWN_TABLE';
}

/** False where nothing in a workbook is a form of the report, or may be one. */
export function holdsForms(read: {
  readonly tables: readonly unknown[];
  readonly questions: readonly unknown[];
  readonly unread: readonly Unread[];
}): boolean {
  return read.tables.length + read.questions.length > 0 || read.unread.some(mayBeForm);
}
