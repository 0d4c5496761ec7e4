// A table that was found: which cell holds which indicator, and what was read there.

import type { Decimal } from '../number/decimal';
import type { Area, CellRef } from '../workbook/address';
import { kindOf, type Measure, type Template, type TemplateRow } from './template';

/** A figure as it was shown: `value` to `decimals` places. 99,6 is {996·10⁻¹, 1}. Percent signs are read away. */
export interface Figure {
  readonly value: Decimal;
  readonly decimals: number;
  /** Where the digits came from: a typed number, text, or the result of a formula. */
  readonly from: 'number' | 'text' | 'formula';
  /** What the cell holds where that is text, typed or given by a formula, with the spaces around it. */
  readonly typed?: string;
  /** What a cell of whole things holds where its format hides a fraction: 1,353 shown as 1. */
  readonly stored?: Decimal;
  /** The cell shows a percent sign. */
  readonly percentSign?: true;
  /**
   * What the text holds beside the digits: "655 hồ sơ", "516(1)"; 'none' where it has no digits ("Không"), 'answer' where
   * it is a mark in the column of an answer.
   */
  readonly beside?: 'unit' | 'mark' | 'none' | 'answer';
}

/** A cell whose format shows its number as a day. */
export interface ShownAsDay {
  readonly stored: number;
  readonly isFormula: boolean;
}

/** What stands in a value cell. Two readings are never guessed between. */
export type Reading =
  /** `formula` is that of a cell that has one which gives nothing to show. */
  | { readonly kind: 'blank'; readonly formula?: string }
  /** A formula whose result the file does not hold: what the cell shows is known once Excel has calculated it. */
  | { readonly kind: 'uncalculated'; readonly formula: string }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly readings: readonly Figure[] }
  | { readonly kind: 'text'; readonly text: string; readonly asDay?: ShownAsDay }
  /** A number of more digits than Excel holds: nothing is calculated with it. */
  | { readonly kind: 'tooLarge'; readonly text: string }
  | { readonly kind: 'cellError'; readonly error: string };

/**
 * What a cell of a form gives: its figure, or the words that a row of words asks for; something that is neither, which
 * nobody may count as a figure; nothing.
 */
export function givenBy({ kind }: Reading, measure: Measure | undefined): 'figure' | 'valueless' | 'blank' {
  if (kind === 'blank' || kind === 'figure') return kind;
  return kind === 'text' && measure === 'text' ? 'figure' : 'valueless';
}

/** None of each kind. */
export const noCells = (): Record<ReturnType<typeof givenBy>, number> => ({
  figure: 0,
  valueless: 0,
  blank: 0,
});

export interface BoundRow {
  readonly row: TemplateRow;
  /** Id in the indicator dictionary: the row's own, or in a table by agencies that of the column. */
  readonly indicator: string;
  /** Whose figure it is, where a table has more than one: the year, or the agency as the sheet prints it; else "". */
  readonly member: string;
  /** Value cell. */
  readonly cell: CellRef;
  readonly reading: Reading;
  /** The value cell as it shows itself, trimmed: "03", "99,6"; "" for a blank cell. */
  readonly printedFigure: string;
  /** Text of Ghi chú, "" where blank or where the sheet has no such column. */
  readonly note: string;
  /** Column of Ghi chú; left out where the sheet has none. */
  readonly noteColumn?: number;
  /** Code and label as this sheet prints them. */
  readonly printedCode: string;
  readonly printedLabel: string;
  /**
   * How sure the match of this row is, 0…1: the more alike the label, and with the form's own code and unit, the
   * higher; 1 where all of them are the form's, or where a person said so.
   */
  readonly confidence: number;
}

/** One row of a list of documents, as printed; `cell` is where its title stands. */
export interface ListedDocument {
  readonly cell: CellRef;
  /** Where the rest of it stands, for the columns that the list has. */
  readonly places: { readonly [K in 'code' | 'symbol' | 'date' | 'section']?: CellRef };
  readonly code: string;
  readonly symbol: string;
  readonly date: string;
  readonly title: string;
  /** Who issued it, where the list has a column for that. */
  readonly issuer?: string;
}

