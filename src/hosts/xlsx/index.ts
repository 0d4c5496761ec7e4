// .xlsx, .xlsm and .xltx files behind WorkbookFile, in Node and in the browser alike. Import this module lazily: it
// brings fflate and saxes along.

import type { Patch, WorkbookSnapshot } from '../../core/workbook';
import type { WorkbookFile } from '../ports';
import { applyPatch } from './apply';
import { loadWorkbook, type WorkbookState } from './open';

/**
 * Opens a workbook. The bytes must not be changed afterwards: parts are read from them when they are needed.
 * @throws Trouble NOT_XLSX, OLD_XLS, ENCRYPTED, DAMAGED, TOO_LARGE, EMPTY_WORKBOOK
 */
export async function openXlsx(bytes: Uint8Array): Promise<WorkbookFile> {
  return new XlsxFile(bytes, loadWorkbook(bytes));
}

class XlsxFile implements WorkbookFile {
  private changed = false;

  constructor(
    private readonly original: Uint8Array,
    private state: WorkbookState,
  ) {}

  async read(): Promise<WorkbookSnapshot> {
    const sheets = this.state.sheets.map(({ name, hidden, reading }) => {
      const { protected: isProtected, rows, merges } = reading;
      return { name, hidden, protected: isProtected, rows, merges };
    });
    return { sheets };
  }

  async apply(patch: Patch): Promise<void> {
    if (patch.changes.length === 0) return;
    this.state = applyPatch(this.state, patch);
    this.changed = true;
  }

  /** A file in memory has no view. */
  async reveal(): Promise<void> {}

  /** Nobody but us changes a file in memory. */
  onChange(): () => void {
    return () => {};
  }

  /** The very bytes it was opened from where nothing was changed. */
  async toBytes(): Promise<Uint8Array> {
    return this.changed ? this.state.pack.toBytes() : this.original;
  }
}
