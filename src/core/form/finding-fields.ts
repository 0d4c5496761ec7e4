// What each kind of finding tells besides its figures. A new one is a member here, a creator in check or rules, and a
// sentence in messages/findings: without it nothing compiles.

import type { CalendarDate } from '../calendar/calendar-date';
import type { Period } from '../calendar/report-info';
import type { Decimal } from '../number/decimal';
import type { CellRef } from '../workbook/address';
import type { EraEnd } from './era';
import type { DocumentFields, PrintedFields } from './printed-fields';
import type { Answer } from './template';

type Nothing = Record<never, never>;

/** Rows of units ("đơn vị"), or of fields and systems that people name themselves. */
type RowsOf = 'units' | 'rows';

/** A row of a form, by its printed code and label. */
export interface AbsentRow {
  readonly code: string;
  readonly label: string;
  /** With all or some of the rows under it. */
  readonly whole: boolean;
}

/** Where figures of an earlier period stand: on a sheet of this workbook, or in another file. */
export interface EarlierPlace {
  readonly name: string;
  readonly inFile: boolean;
  /** null where only its days are known. */
  readonly period: Period | null;
}

/** A figure beside what it was. */
export interface FigureBeside {
  readonly cell: CellRef;
  readonly now: Decimal;
  readonly past: Decimal;
  /** As the form prints it. */
  readonly unit: string;
}

/** A figure of one year. */
export interface YearFigure {
  readonly year: string;
  readonly value: Decimal;
}

/** A field of "Thông tin báo cáo" and the day it holds. */
interface NamedDay {
  readonly label: string;
  readonly day: CalendarDate;
}

/** Codes are stable: outputs and people's notes hold them. */
export interface FindingFields extends DocumentFields, PrintedFields {
  SUM: Nothing;
  /** The total row of a column is not the sum of the rows counted into it. */
  ROW_SUM: { readonly of: RowsOf };
  /** More or less is counted out of a total than its two-sided balance allows. `musts`: so many terms must be counted. */
  BALANCE: { readonly musts: number };
  RATE: Nothing;
  /** `base`: the figure of the base year, out of Ghi chú. */
  BASELINE_RATE: { readonly year: number; readonly base: Decimal };
  PART_OF: Nothing;
  EQUAL: Nothing;
  BETWEEN: Nothing;
  RANGE: Nothing;
  /** A rate is typed where nothing arose (denominator 0). */
  ZERO_DENOMINATOR: Nothing;
  /** A derived cell is blank though its parts are filled. */
  DERIVED_BLANK: Nothing;
  /** A total that may hold more than its parts is blank though they are filled. */
  TOTAL_BLANK: Nothing;
  /** A formula of somebody's own shows nothing though the parts of its cell are filled. */
  FORMULA_BLANK: Nothing;

  /** `inWords`: the form prints the answers, not their numbers. */
  CHOICE: { readonly answers: readonly Answer[]; readonly inWords: boolean };
  /** What the answer in another row asks of this one. */
  DEPENDS: { readonly asks: 'filled' | 'blank' };
  REQUIRED: Nothing;
  /** One of two figures that go together is missing. */
  TOGETHER: Nothing;
  NOTE_CONFLICT: { readonly note: string };
  /** Parts that Ghi chú tells of a figure do not add up to it. */
  NOTE_PARTS: { readonly parts: readonly Decimal[]; readonly sum: Decimal };
  /** A share that Ghi chú tells ("9/11 phòng") is not the rate beside it. */
  NOTE_SHARE: { readonly part: Decimal; readonly whole: Decimal; readonly share: Decimal };
  /** A sum or difference written out in Ghi chú is wrong. `text`: "94 - 77 = 15". */
  NOTE_SUM: { readonly text: string; readonly result: Decimal };
  /** Ghi chú says by how much, and its own calculation says another number. */
  NOTE_CHANGE: { readonly word: string; readonly said: Decimal; readonly calculated: Decimal };
  /** Ghi chú says another figure than the one beside it. */
  NOTE_FIGURE: { readonly text: string };
  /** A heading row without a unit holds a figure that nothing of the form asks for. */
  HEADING_VALUE: Nothing;
  /** A count has a fraction. `shown`: what the cell shows where that is whole; `meant`: one thousand and more, typed with
   * the mark that Excel takes for that of the decimals. */
  FRACTIONAL_COUNT: { readonly shown: Decimal | null; readonly meant: Decimal | null };
  /** A figure below zero where the row counts things. */
  NEGATIVE: Nothing;
  /** A count has more digits than all that stands beside it; `largest` of these is 0 where nothing does. */
  MANY_DIGITS: { readonly beside: 'years' | 'units' | 'rows' | 'none'; readonly largest: Decimal };

