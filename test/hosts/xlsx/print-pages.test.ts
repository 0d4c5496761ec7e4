// Where the pages of a printed sheet end, whichever program prints it: programs get up to a hundredth more or less on one.

import type { CellLook, SheetDesign } from '../../../src/core/form/sheet-design';
import { fittedToPages } from '../../../src/hosts/xlsx/print-pages';

/** Title and header; then rows of one height. 728 points of an A4 page are left for a sheet that is not made smaller. */
const HEAD = 60;
const PAGE = 728.5;

function sheet(rows: readonly number[], headings: readonly number[] = []) {
  const heights = new Map([HEAD, ...rows].map((height, row) => [row, height]));
  const look = (row: number): CellLook => (headings.includes(row) ? 'groupLabel' : 'label');
  const design: SheetDesign = {
    name: 'PL 1',
    columnWidths: [6, 44, 15],
    rowHeights: new Map(),
    cells: [...heights.keys()].map((row) => ({ row, column: 1, text: 'x', look: look(row) })),
    merges: [],
    choices: [],
    print: {
      area: { top: 0, left: 0, bottom: rows.length, right: 2 },
      orientation: 'portrait',
      repeat: { first: 0, last: 0 },
    },
  };
  const fitted = fittedToPages(design, heights);
  return { fitted, all: new Map([...heights, ...fitted]) };
}

/** Rows of each page where so much of the page can be printed on. */
function printed(heights: ReadonlyMap<number, number>, page: number): readonly (readonly number[])[] {
  const pages: number[][] = [[]];
  let used = HEAD;
  for (const [row, height] of heights) {
    if (row === 0) continue;
    if (used + height > page) {
      pages.push([]);
      used = HEAD;
    }
    used += height;
    pages.at(-1)?.push(row);
  }
  return pages;
}

const programs = [0.99, 1, 1.01];
const rows = (count: number, height = 20): readonly number[] => Array.from({ length: count }, () => height);

test('vừa một trang: không đổi', () => {
  expect(sheet(rows(30)).fitted.size).toBe(0);
});

test.each([34, 35])('%i dòng, quá một trang chút ít: các dòng thấp lại, vẫn một trang', (count) => {
  const { all } = sheet(rows(count));
  for (const program of programs) expect(printed(all, PAGE * program)).toHaveLength(1);
  expect(Math.min(...[...all.values()].slice(1))).toBeGreaterThanOrEqual(18);
});

test.each([38, 39, 66, 67, 68])('%i dòng: trang cuối có ít nhất ba dòng', (count) => {
  const { all } = sheet(rows(count));
  for (const program of programs) {
    const pages = printed(all, PAGE * program);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.at(-1)?.length).toBeGreaterThanOrEqual(3);
  }
  expect(Math.max(...[...all.values()].slice(1))).toBeLessThanOrEqual(26);
});

test.each([[[33]], [[32, 33]], [[33, 66]], [[32, 33, 65, 66]]])(
  'dòng nhóm %j không đứng cuối trang',
  (headings) => {
    const { all } = sheet(rows(90), headings);
    for (const program of programs)
      for (const page of printed(all, PAGE * program).slice(0, -1))
        expect(headings).not.toContain(page.at(-1));
  },
);

test('dòng cao hơn cả trang: không lặp mãi', () => {
  const { all } = sheet([...rows(3), 900, ...rows(60), 900]);
  expect(printed(all, PAGE).flat()).toHaveLength(65);
});
