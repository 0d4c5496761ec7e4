// The cells of a patch as rectangles, and what stands in them.

import type { Area } from '../../core/workbook/address';
import type { CellChange, CellContent } from '../../core/workbook/workbook';
import { HELD_PROPERTIES, type HeldCell, heldCells } from './cell-values';
import { gridOf, rangeOf, rectanglesOf } from './rectangles';
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

/** Queues the question what stands in a block. */
export function askForBlock(
  context: Excel.RequestContext,
  { key, area }: Block,
): () => (row: number, column: number) => HeldCell {
  const range = rangeOf(context.workbook.worksheets.getItem(key), area);
  range.load(HELD_PROPERTIES);
  return () => heldCells(range, area);
}

export function cellsOf(
  { area, inputs }: Block,
  held: (row: number, column: number) => HeldCell,
): [CellChange, HeldCell][] {
  return inputs.flatMap((row, r) =>
    row.flatMap((input, c): [CellChange, HeldCell][] =>
      input ? [[input.change, held(area.top + r, area.left + c)]] : [],
    ),
  );
}
