// Hoàn tác, làm lại: the way back from what was written, for hosts that do not undo it in one step themselves.

import type { Catalogue } from '../../core/form/catalogue';
import { isDateFormat } from '../../core/number/vietnamese-number-format';
import { type CellRef, cellKey } from '../../core/workbook/address';
import {
  type Cell,
  type CellChange,
  type CellContent,
  emptyCell,
  heldContent,
  type Patch,
} from '../../core/workbook/workbook';
import type { WorkbookPort } from '../../hosts/ports';
import { openWorkspace } from '../check/read';
import { cellsAt } from '../workspace/snapshot-cells';
import type { CheckedWorkspace, Workspace } from '../workspace/workspace';

/** What is needed to bring the written cells back. */
export interface FillRecord {
  readonly changes: readonly CellChange[];
}

/** What was put into one cell. */
export interface CellWritten {
  readonly cell: CellRef;
  readonly written: CellContent;
  /** The format that came with it; left out where the cell kept its own. */
  readonly format?: string;
}

/**
 * The way back from `chosen`, given the workbook before and after; null where it could not be read again: what was
 * written is then taken for what stands there, and whatever else does is left alone.
 */
export function recordFill(
  before: Workspace,
  after: Workspace | null,
  chosen: readonly CellWritten[],
): FillRecord {
  const keys = new Set(chosen.map(({ cell }) => cellKey(cell)));
  const old = cellsAt(before.snapshot, keys);
  const now = after ? cellsAt(after.snapshot, keys) : null;
  return {
    changes: chosen.map(({ cell, written, format }) => {
      const key = cellKey(cell);
      const was = old.get(key) ?? emptyCell;
      const stands = now ? heldContent(now.get(key) ?? emptyCell) : written;
      const back = backTo(was, { ...cell, before: stands });
      return format === undefined || back.format !== undefined
        ? back
        : { ...back, format: was.format ?? 'General' };
    }),
  };
}

function backTo(cell: Cell, change: Pick<CellChange, 'sheet' | 'row' | 'column' | 'before'>): CellChange {
  const { formula, format } = cell;
  // A day is written as it is read; the host counts it its own way.
  const content = typeof cell.original === 'string' ? cell.original : cell.content;
  return {
    ...change,
    value: typeof content === 'number' || typeof content === 'string' ? content : null,
    ...(formula === undefined ? {} : { formula }),
    ...(format === '@' || isDateFormat(format) ? { format } : {}),
  };
}

/** The way forward again, once `record` has been written; `before` and `after` as for {@link recordFill}. */
export const recordBack = (before: Workspace, after: Workspace | null, { changes }: FillRecord): FillRecord =>
  recordFill(
    before,
    after,
    changes.map(({ sheet, row, column, value, format }) => ({
      cell: { sheet, row, column },
      written: value,
      ...(format === undefined ? {} : { format }),
    })),
  );

/** Brings the filled cells back, all or none. Throws Trouble CHANGED_MEANWHILE where one was changed since. */
export async function writeBack(port: WorkbookPort, { changes }: FillRecord): Promise<void> {
  const patch: Patch = { changes };
  await port.apply(patch);
}

/** {@link writeBack}, and checks anew. */
export async function undoFill(
  port: WorkbookPort,
  record: FillRecord,
  catalogue: Catalogue,
): Promise<CheckedWorkspace> {
  await writeBack(port, record);
  return openWorkspace(port, catalogue);
}
