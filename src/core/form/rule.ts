// Rules as data. A rule names indicators, never cells: it holds for every form that has them.
// The readers of a rule are the checker (src/check), the filler and the explanation (src/messages).

export type Severity = 'error' | 'warning' | 'info';

interface RuleBase<Id extends string> {
  readonly id: string;
  readonly severity: Severity;
  /** Form, law or arithmetic that the rule follows from, in Vietnamese; shown to the user. */
  readonly source: string;
  /** What the person should look at, one short Vietnamese sentence; optional. */
  readonly advice?: string;
  /** Rules that together imply this one: while one of them is violated, this one is only its effect. */
  readonly follows?: readonly string[];
  /** Figures that satisfy the rule and figures that break it, as shown in cells. */
  readonly passes: Example<Id>;
  readonly fails: Example<Id>;
}

/** Cell texts by indicator, as a person would type them ("99,6"); `notes` are texts of the column Ghi chú. */
export interface Example<Id extends string = string> {
  readonly figures: { readonly [K in Id]?: string };
  /** Figures of repeated rows, one record a row; `figures` then holds the total row under "id@member". */
  readonly members?: readonly { readonly [K in Id]?: string }[];
  readonly notes?: { readonly [K in Id]?: string };
}

/** total = sum of parts. Blank parts count 0 as long as one part is filled. */
export interface SumRule<Id extends string> extends RuleBase<Id> {
  readonly kind: 'sum';
  readonly total: Id;
  readonly parts: readonly Id[];
}

/** rate = part / whole × 100, within the rounding of all three; whole = 0 means no rate ("không phát sinh"). */
export interface RateRule<Id extends string> extends RuleBase<Id> {
  readonly kind: 'rate';
  readonly rate: Id;
  readonly part: Id;
  readonly whole: Id;
}

/**
 * rate = (base − current) / base × 100, where the base stands only in the rate row's Ghi chú
 * ("Năm 2015: 86").
 */
export interface BaselineRateRule<Id extends string> extends RuleBase<Id> {
  readonly kind: 'baselineRate';
  readonly rate: Id;
  readonly current: Id;
  readonly baseYear: number;
}

/** Sum of parts ≤ whole. */
export interface PartOfRule<Id extends string> extends RuleBase<Id> {
  readonly kind: 'partOf';
  readonly parts: readonly Id[];
  readonly whole: Id;
}

/** Both rows say the same thing. */
export interface EqualRule<Id extends string> extends RuleBase<Id> {
  readonly kind: 'equal';
  readonly left: Id;
  readonly right: Id;
}

/** min(of) ≤ target ≤ max(of). */
export interface BetweenRule<Id extends string> extends RuleBase<Id> {
  readonly kind: 'between';
  readonly target: Id;
  readonly of: readonly Id[];
}

/** The figure is one of the row's printed answers. */
export interface ChoiceRule<Id extends string> extends RuleBase<Id> {
  readonly kind: 'choice';
  readonly target: Id;
}

/** min ≤ target ≤ max, in the unit of the row. */
export interface RangeRule<Id extends string> extends RuleBase<Id> {
  readonly kind: 'range';
  readonly targets: readonly Id[];
  readonly min: number;
  readonly max: number;
}

/** When `flag` is `is`, `needs` must be filled and > 0 where they count; when it is `not`, they must be blank or 0. */
export interface DependsRule<Id extends string> extends RuleBase<Id> {
  readonly kind: 'depends';
  readonly flag: Id;
  readonly is: number;
  /** Must be filled and greater than 0. */
  readonly counts: readonly Id[];
  /** Must be filled. */
  readonly filled: readonly Id[];
}

/** The cell must not stay blank. */
export interface RequiredRule<Id extends string> extends RuleBase<Id> {
  readonly kind: 'required';
  readonly target: Id;
}

/** A figure > 0 beside a note that denies it ("Đang xây dựng"). */
export interface NoteConflictRule<Id extends string> extends RuleBase<Id> {
  readonly kind: 'noteConflict';
  readonly targets: readonly Id[];
  readonly words: readonly string[];
}

/** must ≤ total ≤ must + may: what is counted in either way (trả lại, hủy) makes the room between. */
export interface BalanceRule<Id extends string> extends RuleBase<Id> {
  readonly kind: 'balance';
  readonly total: Id;
  readonly must: readonly Id[];
  readonly may: readonly Id[];
}

/** In each of these columns the row `total` is the sum of the repeated rows counted into it. */
export interface RowSumRule<Id extends string> extends RuleBase<Id> {
  readonly kind: 'rowSum';
  /** Member key of the total row ("communes"). */
  readonly total: string;
  readonly columns: readonly Id[];
}

/** Both figures are there, or neither. */
export interface TogetherRule<Id extends string> extends RuleBase<Id> {
  readonly kind: 'together';
  readonly left: Id;
  readonly right: Id;
}

export type Rule<Id extends string = string> =
  | BalanceRule<Id>
  | RowSumRule<Id>
  | TogetherRule<Id>
  | SumRule<Id>
  | RateRule<Id>
  | BaselineRateRule<Id>
  | PartOfRule<Id>
  | EqualRule<Id>
  | BetweenRule<Id>
  | ChoiceRule<Id>
  | RangeRule<Id>
  | DependsRule<Id>
  | RequiredRule<Id>
  | NoteConflictRule<Id>;

/** Literal ids of the set's indicators: a rule that names another one does not compile. */
export function defineRules<Id extends string>() {
  return <const R extends readonly Rule<Id>[]>(rules: R): R => rules;
}
