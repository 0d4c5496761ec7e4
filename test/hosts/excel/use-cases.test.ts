// The use cases of the pane, from the catalogue to the open workbook and back.

import { applyFill, proposeFill } from '../../../src/app';
import { templateSets } from '../../../src/catalog';
import type { Mark } from '../../../src/hosts/excel';
import { insertTemplates, openWorkspace } from '../../support/app';
import { closeHosts, openHost } from './open-host';

afterEach(closeHosts);

const [set] = templateSets;
if (!set) throw new Error('no template set');

const empty = { sheets: [{ name: 'Trang tính1', cells: {} }] };

describe('trên Excel với bộ mẫu thật', () => {
  test('chèn cả bộ trong ba lượt; đọc lại nhận ra đủ từng biểu, từng dòng mà không cần ô gộp', async () => {
    const { host, port } = await openHost(empty);
    const inserted = await insertTemplates(port, set.id, 'all');
    expect(inserted).toHaveLength(set.templates.length);
    expect(host.requests).toHaveLength(3);

    host.resetCounters();
    const { tables } = await openWorkspace(port);
    expect(host.requests).toHaveLength(2);
    expect(tables.map(({ template }) => template.id)).toEqual(set.templates.map(({ id }) => id));
    expect(tables.flatMap(({ missing }) => missing)).toEqual([]);
    expect(tables.map(({ rows }) => rows.length)).toEqual(set.templates.map(({ rows }) => rows.length));
  });

  test('chèn lần nữa: trang mới được đổi tên, trang cũ không đổi', async () => {
    const { host, port } = await openHost(empty);
    const [first] = await insertTemplates(port, set.id, [set.templates[0]?.id ?? '']);
    const before = host.book.toText();
    const [second] = await insertTemplates(port, set.id, [set.templates[0]?.id ?? '']);
    expect(second).toMatchObject({ renamed: true });
    expect(second?.sheet).not.toBe(first?.sheet);
    expect(host.book.toText().startsWith(before)).toBe(true);
  });

  test('gõ số, kiểm tra, đánh dấu, xóa dấu: chỉ còn số đã gõ', async () => {
    const { host, port } = await openHost(empty);
    await insertTemplates(port, set.id, 'all');
    const blank = await openWorkspace(port);
    const typedCells = blank.tables.flatMap(({ rows }) =>
      rows.filter(({ reading, row }) => reading.kind === 'blank' && row.unit !== '').map(({ cell }) => cell),
    );
    expect(typedCells.length).toBeGreaterThan(50);
    await port.apply({
      changes: typedCells.map((cell, index) => ({ ...cell, before: null, value: 200 - index })),
    });
    const before = host.book.toText();

    host.resetCounters();
    const { findings } = await openWorkspace(port);
    const marks = findings.flatMap(({ cell, severity }): Mark[] => (cell ? [{ cell, severity }] : []));
    expect(marks.length).toBeGreaterThan(5);
    await port.mark(marks);
    expect(host.requests.length).toBeLessThanOrEqual(3);
    const marked = host.book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
    expect(marked.length).toBeGreaterThan(0);

    await port.clearMarks();
    expect(host.book.toText()).toBe(before);
  });

  test('điền: ô tổng bị xóa được điền lại bằng công thức và tính đúng', async () => {
    const { port } = await openHost(empty);
    await insertTemplates(port, set.id, 'all');
    const inserted = await openWorkspace(port);
    const formulas = inserted.snapshot.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ column, cell }) =>
          cell.formula === undefined ? [] : [{ sheet: name, row, column, content: cell.content }],
        ),
      ),
    );
    expect(formulas.length).toBeGreaterThan(5);
    const figures = inserted.tables.flatMap(({ rows }) =>
      rows.filter(({ reading, row }) => reading.kind === 'blank' && row.unit !== '').map(({ cell }) => cell),
    );
    const isFormula = (cell: { sheet: string; row: number; column: number }) =>
      formulas.some((one) => one.sheet === cell.sheet && one.row === cell.row && one.column === cell.column);
    await port.apply({
      changes: [
        ...formulas.map(({ content, ...cell }) => ({ ...cell, before: content, value: null })),
        ...figures.filter((cell) => !isFormula(cell)).map((cell) => ({ ...cell, before: null, value: 4 })),
      ],
    });
    const cleared = await openWorkspace(port);
    const fills = proposeFill(cleared).filter(({ kind }) => kind === 'fill');
    expect(fills.length).toBeGreaterThan(3);
    const filled = await applyFill(port, cleared, fills);
    expect(proposeFill(filled).filter(({ kind }) => kind === 'fill')).toEqual([]);
  });
});
