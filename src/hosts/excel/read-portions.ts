// Contents of sheets in as few round trips as the host allows: all at once, or in halves where that is too large.

import type { Area } from '../../core/workbook/address';
import { Trouble } from '../../core/workbook/trouble';
import { HELD_PROPERTIES, type HeldCell, heldCells, isTooLarge } from './cell-values';
import { HostFailure } from './host-failure';
import { readFormats } from './marker';
import { askForFormats, type StandingFormat } from './marks';
import { halvesOf, rangeOf } from './rectangles';
import type { Session } from './session';
import type { SheetEntry } from './sheet-list';

/** A sheet, or a part of one that is too large for one answer. */
export interface Portion {
  readonly id: string;
  /** Null: whatever is used. */
  readonly area: Area | null;
}

export interface Piece {
  readonly area: Area;
  readonly held: (row: number, column: number) => HeldCell;
  /** One font for all; null where they differ. */
  readonly font: string | null;
}

export interface SheetContents {
  readonly pieces: readonly Piece[];
  readonly formats: readonly StandingFormat[];
}

export type Contents = ReadonlyMap<string, SheetContents>;

/** All of these sheets. */
export const wholeSheets = (sheets: readonly SheetEntry[]): Portion[] =>
  sheets.map(({ id }) => ({ id, area: null }));

/** Queues the question for what stands in the portions. */
export function askForPortions(
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
export async function readPortions(
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
  if (!halves) throw new Trouble({ code: 'HOST_TOO_LARGE' });
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
