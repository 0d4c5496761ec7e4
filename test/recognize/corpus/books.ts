// A workbook of disturbed sheets: apart, below each other or side by side.

import type { TemplateSet } from '../../../src/core/form/template';
import type { WorkbookSnapshot } from '../../../src/core/workbook/workbook';
import { Dice } from './dice';
import { disturb, disturbances, fits } from './disturbances';
import { filledSheets } from './filled';
import { drawGrid, type Grid, type GridLine, type Mark } from './grid';

export interface Book {
  readonly set: string;
  readonly number: number;
  readonly snapshot: WorkbookSnapshot;
  /** What each value cell is, by {@link place}. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** What was done to each sheet as it was before it was put beside others. */
  readonly done: readonly string[];
  /** Forms drawn, each counting as one disturbed sheet. */
  readonly sheets: number;
}

export const place = (sheet: string, row: number, column: number): string => `${sheet}!${row}:${column}`;

const NAMES = ['Sheet1', 'Sheet2', 'Sheet3', 'Bieu 1', 'Quý I', 'PL', 'TH', 'Trang tính4'];

const blankLine = (width: number): GridLine => ({
  kind: 'blank',
  cells: Array.from({ length: width }, () => undefined),
});

/** One below the other, each with its own columns. */
function stacked(grids: readonly Grid[], gap: number): Grid | undefined {
  const [first] = grids;
  if (!first) return undefined;
  const between = Array.from({ length: gap }, () => blankLine(1));
  return {
    ...first,
    lines: grids.flatMap(({ lines }, n) => (n === 0 ? lines : [...between, ...lines])),
    done: grids.flatMap(({ done }) => done),
  };
}

/** Two sheets as one, the second right of the first, some rows lower. */
function beside(left: Grid, right: Grid, gap: number, lower: number): Grid {
  const width = Math.max(left.columns.length, ...left.lines.map(({ cells }) => cells.length)) + gap;
  const moved: readonly GridLine[] = [...Array.from({ length: lower }, () => blankLine(1)), ...right.lines];
  const height = Math.max(left.lines.length, moved.length);
  const lines = Array.from({ length: height }, (_, at): GridLine => {
    const [a, b] = [left.lines[at], moved[at]];
    const pad = Array.from({ length: width - (a?.cells.length ?? 0) }, () => undefined);
    return { kind: 'row', cells: [...(a?.cells ?? []), ...pad, ...(b?.cells ?? [])] };
  });
  return { ...left, lines, done: [...left.done, ...right.done] };
}

const drawn = new Map<string, Book>();

/** The workbook of a number: always the same one, drawn when it is first asked for. */
export function drawBook(set: TemplateSet, number: number): Book {
  const key = `${set.id} ${number}`;
  const book = drawn.get(key) ?? drawAnew(set, number);
  drawn.set(key, book);
  return book;
}

function drawAnew(set: TemplateSet, number: number): Book {
  const dice = new Dice(number * 7919 + set.id.length * 104729 + 17);
  const count = dice.pick([1, 1, 2, 2, 3]);
  const grids = filledSheets(set, count, dice).map((grid, n) => {
    const usable = disturbances.filter((one) => fits(one, grid));
    // Each disturbance gets its turn, those of few forms more often, together with others drawn by chance.
    const rare = usable.filter(({ kinds, parts }) => kinds?.length === 1 || parts);
    const list = number % 3 === 0 && rare.length > 0 ? rare : usable;
    const turn = list[(Math.floor(number / (list === rare ? 3 : 1)) + n * 13) % list.length];
    const others = dice.shuffled(usable).slice(0, dice.pick([0, 1, 2, 3]));
    return disturb(grid, new Set([turn, ...others].flatMap((one) => one?.name ?? [])), dice);
  });
  const { grids: arranged, done } = arrange(grids, dice);
  const renamed = dice.chance(0.5);
  const names = dice.shuffled(NAMES);
  const sheets = arranged.map((grid, n) =>
    drawGrid(renamed ? { ...grid, name: names[n] ?? grid.name } : grid),
  );
  const marks = new Map<string, Mark>();
  for (const { snapshot, marks: own } of sheets) {
    for (const [at, mark] of own) marks.set(`${snapshot.name}!${at}`, mark);
  }
  return {
    set: set.id,
    number,
    snapshot: { sheets: sheets.map(({ snapshot }) => snapshot) },
    marks,
    done: [...grids.flatMap((grid) => grid.done), ...done, ...(renamed ? ['đổi tên trang'] : [])],
    sheets: grids.length,
  };
}

const isHeaded = (grid: Grid): boolean => grid.lines.some(({ kind }) => kind === 'header');

const sameColumns = (one: Grid, other: Grid | undefined): boolean =>
  one.columns.map(({ role }) => role).join() === other?.columns.map(({ role }) => role).join();

function arrange(
  grids: readonly Grid[],
  dice: Dice,
): { readonly grids: readonly Grid[]; readonly done: readonly string[] } {
  const [first, second, ...others] = grids;
  if (!first || !second || dice.chance(0.4)) return { grids, done: [] };
  // A table without a header below one with other columns: nobody can tell which are whose. Two untitled columns
  // below two titled ones, on the other hand, are told by those titles.
  const untold = (grid: Grid, n: number): boolean =>
    n > 0 &&
    !isHeaded(grid) &&
    (!sameColumns(grid, grids[n - 1]) || grid.done.includes('hai cột số không đầu bảng'));
  if (grids.some(untold)) return { grids, done: [] };
  if (dice.chance(0.6)) {
    const one = stacked(grids, dice.between(1, 3));
    return { grids: one ? [one] : [], done: ['nhiều biểu trên một trang'] };
  }
  const pair = beside(first, second, dice.between(0, 2), dice.pick([0, 0, 0, 2]));
  return { grids: [pair, ...others], done: ['hai biểu đặt cạnh nhau'] };
}
