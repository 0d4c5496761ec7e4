// Heights of rows with merged cells: Excel fits no row to the text of a merge by itself, so lines are counted.

import { type DesignedCell, looks } from '../core/form/sheet-design';
import type { Template } from '../core/form/template';
import { lineCount, linesHeight, textRoom } from '../core/text/text-lines';
import { parseArea } from '../core/workbook/address';
import { HEADER_TOP } from './layout';

/** Points above and below the lines of a title or a header. */
const TITLE_SPACE = 4.5;
const HEADER_SPACE = 6;
/** More of it where no blank row parts the last line from the header. */
const NO_BLANK_ROW = 10;

/** Points by row of the titles over the table, each merged over its whole width. */
export function titleHeights(
  titles: readonly DesignedCell[],
  template: Template,
): ReadonlyMap<number, number> {
  const room = textRoom(template.columns.map(({ width }) => width));
  return new Map(
    titles.map(({ row, text, look }) => {
      const face = looks[look];
      const space = row === HEADER_TOP - 1 ? TITLE_SPACE + NO_BLANK_ROW : TITLE_SPACE;
      return [row, linesHeight(lineCount(text, face, room), face.size) + space] as const;
    }),
  );
}

/** Points by header row, by what stands in one row; the last row of a taller merge makes up for what it lacks. */
export function headerHeights(template: Template, top: number): ReadonlyMap<number, number> {
  const face = looks.header;
  const widths = template.columns.map(({ width }) => width);
  const merges = template.headerMerges.flatMap((text) => parseArea(text) ?? []);
  const heights = template.header.map(() => linesHeight(1, face.size) + HEADER_SPACE);
  const boxes = template.header.flatMap((texts, row) =>
    texts.flatMap((text, column) => {
      if (text === '') return [];
      const merge = merges.find((area) => area.top === row && area.left === column);
      return [{ text, area: merge ?? { top: row, left: column, bottom: row, right: column } }];
    }),
  );
  const tallLast = boxes.sort((a, b) => a.area.bottom - a.area.top - (b.area.bottom - b.area.top));
  for (const { text, area } of tallLast) {
    const room = textRoom(widths.slice(area.left, area.right + 1));
    const wanted = linesHeight(lineCount(text, face, room), face.size) + HEADER_SPACE;
    const there = heights.slice(area.top, area.bottom + 1).reduce((sum, height) => sum + height, 0);
    if (wanted > there) heights[area.bottom] = (heights[area.bottom] ?? 0) + wanted - there;
  }
  return new Map(heights.map((height, row) => [top + row, height]));
}
