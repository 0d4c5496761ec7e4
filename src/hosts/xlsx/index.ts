// .xlsx, .xlsm and .xltx files behind WorkbookFile, in Node and in the browser alike. Import this module lazily: it
// brings saxes along.

import { daysFrom1900, designsFrom1904, patchFrom1904 } from '../../core/form/day-system';
import type { SheetDesign } from '../../core/form/sheet-design';
import type { CellRef } from '../../core/workbook/address';
import { Trouble } from '../../core/workbook/trouble';
import type { Patch, WorkbookSnapshot } from '../../core/workbook/workbook';
import type { EditableFile } from '../ports';
import { loadWorkbook, namesOfSheets, type OpenOptions, stateOf, type WorkbookState } from './open';

export type { OpenOptions } from './open';

/** Nothing of it is needed for reading. */
const writing = () => import('./writing');
type Writing = typeof import('./writing');

/**
 * Opens a workbook. The bytes must not be changed afterwards: parts are read from them when they are needed.
 * @throws Trouble ENCRYPTED, DAMAGED, TOO_LARGE, EMPTY_WORKBOOK (unless that is allowed); what is no .xlsx by its
 * contents, each by its kind: EMPTY_FILE, OLD_XLS, XLSB, OPEN_DOCUMENT, WEB_PAGE (without a table), PLAIN_TEXT, WORD_FILE,
 * PDF_FILE, NOT_XLSX. Exports that are web pages with tables or XML Spreadsheet 2003 are opened as new workbooks.
 */
export async function openXlsx(bytes: Uint8Array, options: OpenOptions = {}): Promise<EditableFile> {
  const state = await loadWorkbook(bytes, options);
  return new XlsxFile(state.converted ? null : bytes, state);
}

/** A workbook that has no sheet until some are put in; it becomes a file only then. */
export async function newWorkbook(): Promise<EditableFile> {
  const { blankPackage } = await writing();
  return new XlsxFile(null, await stateOf(blankPackage(), { allowEmpty: true }));
}

/** What stands in the cells, days counted as the file counts them. */
function heldBy({ sheets: states, lost }: WorkbookState): WorkbookSnapshot {
  const sheets = states.map(({ name, hidden, reading }) => {
    const { protected: isProtected, rows, merges } = reading;
    return { name, hidden, protected: isProtected, rows, merges };
  });
  return lost.length > 0 ? { sheets, lost } : { sheets };
}

class XlsxFile implements EditableFile {
  /** Fulfilled when no change is under way. */
  private lastChange: Promise<void> = Promise.resolve();

  /** @param original the bytes as they were opened; null once something was changed */
  constructor(
    private original: Uint8Array | null,
    private state: WorkbookState,
  ) {}

  async read(): Promise<WorkbookSnapshot> {
    const held = heldBy(this.state);
    return this.state.date1904 ? daysFrom1900(held) : held;
  }

  async apply(patch: Patch): Promise<void> {
    if (patch.changes.length === 0) return;
    await this.change(({ applyPatch }, state) =>
      applyPatch(state, state.date1904 ? patchFrom1904(patch, heldBy(state)) : patch),
    );
  }

  async sheetNames(): Promise<readonly string[]> {
    return namesOfSheets(this.state);
  }

  async insertSheets(designs: readonly SheetDesign[]): Promise<void> {
    if (designs.length === 0) return;
    await this.change(({ insertSheets }, state) =>
      insertSheets(state, state.date1904 ? designsFrom1904(designs) : designs),
    );
  }

  async forgetResults(cells: readonly CellRef[]): Promise<void> {
    if (cells.length > 0) await this.change(({ forgetResults }, state) => forgetResults(state, cells));
  }

  async removeMarks(): Promise<void> {
    await this.change(({ removeMarks }, state) => removeMarks(state));
  }

  /** One change after the other: each starts from what the one before it left. */
  private change(step: (means: Writing, state: WorkbookState) => Promise<WorkbookState>): Promise<void> {
    const done = this.lastChange.then(async () => {
      const next = await step(await writing(), this.state);
      if (next === this.state) return;
      this.state = next;
      this.original = null;
    });
    this.lastChange = done.catch(() => {});
    return done;
  }

  /** A file in memory has no view. */
  async reveal(): Promise<void> {}

  /** Nobody but us changes a file in memory. */
  onChange(): () => void {
    return () => {};
  }

  /**
   * The very bytes it was opened from where nothing was changed.
   * @throws Trouble EMPTY_WORKBOOK for a new workbook without a sheet: no program would open it.
   */
  async toBytes(): Promise<Uint8Array> {
    if (this.original) return this.original;
    if (namesOfSheets(this.state).length === 0) throw new Trouble({ code: 'EMPTY_WORKBOOK' });
    return this.state.pack.toBytes();
  }
}
