// What people do to the columns of a form.

import type { Dice } from './dice';
import { anyFigure } from './filled';
import {
  columnOf,
  type Grid,
  type GridCell,
  type GridLine,
  insertColumn,
  mapLines,
  permute,
  removeColumn,
  withContent,
} from './grid';
import { flatHeader, marked, removeHeader } from './rows';

/** Header lines of a grid, first and last position. */
function headerSpan(grid: Grid): { readonly top: number; readonly down: number } {
  const rows = grid.lines.flatMap(({ kind }, at) => (kind === 'header' ? [at] : []));
  const top = rows[0] ?? 0;
  let down = 0;
  while (rows[down + 1] === top + down + 1) down += 1;
  return { top, down };
}

/** A column of somebody's own, titled in the header; inside a merged title it stands under it. */
function ownColumn(
  grid: Grid,
  at: number,
  title: string,
  cell: (line: GridLine) => GridCell | undefined,
): Grid {
  const { top, down } = headerSpan(grid);
  const inside =
    grid.lines[top]?.cells.some((one, n) => one?.span && n < at && at <= n + one.span.right) ?? false;
  return insertColumn(grid, at, { role: 'own' }, (line, index) => {
    const head = index - top;
    if (line.kind === 'header' && 0 <= head && head <= down) {
      if (title === '' || head !== (inside ? Math.min(1, down) : 0)) return undefined;
      return inside || down === 0 ? { content: title } : { content: title, span: { right: 0, down } };
    }
    return line.kind === 'row' ? cell(line) : undefined;
  });
}

const PREVIOUS = ['Kỳ trước', 'Cùng kỳ năm trước', 'Kế hoạch', 'Số liệu kỳ trước'];
const DOERS = ['Phòng Nội vụ', 'Văn phòng HĐND và UBND', 'Phòng Tài chính - Kế hoạch', 'UBND các xã'];

export type ExtraColumn = 'kỳ trước' | 'đơn vị thực hiện' | 'để trống';

/** One more column at any place. */
export function extraColumn(grid: Grid, what: ExtraColumn, dice: Dice): Grid {
  const at = dice.between(0, grid.columns.length);
  if (what === 'để trống') return ownColumn(grid, at, '', () => undefined);
  if (what === 'đơn vị thực hiện') {
    return ownColumn(
      grid,
      at,
      dice.pick(['Đơn vị thực hiện', 'Cơ quan cung cấp số liệu', 'Người phụ trách']),
      () => (dice.chance(0.7) ? { content: dice.pick(DOERS) ?? null } : undefined),
    );
  }
  return ownColumn(grid, at, dice.pick(PREVIOUS) ?? '', previousFigure(dice));
}

/** A figure beside each figure of the form. */
const previousFigure =
  (dice: Dice) =>
  (line: GridLine): GridCell | undefined =>
    line.cells.some((one) => one?.mark && one.content !== null)
      ? { content: anyFigure(false, dice) }
      : undefined;

/** This period beside the last one, each under its name. */
export function twoPeriods(grid: Grid, dice: Dice): Grid {
  const value = columnOf(grid, 'value');
  const title = grid.lines.findLastIndex(
    ({ kind, cells }) => kind === 'header' && cells[value]?.content != null,
  );
  const titled = mapLines(grid, (line, at) =>
    at === title ? withContent(line, value, dice.pick(['Kỳ này', 'Số liệu kỳ này', 'Trong kỳ'])) : line,
  );
  const at = value + dice.between(0, 1);
  return ownColumn(titled, at, dice.pick(PREVIOUS) ?? '', previousFigure(dice));
}

/** Two columns of figures and no header: whose they are nobody can tell. */
export function twoUntitled(grid: Grid, dice: Dice): Grid {
  const value = columnOf(grid, 'value');
  const two = ownColumn(removeHeader(grid), value + dice.between(0, 1), '', previousFigure(dice));
  return mapLines(two, (line) => marked(line, 'open'));
}

/** The label over two columns, the second one empty: "Chỉ tiêu" merged as some forms print it. */
export function wideLabels(grid: Grid): Grid {
  const label = columnOf(grid, 'label');
  const wide = insertColumn(grid, label + 1, { role: 'own' }, () => undefined);
  return mapLines(wide, (line) => {
    const cell = line.cells[label];
    const body = line.kind === 'row' || line.kind === 'heading' || line.kind === 'header';
    if (!body || !cell || cell.content === null || (cell.span?.right ?? 0) > 0) return line;
    const cells = [...line.cells];
    cells[label] = { ...cell, span: { right: 1, down: cell.span?.down ?? 0 } };
    return { ...line, cells };
  });
}

/** One or two of the value columns left out. */
export function fewerColumns(grid: Grid, dice: Dice): Grid {
  let left = grid;
  for (let n = dice.between(1, 2); n > 0; n -= 1) {
    const values = left.columns.flatMap(({ role }, column) => (role === 'value' ? [column] : []));
    const at = dice.pick(values);
    if (at !== undefined) left = removeColumn(left, at);
  }
  return left;
}

/** Figures in another place than the form has them. */
export function moveValue(grid: Grid, dice: Dice): Grid {
  const value = columnOf(grid, 'value');
  const flat = dice.chance(0.5) ? flatHeader(grid) : grid;
  const others = grid.columns.map((_, n) => n).filter((n) => n !== value);
  const at = dice.between(0, others.length);
  return permute(flat, [...others.slice(0, at), value, ...others.slice(at)]);
}