  /** Letters or a unit stand in a figure's cell. */
  NOT_A_NUMBER: { readonly text: string };
  /** A figure stands in a cell whose format shows it as a day. `meant`: the figure, where it is clear which one. */
  SHOWN_AS_DAY: { readonly text: string; readonly meant: Decimal | null; readonly isFormula: boolean };
  /** More digits than Excel holds. `text`: the number as shown. */
  TOO_LARGE: { readonly text: string };
  /** A figure can be read in two ways. */
  AMBIGUOUS_NUMBER: { readonly text: string };
  /** The cell shows #REF!, #DIV/0! and the like. */
  CELL_ERROR: { readonly error: string };
  /** Formulas without a result in the file: what they give is not known. */
  NO_RESULT: Nothing;

  /**
   * Rows of the template are not on the sheet. `rows`: without those under another of them; `count`: all. The cells are
   * those of rows that were not read: they may be among them.
   */
  MISSING_ROW: { readonly sheet: string; readonly rows: readonly AbsentRow[]; readonly count: number };
  /** One code stands twice in a table. `meant`: what it ought to be, "" where nothing tells. */
  DUPLICATE_CODE: { readonly number: string; readonly meant: string };
  /** A code does not belong under the code of the row above it. `meant` as for a code that stands twice. */
  CODE_ELSEWHERE: { readonly number: string; readonly above: string; readonly meant: string };
  /** One table writes 01 and 1. */
  ZERO_PADDING: { readonly padded: string; readonly bare: string };
  /** Figures of a report show decimals or thousands in two ways. `at`: number of the form where `vietnamese` stands, "" for the same. */
  NUMBER_STYLES: { readonly other: string; readonly vietnamese: string; readonly at: string };
  /** Thousands stand with a mark in one figure and without in others. `at` as above, of `grouped`. */
  THOUSANDS_PLAIN: { readonly plain: string; readonly grouped: string; readonly at: string };
  /** Units, marks of footnotes or words stand beside the digits of figures: one cell of each kind, "" for none. */
  WORDS_BESIDE: { readonly unit: string; readonly mark: string; readonly none: string };
  /** The codes of a table, or the numbers of a list, leave one out. `before` is "" where a list does not begin with 1. */
  CODE_GAP: { readonly before: string; readonly number: string };
  /** One unit stands twice in a table by agencies. */
  DUPLICATE_UNIT: { readonly name: string; readonly of: RowsOf };
  /** A unit of the workbook's own list has no row in a filled table by agencies. */
  UNIT_WITHOUT_ROW: { readonly sheet: string; readonly units: readonly string[] };
  /** A row of a table by agencies is of a unit that the workbook's own list does not have. */
  UNIT_NOT_LISTED: { readonly units: readonly string[] };
  /** Years between two that are filled are blank in `rows` rows. `label`: of the row where it is one, else "". */
  YEAR_LEFT_BLANK: { readonly label: string; readonly rows: number; readonly years: readonly string[] };
  /** The last column counts only a part of its year. `until`: its day as the header prints it. */
  PARTIAL_YEAR: { readonly year: string; readonly until: string };
  /** One row of rates writes some with a percent sign and some without. */
  PERCENT_MIXED: { readonly signed: string; readonly bare: string };

