// The open workbook in Excel as a WorkbookPort. Every failure leaves as a Trouble.

import { daysFrom1900, designsFrom1904, patchFrom1904 } from '../../core/form/day-system';
import type { SheetDesign } from '../../core/form/sheet-design';
import { type Area, a1, areaA1, type CellRef } from '../../core/workbook/address';
import type { Patch, WorkbookSnapshot } from '../../core/workbook/workbook';
import { applyPatch, type WriterState } from './apply-patch';
import { countsFrom1904 } from './day-system';
import type { ExcelWorkbook, Mark, MarkOutcome } from './excel-workbook';
import { troubleOf } from './host-failure';
import { insertSheets } from './insert-sheets';
import { type MarkState, replaceMarks } from './marker';
import { readWorkbook } from './read-workbook';
import { Session, type SessionOptions } from './session';
import { readSheetList, type SheetEntry } from './sheet-list';
import { type ChangeListener, Watch } from './watch';

export interface ExcelOptions extends Partial<Omit<SessionOptions, 'supports'>> {
  /** The global `Office`. */
  readonly office?: typeof Office;
  /**
   * Read merged areas too: one more round trip, and in Excel on the desktop it clears the user's undo
   * (office-js issue 5918). Not for Kiểm tra.
   */
  readonly merges?: boolean;
}

/** ExcelApi that every call here is within (LTSC 2021 has it); whatever is above it is asked for at run time. */
export const EXCEL_BASELINE = '1.13';

/** Office restarts add-ins that hang; ten seconds without an answer is a hung host. */
const TIMEOUT = 10_000;

/** Call after `Office.onReady()` told that the host is Excel. */
export function openExcel(options: ExcelOptions = {}): ExcelWorkbook {
  const office = options.office ?? Office;
  const session = new Session({
    excel: options.excel ?? Excel,
    supports: (version) => office.context.requirements.isSetSupported('ExcelApi', version),
    wait: options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
    timeout: options.timeout ?? TIMEOUT,
  });
  return new ExcelAdapter(session, options.merges ?? false);
}

class ExcelAdapter implements ExcelWorkbook {
  private sheets: readonly SheetEntry[] = [];
  /** Null after a change of ours that the last read does not know. */
  private marks: MarkState | null = null;
  /** Undefined until a cell told from which year days are counted. */
  private from1904: boolean | undefined;
  /** The workbook as it was last read, where days are counted from 1904: which cells show days. */
  private held: WorkbookSnapshot = { sheets: [] };
  private readonly watch: Watch;
  private readonly writer: WriterState;

  constructor(
    private readonly session: Session,
    private readonly merges: boolean,
  ) {
    this.watch = new Watch(session, () => this.sheets);
    this.writer = {
      groupsUndo: session.supports('1.20'),
      writing: (blocks) => {
        for (const { key, area } of blocks) this.watch.expect(key, area);
      },
    };
  }

  get undoesAsOne(): boolean {
    return this.writer.groupsUndo;
  }

  async prepare(): Promise<void> {
    try {
      const sheets = await readSheetList(this.session);
      if (this.sheets.length === 0) this.sheets = sheets;
    } catch {
      // Excel is busy with something: whoever reads will be told what.
    }
  }

  read(): Promise<WorkbookSnapshot> {
    return this.turn(async () => {
      this.watch.forget();
      const { snapshot, sheets, formats } = await readWorkbook(this.session, this.sheets, this.merges);
      this.sheets = sheets;
      this.marks = { sheets, formats };
      this.from1904 ??= await countsFrom1904(this.session, snapshot, sheets);
      this.held = this.from1904 ? snapshot : { sheets: [] };
      return this.from1904 ? daysFrom1900(snapshot) : snapshot;
    });
  }

  apply(patch: Patch): Promise<void> {
    return this.turn(() =>
      applyPatch(this.session, this.writer, this.from1904 ? patchFrom1904(patch, this.held) : patch),
    );
  }

  reveal({ sheet, row, column }: CellRef, area?: Area): Promise<void> {
    return guarded(async () => {
      await this.session.send((context) => {
        const page = context.workbook.worksheets.getItem(sheet);
        page.activate();
        page
          .getRange(area ? areaA1(area) : a1(row, column))
          .untrack()
          .select();
        return () => undefined;
      });
    }, [sheet]);
  }

  onChange(listener: ChangeListener): () => void {
    return this.watch.add(listener);
  }

  mark(marks: readonly Mark[]): Promise<MarkOutcome> {
    return this.turn(() => {
      const known = this.marks;
      this.marks = null;
      return replaceMarks(this.session, marks, known);
    }, [...new Set(marks.map(({ cell }) => cell.sheet))]);
  }

  clearMarks(): Promise<MarkOutcome> {
    this.marks = null;
    return this.mark([]);
  }

  sheetNames(): Promise<readonly string[]> {
    return this.turn(async () => (await readSheetList(this.session)).map(({ name }) => name));
  }

  insertSheets(designs: readonly SheetDesign[]): Promise<void> {
    return this.turn(
      () =>
        this.watch.whileDrawing(() =>
          insertSheets(this.session, this.from1904 ? designsFrom1904(designs) : designs),
        ),
      designs.map(({ name }) => name),
    );
  }

  /** {@link guarded}, after an earlier write that Excel has not answered yet. */
  private turn<T>(action: () => Promise<T>, sheets: readonly string[] = []): Promise<T> {
    return guarded(async () => {
      await this.session.settled();
      return action();
    }, sheets);
  }
}

/** @param sheets those concerned, for where Excel itself does not name one. */
async function guarded<T>(action: () => Promise<T>, sheets: readonly string[] = []): Promise<T> {
  try {
    return await action();
  } catch (thrown) {
    throw troubleOf(thrown, sheets);
  }
}
