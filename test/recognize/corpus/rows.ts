// What people do to the rows of a form: leave out, put in, change places, type twice, hide.

import { kindOf } from '../../../src/core/form/template';
import { foldLabel } from '../../../src/core/text/fold';
import type { Dice } from './dice';
import { anyFigure } from './filled';
import { columnOf, type Grid, type GridCell, type GridLine, mapLines, textAt, withContent } from './grid';

const OWN_ROWS = [
  'Số cuộc họp giao ban trong tháng',
  'Số đoàn viên công đoàn',
  'Diện tích đất nông nghiệp được giao',
  'Ghi rõ lý do chưa hoàn thành',
  'Trong đó:',
  'Kinh phí hỗ trợ hội thi sáng tạo trẻ',
  'Số buổi tiếp công dân định kỳ của Chủ tịch',
];

/** Positions of the lines that are rows of the form. */
const bodyOf = (grid: Grid): number[] => grid.lines.flatMap(({ kind }, at) => (kind === 'row' ? [at] : []));

const isFilled = (line: GridLine | undefined): boolean =>
  line?.cells.some((cell) => cell?.mark !== undefined && cell.content !== null) ?? false;

/** Rows that stand for one row of the form, with figures. */
const fixedRows = (grid: Grid): number[] =>
  bodyOf(grid).filter((at) => {
    const line = grid.lines[at];
    return !line?.row?.repeats && isFilled(line);
  });

const splice = (grid: Grid, at: number, gone: number, ...lines: readonly GridLine[]): Grid => ({
  ...grid,
  lines: [...grid.lines.slice(0, at), ...lines, ...grid.lines.slice(at + gone)],
});

export function deleteRows(grid: Grid, dice: Dice): Grid {
  const count = dice.pick([1, 1, 2, 3]);
  let left = grid;
  for (let n = 0; n < count; n += 1) {
    const rows = bodyOf(left);
    const at = dice.pick(rows);
    if (at === undefined || rows.length < 8) break;
    left = splice(left, at, 1);
  }
  return left;
}

/** A row of the person's own, with a figure in every value column. */
export function insertRows(grid: Grid, dice: Dice): Grid {
  const count = dice.between(1, 3);
  let grown = grid;
  for (let n = 0; n < count; n += 1) {
    const at = dice.pick(bodyOf(grown).slice(1));
    if (at === undefined) break;
    const cells = grown.columns.map(({ role }): GridCell | undefined => {
      if (role === 'label') return { content: dice.pick(OWN_ROWS) ?? null };
      if (role === 'unit') return { content: dice.pick(['Lần', 'Người', null]) ?? null };
      return role === 'value' ? { content: anyFigure(false, dice) } : undefined;
    });
    grown = splice(grown, at, 0, { kind: 'own', cells });
  }
  return grown;
}

/** Two neighbouring rows change places; their codes go along, or stay in order where people number by hand. */
export function swapRows(grid: Grid, dice: Dice): Grid {
  const label = columnOf(grid, 'label');
  const code = columnOf(grid, 'code');
  const rows = bodyOf(grid);
  const pairs = rows.flatMap((at, n) => {
    const next = rows[n + 1];
    const [a, b] = [grid.lines[at], grid.lines[next ?? -1]];
    if (next !== at + 1 || !a || !b || a.template !== b.template || a.row?.level !== b.row?.level) return [];
    // Rows above others take their group along when they move: swapping only the heading says something else.
    const above = (grid.lines[next + 1]?.row?.level ?? 0) > (b.row?.level ?? 0);
    return above || foldLabel(textAt(a, label)) === foldLabel(textAt(b, label)) ? [] : [at];
  });
  const at = dice.pick(pairs);
  const [a, b] = [grid.lines[at ?? -1], grid.lines[(at ?? -2) + 1]];
  if (at === undefined || !a || !b) return grid;
  const stay = dice.chance(0.4) && code >= 0;
  const recoded = (line: GridLine, from: GridLine): GridLine =>
    stay && line.cells[code] ? withContent(line, code, from.cells[code]?.content ?? null) : line;
  return splice(grid, at, 2, recoded(b, a), recoded(a, b));
}

/** The code of a row is that of the row above: copied and not changed. */
export function repeatCode(grid: Grid, dice: Dice): Grid {
  const code = columnOf(grid, 'code');
  const rows = bodyOf(grid).filter((at) => {
    const [here, above] = [grid.lines[at], grid.lines[at - 1]];
    return here && above?.row && textAt(here, code) !== '' && textAt(above, code).trim().length > 1;
  });
  const at = dice.pick(rows);
  const above = grid.lines[(at ?? 0) - 1];
  if (at === undefined || !above) return grid;
  return mapLines(grid, (line, n) => (n === at ? withContent(line, code, textAt(above, code)) : line));
}

