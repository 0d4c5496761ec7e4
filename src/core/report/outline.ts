// The outline of a report as data: sections, and sentence patterns with typed slots. The same patterns write a
// report (src/report) and can be read backwards, to recognise what it claims.
//
// A pattern is literal Vietnamese text with slots:
//   {id}       the figure of an indicator            {id^}  the same, with the row's Ghi chú as a footnote
//   {^}        where the mark of that footnote stands: behind the noun ("1.494 người⁶"), or behind the per cent sign
//   {@word}    a word of the report's own data       {?hint} something only a person can write
//   {>clause}  a clause of the case: its parts whose figures are filled, or nothing at all
//
// An id may name a figure of a table of another shape (src/phrase/facts.ts makes them all):
//   {id@member}    a fixed row of a table by agencies, "dossiers.received.total@district"
//   {id@sum}       a table by years: the total of the years read; known only where no year between is missing
//   {id@first}, {id@last}          its first and its last year with a figure; no first where there is one year only
//   {id@firstYear}, {id@lastYear}  which years these are
//   {id@low}, {id@lowYear}         the year between in which it was lowest, where that is below both of them
//   {area@answer}  how many rows of an area of questions have an answer ("muc-tieu@1"); @blank, @all

import type { AgencyLevel } from '../calendar/agency-level';
import type { Period, PeriodKind } from '../calendar/report-info';

/** Words a pattern may ask of the report's own data (`{@period}`). */
export type OutlineWord =
  /** "UBND huyện"; the name of a unit's committee without the name of the unit, once that has been said in full. */
  | 'agency'
  /** "UBND huyện Quảng Điền". */
  | 'agencyFull'
  /** "huyện", "xã", "tỉnh". */
  | 'area'
  /** "trên địa bàn huyện"; "tại địa phương" where the agency is no committee. */
  | 'inArea'
  /** "địa phương"; the agency itself where it reports of nothing but itself, "Sở Y tế". */
  | 'whole'
  /** "các sở, ngành"; the department itself in its own report. */
  | 'departments'
  /** "cấp xã"; in a commune's own report the commune itself, "xã", "phường". */
  | 'communes'
  /** "cấp huyện"; in a district's own report the district itself, "huyện", "thị xã". */
  | 'districts'
  /** "tỉnh", or "thành phố" under and in a city of province level. */
  | 'province'
  /** "UBND tỉnh", or "UBND thành phố" under and in a city of province level. */
  | 'provinceCommittee'
  /** "UBND huyện", "UBND thị xã": of the reporter, or above it; "UBND cấp huyện" where nothing tells. */
  | 'districtCommittee'
  /** "Quý I năm 2024", "6 tháng đầu năm 2024", "năm 2024". */
  | 'period'
  /** "Trong Quý I năm 2024". */
  | 'inPeriod'
  /** "Quý II năm 2024". */
  | 'nextPeriod'
  | 'year'
  | 'nextYear'
  /** "từ năm 2015 đến năm 2020": the years of which the tables by years have figures. */
  | 'years'
  /** " (số liệu năm 2020 tính đến 31/3)" where the form says that its last year is a part of one. */
  | 'partYear'
  /** The documents the report is made on the basis of, joined. */
  | 'basis'
  /** "Thực hiện …, " with the same; nothing where none is given. */
  | 'onBasis'
  /** The plan of the year by type and number, where the basis cites it. */
  | 'plan'
  /** " (có các phụ lục số liệu kèm theo)" where there are appendices, otherwise nothing. */
  | 'withAppendices';

/** A figure that no form prints and that follows from others: `from` less all of `less`. */
export interface Difference {
  /** What a blank in its place asks for. */
  readonly name: string;
  readonly from: string;
  /** All must be known; the difference is not known where they are more than `from`. */
  readonly less: readonly string[];
  /** A figure that a form prints and that tells the same: where it is known, the difference is not. */
  readonly unless?: string;
}

/** "Known" is a cell with one clear reading. */
export type Condition<Id extends string = string> =
  | { readonly zero: Id }
  | { readonly positive: Id }
  | { readonly filled: Id }
  | { readonly blank: Id }
  /** A form asks for it, filled or not: tells apart forms that share an indicator and name it otherwise. */
  | { readonly asked: Id }
  /** Both are known and equal. */
  | { readonly equal: Id; readonly to: Id }
  | { readonly is: Id; readonly value: number }
  | { readonly atLeast: Id; readonly value: number };

/** "trong đó": parts whose figures are all known, between `lead` and `tail`; nothing when no part is left. */
export interface Clause<Id extends string = string> {
  readonly lead: string;
  readonly parts: readonly string[];
  readonly separator: string;
  readonly tail: string;
  /** Leaves out parts whose figures are all 0. */
  readonly skipZero?: boolean;
  /**
   * Parts whose figures are all 0 stand last, without them, after these words: "không có "; with `skipZero` only where
   * no other part has anything to say.
   */
  readonly none?: string;
  /**
   * What the parts are parts of. One part that is all of it is told without its figure, "…, đều của cấp xã"; rates
   * that all equal it are told once, "UBND cấp huyện và UBND cấp xã đều đạt tỷ lệ này".
   */
  readonly of?: Id;
  /** Lead of a part that is all of it; ", đều " where left out. */
  readonly all?: string;
}

export interface SentenceCase<Id extends string = string> {
  /** Levels whose own task it tells of: left out of the reports of others. Absent, or the level not known: every one. */
  readonly levels?: readonly AgencyLevel[];
  /** It tells of the units below: a department has it only where it holds a figure that arose in one of them. */
  readonly ofAll?: Id;
  /** It praises or compares and the cases after it do not: passed over as {@link SentencePattern.judges} tells. */
  readonly judges?: true;
  /** All must hold; absent means always. */
  readonly when?: readonly Condition<Id>[];
  /** Empty: there is nothing to say. */
  readonly text: string;
  readonly clauses?: { readonly [name: string]: Clause<Id> };
}

