// Troubles of a file or a host that the user can do something about. Thrown by adapters, worded by src/messages.

import type { Period } from '../calendar/report-info';

type Nothing = Record<never, never>;

/** Adapters see the bytes only: {@link namingFile} adds the name. */
interface AboutFile {
  readonly file?: string;
}

/** What is wrong at one place of the file of an own template set. */
export type SetFileFault =
  | 'large'
  /** Brackets within brackets without end. */
  | 'deep'
  | 'syntax'
  /** No file of a template set at all. */
  | 'format'
  /** Written by a later version of the program. */
  | 'newer'
  | 'missing'
  | 'unknown'
  | 'value'
  | 'twice'
  | 'merge'
  | 'width'
  | 'columns'
  | 'row'
  | 'indicator'
  | 'ruleTerm';

/** What a write may have left behind. */
export interface Touched {
  readonly kind: 'sheets' | 'cells' | 'marks';
  /** Names of sheets, or of areas as formulas write them. */
  readonly names: readonly string[];
}

/** Every code with what its sentence needs besides. Cells are named as formulas name them: "PL4!D11". */
interface TroubleFields {
  NOT_XLSX: AboutFile;
  OLD_XLS: AboutFile;
  // What a file is that is no .xlsx, by its contents: .xlsb, .ods, XML of Excel 2003, HTML, text such as .csv, Word, PDF.
  XLSB: AboutFile;
  OPEN_DOCUMENT: AboutFile;
  XML_2003: AboutFile;
  WEB_PAGE: AboutFile;
  PLAIN_TEXT: AboutFile;
  WORD_FILE: AboutFile;
  PDF_FILE: AboutFile;
  /** Not one byte. */
  EMPTY_FILE: AboutFile;
  ENCRYPTED: AboutFile;
  DAMAGED: AboutFile;
  EMPTY_WORKBOOK: AboutFile;
  TOO_LARGE: AboutFile;
  /** `missed`: the sentence about a place that may be a form. */
  NO_KNOWN_TABLE: { readonly missed?: string };
  /** A workbook of an earlier period in which no figure of a form was read. */
  NO_EARLIER_FIGURES: AboutFile;
  NO_SUCH_TEMPLATE: { readonly id: string };
  FILE_MISSING: { readonly path?: string };
  /** A folder without a workbook. */
  NO_WORKBOOKS: { readonly folder: string };
  /** A folder stands where one file is asked for. */
  FOLDER_GIVEN: { readonly folder: string };
  /** `target`: the file or the cell. */
  CANNOT_WRITE: { readonly target?: string };
  /** Somebody has protected the file that is to be written over. */
  READ_ONLY: { readonly path: string };
  /** The cell that somebody changed, or the sheet whose name is taken; neither where the host does not tell. */
  CHANGED_MEANWHILE: { readonly cell?: string; readonly sheet?: string };
  /** The first one is told; none where the host does not tell. */
  SHEET_PROTECTED: { readonly sheets: readonly string[] };
  SHEET_MISSING: { readonly sheet?: string };
  /** The workbook's structure is protected: no sheet can be added. */
  STRUCTURE_PROTECTED: Nothing;
  CELL_EDITING: Nothing;
  HOST_BUSY: Nothing;
  HOST_TOO_LARGE: Nothing;
  /** `touched` where something was being written. */
  HOST_TIMEOUT: { readonly touched?: Touched };
  /** A write failed and could not be taken back as a whole. */
  MAY_REMAIN: { readonly touched: Touched };
  HOST_FAILED: Nothing;
  /** What was read back differs from what was written; everything was put back. */
  NOT_KEPT: { readonly cell: string };
  /** Neither the workbook nor the person told which period comes next. */
  PERIOD_UNKNOWN: Nothing;
  /** The chosen period is not after that of the workbook. */
  PERIOD_NOT_LATER: { readonly to: Period; readonly from: Period };
  CANNOT_COPY: Nothing;
  CANCELLED: Nothing;
  /** The thread that worked on the workbook has died, most often for want of memory. */
  DESK_LOST: Nothing;
  /** No form can be read off a sheet that is to become a template. */
  NO_FORM: { readonly sheet: string };
  /** A template set that was to be kept cannot be read back. `printed`: the row or title that is at fault, or "". */
  SET_NOT_KEPT: { readonly set: string; readonly printed: string };
  /** A file of an own template set cannot be used. `line` counts from 1. */
  BAD_TEMPLATE_FILE: AboutFile & {
    readonly line: number;
    readonly fault: SetFileFault;
    readonly name: string;
  };
}

export type TroubleCode = keyof TroubleFields;

/** What is told of one code, or of each of several. */
export type TroubleOf<Code extends TroubleCode> = {
  readonly [One in Code]: { readonly code: One } & TroubleFields[One];
}[Code];

/** A trouble as data; `code` tells the members apart. */
export type TroubleData = TroubleOf<TroubleCode>;

/** Codes about a file as such. */
export type FileTrouble = {
  readonly [One in TroubleCode]: 'file' extends keyof TroubleFields[One] ? One : never;
}[TroubleCode];

const ABOUT_FILES: Readonly<Record<FileTrouble, true>> = {
  NOT_XLSX: true,
  OLD_XLS: true,
  XLSB: true,
  OPEN_DOCUMENT: true,
  XML_2003: true,
  WEB_PAGE: true,
  PLAIN_TEXT: true,
  WORD_FILE: true,
  PDF_FILE: true,
  EMPTY_FILE: true,
  ENCRYPTED: true,
  DAMAGED: true,
  EMPTY_WORKBOOK: true,
  TOO_LARGE: true,
  NO_EARLIER_FIGURES: true,
  BAD_TEMPLATE_FILE: true,
};

const isAboutFile = (told: TroubleData): told is TroubleOf<FileTrouble> =>
  Object.hasOwn(ABOUT_FILES, told.code);

/** What was thrown over a file, with the file's name; the trouble without it is its cause. */
export function namingFile(thrown: unknown, file: string): unknown {
  if (!(thrown instanceof Trouble)) return thrown;
  const { told } = thrown;
  if (!isAboutFile(told) || told.file !== undefined) return thrown;
  return new Trouble({ ...told, file }, { cause: thrown });
}

/** An expected trouble with the user's file or host. */
export class Trouble extends Error {
  readonly code: TroubleCode;

  constructor(
    readonly told: TroubleData,
    options?: ErrorOptions,
  ) {
    super(JSON.stringify(told), options);
    this.name = 'Trouble';
    this.code = told.code;
  }
}