  /** A field of "Thông tin báo cáo" that is filled but cannot be read. */
  INFO_UNREAD: {
    readonly label: string;
    readonly text: string;
    readonly kind: 'day' | 'period' | 'year' | 'signer';
  };
  /** Days of "Thông tin báo cáo" that do not follow each other. */
  INFO_DAYS: { readonly later: NamedDay; readonly earlier: NamedDay };
  /** Days of "Thông tin báo cáo" that cannot be of its period. `period` as sentences write it. */
  INFO_PERIOD: { readonly period: string; readonly days: readonly NamedDay[] };
  /** Two days of it of which one comes more than half a year too late. */
  INFO_FAR_DAYS: { readonly later: NamedDay; readonly earlier: NamedDay };
  /**
   * Headings of a supporting sheet that the outline of the report does not have. `after`: title of the section that a
   * person's own one will stand behind, "" for the end of the report.
   */
  HEADING_UNKNOWN:
    | { readonly on: 'narrative'; readonly heading: string; readonly after: string }
    | { readonly on: 'documents' | 'figures'; readonly headings: readonly string[] };
  /**
   * A row of "Nhật ký kiểm tra" looks like a waiver and passes nothing over. `part`: what is wrong with it, 'place' where
   * its code is that of nothing; `text`: what that part says, "" for nothing; `words`: those that the log asks for.
   */
  WAIVER_UNHEEDED: {
    readonly part: 'kind' | 'decision' | 'reason' | 'code' | 'place';
    readonly text: string;
    readonly words: { readonly kind: string; readonly kept: string; readonly back: string };
  };
  /** Words by which a person left sentences of a section out, which none of its sentences holds. */
  SENTENCE_ABSENT: { readonly heading: string; readonly words: readonly string[] };
  /** What a person's own words name in braces and is no figure of the tables: "{PL4!Z99}". */
  CELL_NOT_FIGURE: { readonly printed: readonly string[] };
  /** It names a figure by its cell, which is another line's once a row is inserted above. `steady`: by its line. */
  CELL_BY_PLACE: { readonly printed: string; readonly label: string; readonly steady: string };
  /** A figure of "Số liệu bổ sung" that names no section: the report does not tell it. */
  FIGURE_UNTOLD: { readonly label: string };
  /** The sentence of such a figure names another that the row does not have. `parts`: those that it has. */
  /** The sentence of a filled row does not name its figure. */
  SENTENCE_WITHOUT_FIGURE: { readonly label: string };
  /** A bracket that is opened and not closed, or closed and not opened. */
  SENTENCE_BRACKET: { readonly bracket: string };
  /** Two filled rows of the same words. */
  FIGURE_TWICE: { readonly label: string; readonly row: number };
  /** Parts are filled, the row that they are parts of is blank. */
  WHOLE_BLANK: { readonly label: string };
  /** It counts in another unit than the row above, of which it looks like a part. */
  PART_STRAY: { readonly label: string; readonly unit: string; readonly whole: string };
  SENTENCE_SLOT: { readonly names: readonly string[]; readonly parts: readonly string[] };
  /**
   * What a period begins with is not what the one before ended with (`sameStart` false), or not what one that begins the
   * same day began with.
   */
  LEFT_OVER: {
    readonly sameStart: boolean;
    readonly row: string;
    readonly name: string;
    readonly nameThen: string;
    readonly earlier: EarlierPlace;
  };
  /** What is given for a whole year is not what it was earlier in the year. */
  CHANGED_IN_YEAR: { readonly past: Decimal; readonly earlier: EarlierPlace };
  /** A cumulative figure is below that of an earlier period of the year. */
  BELOW_BEFORE: { readonly past: Decimal; readonly earlier: EarlierPlace };
  /** The figure of a year is another one than the report of that year told. */
  UNLIKE_YEAR_REPORT: { readonly past: Decimal; readonly earlier: EarlierPlace };
  /** A figure is far from the years beside it in its row; `also`: the others of the table, where there are many. */
  UNLIKE_YEARS: {
    readonly years: readonly [YearFigure, ...YearFigure[]];
    readonly also: readonly CellRef[];
  };
  /**
   * A figure is far from what it was: ten times as large or as small, a rate by many points. `also`: where a table has
   * many, the others are told with the first.
   */
  UNLIKE_BEFORE: {
    readonly past: Decimal;
    readonly earlier: EarlierPlace;
    readonly also: readonly FigureBeside[];
  };

  /** Figures of before and of after a change of the levels stand in one report by the forms of after. */
  STRADDLES: {
    readonly from: CalendarDate | null;
    readonly to: CalendarDate;
    readonly since: CalendarDate;
    readonly lastDay: CalendarDate;
  };
  /** Tables of a template set that belongs to another era than the report. `fits`: names of the sets for it. */
  ERA_SET: {
    readonly set: string;
    readonly validFrom: CalendarDate | null;
    readonly validTo: CalendarDate | null;
    readonly end: CalendarDate;
    readonly fits: readonly string[];
    readonly tables: readonly string[];
    /** What still holds figures. */
    readonly ended: readonly EraEnd['id'][];
    /** Last day of what ended within the report's window. */
    readonly lastDay: CalendarDate | null;
  };
  /** Rows of a level of government that is no more still hold figures. `from`: set where it ended within the window. */
  ERA_ROW: {
    readonly from: CalendarDate | null;
    readonly to: CalendarDate;
    readonly since: CalendarDate;
    readonly lastDay: CalendarDate;
  };
  /** Rows name online services by words of an earlier era; `reused` where the words now mean something else. */
  ERA_WORD: { readonly reused: boolean; readonly since: CalendarDate };
}

export type FindingCode = keyof FindingFields;

/** What a finding of one code tells, or of any of several; `code` tells the members apart. */
export type FindingTold<Code extends FindingCode = FindingCode> = {
  readonly [One in Code]: { readonly code: One } & FindingFields[One];
}[Code];
