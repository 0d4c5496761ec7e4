// What is read off a sheet before a person has confirmed it: forms, and rules that are only proposed.

import type { Rule } from '../core/form/rule';
import type { Indicator, Template, TemplateColumn, TemplateRow } from '../core/form/template';

/** Prefix of indicators that the dictionary of the product does not have. */
export const OWN = 'rieng';
/** Stands for the set's id in ids until the set has one. */
export const UNNAMED = 'chua-dat-ten';

/** A row of the form with the rows of the sheet that it was read from: several where a list of units stands. */
export interface DraftRow {
  readonly row: TemplateRow;
  readonly at: readonly number[];
}

/** A column of the form with the column of the sheet that it was read from. */
export interface DraftColumn {
  readonly column: TemplateColumn;
  readonly at: number;
}

/** One form of a sheet, its ids still under {@link UNNAMED}. */
export interface DraftForm {
  readonly sheet: string;
  readonly template: Template;
  readonly rows: readonly DraftRow[];
  readonly columns: readonly DraftColumn[];
}

/** Where the words of a proposal stood. */
export type ProposalSource =
  /** "3= 4+5+6" in the header. */
  | 'header'
  /** A live formula of a cell. */
  | 'formula'
  /** "Có = 1; Không = 0". */
  | 'answers'
  /** "Tỷ lệ …", "Tổng số …" and how the rows stand below each other. */
  | 'labels'
  /** Nothing but the figures: it holds wherever they stand. */
  | 'figures';

/** Whether the figures on the sheet agree. */
export type Agreement = 'agree' | 'disagree' | 'noFigures';

/** Rules that stand or fall together, as one thing to tick. */
export interface RuleProposal {
  /** Stable for the same sheet. */
  readonly id: string;
  readonly kind: Rule['kind'];
  /** One rule; several where the same holds for each column. */
  readonly rules: readonly Rule[];
  readonly source: ProposalSource;
  /** The words it was read from: a label, a formula, the printed answers. */
  readonly words: string;
  /** 0…1. */
  readonly confidence: number;
  readonly sure: boolean;
  readonly figures: Agreement;
  /** Proposals that calculate a cell of it in another way: a cell has one formula. */
  readonly rivals?: readonly string[];
}

/** Everything read off the sheets. Nothing of it is in use before a person confirms it. */
export interface OwnDraft {
  readonly forms: readonly DraftForm[];
  readonly dictionary: Readonly<Record<string, Indicator>>;
  readonly proposals: readonly RuleProposal[];
  /** Units listed in tables by agencies, in their order: the form itself keeps only one repeated row. */
  readonly agencies: readonly string[];
}

/** At least this sure to be ticked from the start. */
export const SURE = 0.8;
