// What people do to the lists of a form: units and documents come and go, totals are put under them.

import type { Dice } from './dice';
import { anyFigure } from './filled';
import { columnOf, type Grid, type GridCell, type GridLine } from './grid';

const MORE = ['Xã Thanh Nhật', 'UBND xã An Lạc', 'UBND phường Hợp Giang', 'Xã Kim Loan', 'UBND xã Việt Chu'];

const listed = (grid: Grid): number[] =>
  grid.lines.flatMap(({ kind, row }, at) => (kind === 'row' && row?.repeats ? [at] : []));

/** Units or documents that the form did not list, copied from the line above and filled anew. */
export function moreListed(grid: Grid, dice: Dice): Grid {
  const label = columnOf(grid, 'label');
  const names = dice.shuffled(MORE).slice(0, dice.between(1, MORE.length));
  let lines = grid.lines;
  for (const name of names) {
    const at = dice.pick(listed({ ...grid, lines }));
    const source = lines[at ?? -1];
    if (at === undefined || !source) break;
    const cells = source.cells.map((cell, column): GridCell | undefined => {
      if (column === label) return { ...cell, content: name };
      return cell?.mark ? { ...cell, content: anyFigure(false, dice) } : cell;
    });
    lines = [...lines.slice(0, at + 1), { ...source, cells }, ...lines.slice(at + 1)];
  }
  return renumbered({ ...grid, lines });
}

/** Units or documents struck out; two stay at least. */
export function fewerListed(grid: Grid, dice: Dice): Grid {
  const rows = listed(grid);
  const gone = new Set(dice.shuffled(rows).slice(0, dice.between(1, Math.max(1, rows.length - 2))));
  return renumbered({ ...grid, lines: grid.lines.filter((_, at) => !gone.has(at)) });
}

function renumbered(grid: Grid): Grid {
  const code = columnOf(grid, 'code');
  let next = 0;
  return {
    ...grid,
    lines: grid.lines.map((line): GridLine => {
      if (!line.row?.repeats || code < 0) return line;
      next += 1;
      const cells = [...line.cells];
      cells[code] = { ...cells[code], content: String(next) };
      return { ...line, cells };
    }),
  };
}

/** A total under the list; it is no unit. */
export function totalLine(grid: Grid, dice: Dice): Grid {
  const last = listed(grid).at(-1);
  // A form with a total of its own has one already: of two nobody could tell which is meant.
  const hasTotal = grid.lines.some(({ cells }) => cells.some((cell) => cell?.mark?.key === 'all'));
  if (last === undefined || hasTotal) return grid;
  const cells = grid.columns.map(({ role }): GridCell | undefined => {
    if (role === 'label') return { content: dice.pick(['Tổng cộng', 'CỘNG', 'Tổng số', 'Tổng (I+II)']) };
    return role === 'value' ? { content: anyFigure(false, dice) } : undefined;
  });
  return {
    ...grid,
    lines: [...grid.lines.slice(0, last + 1), { kind: 'own', cells }, ...grid.lines.slice(last + 1)],
  };
}
