// The form of the catalogue: what a template, a template set and an indicator are.
// The catalogue itself (src/catalog) holds only data of these types.

import type { AgencyLevel } from '../calendar/agency-level';

/** How a figure behaves under rounding and in sentences. */
export type Measure =
  /** Whole things (người, hồ sơ, văn bản): exact, no rounding is allowed for. */
  | 'count'
  /** Money or another quantity that may be shown rounded (triệu đồng). */
  | 'amount'
  | 'percent'
  /** A coded answer: the figure is one of the row's `answers`. */
  | 'choice'
  /** A heading of the form: normally no figure. */
  | 'heading'
  /** Words: the row asks for a text, and a figure in it is not counted with. */
  | 'text';

/** How a figure of one period relates to the next (domain: "lũy kế", "trong kỳ", "tại thời điểm", "trong năm"). */
export type Accrual = 'cumulative' | 'inPeriod' | 'atTime' | 'fixedInYear';

/** One meaning, whatever code or label a province prints for it. */
export interface Indicator {
  /** Short Vietnamese name for messages and sentences, lower case, NFC. */
  readonly name: string;
  readonly measure: Measure;
  readonly accrual?: Accrual;
  /** Id of what this figure was at the end of the period before ("kỳ trước chuyển sang"). */
  readonly leftOver?: string;
}

/** What each indicator means, by id. */
export type Dictionary = Readonly<Record<string, Indicator>>;

export interface Answer {
  readonly value: number;
  readonly label: string;
}

export interface TemplateRow {
  /** Unique in its template: the printed code without its final dot. */
  readonly key: string;
  /** Code as printed: "1.5.4.", "-", "". */
  readonly code: string;
  readonly label: string;
  /** Unit as printed; "" for a heading. */
  readonly unit: string;
  /** Id in the indicator dictionary. */
  readonly indicator: string;
  /** Depth in the form, 1 is outermost. */
  readonly level: number;
  readonly answers?: readonly Answer[];
  /** In a table by agencies: key of the agency or group that the row stands for ("district", "communes"). */
  readonly member?: string;
  /** The row stands for any number of rows (communes, documents), each with its own label. */
  readonly repeats?: true;
  /** Key of the row that a repeated row is counted into. */
  readonly parent?: string;
}

export type ColumnRole = 'code' | 'label' | 'unit' | 'value' | 'note' | 'symbol' | 'date';

/**
 * What rows and columns stand for.
 * - indicators: a row is an indicator, one value column;
 * - years: a row is an indicator, each value column a year;
 * - agencies: a row is an agency, each value column an indicator;
 * - documents: a row is a document; no figures.
 */
export type TemplateKind = 'indicators' | 'years' | 'agencies' | 'documents';

export interface TemplateColumn {
  readonly key: string;
  readonly title: string;
  readonly role: ColumnRole;
  /** Width in characters of the default font, as Excel counts it. */
  readonly width: number;
  /** Id in the indicator dictionary, for the value columns of a table by agencies. */
  readonly indicator?: string;
  /** The year, for the value columns of a table by years; the sheet's own header may name other years. */
  readonly member?: string;
}

/** The six areas of CCHC and chỉ đạo, điều hành (Thông tư 06/2026/TT-BNV names the six fields). */
export type ReformArea =
  | 'chi-dao-dieu-hanh'
  | 'the-che'
  | 'thu-tuc-hanh-chinh'
  | 'to-chuc-bo-may'
  | 'che-do-cong-vu'
  | 'tai-chinh-cong'
  | 'chinh-quyen-so'
  | 'van-ban'
  | 'ket-qua-tthc'
  | 'muc-tieu';

export interface Template {
  readonly id: string;
  /** "Phụ lục 2". */
  readonly number: string;
  readonly title: string;
  /** Where several templates share one number and one sheet: the numeral of this one and the title over them all. */
  readonly part?: { readonly numeral: string; readonly of: string };
  /** Line under the title with visible blanks: "(Ban hành kèm theo Báo cáo số: …)". */
  readonly caption: string;
  /** Line above it with visible blanks for the first and the last day of the figures: "(Từ ngày … đến ngày …)". */
  readonly periodLine?: string;
  readonly area: ReformArea;
  /** 'indicators' where left out. */
  readonly kind?: TemplateKind;
  /** Printed header rows; "" continues the merge from the left or above. */
  readonly header: readonly (readonly string[])[];
  /** Merges inside the header, as areas relative to its first cell ("A1:A2"). */
  readonly headerMerges: readonly string[];
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly TemplateRow[];
  readonly orientation: 'portrait' | 'landscape';
  /** Not inserted with its set, only where it is asked for by itself. */
  readonly optional?: true;
  /**
   * In a table by agencies: the rows of a sheet may be units, fields of work or systems, whatever its makers count by,
   * also in groups under headings of their own. Which of them a new sheet lists.
   */
  readonly freeRows?: 'units' | 'fields';
  /** A list of documents: the figure that counts those of these kinds ("Kế hoạch", "Công văn"). */
  readonly countedIn?: { readonly indicator: string; readonly types: readonly string[] };
}

export interface TemplateSet {
  readonly id: string;
  /** "Thừa Thiên Huế 2024". */
  readonly name: string;
  /** Who issued the form, on what paper; shown to the user. */
  readonly source: string;
  /** ISO dates between which the data window of a report must end for the set to be proposed; open where left out. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Levels of the agencies it is made for; every level where left out. */
  readonly levels?: readonly AgencyLevel[];
  /** Made from another set for want of an official form: `source` says so and what was changed. */
  readonly isAdaptation?: true;
  readonly templates: readonly Template[];
}

/** "Phụ lục 4", "Phụ lục III, phần I": how sentences and lists call the form. */
export function printedNumber({ number, part }: Template): string {
  return part ? `${number}, phần ${part.numeral}` : number;
}

/** What the template's rows and columns stand for. */
export function kindOf(template: Template): TemplateKind {
  return template.kind ?? 'indicators';
}

/**
 * True where the answers are written as words ("Đạt"): the form prints no numbers to choose from
 * ("Có = 1; Không = 0") in the row's unit or label.
 */
export function answersInWords({ answers = [], unit, label }: TemplateRow): boolean {
  return answers.length > 0 && !/=\s*\d/.test(`${unit} ${label}`);
}

type ColumnIndicators<T extends Template> = T['columns'][number] extends infer C
  ? C extends { readonly indicator: infer Id extends string }
    ? Id
    : never
  : never;
type FixedMembers<T extends Template> = T['rows'][number] extends infer R
  ? R extends { readonly member: infer M extends string }
    ? M
    : never
  : never;
type RowIndicators<T extends Template> = Exclude<T['rows'][number]['indicator'], ''>;
type TemplateIndicators<T extends Template> = T extends Template
  ? RowIndicators<T> | ColumnIndicators<T> | `${ColumnIndicators<T>}@${FixedMembers<T>}`
  : never;

/**
 * Every id a rule of the set may name: indicators of rows and of value columns, and those of a fixed row of a
 * table by agencies ("dossier.received@district").
 */
export type IndicatorsOf<S extends TemplateSet> = TemplateIndicators<S['templates'][number]>;