/** Empty columns left of the table and empty rows above it. */
export function shiftTable(grid: Grid, dice: Dice): Grid {
  let moved = grid;
  for (let n = dice.between(1, 3); n > 0; n -= 1)
    moved = insertColumn(moved, 0, { role: 'own' }, () => undefined);
  const blank: GridLine = { kind: 'blank', cells: moved.columns.map(() => undefined) };
  const above = Array.from({ length: dice.between(0, 4) }, () => blank);
  return { ...moved, lines: [...above, ...moved.lines] };
}

const groupAt = (line: GridLine | undefined, column: number): number => {
  const start = line?.cells.findIndex((one, n) => n <= column && column <= n + (one?.span?.right ?? 0)) ?? -1;
  return start < 0 ? column : start;
};

/** Columns of a grouped header in another order: groups stay together. */
export function reorderGroups(grid: Grid, dice: Dice): Grid {
  const { top } = headerSpan(grid);
  const keys = new Map<string, number>();
  const keyOf = (name: string): number => {
    const known = keys.get(name) ?? dice.roll();
    keys.set(name, known);
    return known;
  };
  const order = grid.columns
    .map((column, n) => {
      const value = column.role === 'value';
      const outer = groupAt(grid.lines[top], n);
      const inner = groupAt(grid.lines[top + 1], n);
      return {
        n,
        path: value ? [1, keyOf(`a${outer}`), keyOf(`b${outer}.${inner}`), keyOf(`c${n}`)] : [0, n, 0, 0],
      };
    })
    .sort((a, b) => a.path.reduce((sum, key, n) => sum || key - (b.path[n] ?? 0), 0));
  return permute(
    grid,
    order.map(({ n }) => n),
  );
}

/** The line "1 | 2 | 3= 4+5+6" left out, or counted anew from left to right. */
export function numberRow(grid: Grid, way: 'bỏ' | 'đánh lại'): Grid {
  const { top, down } = headerSpan(grid);
  const at = top + down;
  if (way === 'bỏ') return { ...grid, lines: grid.lines.filter((_, n) => n !== at) };
  return mapLines(grid, (line, n) =>
    n === at ? { ...line, cells: line.cells.map((_, column) => ({ content: String(column + 1) })) } : line,
  );
}

/** A grouped header without its merges: titles stand in their first cells. */
export const dissolveMerges = (grid: Grid): Grid =>
  mapLines(grid, (line) => ({
    ...line,
    cells: line.cells.map((cell) => {
      if (!cell?.span || line.kind !== 'header') return cell;
      const { span: _, ...plain } = cell;
      return plain;
    }),
  }));

const yearTitle = (year: number, last: boolean, style: number): string | number => {
  if (style === 0) return year;
  if (style === 1) return `${year}${last ? ' (tính đến 31/3)' : ''}`;
  return `Năm ${year}${last ? '\n(Tính đến 31/3)' : ''}`;
};

/** The years of another span, fewer or more of them, the way this office titles them; now and then the latest first. */
export function otherYears(grid: Grid, dice: Dice): Grid {
  const style = dice.between(0, 2);
  const values = grid.columns.flatMap(({ role }, n) => (role === 'value' ? [n] : []));
  let changed = grid;
  const gone = dice.between(0, 4);
  for (const column of values.slice(values.length - gone).reverse()) changed = removeColumn(changed, column);
  const start = dice.between(2011, 2021);
  const { top, down } = headerSpan(changed);
  const left = changed.columns.flatMap(({ role }, n) => (role === 'value' ? [n] : []));
  const years = new Map(left.map((column, n) => [column, start + n]));
  changed = {
    ...mapLines(changed, (line, at) => ({
      ...line,
      cells: line.cells.map((cell, column) => {
        const year = years.get(column);
        if (year === undefined) return cell;
        if (at === top + down) return { ...cell, content: yearTitle(year, column === left.at(-1), style) };
        return cell?.mark ? { ...cell, mark: { ...cell.mark, member: String(year) } } : cell;
      }),
    })),
    columns: changed.columns.map((column, n) => {
      const year = years.get(n);
      return year === undefined ? column : { ...column, member: String(year) };
    }),
  };
  if (!dice.chance(0.3)) return changed;
  const first = left[0] ?? 0;
  const order = changed.columns.map((_, n) => (years.has(n) ? first + left.length - 1 - (n - first) : n));
  return permute(changed, order);
}

/** One more year at the end. */
export function addYear(grid: Grid, dice: Dice): Grid {
  const values = grid.columns.flatMap(({ role, member }, n) =>
    role === 'value' && member ? [{ n, member }] : [],
  );
  const last = [...values].sort((a, b) => Number(a.member) - Number(b.member)).at(-1);
  if (!last) return grid;
  const { top, down } = headerSpan(grid);
  const member = String(Number(last.member) + 1);
  return insertColumn(grid, last.n + 1, { role: 'value', member }, (line, at) => {
    if (at === top + down) return { content: `Năm ${member}` };
    const mark = line.cells[last.n]?.mark;
    if (!mark) return line.kind === 'own' ? { content: anyFigure(false, dice) } : undefined;
    const blank = line.cells[last.n]?.content === null;
    return { content: blank ? null : anyFigure(false, dice), mark: { ...mark, member } };
  });
}
