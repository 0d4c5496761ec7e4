// Empty rows inside a header, as people leave them for looks: whatever the kind of form, what is read stays the same.

import { builtIn } from '../../src/catalog/built-in';
import { noAnswers } from '../../src/core/form/question';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { findHeaderBlocks } from '../../src/own/headers';
import { readHeader } from '../../src/own/read-columns';
import { bodyRows } from '../../src/own/read-lines';
import { recognizeAndAsk } from '../../src/recognize';
import { gridOf } from '../../src/recognize/sheet/grid';
import { drawSheet } from '../support/sheet';
import { dissolveMerges } from './corpus/columns';
import { Dice } from './corpus/dice';
import { filledSheets } from './corpus/filled';
import { drawGrid, type Grid, type GridLine } from './corpus/grid';

/** Empty rows put in below a line; merges that they fall into grow, as in Excel. */
function withGap(grid: Grid, below: number, rows: number): Grid {
  const gap = Array.from(
    { length: rows },
    (): GridLine => ({ kind: 'header', cells: grid.columns.map(() => undefined) }),
  );
  const grown = grid.lines.map(
    (line, at): GridLine => ({
      ...line,
      cells: line.cells.map((cell) => {
        const down = cell?.span?.down ?? 0;
        return cell?.span && at <= below && below < at + down
          ? { ...cell, span: { ...cell.span, down: down + rows } }
          : cell;
      }),
    }),
  );
  return { ...grid, lines: [...grown.slice(0, below + 1), ...gap, ...grown.slice(below + 1)] };
}

/** What stands bound, by the figure or document that a cell really holds. */
function read(grid: Grid): readonly string[] {
  const { snapshot, marks } = drawGrid(grid);
  const { tables } = recognizeAndAsk({ sheets: [snapshot] }, builtIn.sets, builtIn.dictionary, noAnswers);
  const told = (row: number, column: number): string => {
    const { template, key, indicator, member } = marks.get(`${row}:${column}`) ?? {};
    return [template, key, indicator, member].join(' ');
  };
  return tables.flatMap(({ rows, documents = [] }) => [
    ...rows.map(({ cell, indicator, member }) => `${told(cell.row, cell.column)} → ${indicator} ${member}`),
    ...documents.map(({ cell }) => told(cell.row, cell.column)),
  ]);
}

/** Columns of every form on the sheet as "Lưu thành bộ mẫu" reads them, with the rows below. */
function readAsOwn(grid: Grid): readonly string[] {
  const own = gridOf(drawGrid(grid).snapshot);
  const blocks = findHeaderBlocks(own);
  return blocks.flatMap((block, n) => {
    const body = bodyRows(own, block, blocks[n + 1]?.top ?? Number.POSITIVE_INFINITY);
    const columns = readHeader(own, block, body)?.columns ?? [];
    return [
      ...columns.map(({ at, role, path, number }) => `${at} ${role} ${number} ${path.join(' > ')}`),
      `${body.length} dòng`,
    ];
  });
}

const sheets = builtIn.sets.flatMap((set) =>
  filledSheets(set, 99, new Dice(8)).map((grid) => [`${set.id}, trang ${grid.name}`, grid] as const),
);

describe('Dòng trống trong đầu bảng', () => {
  it.each(sheets)('%s: đọc được đúng như khi không có dòng trống', (_, grid) => {
    const header = grid.lines.flatMap(({ kind }, at) => (kind === 'header' ? [at] : []));
    expect(header.length).toBeGreaterThan(0);
    for (const form of [grid, dissolveMerges(grid)]) {
      const before = read(form);
      expect(before.length).toBeGreaterThan(0);
      for (const below of header) {
        for (const rows of [1, 2])
          expect([below, rows, read(withGap(form, below, rows))]).toEqual([below, rows, before]);
      }
    }
  });
});

describe('Dòng trống trong đầu bảng của biểu tự lập', () => {
  it.each(sheets)('%s', (_, grid) => {
    const header = grid.lines.flatMap(({ kind }, at) => (kind === 'header' ? [at] : []));
    for (const form of [grid, dissolveMerges(grid)]) {
      const before = readAsOwn(form);
      for (const below of header.slice(0, -1)) {
        expect([below, readAsOwn(withGap(form, below, 1))]).toEqual([below, before]);
      }
    }
  });
});

describe('Danh mục văn bản có đầu bảng cao hơn một dòng', () => {
  const symbols = (sheet: SheetSnapshot) =>
    recognizeAndAsk({ sheets: [sheet] }, builtIn.sets, builtIn.dictionary).tables.flatMap(
      ({ documents = [] }) => documents.map(({ symbol }) => symbol),
    );

  it.each([
    ['gộp xuống hai dòng', '', ['A1:A3', 'B1:B3', 'C1:C3', 'D1:D3']],
    ['dòng trống không gộp', '', []],
    ['dòng đánh số cột', '1 | 2 | 3 | 4', []],
    ['dòng đánh số cột trong ngoặc', '(1) | (2) | (3) | (4)', []],
  ])('%s: đọc từ dòng tên loại trở đi', (_, second, merges) => {
    const sheet = drawSheet(
      'Văn bản',
      `
        STT | Số, ký hiệu | Ngày ban hành | Trích yếu
        ${second}

        I | Kế hoạch
        1 | 05/KH-UBND | 05/01/2024 | Kế hoạch cải cách hành chính
        2 | 06/KH-UBND | 06/01/2024 | Kế hoạch tuyên truyền
      `,
      merges,
    );
    expect(symbols(sheet)).toEqual(['05/KH-UBND', '06/KH-UBND']);
  });
});
