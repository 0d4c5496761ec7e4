// Listens for changes made by the user or a co-author; our own writes are left out.

import { type Area, type CellRef, parseArea } from '../../core/workbook/address';
import type { Session } from './session';
import type { SheetEntry } from './sheet-list';

export type ChangeListener = (cells: readonly CellRef[] | 'unknown') => void;

/** More cells than that are "somewhere on the sheet": nobody greys ten thousand findings one by one. */
const MANY_CELLS = 10_000;

export class Watch {
  private readonly listeners = new Set<ChangeListener>();
  /** Cells that we wrote and that Excel has not told about yet. */
  private readonly own = new Set<string>();
  private handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | null = null;
  private starting: Promise<void> | null = null;
  private drawing = 0;

  constructor(
    private readonly session: Session,
    private readonly sheets: () => readonly SheetEntry[],
  ) {}

  add(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.start();
    return () => {
      if (this.listeners.delete(listener) && this.listeners.size === 0) void this.stop();
    };
  }

  /** To be called before a write of ours: its events are then kept from the listeners. Newer Excel tells by itself. */
  expect(sheetId: string, area: Area): void {
    if (this.listeners.size === 0 || this.session.supports('1.14')) return;
    for (const place of placesOf(area)) this.own.add(keyOf(sheetId, place));
  }

  /** To be called when everything that was written has been told or never will be. */
  forget(): void {
    this.own.clear();
  }

  /** Runs work of ours that makes sheets: what is told meanwhile about sheets that nobody knows yet is ours. */
  async whileDrawing<T>(work: () => Promise<T>): Promise<T> {
    this.drawing += 1;
    try {
      return await work();
    } finally {
      this.drawing -= 1;
    }
  }

  private start(): void {
    this.starting = this.session
      .send((context) => {
        this.handler = context.workbook.worksheets.onChanged.add(async (event) => this.tell(event));
        return () => undefined;
      })
      // Without events the listeners hear nothing; the next Kiểm tra reads everything anyway.
      .catch(() => {
        this.handler = null;
      });
  }

  private async stop(): Promise<void> {
    await this.starting;
    const { handler } = this;
    if (!handler || this.listeners.size > 0) return;
    this.handler = null;
    handler.remove();
    await handler.context.sync().catch(() => undefined);
  }

  private tell(event: Excel.WorksheetChangedEventArgs): void {
    const area = event.changeType === 'RangeEdited' ? parseArea(event.address) : null;
    if (this.isOwn(event, area)) return;
    const cells = this.cellsOf(event.worksheetId, area);
    for (const listener of this.listeners) listener(cells);
  }

  /** Excel itself tells since ExcelApi 1.14; before that, by the cells. Large writes come in several events. */
  private isOwn(
    { source, triggerSource, worksheetId }: Excel.WorksheetChangedEventArgs,
    area: Area | null,
  ): boolean {
    if (triggerSource === 'ThisLocalAddin') return true;
    const isNew = !this.sheets().some(({ id }) => id === worksheetId);
    if (this.drawing > 0 && isNew && source === 'Local') return true;
    if (source !== 'Local' || !area || sizeOf(area) > this.own.size) return false;
    const keys = placesOf(area).map((place) => keyOf(worksheetId, place));
    if (!keys.every((key) => this.own.has(key))) return false;
    for (const key of keys) this.own.delete(key);
    return true;
  }

  private cellsOf(sheetId: string, area: Area | null): readonly CellRef[] | 'unknown' {
    const sheet = this.sheets().find(({ id }) => id === sheetId)?.name;
    if (!area || sheet === undefined || sizeOf(area) > MANY_CELLS) return 'unknown';
    return placesOf(area).map((place) => ({ sheet, ...place }));
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const sizeOf = (area: Area): number => (area.right - area.left + 1) * (area.bottom - area.top + 1);

function placesOf(area: Area): readonly Place[] {
  const width = area.right - area.left + 1;
  return Array.from({ length: sizeOf(area) }, (_, index) => ({
    row: area.top + Math.floor(index / width),
    column: area.left + (index % width),
  }));
}

const keyOf = (sheetId: string, { row, column }: Place): string => `${sheetId}!${row},${column}`;
