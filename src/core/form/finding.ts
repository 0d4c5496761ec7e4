// The outcome of a check: what disagrees, where, by how much. No sentence stands here; src/messages writes them.

import type { Decimal } from '../number/decimal';
import type { CellRef } from '../workbook/address';
import type { FindingCode, FindingTold } from './finding-fields';

export type { NamedDocument } from './printed-fields';

import type { Severity } from './rule';

export type {
  EarlierPlace,
  FigureBeside,
  FindingCode,
  FindingFields,
  FindingTold,
  YearFigure,
} from './finding-fields';

/** Range of values that would satisfy the rule, in the unit of the row; `null` is an open end. */
export interface Expected {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

/** What every finding has, whatever its code. */
interface FindingBase {
  /** Stable between runs over the same workbook: rule and cell. */
  readonly id: string;
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
  /** The figures that took part, as the form names them. */
  readonly slots: FindingSlots;
  /** Violated rules that follow from this one: effects of the same cause. */
  readonly effects: readonly string[];
}

/** A finding of one code, or of any of several: `code` says which fields of its own it has. */
export type Finding<Code extends FindingCode = FindingCode> = {
  readonly [One in Code]: FindingBase & FindingTold<One>;
}[Code];

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
}
