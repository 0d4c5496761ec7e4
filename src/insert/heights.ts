// Heights of header rows over narrow columns: Excel fits no row to the text of merged cells by itself.

import { parseArea } from '../core/address';
import type { Template } from '../core/template';

/** Points of one line of bold 12-point text. */
const LINE = 16;
/** A bold letter is about so much wider than the digit that column widths are counted in. */
const BOLD = 1.15;

/** How many lines words take in a width, in characters. */
function linesIn(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const length = word.length * BOLD;
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += (used > 0 ? 1 : 0) + length;
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
