// What the use cases ask of a host. Coarse verbs: few round trips matter more than anything else in Office.js.

import type { Severity } from '../core/form/rule';
import type { SheetDesign } from '../core/form/sheet-design';
import type { DocumentModel } from '../core/report/document';
import type { Area, CellRef } from '../core/workbook/address';
import type { Patch, WorkbookSnapshot } from '../core/workbook/workbook';

/** An open workbook, in Excel or as a file in memory. */
export interface WorkbookPort {
  /** Everything the checks need, in one go. Throws {@link Trouble}. */
  read(): Promise<WorkbookSnapshot>;
  /**
   * Applies every change or none. Throws Trouble CHANGED_MEANWHILE where a cell no longer holds
   * `before`, SHEET_PROTECTED, SHEET_MISSING; the workbook is then as it was.
   */
  apply(patch: Patch): Promise<void>;
  /** Brings a cell into the user's view and selects it, or the area around it; hosts without a view do nothing. */
  reveal(cell: CellRef, area?: Area): Promise<void>;
  /** Tells of changes made by others than us; returns how to stop listening. */
  onChange(listener: (cells: readonly CellRef[] | 'unknown') => void): () => void;
}

/** A workbook that takes new sheets. */
export interface SheetInserter {
  /** Names of all sheets in tab order, hidden ones too. Throws {@link Trouble}. */
  sheetNames(): Promise<readonly string[]>;
  /**
   * Draws the sheets after the last one: all or none; what is there stays as it is.
   * Throws Trouble CHANGED_MEANWHILE where a name is taken by now, STRUCTURE_PROTECTED; MAY_REMAIN and HOST_TIMEOUT
   * name the sheets that may be there nevertheless.
   */
  insertSheets(designs: readonly SheetDesign[]): Promise<void>;
}

/** How a cell disagrees: 'effect' is an error that is right by itself once another cell is mended. */
export type MarkKind = Severity | 'effect';

/** One cell that is to be shown as disagreeing. */
export interface Mark {
  readonly cell: CellRef;
  readonly severity: MarkKind;
}

export interface MarkOutcome {
  /** Protected sheets, where nothing could be marked or unmarked; in tab order. */
  readonly skipped: readonly string[];
}

/** A workbook whose cells can be marked without touching the user's own formats. */
export interface CellMarker {
  /**
   * Marks exactly these cells; marks of an earlier check disappear.
   * Two marks on one cell: the graver one counts. Throws {@link Trouble}; the marks are then as before.
   */
  mark(marks: readonly Mark[]): Promise<MarkOutcome>;
  /** Removes every mark of ours, also of an earlier session. */
  clearMarks(): Promise<MarkOutcome>;
}

/** A workbook that can be saved as a file: everything it did not understand is kept. */
export interface WorkbookFile extends WorkbookPort {
  toBytes(): Promise<Uint8Array>;
}

/** A workbook file whose formulas can lose the results that they carry; the formulas themselves stay as they are. */
export interface ResultForgetter {
  /** Whoever opens the file calculates these cells anew. Cells without a formula are left alone. */
  forgetResults(cells: readonly CellRef[]): Promise<void>;
}

/** A workbook file from which marks can be taken that were put on while it was open in Excel. */
export interface MarkRemover {
  /** Every mark of ours, of any session; the user's own formats stay. */
  removeMarks(): Promise<void>;
}

/** A file that everything can be done with. */
export interface EditableFile extends WorkbookFile, SheetInserter, ResultForgetter, MarkRemover {}

/** Turns a document model into the bytes of a .docx; equal models give equal bytes. */
export type WriteDocument = (document: DocumentModel) => Promise<Uint8Array>;

/** A template set of the user's own as it is kept: the text of its file. */
export interface KeptOwnSet {
  readonly id: string;
  readonly text: string;
}

/** Where a surface keeps people's own template sets. Never throws: what cannot be kept lives for the session. */
export interface OwnSetStore {
  /** In the order in which they were first saved. */
  list(): Promise<readonly KeptOwnSet[]>;
  /** Takes the place of a set with the same id. False where it is gone once the program is closed. */
  save(kept: KeptOwnSet): Promise<boolean>;
  /** False where it may come back with the next start. */
  remove(id: string): Promise<boolean>;
}
