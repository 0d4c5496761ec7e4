// Writes blocks and reads them back in one round trip, or in halves where that is too large for the host.

import type { Area } from '../../core/workbook/address';
import type { CellChange } from '../../core/workbook/workbook';
import { type HeldCell, typedCell } from './cell-values';
import { HostFailure } from './host-failure';
import { askForBlock, type Block, cellsOf } from './patch-blocks';
import { gridOf, halvesOf, rangeOf } from './rectangles';
import type { Session } from './session';

/** One cell before and after the writing, both told by Excel in the same round trip. */
export interface Written {
  readonly change: CellChange;
  readonly before: HeldCell;
  readonly after: HeldCell;
}

/** What is known of the requests of one write, also where it failed. */
export interface Trail {
  /** True once a request may have run. */
  ran: boolean;
  /** What stood in the cells of each request just before it wrote; nothing where Excel did not answer. */
  readonly before: (() => readonly (readonly [CellChange, HeldCell])[])[];
}

export const newTrail = (): Trail => ({ ran: false, before: [] });

/**
 * Writes and reads back in one round trip; where that is too large for the host, in halves, one after the other.
 * @throws HostFailure; blocks before the failing one are then written.
 */
export async function writeBlocks(
  session: Session,
  blocks: readonly Block[],
  undoGroup: boolean,
  trail: Trail,
): Promise<readonly Written[]> {
  try {
    const written = await session.send((context) => queueWrites(context, blocks, trail), { undoGroup });
    trail.ran = true;
    return written;
  } catch (thrown) {
    if (!(thrown instanceof HostFailure) || !thrown.refused) trail.ran = true;
    const halves =
      thrown instanceof HostFailure && thrown.kind === 'tooLarge' ? halvesOfBlocks(blocks) : null;
    if (!halves) throw thrown;
    const [first, second] = halves;
    const written = await writeBlocks(session, first, undoGroup, trail);
    return [...written, ...(await writeBlocks(session, second, undoGroup, trail))];
  }
}

function queueWrites(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  trail: Trail,
): () => readonly Written[] {
  const before = blocks.map((block) => askForBlock(context, block));
  trail.before.push(() => blocks.flatMap((block, index) => answered(block, before[index])));
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

/** Nothing where Excel has not answered. */
function answered(
  block: Block,
  read: (() => (row: number, column: number) => HeldCell) | undefined,
): readonly (readonly [CellChange, HeldCell])[] {
  try {
    return read ? cellsOf(block, read()) : [];
  } catch {
    return [];
  }
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
