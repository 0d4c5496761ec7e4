// The outcome of a check: what disagrees, where, by how much. No sentence stands here; src/messages writes them.

import type { Decimal } from '../number/decimal';
import type { CellRef } from '../workbook/address';
import type { Severity } from './rule';

/** Range of values that would satisfy the rule, in the unit of the row; `null` is an open end. */
export interface Expected {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

/** Stable codes; `messages` has one sentence for each. */
export type FindingCode =
  | 'SUM'
  | 'RATE'
  | 'BASELINE_RATE'
  | 'PART_OF'
  | 'EQUAL'
  | 'BETWEEN'
  | 'CHOICE'
  | 'RANGE'
  | 'DEPENDS'
  | 'REQUIRED'
  /** More or less is counted out of a total than its two-sided balance allows. */
  | 'BALANCE'
  /** The total row of a column is not the sum of the rows counted into it. */
  | 'ROW_SUM'
  /** One of two figures that go together is missing. */
  | 'TOGETHER'
  | 'NOTE_CONFLICT'
  /** A derived cell is blank though its parts are filled. */
  | 'DERIVED_BLANK'
  /** A formula of somebody's own shows nothing though the parts of its cell are filled. */
  | 'FORMULA_BLANK'
  /** A rate is typed where nothing arose (denominator 0). */
  | 'ZERO_DENOMINATOR'
  /** A heading row without a unit holds a figure that nothing of the form asks for. */
  | 'HEADING_VALUE'
  /** Letters or a unit stand in a figure's cell. */
  | 'NOT_A_NUMBER'
  /** A figure stands in a cell whose format shows it as a day. */
  | 'SHOWN_AS_DAY'
  /** More digits than Excel holds. Words: the number as shown. */
  | 'TOO_LARGE'
  /** A figure can be read in two ways. */
  | 'AMBIGUOUS_NUMBER'
  /** Formulas without a result in the file: what they give is not known. */
  | 'NO_RESULT'
  /** The cell shows #REF!, #DIV/0! and the like. */
  | 'CELL_ERROR'
  /** One table writes 01 and 1. */
  | 'ZERO_PADDING'
  /** Units, marks of footnotes or words stand beside the digits of figures. */
  | 'WORDS_BESIDE'
  /** One code stands twice in a table. */
  | 'DUPLICATE_CODE'
  /** The codes of a table, or the numbers of a list, leave one out. */
  | 'CODE_GAP'
  /** One unit stands twice in a table by agencies. */
  | 'DUPLICATE_UNIT'
  /** A unit of the workbook's own list has no row in a filled table by agencies. */
  | 'UNIT_WITHOUT_ROW'
  /** A row of a table by agencies is of a unit that the workbook's own list does not have. */
  | 'UNIT_NOT_LISTED'
  /** One row of rates writes some with a percent sign and some without. */
  | 'PERCENT_MIXED'
  /** A listed document has no symbol, or one that is not written as the decree has it. */
  | 'DOCUMENT_SYMBOL'
  /** The kind that a listed document's title names is not that of its symbol. */
  | 'DOCUMENT_TYPE'
  /** The date of a listed document is missing, unreadable or not in the calendar. */
  | 'DOCUMENT_DATE'
  /** A listed document is later than the report. */
  | 'DOCUMENT_LATER'
  /** A listed document is older than the report's data window. */
  | 'DOCUMENT_EARLIER'
  /** Of two documents numbered in one row the higher number has the earlier date. */
  | 'DOCUMENT_ORDER'
  /** One document is listed twice. */
  | 'DOCUMENT_TWICE'
  /** One symbol is listed with two days of a year. */
  | 'DOCUMENT_TWO_DAYS'
  /** The figure that counts the documents is not the number of those listed. */
  | 'DOCUMENT_COUNT'
  /** A row of the template is not on the sheet. */
  | 'MISSING_ROW'
  /** A count has a fraction. */
  | 'FRACTIONAL_COUNT'
  /** A figure below zero where the row counts things. */
  | 'NEGATIVE'
  /** A field of "Thông tin báo cáo" that is filled but cannot be read. */
  | 'INFO_UNREAD'
  /** Days of "Thông tin báo cáo" that do not follow each other. */
  | 'INFO_DAYS'
  /** A heading of a supporting sheet that the outline of the report does not have. */
  | 'HEADING_UNKNOWN'
  /**
   * What a period begins with is not what the one before ended with. Words: row, name now, name then, sheet of the
   * period before.
   */
  | 'LEFT_OVER'
  /** Figures of before and of after a change of the levels stand in one report by the forms of after. */
  | 'STRADDLES'
  /** Tables of a template set that belongs to another era than the report. */
  | 'ERA_SET'
  /** Rows of a level of government that is no more still hold figures. */
  | 'ERA_ROW'
  /** Rows name online services by words of an earlier era. */
  | 'ERA_WORD';

export interface Finding {
  /** Stable between runs over the same workbook: rule and cell. */
  readonly id: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Rule id; for checks of a figure alone, the code in lower case. */
  readonly rule: string;
  /** The cell to look at first; null where a row is missing. */
  readonly cell: CellRef | null;
  /** Template id of the table it is about; "" where it is about the report as a whole. */
  readonly template: string;
  /** Every cell that took part, `cell` first. */
  readonly cells: readonly CellRef[];
  /** What the formula in `cell` is computed from: where it agrees with these, they are to be looked at in its place. */
  readonly basis?: readonly CellRef[];
  readonly actual: Decimal | string | null;
  readonly expected: Expected | null;
  /** What a cell that shows nothing ought to show, rounded as Điền rounds it. */
  readonly fill?: Decimal;
  /** Decimals that Điền would give a rate: what is expected of it is told with as many. */
  readonly places?: number;
  /** actual − nearest expected value, with its sign; null where there is none. */
  readonly difference: Decimal | null;
  /** Named values for the sentence: labels, figures as shown, addresses. */
  readonly slots: FindingSlots;
  /** Violated rules that follow from this one: effects of the same cause. */
  readonly effects: readonly string[];
}

/** Whose figure a term is, in a table that holds more than one of an indicator. */
export type TermMember =
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'agency'; readonly name: string }
  /** A fixed row of a table by agencies, or an agency whose name is blank: known by its code. */
  | { readonly kind: 'line'; readonly code: string };

/** One term of a rule as the sheet shows it. */
export interface Term {
  readonly cell: CellRef | null;
  /** Printed number of the table it stands in. */
  readonly table: string;
  /** null where the table has one figure of each indicator. In years code and label name a row, else a column. */
  readonly member: TermMember | null;
  readonly code: string;
  readonly label: string;
  readonly value: Decimal | null;
  readonly decimals: number;
  readonly unit: string;
  /** The cell holds a formula: nobody types over it. */
  readonly formula?: true;
}

export interface FindingSlots {
  /** Printed number of the table: "Phụ lục 2". */
  readonly table: string;
  readonly target: Term | null;
  readonly terms: readonly Term[];
  readonly source: string;
  readonly advice: string;
  /** Free words of the code: the error value, the text found, the allowed answers, the base year's figure. */
  readonly words: readonly string[];
}
