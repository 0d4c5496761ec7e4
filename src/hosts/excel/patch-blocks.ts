// The cells of a patch as rectangles, and the two requests about them: what stands there, and write-then-read-back.

import type { Area } from '../../core/address';
import type { CellChange, CellContent } from '../../core/workbook';
import { HELD_PROPERTIES, type HeldCell, heldCells, typedCell } from './cell-values';
import { HostFailure } from './host-failure';
import { gridOf, halvesOf, rangeOf, rectanglesOf } from './rectangles';
import type { Session } from './session';
import { askForSheets, type SheetEntry } from './sheet-list';

/** What goes into one cell. */
export interface Input {
  readonly change: CellChange;
  /** Undefined leaves what stands there. */
  readonly content: CellContent | undefined;
  readonly formula: string | undefined;
  /** Undefined leaves the format. */
  readonly format: string | undefined;
}

/** A rectangle of one sheet; null leaves its cell alone. */
export interface Block {
  /** Name as the patch has it. */
  readonly sheet: string;
  /** What the sheet is looked up by: name or id. */
  readonly key: string;
  readonly area: Area;
  readonly inputs: readonly (readonly (Input | null)[])[];
}

/** One cell before and after the writing, both told by Excel in the same round trip. */
export interface Written {
  readonly change: CellChange;
  readonly before: HeldCell;
  readonly after: HeldCell;
}

export function blocksOf(changes: readonly CellChange[]): readonly Block[] {
  const sheets = new Map<string, CellChange[]>();
  for (const change of changes) sheets.set(change.sheet, [...(sheets.get(change.sheet) ?? []), change]);
  return [...sheets].flatMap(([sheet, own]) => {
    const byCell = new Map(own.map((change) => [`${change.row},${change.column}`, inputOf(change)]));
    return rectanglesOf(own).map((area) => ({
      sheet,
      key: sheet,
      area,
      inputs: gridOf(area, (row, column) => byCell.get(`${row},${column}`) ?? null),
    }));
  });
}

function inputOf(change: CellChange): Input {
  return { change, content: change.value, formula: change.formula, format: change.format };
}

export interface BlockState {
  readonly sheets: readonly SheetEntry[];
  readonly cells: ReadonlyMap<CellChange, HeldCell>;
  /** Blocks with at least one locked cell: on a protected sheet Excel refuses them. */
  readonly locked: ReadonlySet<Block>;
}

/** All sheets, and what stands in the cells of the blocks. One round trip. */
export function readBlocks(session: Session, blocks: readonly Block[]): Promise<BlockState> {
  return session.send((context) => {
    const sheets = askForSheets(context);
    const asked = blocks.map((block) => {
      const { protection } = rangeOf(context.workbook.worksheets.getItem(block.key), block.area).format;
      protection.load('locked');
      return { block, protection, read: askForBlock(context, block) };
    });
    return () => ({
      sheets: sheets(),
      cells: new Map(asked.flatMap(({ block, read }) => cellsOf(block, read()))),
      // Null: some are, some are not.
      locked: new Set(
        asked.filter(({ protection }) => protection.locked !== false).map(({ block }) => block),
      ),
    });
  });
}

function askForBlock(
  context: Excel.RequestContext,
  { key, area }: Block,
): () => (row: number, column: number) => HeldCell {
  const range = rangeOf(context.workbook.worksheets.getItem(key), area);
  range.load(HELD_PROPERTIES);
  return () => heldCells(range, area);
}

function cellsOf(
  { area, inputs }: Block,
  held: (row: number, column: number) => HeldCell,
): [CellChange, HeldCell][] {
  return inputs.flatMap((row, r) =>
    row.flatMap((input, c): [CellChange, HeldCell][] =>
      input ? [[input.change, held(area.top + r, area.left + c)]] : [],
    ),
  );
}

/**
 * Writes and reads back in one round trip; where that is too large for the host, in halves, one after the other.
 * @throws HostFailure; blocks before the failing one are then written.
 */
export async function writeBlocks(
  session: Session,
  blocks: readonly Block[],
  undoGroup: boolean,
): Promise<readonly Written[]> {
  try {
    return await session.send((context) => queueWrites(context, blocks), { undoGroup });
  } catch (thrown) {
    const halves =
      thrown instanceof HostFailure && thrown.kind === 'tooLarge' ? halvesOfBlocks(blocks) : null;
    if (!halves) throw thrown;
    const [first, second] = halves;
    const written = await writeBlocks(session, first, undoGroup);
    return [...written, ...(await writeBlocks(session, second, undoGroup))];
  }
}

function queueWrites(context: Excel.RequestContext, blocks: readonly Block[]): () => readonly Written[] {
  const before = blocks.map((block) => askForBlock(context, block));
  for (const { key, area, inputs } of blocks) {
    const range = rangeOf(context.workbook.worksheets.getItem(key), area);
    // The format first, because Excel reads what is typed by it; "text" last, or it would make texts of numbers.
    setFormats(range, inputs, (format) => format !== '@');
    range.formulas = inputs.map((row) =>
      row.map((input) => (input?.content === undefined ? null : typedCell(input.content, input.formula))),
    );
    setFormats(range, inputs, (format) => format === '@');
  }
  const after = blocks.map((block) => askForBlock(context, block));
  return () =>
    blocks.flatMap((block, index) => {
      const earlier = new Map(cellsOf(block, before[index]?.() ?? unknownCell));
      return cellsOf(block, after[index]?.() ?? unknownCell).map(([change, held]) => ({
        change,
        before: earlier.get(change) ?? unknownCell(),
        after: held,
      }));
    });
}

/** Null leaves a cell as it is. */
function setFormats(range: Excel.Range, inputs: Block['inputs'], chosen: (format: string) => boolean): void {
  const formats = inputs.map((row) =>
    row.map((input) => (input?.format !== undefined && chosen(input.format) ? input.format : null)),
  );
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
}

const unknownCell = (): HeldCell => ({ content: null, format: 'General' });

function halvesOfBlocks(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] | null {
  const [only, ...others] = blocks;
  if (!only) return null;
  if (others.length > 0) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const halves = halvesOf(only.area);
  if (!halves) return null;
  const part = (area: Area): Block => ({
    ...only,
    area,
    inputs: gridOf(
      area,
      (row, column) => only.inputs[row - only.area.top]?.[column - only.area.left] ?? null,
    ),
  });
  return [[part(halves[0])], [part(halves[1])]];
}
