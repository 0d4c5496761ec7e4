// Kiểm tra's reading: two round trips for any number of sheets, one where the sheets are known from the last time.
// Merged areas are never asked for: in Excel on the desktop reading them clears the user's undo.

import type { Area } from '../../core/address';
import { Trouble } from '../../core/trouble';
import type { Cell, SheetRow, SheetSnapshot, WorkbookSnapshot } from '../../core/workbook';
import { HELD_PROPERTIES, type HeldCell, heldCells, isTooLarge } from './cell-values';
import { fontsByCell, mayBeLegacyText } from './fonts';
import { HostFailure } from './host-failure';
import { readFormats } from './marker';
import { askForFormats, type StandingFormat, type StandingFormats } from './marks';
import { addressArea, halvesOf, rangeOf } from './rectangles';
import type { Session } from './session';
import { askForSheets, readSheetList, type SheetEntry } from './sheet-list';

export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly SheetEntry[];
  readonly formats: StandingFormats;
}

/** A sheet, or a part of one that is too large for one answer. */
interface Portion {
  readonly id: string;
  /** Null: whatever is used. */
  readonly area: Area | null;
}

interface Piece {
  readonly area: Area;
  readonly held: (row: number, column: number) => HeldCell;
  /** One font for all; null where they differ. */
  readonly font: string | null;
}

interface SheetContents {
  readonly pieces: readonly Piece[];
  readonly formats: readonly StandingFormat[];
}

type Contents = ReadonlyMap<string, SheetContents>;

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
  const contents = new Map([...(first?.contents ?? []), ...(await readPortions(session, whole(rest), true))]);
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

const whole = (sheets: readonly SheetEntry[]): Portion[] => sheets.map(({ id }) => ({ id, area: null }));

/** List and contents in one round trip, on the guess that the sheets of last time are still there. */
async function guessed(session: Session, guess: readonly SheetEntry[]) {
  try {
    return await session.send((context) => {
      const list = askForSheets(context);
      const contents = askForPortions(context, whole(guess), true);
      return () => ({ sheets: list(), contents: contents() });
    });
  } catch (thrown) {
    const wrong = thrown instanceof HostFailure && ['missing', 'tooLarge', 'other'].includes(thrown.kind);
    if (!wrong) throw thrown;
    return null;
  }
}

function askForPortions(
  context: Excel.RequestContext,
  portions: readonly Portion[],
  withFormats: boolean,
): () => Contents {
  const asked = portions.map(({ id, area }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    // Not the OrNullObject variant: an empty sheet answers A1, and nothing hangs on a null object.
    const range = area ? rangeOf(sheet, area) : sheet.getUsedRange(true).untrack();
    range.load(`${HELD_PROPERTIES},rowIndex,columnIndex,rowCount,columnCount,format/font/name`);
    return { id, range, formats: withFormats ? askForFormats(sheet) : () => [] };
  });
  return () => {
    const contents = new Map<string, SheetContents>();
    for (const { id, range, formats } of asked) {
      if (isTooLarge(range)) throw new HostFailure('tooLarge', false, { cause: new Error('no values') });
      const area: Area = {
        top: range.rowIndex,
        left: range.columnIndex,
        bottom: range.rowIndex + range.rowCount - 1,
        right: range.columnIndex + range.columnCount - 1,
      };
      const piece: Piece = { area, held: heldCells(range, area), font: range.format.font.name };
      const before = contents.get(id);
      contents.set(id, { pieces: [...(before?.pieces ?? []), piece], formats: before?.formats ?? formats() });
    }
    return contents;
  };
}

/** Contents of all portions; what is too large for one answer is asked for in halves. */
async function readPortions(
  session: Session,
  portions: readonly Portion[],
  withFormats: boolean,
): Promise<Contents> {
  if (portions.length === 0) return new Map();
  try {
    return await session.send((context) => askForPortions(context, portions, withFormats));
  } catch (thrown) {
    if (!(thrown instanceof HostFailure)) throw thrown;
    if (thrown.kind === 'tooLarge') return readInHalves(session, portions, withFormats);
    if (thrown.kind !== 'other' || !withFormats) throw thrown;
    return withFormatsApart(session, portions);
  }
}

/** For hosts that cannot load conditional formats along with the rest. */
async function withFormatsApart(session: Session, portions: readonly Portion[]): Promise<Contents> {
  const contents = await readPortions(session, portions, false);
  const sheets = [...contents.keys()].map((id) => ({ id, name: '', hidden: false, protected: false }));
  const formats = await readFormats(session, sheets);
  return new Map([...contents].map(([id, one]) => [id, { ...one, formats: formats.get(id) ?? [] }]));
}

async function readInHalves(
  session: Session,
  portions: readonly Portion[],
  withFormats: boolean,
): Promise<Contents> {
  const [only, ...others] = portions;
  if (!only) return new Map();
  const halves = others.length > 0 ? halvesOfList(portions) : await halvesOfPortion(session, only);
  const contents = new Map<string, SheetContents>();
  for (const half of halves) {
    for (const [id, part] of await readPortions(session, half, withFormats)) {
      const before = contents.get(id);
      contents.set(id, { pieces: [...(before?.pieces ?? []), ...part.pieces], formats: part.formats });
    }
  }
  return contents;
}

function halvesOfList<T>(list: readonly T[]): readonly (readonly T[])[] {
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}

async function halvesOfPortion(session: Session, { id, area }: Portion): Promise<readonly Portion[][]> {
  const known = area ?? (await usedArea(session, id));
  // Cut across rows only: pieces below each other keep the rows of the snapshot whole.
  const halves = known.bottom > known.top ? halvesOf(known) : null;
  if (!halves) throw new Trouble('HOST_TOO_LARGE');
  return halves.map((half) => [{ id, area: half }]);
}

function usedArea(session: Session, id: string): Promise<Area> {
  return session.send((context) => {
    const range = context.workbook.worksheets.getItem(id).getUsedRange(true).untrack();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return () => ({
      top: range.rowIndex,
      left: range.columnIndex,
      bottom: range.rowIndex + range.rowCount - 1,
      right: range.columnIndex + range.columnCount - 1,
    });
  });
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