/** The line with its figures marked as no longer, or doubly, told. */
export const marked = (line: GridLine, as: 'open' | 'pasted'): GridLine => ({
  ...line,
  cells: line.cells.map((cell) => (cell?.mark ? { ...cell, mark: { ...cell.mark, [as]: true } } : cell)),
});

/** A row stands there twice with two figures: which one counts, nobody can tell from the sheet. */
export function repeatRow(grid: Grid, dice: Dice): Grid {
  const at = dice.pick(fixedRows(grid));
  const line = grid.lines[at ?? -1];
  if (at === undefined || !line) return grid;
  const twin: GridLine = {
    ...line,
    cells: line.cells.map((cell) =>
      cell?.mark && typeof cell.content === 'number'
        ? { ...cell, content: cell.content + dice.between(1, 20) }
        : cell?.mark && cell.content !== null
          ? { ...cell, content: `${cell.content}1` }
          : cell,
    ),
  };
  return splice(grid, at, 1, marked(line, 'open'), marked(twin, 'open'));
}

/** The same row pasted twice, its figures too: either is right. */
export function pasteRow(grid: Grid, dice: Dice): Grid {
  const at = dice.pick(fixedRows(grid));
  const line = grid.lines[at ?? -1];
  if (at === undefined || !line) return grid;
  return splice(grid, at, 1, marked(line, 'pasted'), marked(line, 'pasted'));
}

export function hideRows(grid: Grid, dice: Dice): Grid {
  return mapLines(grid, (line) =>
    line.kind === 'row' && dice.chance(0.15) ? { ...line, hidden: true } : line,
  );
}

export function blankLines(grid: Grid, dice: Dice): Grid {
  const blank = (): GridLine => ({ kind: 'blank', cells: grid.columns.map(() => undefined) });
  return {
    ...grid,
    lines: grid.lines.flatMap((line) =>
      line.kind === 'row' && dice.chance(0.12) ? [blank(), line] : [line],
    ),
  };
}

/** Figures that are not there yet. */
export function emptyFigures(grid: Grid, dice: Dice): Grid {
  const share = dice.pick([0.2, 0.5, 0.8]);
  return mapLines(grid, (line) => ({
    ...line,
    cells: line.cells.map((cell) =>
      cell?.mark && line.template && kindOf(line.template) !== 'documents' && dice.chance(share)
        ? { ...cell, content: null }
        : cell,
    ),
  }));
}

const headerOf = (grid: Grid): readonly GridLine[] => grid.lines.filter(({ kind }) => kind === 'header');

/** The header printed again where a page ends. */
export function repeatHeader(grid: Grid, dice: Dice): Grid {
  const rows = bodyOf(grid);
  const at = dice.pick(rows.slice(2, -2));
  return at === undefined ? grid : splice(grid, at, 0, ...headerOf(grid));
}

/** Every part of one sheet with a header of its own. */
export function headerForEachPart(grid: Grid): Grid {
  const header = headerOf(grid);
  let first = true;
  const lines = grid.lines.flatMap((line) => {
    if (line.kind !== 'heading') return [line];
    const above = first ? [] : header;
    first = false;
    return [...above, line];
  });
  return { ...grid, lines };
}

/** The header as one line: the lowest title of each column. */
export function flatHeader(grid: Grid): Grid {
  const rows = grid.lines.flatMap(({ kind }, at) => (kind === 'header' ? [at] : []));
  const top = rows[0];
  if (top === undefined) return grid;
  const cells = grid.columns.map((_, column): GridCell | undefined => {
    const titles = rows.map((at) => grid.lines[at]?.cells[column]?.content).filter((text) => text);
    const aside = (text: unknown) => typeof text === 'string' && text.startsWith('(');
    return { content: titles.filter((text) => !aside(text)).at(-1) ?? null };
  });
  return splice(grid, top, rows.length, { kind: 'header', cells });
}

export const removeTitles = (grid: Grid): Grid => ({
  ...grid,
  lines: grid.lines.filter(({ kind }, at) => kind !== 'title' && !(kind === 'blank' && at < 6)),
});

export const removeHeader = (grid: Grid): Grid => ({
  ...grid,
  lines: grid.lines.filter(({ kind }) => kind !== 'header'),
});
