// The supporting sheets of a workbook: what a report needs besides figures lives in the workbook itself
// ("Thông tin báo cáo", "Số liệu bổ sung", "Văn bản", "Thuyết minh", "Nhật ký kiểm tra"), so that it travels with the file.

import type { CalendarDate } from '../core/calendar/calendar-date';
import type { ReportInfo } from '../core/calendar/report-info';
import type { ExtraFigures } from '../core/form/extra-figures';
import type { LogKind, SupportingKind } from '../core/form/supporting-form';
import type { BoundTable, ListedDocument } from '../core/form/table';
import type { CellReference } from '../core/report/cell-reference';
import type { Area, CellRef } from '../core/workbook/address';

/** One document that the agency issued or that the report cites. */
export interface CitedDocument {
  /** Where its title stands. */
  readonly cell: CellRef;
  /** "105/KH-UBND". */
  readonly symbol: string;
  readonly date: CalendarDate | null;
  /** "UBND huyện Quảng Điền"; "" where the sheet does not say. */
  readonly issuer: string;
  /** Trích yếu. */
  readonly title: string;
  /** Section of the report that cites it, as the sheet prints it; "" for none. */
  readonly section: string;
  /** Chú thích: what a footnote behind it says. */
  readonly note?: string;
  /** The row as the sheet prints it: what is checked. */
  readonly printed?: ListedDocument;
}

/** What a person decided about a question or a finding; one row of "Nhật ký kiểm tra". */
export interface LogEntry {
  readonly cell: CellRef;
  /** A waiver that is taken back by this row. */
  readonly back?: true;
  /** 'answer': which table or row a place is. 'waiver': a finding passed over with a reason. */
  readonly kind: LogKind;
  /** Id of the question or the finding. */
  readonly key: string;
  /** Id of the choice; for a waiver the values that were passed over, "" where the row does not tell them. */
  readonly choice: string;
  /** The choice in words: "Phụ lục 4", "Giữ nguyên số liệu"; where left out the choice itself is shown. */
  readonly decision?: string;
  /** The rest is for people: when, who, where, what, why. */
  readonly at: string;
  readonly who: string;
  readonly place: string;
  readonly about: string;
  readonly reason: string;
}

/** A row of "Nhật ký kiểm tra" that looks like a waiver and passes nothing over. */
export interface UnheededRow {
  /** Where what is wrong with it stands. */
  readonly cell: CellRef;
  /** The part that is blank or says something else; 'place': its code is that of nothing in the workbook. */
  readonly part: 'kind' | 'decision' | 'reason' | 'code' | 'place';
  /** What that part says; "" for nothing. */
  readonly text: string;
}

/** What a person wrote under a heading that the outline has no free text for. */
export interface OtherNarrative {
  /** As the sheet prints it; "" where nothing stands over it. */
  readonly heading: string;
  /** Where the heading stands. */
  readonly cell?: CellRef;
  /** The headings above it on the sheet that hold no texts of a person's own section, the nearest first. */
  readonly above?: readonly string[];
  readonly paragraphs: readonly string[];
}

/** How a person wants the report arranged, by the headings of its sections. */
export interface Arrangement {
  /** Sections that shall stand behind others. */
  readonly moves: readonly { readonly heading: string; readonly after: string }[];
  /** Sections in which the sentences of the forms are not wanted. */
  readonly silent: readonly string[];
  /** Sections in which some of those sentences are not wanted. */
  readonly omissions: readonly Omission[];
}

/** Sentences of the forms that a person switched off in one section, by words in them. */
export interface Omission {
  readonly heading: string;
  readonly words: readonly string[];
  /** Where the words stand. */
  readonly cell: CellRef;
}

/** A cell of a person's own words that names figures of the tables by their cells. */
export interface CitingCell {
  readonly cell: CellRef;
  readonly references: readonly CellReference[];
}

/** Where a supporting sheet was found. */
export interface SupportingSheet {
  readonly sheet: string;
  readonly area: Area;
}

/** A list of figures that could not be read, and how many it holds. */
export interface UnreadFigures extends SupportingSheet {
  readonly figures: number;
}

/** A filled field of "Thông tin báo cáo" that is read as something: a day, a period, who signs. */
export interface InfoEntry {
  readonly key: 'period' | 'dataFrom' | 'dataTo' | 'deadline' | 'date' | 'signer';
  /** 'year': the period alone could be read, the cell of its year is at fault. */
  readonly kind: 'day' | 'period' | 'year' | 'signer';
  readonly cell: CellRef;
  /** Name of the form, and of the field in it. */
  readonly form: string;
  readonly label: string;
  readonly text: string;
  /** False where nothing could be read from it: the field counts as blank then. */
  readonly understood: boolean;
}

/** What the supporting sheets say. What a sheet leaves blank, or a sheet that is not there, is left out. */
export interface Supporting {
  readonly info: Partial<ReportInfo>;
  readonly documents: readonly CitedDocument[];
  /** Figures that no form holds; absent where no sheet lists any. */
  readonly figures?: ExtraFigures;
  /** Sheets that say they hold such figures, in columns that nothing tells. */
  readonly unreadFigures?: readonly UnreadFigures[];
  /** Paragraphs a person wrote, by the key of the outline's free text. */
  readonly narrative: Readonly<Record<string, readonly string[]>>;
  readonly otherNarrative?: readonly OtherNarrative[];
  /** Absent where no text names figures. */
  readonly citing?: readonly CitingCell[];
  /** Absent where the report stays as its outline is. */
  readonly arrangement?: Arrangement;
  /** Name of the template set, as "Thông tin báo cáo" prints it. */
  readonly setName?: string;
  /** Fields that are read as something, in the order of the sheet. */
  readonly entries?: readonly InfoEntry[];
  /** The rows that decide something, oldest first. */
  readonly log: readonly LogEntry[];
  /** Rows of the log that look as if they did; absent for none. */
  readonly unheeded?: readonly UnheededRow[];
  /** Every place of a supporting sheet, second ones of a kind too. */
  readonly areas?: readonly SupportingSheet[];
  /** The one of each kind that speaks for the report. */
  readonly sheets: { readonly [K in SupportingKind]?: SupportingSheet };
}

/** Tables of the supporting sheets: figures that no form holds. */
export const extraTables = ({ figures }: Pick<Supporting, 'figures'>): readonly BoundTable[] =>
  figures?.tables ?? [];

export const noSupporting: Supporting = { info: {}, documents: [], narrative: {}, log: [], sheets: {} };