/** What a table by years tells of an indicator. */
export type OverYears = 'sum' | 'first' | 'last' | 'firstYear' | 'lastYear' | 'low' | 'lowYear';

/** A figure whose rise or fall since earlier periods is told. */
export interface Compared<Id extends string = string> {
  readonly id: Id;
  /** What rose or fell: "số hồ sơ UBND {@communes} giải quyết xong". */
  readonly as: string;
  /** "hồ sơ"; of a rate "". */
  readonly unit: string;
}

export interface SentencePattern<Id extends string = string> {
  readonly id: string;
  /** Told behind it, where figures of earlier periods are at hand. */
  readonly compares?: readonly Compared<Id>[];
  /** Levels whose report must carry the sentence, with visible blanks if need be; elsewhere it needs a figure. */
  readonly essentialAt?: readonly AgencyLevel[];
  /** It tells of a whole unit of government: a department's own report has it only where something arose. */
  readonly ofAll?: true;
  /** Period kinds it belongs to, 'unknown' for a report that does not tell its period; absent means all. */
  readonly periods?: readonly (PeriodKind | 'unknown')[];
  /**
   * It praises or compares. Figures that the check denies, and those calculated from them, are then as if nobody knew
   * them: nothing is said, or the visible blank stands there.
   */
  readonly judges?: true;
  /**
   * The first case that holds is written; where none holds, none is. A case that names a figure no form of the
   * workbook asks for never holds: it is of another form or another era.
   */
  readonly cases: readonly SentenceCase<Id>[];
}

/** One paragraph of sentences, or the place of free text, a visible blank until a person writes it. */
export type OutlineContent<Id extends string = string> =
  | {
      readonly kind: 'paragraph' | 'item';
      readonly sentences: readonly SentencePattern<Id>[];
      /** Not told where one of these is known: another paragraph tells the same, and more. */
      readonly unless?: readonly Id[];
    }
  | {
      readonly kind: 'freeText';
      readonly key: string;
      readonly hint: string;
      /** Members of the list in `hint`, each with words of the extra figure that tells it: then it is asked no more. */
      readonly toldBy?: Readonly<Record<string, string>>;
      /** What is asked for are documents: those of the sheet "Văn bản" that name the section answer it. */
      readonly documents?: true;
    };

export interface OutlineSection<Id extends string = string> {
  readonly key: string;
  /** 0 is a part of a long report ("Phần thứ nhất"), 1 "I.", 2 "1.", 3 "1.1.", 4 "a)". */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** Period kinds whose reports ask for it; others have it where a person wrote something for it. Absent: all. */
  readonly periods?: readonly PeriodKind[];
  /** Levels whose reports ask for it, in the same way. Absent, or the level not known: all. */
  readonly levels?: readonly AgencyLevel[];
  /** It is about a whole unit of government: a department's own report does not ask for it. */
  readonly ofAll?: true;
  /** What a person has to write where no sentence of the section has anything to say. */
  readonly hint?: string;
  /** May hold `{@word}` slots; levels 0 and 1 are printed in upper case. */
  readonly title: string;
  readonly content: readonly OutlineContent<Id>[];
}

export interface ReportOutline<Id extends string = string> {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** "BÁO CÁO". */
  readonly type: string;
  readonly subject: string;
  /** The forms ask only for figures of the agency itself, so a sentence for any level is for it. */
  readonly ownForms?: true;
  /** Figures of sentences that follow from others, by the ids under which sentences name them. */
  readonly differences?: Readonly<Record<string, Difference>>;
  /** The period of every report by this outline, whatever quarter the workbook's dates suggest. */
  readonly period?: Period;
  /** The outline of reports of these kinds of period: a month is told in one page. */
  readonly instead?: { readonly periods: readonly PeriodKind[]; readonly outline: ReportOutline<Id> };
  readonly leadIn: string;
  readonly sections: readonly OutlineSection<Id>[];
  readonly closing: string;
  /**
   * Nơi nhận before "Lưu", where the person gave none: of a people's committee by its level, of any other agency.
   * May hold `{@agency}`, `{@area}` and {@link RecipientWord}; nobody is listed where the level is not known.
   */
  readonly recipients: { readonly [L in AgencyLevel | 'other']: readonly string[] };
}

/** leaders: "Chủ tịch, các Phó Chủ tịch UBND huyện". below: "UBND cấp xã", of the level right below in the era. */
export type RecipientWord = 'agency' | 'area' | 'leaders' | 'below';

type SlotsIn<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsIn<Rest>
  : never;

type TextsOf<S extends readonly SentencePattern[]> =
  | S[number]['cases'][number]['text']
  | PartsOf<NonNullable<S[number]['cases'][number]['clauses']>>;

type PartsOf<C> = C extends { readonly [name: string]: Clause } ? C[keyof C]['parts'][number] : never;

type UnknownSlot<S extends readonly SentencePattern[], Id extends string> = Exclude<
  SlotsIn<TextsOf<S>>,
  Id | `${Id}^` | '^' | `@${OutlineWord}` | `?${string}` | `>${string}`
>;

/** Sentences over the ids of a dictionary: a slot or a condition that names another indicator does not compile. */
export function defineSentences<Id extends string>() {
  return <const S extends readonly SentencePattern<Id>[]>(
    sentences: S &
      ([UnknownSlot<S, Id>] extends [never] ? unknown : { readonly unknownSlot: UnknownSlot<S, Id> }),
  ): readonly SentencePattern<Id>[] => sentences;
}