/** "I. Lĩnh vực đất đai" over the rows of a group. */
export interface ListHeading {
  readonly row: number;
  readonly code: string;
  readonly label: string;
}

/** A row of a list that adds up others of it, all by their rows on the sheet; none where they are only some of it. */
export interface ListGroup {
  readonly sum: number;
  readonly rows: readonly number[];
}

/** A list in groups with sums of their own. */
export interface ListGrouping {
  readonly sums: readonly ListGroup[];
  /** What the total of the list adds up: sums of groups, and rows outside of them. */
  readonly counted: readonly number[];
}

export interface BoundTable {
  readonly template: Template;
  readonly setId: string;
  readonly sheet: string;
  /** Header rows through last matched row. */
  readonly area: Area;
  /** Column of the codes, be it that of the labels; left out where it is the first one. */
  readonly codeColumn?: number;
  readonly rows: readonly BoundRow[];
  /** Template rows that no row of the sheet was found for. */
  readonly missing: readonly TemplateRow[];
  /** Rows inside the table that match nothing of the template (inserted by the user). */
  readonly extra: readonly number[];
  /** Those of the extra rows that open a group of a list with rows of one's own, without figures of their own. */
  readonly headings?: readonly ListHeading[];
  /** Left out where no row but the total adds up others. */
  readonly grouping?: ListGrouping;
  /**
   * Those of the extra rows, below the last row of the form too, that hold a part of the row above: a single unit's
   * share, a procedure of a field of work.
   */
  readonly units?: readonly number[];
  /**
   * How sure the match of the whole table is, 0…1: the mean over the rows of the form, a row that is missing or still
   * asked about counted 0. Never higher for a sheet that has less of the form.
   */
  readonly confidence: number;
  /**
   * The unit whose figures it holds, where the workbook has a table of the form for each of several; left out where it
   * speaks for the whole report.
   */
  readonly ofUnit?: string;
  /** Rows of a list of documents, which has no figures. */
  readonly documents?: readonly ListedDocument[];
}

/** False for a numbered row of a list that nobody has written in yet. */
export function isListed({ symbol, date, title }: ListedDocument): boolean {
  return `${symbol}${date}${title}` !== '';
}

/** How many rows of the template stand on the sheet, however many figures each has. */
export function matchedRows(table: BoundTable): number {
  return table.template.rows.length - table.missing.length;
}

/** Id of a figure of a fixed row of a table by agencies, or of a total over its repeated rows. */
export function memberId(indicator: string, member: string): string {
  return `${indicator}@${member}`;
}

/** The indicator of an id that tells a member too: "tthc.total" of "tthc.total@last". */
export const plainId = (id: string): string => id.split('@', 1)[0] ?? id;

/** The id under which a figure speaks for the whole report; null where it is only one year's or one commune's. */
export function commonId(table: BoundTable, { indicator, row }: BoundRow): string | null {
  switch (kindOf(table.template)) {
    case 'indicators':
      return indicator;
    case 'agencies':
      return row.member === undefined ? null : memberId(indicator, row.member);
    case 'years':
    case 'documents':
      return null;
  }
}

/** True where the form asks for a figure in the cell: headings have none, but not every form prints units. */
export function asksForFigure({ template }: BoundTable, { row }: BoundRow): boolean {
  if (row.unit !== '' || row.answers !== undefined || kindOf(template) === 'agencies') return true;
  return kindOf(template) === 'years' && !standsAbove(row, template);
}

/** True for a row that the form prints as a heading of the rows below it. */
export function isGroupRow(row: TemplateRow, template: Template): boolean {
  if (kindOf(template) === 'agencies') return row.repeats === undefined && row.level === 1;
  if (row.unit === '' && kindOf(template) === 'indicators') return row.answers === undefined;
  return row.level === 1 && standsAbove(row, template);
}

function standsAbove(row: TemplateRow, { rows }: Template): boolean {
  return (rows[rows.indexOf(row) + 1]?.level ?? 0) > row.level;
}
