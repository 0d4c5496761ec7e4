// Troubles of a file or a host that the user can do something about. Thrown by adapters, worded by src/messages.

export type TroubleCode =
  | 'NOT_XLSX'
  | 'OLD_XLS'
  /** What a file is that is no .xlsx, by its contents: .xlsb, .ods, XML of Excel 2003, HTML, text such as .csv, Word, PDF. */
  | 'XLSB'
  | 'OPEN_DOCUMENT'
  | 'XML_2003'
  | 'WEB_PAGE'
  | 'PLAIN_TEXT'
  | 'WORD_FILE'
  | 'PDF_FILE'
  /** Not one byte. */
  | 'EMPTY_FILE'
  | 'ENCRYPTED'
  | 'DAMAGED'
  | 'EMPTY_WORKBOOK'
  | 'NO_KNOWN_TABLE'
  | 'NO_SUCH_TEMPLATE'
  | 'TOO_LARGE'
  | 'FILE_MISSING'
  /** A folder without a workbook. */
  | 'NO_WORKBOOKS'
  | 'CANNOT_WRITE'
  /** Somebody has protected the file that is to be written over. */
  | 'READ_ONLY'
  | 'CHANGED_MEANWHILE'
  | 'SHEET_PROTECTED'
  | 'SHEET_MISSING'
  /** The workbook's structure is protected: no sheet can be added. */
  | 'STRUCTURE_PROTECTED'
  | 'CELL_EDITING'
  | 'HOST_BUSY'
  | 'HOST_TOO_LARGE'
  /** Words, where something was being written: what ("sheets", "cells", "marks"), then each one's name. */
  | 'HOST_TIMEOUT'
  /** A write failed and could not be taken back as a whole; words as for HOST_TIMEOUT. */
  | 'MAY_REMAIN'
  | 'HOST_FAILED'
  /** What was read back differs from what was written; everything was put back. */
  | 'NOT_KEPT'
  /** Neither the workbook nor the person told which period comes next. */
  | 'PERIOD_UNKNOWN'
  /** The chosen period is not after that of the workbook. */
  | 'PERIOD_NOT_LATER'
  | 'CANNOT_COPY'
  | 'CANCELLED'
  /** No form can be read off a sheet that is to become a template. */
  | 'NO_FORM'
  /** A template set that was to be kept cannot be read back: its name, the row or title that is at fault, or "". */
  | 'SET_NOT_KEPT'
  /** A file of an own template set cannot be used; words: line, kind of fault, name, then the file where it is known. */
  | 'BAD_TEMPLATE_FILE';

/** Troubles whose one word is the name of the file. Adapters, which see its bytes only, leave it out. */
const ABOUT_FILES: ReadonlySet<TroubleCode> = new Set<TroubleCode>([
  'NOT_XLSX',
  'OLD_XLS',
  'XLSB',
  'OPEN_DOCUMENT',
  'XML_2003',
  'WEB_PAGE',
  'PLAIN_TEXT',
  'WORD_FILE',
  'PDF_FILE',
  'EMPTY_FILE',
  'ENCRYPTED',
  'DAMAGED',
  'EMPTY_WORKBOOK',
  'TOO_LARGE',
]);

/** What was thrown over a file, with the file's name; the trouble without it is its cause. */
export function namingFile(thrown: unknown, name: string): unknown {
  if (!(thrown instanceof Trouble)) return thrown;
  const { code, words } = thrown;
  // Line, kind of fault and what it is about come first.
  const isNameless =
    code === 'BAD_TEMPLATE_FILE' ? words.length === 3 : words.length === 0 && ABOUT_FILES.has(code);
  return isNameless ? new Trouble(code, [...words, name], { cause: thrown }) : thrown;
}

/** An expected trouble with the user's file or host; `words` fill the sentence (sheet name, file name, size). */
export class Trouble extends Error {
  constructor(
    readonly code: TroubleCode,
    readonly words: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(`${code} ${words.join(' ')}`.trim(), options);
    this.name = 'Trouble';
  }
}
