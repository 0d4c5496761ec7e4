// A repair as numbers that its cells can hold; nothing where more than a number stands there.

import type { Repair } from '../../check';
import { toNumber } from '../../core/number/decimal';
import { cellKey } from '../../core/workbook/address';
import { type Cell, emptyCell } from '../../core/workbook/workbook';
import type { CellWriting } from '../fill/proposal';
import { cellsAt } from '../workspace/snapshot-cells';
import type { Workspace } from '../workspace/workspace';

type CellToMend = Repair['cells'][number];

/**
 * What to write for a repair; null where a person has to do it: over a formula, or where a text would lose what stands
 * beside its digits.
 */
export function writingsOf({ snapshot }: Workspace, changes: Repair['cells']): readonly CellWriting[] | null {
  const cells = cellsAt(snapshot, new Set(changes.map(({ cell }) => cellKey(cell))));
  const writings = changes.flatMap((change) => {
    const { cell } = change;
    const written = numberFor(cells.get(cellKey(cell)) ?? emptyCell, change);
    return written === null ? [] : [{ cell, written }];
  });
  return writings.length === changes.length ? writings : null;
}

function numberFor(
  { content, formula, format = '' }: Cell,
  { from, to, decimals }: CellToMend,
): number | null {
  if (formula !== undefined) return null;
  const value = toNumber(to);
  // A share shown as 84,6% is told as 84,6 and held as 0,846.
  const share = format.includes('%');
  const held = share ? value / 100 : value;
  if (from === null) return content === null || content === '' ? held : null;
  if (typeof content === 'string') return /^\s*-?[\d.,]+\s*$/.test(content) ? value : null;
  if (typeof content !== 'number') return null;
  // A format may show thousands or a day: where what is told is not what is held, nobody writes it unseen.
  const told = share ? content * 100 : content;
  return Math.abs(told - toNumber(from)) <= 0.51 * 10 ** -decimals ? held : null;
}
