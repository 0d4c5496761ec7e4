// Heights of rows whose text takes more than one line: Excel fits no row to merged cells by itself, and other
// programs print a new sheet before they fit any.

import { parseArea } from '../core/address';
import { type DesignedCell, looks } from '../core/sheet-design';
import type { Template } from '../core/template';

/** Points of one line of bold 12-point text. */
const LINE = 16;
/** Letters of 12 points, in digits of the default font, which column widths are counted in. */
const SMALL_LETTER = 1;
const CAPITAL = 1.45;
const SPACE = 0.6;
const BOLD = 1.1;

function widthOf(word: string, bold: boolean): number {
  const letters = [...word.normalize('NFC')];
  const width = letters.reduce(
    (sum, letter) => sum + (letter === letter.toLowerCase() ? SMALL_LETTER : CAPITAL),
    0,
  );
  return bold ? width * BOLD : width;
}

/** How many lines words take in a width, in characters. */
function linesIn(text: string, width: number, bold = true): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const length = widthOf(word, bold);
    if (used > 0 && used + SPACE + length > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += (used > 0 ? SPACE : 0) + length;
  }
  return lines;
}

/**
 * Points by row for headers with merged cells, tall enough for every title; nothing for other headers.
 * A title over several rows that needs more than they have makes the last of them taller.
 */
export function headerHeights(template: Template, top: number): ReadonlyMap<number, number> {
  if (template.headerMerges.length === 0) return new Map();
  const merges = template.headerMerges.flatMap((text) => parseArea(text) ?? []);
  const widths = template.columns.map(({ width }) => width);
  const boxes = template.header.flatMap((texts, row) =>
    texts.flatMap((text, column) => {
      if (text === '') return [];
      const merge = merges.find((area) => area.top === row && area.left === column);
      const [right, bottom] = [merge?.right ?? column, merge?.bottom ?? row];
      const width = widths.slice(column, right + 1).reduce((sum, one) => sum + one, 0);
      return [{ row, bottom, lines: linesIn(text, Math.max(1, width - 1)) }];
    }),
  );
  const heights = template.header.map((_, row) =>
    Math.max(1, ...boxes.filter((box) => box.row === row && box.bottom === row).map(({ lines }) => lines)),
  );
  for (const { row, bottom, lines } of boxes) {
    const room = heights.slice(row, bottom + 1).reduce((sum, one) => sum + one, 0);
    if (bottom > row && lines > room) heights[bottom] = (heights[bottom] ?? 1) + lines - room;
  }
  return new Map(heights.map((lines, row) => [top + row, lines * LINE + 4]));
}

/** Points by row for rows without merged cells that need more than one line; the others keep the usual height. */
export function fittedHeights(
  cells: readonly DesignedCell[],
  widths: readonly number[],
): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const { row, column, text, look } of cells) {
    if (text === '' || !looks[look].border) continue;
    const needed = linesIn(text, Math.max(1, (widths[column] ?? 1) - 0.5), looks[look].bold);
    lines.set(row, Math.max(lines.get(row) ?? 1, needed));
  }
  return new Map([...lines].flatMap(([row, count]) => (count > 1 ? [[row, count * LINE + 1] as const] : [])));
}
