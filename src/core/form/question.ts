// What recognition is not sure of: it asks instead of guessing. Words for questions are made by src/messages.

import type { Area, CellRef } from '../workbook/address';

/** The choice "none of these", offered with every question. */
export const NONE = 'khong';

export interface QuestionChoice {
  /**
   * Id of the template, key of the row or of the form's column, letters of the sheet's column, years as "2015-2016",
   * "PL4!1" for tables that stand together on a sheet;
   * or {@link NONE}.
   */
  readonly id: string;
  /** "Phụ lục 4 – Thừa Thiên Huế 2024", "1.5.4. Số hồ sơ …", title of the column: as printed; "" for none. */
  readonly label: string;
  /** How sure recognition is of it, 0…1. */
  readonly confidence: number;
  /** For a column: its first figures, as shown. */
  readonly shown?: readonly string[];
}

/**
 * - table: is this region a filled form, and which one;
 * - row: which row of the form is this row of the sheet;
 * - column: which column holds the figures, or the figures of an indicator;
 * - standing: which of several tables of one form, told differently, is the report's; {@link NONE}: each is one unit's.
 */
export type QuestionKind = 'table' | 'row' | 'column' | 'standing';

/** A part of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

export interface Question {
  /** Stable while the asked rows keep their words, wherever they move: made of kind, sheet and folded words. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** Where to look. */
  readonly cell: CellRef;
  readonly area: Area;
  /** Words of the place as printed: the label of the row, the title over the region, the header of the column. */
  readonly subject: string;
  /** Template the row or column belongs to; null where that is the question. */
  readonly template: string | null;
  /**
   * For a column: which of several holds the figures; which indicator one column is; whether columns that name no
   * years are the years of the form; which of the columns that each year has holds what was achieved, not what was
   * planned; which column of a list of documents tells one thing of them (`subject`).
   */
  readonly about?: 'figures' | 'indicator' | 'years' | 'result' | 'role';
  /** The form by name ("Phụ lục 4"), where `template` is known. */
  readonly form?: string;
  /** What the asked row or column shows: its figure, its first figures; left out where it is blank. */
  readonly shown?: string;
  /** Other rows that fit the same row of the form as well: of them all only one can be it. */
  readonly alike?: readonly CellRef[];
  /** Other places with equal titles over their columns: the answer counts for them all. */
  readonly also?: readonly SheetArea[];
  /** Likeliest first; {@link NONE} is always the last. */
  readonly choices: readonly QuestionChoice[];
}

/** Choice by question id. */
export type Answers = ReadonlyMap<string, string>;

export const noAnswers: Answers = new Map();

/** Every place that the question is about, the shown one first. */
export const placesOf = ({
  cell,
  area,
  also = [],
}: Pick<Question, 'cell' | 'area' | 'also'>): readonly SheetArea[] => [{ sheet: cell.sheet, area }, ...also];
