// Kiểm tra's reading: two round trips for any number of sheets, one where the sheets are known from the last time.
// Merged areas only where wanted: in Excel on the desktop reading them clears the user's undo.

import type { Cell, SheetRow, SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/workbook';
import type { HeldCell } from './cell-values';
import { fontsByCell, mayBeLegacyText } from './fonts';
import { HostFailure } from './host-failure';
import type { StandingFormats } from './marks';
import { askForPortions, type Contents, type Piece, readPortions, wholeSheets } from './read-portions';
import { addressArea, rangeOf } from './rectangles';
import type { Session } from './session';
import { askForSheets, readSheetList, type SheetEntry } from './sheet-list';

export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly SheetEntry[];
  readonly formats: StandingFormats;
}

/** Times a reading starts over when sheets come and go under it. */
const ATTEMPTS = 4;

/** @throws HostFailure or Trouble */
export async function readWorkbook(
  session: Session,
  known: readonly SheetEntry[],
  merges: boolean,
): Promise<Reading> {
  let guess = known;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const reading = await readOnce(session, guess);
      return merges ? await withMerges(session, reading) : reading;
    } catch (thrown) {
      // A sheet went away between two round trips.
      const gone = thrown instanceof HostFailure && thrown.kind === 'missing';
      if (!gone || attempt === ATTEMPTS) throw thrown;
      guess = [];
    }
  }
}

/** The merged areas too. */
async function withMerges(session: Session, reading: Reading): Promise<Reading> {
  const { sheets, snapshot } = reading;
  const areas = await session.send((context) => {
    const asked = sheets.map(({ id }) => {
      const used = context.workbook.worksheets.getItem(id).getUsedRange(false).untrack();
      const merged = used.getMergedAreasOrNullObject();
      merged.load('areas/items/address');
      return merged;
    });
    return () =>
      asked.map((merged) =>
        merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => addressArea(address) ?? []),
      );
  });
  const drawn = snapshot.sheets.map((sheet, index) => ({ ...sheet, merges: areas[index] ?? [] }));
  return { ...reading, snapshot: { sheets: drawn } };
}

async function readOnce(session: Session, guess: readonly SheetEntry[]): Promise<Reading> {
  const first = guess.length > 0 ? await guessed(session, guess) : null;
  const sheets = first?.sheets ?? (await readSheetList(session));
  const rest = sheets.filter(({ id }) => !first?.contents.has(id));
  const contents = new Map([
    ...(first?.contents ?? []),
    ...(await readPortions(session, wholeSheets(rest), true)),
  ]);
  const fonts = await readFonts(session, contents);
  const formats = new Map([...contents].map(([id, { formats: own }]) => [id, own]));
  const snapshots = sheets.map((sheet): SheetSnapshot => {
    const pieces = contents.get(sheet.id)?.pieces ?? [];
    const { name, hidden } = sheet;
    const rows = pieces.flatMap((piece) => rowsOf(piece, fonts.get(piece)));
    return { name, hidden, protected: sheet.protected, rows, merges: [] };
  });
  return { snapshot: { sheets: snapshots }, sheets, formats };
}

/** List and contents in one round trip, on the guess that the sheets of last time are still there. */
async function guessed(session: Session, guess: readonly SheetEntry[]) {
  try {
    return await session.send((context) => {
      const list = askForSheets(context);
      const contents = askForPortions(context, wholeSheets(guess), true);
      return () => ({ sheets: list(), contents: contents() });
    });
  } catch (thrown) {
    const wrong = thrown instanceof HostFailure && ['missing', 'tooLarge', 'other'].includes(thrown.kind);
    if (!wrong) throw thrown;
    return null;
  }
}

type FontOf = (row: number, column: number) => string | undefined;

/** Fonts cell by cell, only where the letters look as if a font of the old code pages stood behind them. */
async function readFonts(session: Session, contents: Contents): Promise<ReadonlyMap<Piece, FontOf>> {
  const doubtful = [...contents].flatMap(([id, { pieces }]) =>
    pieces
      .filter((piece) => piece.font === null && someText(piece, mayBeLegacyText))
      .map((piece) => ({ id, piece })),
  );
  if (doubtful.length === 0) return new Map();
  return session.send((context) => {
    const asked = doubtful.map(({ id, piece }) => {
      const range = rangeOf(context.workbook.worksheets.getItem(id), piece.area);
      return { piece, fonts: fontsByCell(range, piece.area) };
    });
    return () => new Map(asked.map(({ piece, fonts }) => [piece, fonts()]));
  });
}

function someText({ area, held }: Piece, test: (text: string) => boolean): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { content } = held(row, column);
      if (typeof content === 'string' && test(content)) return true;
    }
  }
  return false;
}

function rowsOf({ area, held, font }: Piece, fontOf: FontOf | undefined): SheetRow[] {
  const rows: SheetRow[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: { column: number; cell: Cell }[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cellOf(held(row, column), font ?? fontOf?.(row, column));
      if (cell) cells.push({ column, cell });
    }
    if (cells.length > 0) rows.push({ row, cells });
  }
  return rows;
}

function cellOf({ content, formula, format }: HeldCell, font: string | undefined): Cell | null {
  const plain = format === 'General';
  if (content === null && formula === undefined && plain) return null;
  return {
    content,
    ...(formula === undefined ? {} : { formula }),
    ...(plain ? {} : { format }),
    ...(font === undefined ? {} : { font }),
  };
}
