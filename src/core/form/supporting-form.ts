// The forms of the supporting sheets as data (each in its folder of src/companion): what is printed on them and by which words
// they are known again. One form, two readers: the one that draws a sheet and the one that finds it.

import type { AgencyLevel } from '../calendar/agency-level';
import type { DocumentsAs, Period, ReportInfo } from '../calendar/report-info';

/** In the order in which they stand in a new workbook. */
export const supportingKinds = ['info', 'figures', 'documents', 'narrative', 'log'] as const;

export type SupportingKind = (typeof supportingKinds)[number];

/** What a line of "Nhật ký kiểm tra" keeps: an answer to a question, or a finding passed over with a reason. */
export type LogKind = 'answer' | 'waiver';

/** A column of a list. */
export interface FormColumn<Key extends string> {
  readonly key: Key;
  readonly title: string;
  /** Other headers that mean the same. */
  readonly also: readonly string[];
  /** Characters of the default font, as Excel counts widths. */
  readonly width: number;
}

/** What every supporting sheet has. */
export interface SupportingForm {
  /** Name of a new sheet. */
  readonly sheet: string;
  readonly title: string;
  /** One line under the title: what the sheet is for. */
  readonly notice: string;
}

/** A word of ours with the others that mean the same. */
export interface FormWord {
  readonly word: string;
  readonly also: readonly string[];
}

export type LogColumn = 'at' | 'kind' | 'who' | 'place' | 'about' | 'decision' | 'reason' | 'code';

export interface LogForm extends SupportingForm {
  readonly columns: readonly FormColumn<LogColumn>[];
  readonly kinds: Readonly<Record<LogKind, FormWord>>;
  /** What "Quyết định" says of a finding: it stays passed over, or it is told again. Any other word decides nothing. */
  readonly waiver: Readonly<Record<'kept' | 'back', FormWord>>;
  /** Stands in place of the code where a waiver was given for an earlier period: to be read, no longer counted. */
  readonly ended: FormWord;
}

/** Fields of "Thông tin báo cáo"; `date` is the day of signing, `set` the name of the template set. */
export type InfoKey =
  | 'set'
  | 'period'
  | 'year'
  | 'dataFrom'
  | 'dataTo'
  | 'deadline'
  | 'superior'
  | 'agency'
  | 'place'
  | 'number'
  | 'symbol'
  | 'date'
  | 'addressees'
  | 'basis'
  | 'recipients'
  | 'draftingUnit'
  | 'signer'
  | 'signerName'
  | 'agencies'
  | 'documentsAs'
  | 'notes';

export interface InfoField {
  readonly key: InfoKey;
  readonly label: string;
  /** Other labels that mean the same. */
  readonly also: readonly string[];
  /** How to fill it in, beside the field. */
  readonly hint: string;
  /** Rows offered for a field of many lines; absent for one that has a single value. */
  readonly lines?: number;
}

export interface InfoForm extends SupportingForm {
  /** Other titles over such a sheet. */
  readonly titles: readonly string[];
  readonly columns: readonly FormColumn<'label' | 'value' | 'hint'>[];
  readonly groups: readonly { readonly title: string; readonly fields: readonly InfoField[] }[];
  /** The period without its year. */
  readonly periods: readonly (Pick<Period, 'kind' | 'index'> & { readonly word: string })[];
  readonly signers: Readonly<Record<ReportInfo['signer'], FormWord>>;
  readonly documentsAs: Readonly<Record<DocumentsAs, FormWord>>;
  readonly notes: Readonly<Record<NonNullable<ReportInfo['notes']>, FormWord>>;
}

export type DocumentColumn = 'code' | 'symbol' | 'date' | 'issuer' | 'title' | 'section' | 'note';

export interface DocumentsForm extends SupportingForm {
  readonly columns: readonly FormColumn<DocumentColumn>[];
  /** Rows offered in a new sheet. */
  readonly rows: number;
}

export type FigureColumn =
  | 'code'
  | 'label'
  | 'unit'
  | 'figure'
  | 'before'
  | 'base'
  | 'section'
  | 'sentence'
  | 'note';

/** A figure that many reports tell and no form holds, offered in a new sheet with its parts. */
export interface ReadyFigure {
  readonly label: string;
  readonly unit: string;
  /** What the report says; "" for the plain sentence. */
  readonly sentence: string;
  /** Levels of which it is told; every one where left out. */
  readonly levels?: readonly AgencyLevel[];
  readonly parts?: readonly Pick<ReadyFigure, 'label' | 'unit' | 'levels'>[];
}

/** Ready figures of one section of the report. */
export interface ReadyGroup {
  /** Keys of the section, the first that the outline has. */
  readonly sections: readonly string[];
  readonly figures: readonly ReadyFigure[];
}

export interface FiguresForm extends SupportingForm {
  readonly columns: readonly FormColumn<FigureColumn>[];
  readonly ready: readonly ReadyGroup[];
  /** Blank rows offered below the ready ones. */
  readonly rows: number;
}

export type NarrativeColumn = 'heading' | 'hint' | 'sentences' | 'text' | 'note';

export interface NarrativeForm extends SupportingForm {
  readonly columns: readonly FormColumn<NarrativeColumn>[];
  /** What the column `sentences` may say: the sentences of the forms are told, or not. */
  readonly sentences: { readonly told: FormWord; readonly silent: FormWord };
}

/** The forms of all supporting sheets. */
export interface SupportingForms {
  readonly info: InfoForm;
  readonly figures: FiguresForm;
  readonly documents: DocumentsForm;
  readonly narrative: NarrativeForm;
  readonly log: LogForm;
}
