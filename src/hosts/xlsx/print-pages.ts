// Where the pages of a new sheet end: no page ends with a heading, and the last one holds more than a row. Heights do
// it, not breaks set by hand: fitting to the width of the page stays, whoever widens a column still gets one page across.
// Rows of a page get a little higher until the next one surely has no room on it, whatever program prints; a little
// lower where so all of them surely have.

import type { CellLook, SheetDesign } from '../../core/form/sheet-design';

/** Points of an A4 page that stands. */
const PAPER = { width: 595.3, height: 841.9 } as const;

/** Inches, as Nghị định 30/2020/NĐ-CP has them: 20, 15, 20, 20 mm. */
export const MARGINS = { left: 0.7874, right: 0.5906, top: 0.7874, bottom: 0.7874 } as const;

/** Of rows that nobody gave a height, in points. */
export const USUAL_HEIGHT = 15.75;

/** So many rows the last page has at least. */
const LEAST_ON_LAST = 3;
/** Programs differ in how much they get on a page: a row for which less than this part is left may go either way. */
const UNSURE = 0.015;
/** No row grows by more than this, in points: what it holds would stand lost in it. */
const MOST_GROWTH = 6;

/** Nor shrinks by more: its lines keep clear of its borders. */
const MOST_SHRINK = 2;

const HEADINGS: ReadonlySet<CellLook> = new Set(['groupLabel', 'section']);

/** @param heights of the rows of the sheet in points. @returns those that differ. */
export function fittedToPages(
  design: SheetDesign,
  heights: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const { repeat, area } = design.print;
  const height = (row: number): number => heights.get(row) ?? USUAL_HEIGHT;
  const headings = new Set(design.cells.flatMap(({ row, look }) => (HEADINGS.has(look) ? [row] : [])));
  /** Of the rows above each one: a long sheet has hundreds of pages, and each asks for all that is left. */
  const above = new Float64Array(Math.max(area.bottom, repeat.last) + 3);
  for (let row = 0; row + 1 < above.length; row += 1) above[row + 1] = (above[row] ?? 0) + height(row);
  const sum = (from: number, to: number): number => (above[to + 1] ?? 0) - (above[from] ?? 0);
  const page = pageHeight(design);
  const again = sum(repeat.first, repeat.last);
  const changed = new Map<number, number>();
  let top = repeat.last + 1;
  let room = page - sum(0, repeat.last);
  while (top <= area.bottom && sum(top, area.bottom) > room * (1 - UNSURE)) {
    const over = (sum(top, area.bottom) - room * (1 - UNSURE)) / (area.bottom - top + 1);
    if (over <= MOST_SHRINK) {
      for (let row = top; row <= area.bottom; row += 1) changed.set(row, quarter(height(row) - over));
      break;
    }
    const fit = lastThatFits(top, room, height);
    const end = endOf(fit, { top, bottom: area.bottom, headings });
    const missing = room - sum(top, end) - height(end + 1) / 2;
    const each = missing / (end - top + 1);
    const grows = each > 0 && each <= MOST_GROWTH;
    for (let row = top; grows && row <= end; row += 1) {
      // Rounded over all of them together: what one row loses the next one gets.
      const [before, after] = [row - top, row - top + 1].map((count) => quarter(count * each));
      changed.set(row, height(row) + (after ?? 0) - (before ?? 0));
    }
    top = (grows ? end : fit) + 1;
    room = page - again;
  }
  return changed;
}

/** Excel keeps heights in quarters of a point. */
const quarter = (points: number): number => Math.floor(points * 4) / 4;

/** At least the row itself, however high it is. */
function lastThatFits(top: number, room: number, height: (row: number) => number): number {
  let used = height(top);
  let row = top;
  while (used + height(row + 1) <= room) {
    row += 1;
    used += height(row);
  }
  return row;
}

interface Body {
  readonly top: number;
  readonly bottom: number;
  readonly headings: ReadonlySet<number>;
}

/** The last row of a page that reads well; where none does, the one that the page ends with by itself. */
function endOf(fit: number, { top, bottom, headings }: Body): number {
  let end = Math.min(fit, bottom - LEAST_ON_LAST);
  while (end > top && headings.has(end)) end -= 1;
  return end > top ? end : Math.min(fit, bottom - 1);
}

/** Points of the sheet that one page takes, as small as its width makes it print. */
function pageHeight({ columnWidths, print }: SheetDesign): number {
  const isPortrait = print.orientation === 'portrait';
  const [width, height] = isPortrait ? [PAPER.width, PAPER.height] : [PAPER.height, PAPER.width];
  // Designs count in digits of Calibri 11: 7 pixels each and 5 of padding.
  const columns = columnWidths.reduce((all, one) => all + Math.round(one * 7) + 5, 0) * 0.75;
  const across = width - (MARGINS.left + MARGINS.right) * 72;
  const percent = Math.min(100, Math.floor((across / columns) * 100));
  return (height - (MARGINS.top + MARGINS.bottom) * 72) / (percent / 100);
}
