// Danh sách đơn vị: the units of "Thông tin báo cáo" become rows of tables by agencies, and are held against them.

import type { CellChange } from '../../src/core/workbook/workbook';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { closeHosts, openHost } from '../hosts/excel/open-host';
import { checkSnapshot, insertTemplates, openWorkspace } from '../support/app';

afterEach(closeHosts);

const SET = 'cao-bang-2023';
const PL2 = 'cao-bang-2023/pl2';
const communes = Array.from({ length: 21 }, (_, n) => `Xã Hồng ${'ABCDEGHIKLMNOPQRSTUVX'[n] ?? n}`);

const unitsOf = ({ tables }: Awaited<ReturnType<typeof openWorkspace>>) => {
  const rows = tables.find(({ template }) => template.id === PL2)?.rows ?? [];
  return [...new Set(rows.filter(({ row }) => row.repeats).map(({ printedLabel }) => printedLabel))];
};

async function withList() {
  const file = await newWorkbook();
  await insertTemplates(file, SET, ['cao-bang-2023/pl1'], {
    supporting: ['info'],
    info: { agencies: communes },
  });
  return file;
}

test('sổ tính có danh sách 21 xã: Phụ lục II chèn sau có đúng 21 dòng ấy', async () => {
  const file = await withList();
  await insertTemplates(file, SET, [PL2]);
  expect(unitsOf(await openWorkspace(file))).toEqual(communes);
});

test('danh sách nêu khi chèn được dùng trước; trang thông tin mới cũng ghi danh sách ấy', async () => {
  const file = await newWorkbook();
  await insertTemplates(file, SET, [PL2], { supporting: ['info'], agencies: ['Xã Một', 'Xã Hai'] });
  const workspace = await openWorkspace(file);
  expect(unitsOf(workspace)).toEqual(['Xã Một', 'Xã Hai']);
  expect(workspace.supporting.info.agencies).toEqual(['Xã Một', 'Xã Hai']);
});

test('trong Excel: danh sách của sổ tính đang mở được dùng', async () => {
  const { port } = await openHost({ sheets: [{ name: 'Sheet1', cells: {} }] });
  await insertTemplates(port, SET, ['cao-bang-2023/pl1'], {
    supporting: ['info'],
    info: { agencies: communes },
  });
  await insertTemplates(port, SET, [PL2]);
  expect(unitsOf(await openWorkspace(port))).toEqual(communes);
});

test('loại trang đã có thì không chèn lần nữa, kể cả khi đã đổi tên', async () => {
  const { host, port } = await openHost({ sheets: [{ name: 'Sheet1', cells: {} }] });
  const supporting = ['info', 'documents', 'narrative', 'log'] as const;
  await insertTemplates(port, SET, [PL2], { supporting });
  const sheet = host.book.sheet('Thông tin báo cáo');
  if (!sheet) throw new Error('no sheet');
  sheet.name = 'Chung';
  const before = host.book.sheets.map(({ name }) => name);
  const added = await insertTemplates(port, SET, ['cao-bang-2023/pl1'], { supporting });
  expect(added.map(({ sheet: name }) => name)).toEqual(['PL I']);
  expect(host.book.sheets.map(({ name }) => name)).toEqual([...before, 'PL I']);
});

describe('danh sách và biểu không khớp nhau', () => {
  async function checked(change: (rows: ReadonlyMap<string, CellChange>) => readonly CellChange[]) {
    const file = await withList();
    await insertTemplates(file, SET, [PL2]);
    const { tables } = await openWorkspace(file);
    const rows = tables.find(({ template }) => template.id === PL2)?.rows ?? [];
    const [first] = rows.filter(({ row }) => row.repeats);
    if (!first) throw new Error('no unit');
    const labels = new Map(
      rows
        .filter(({ row, cell }) => row.repeats && cell.column === first.cell.column)
        .map(({ printedLabel, cell }): [string, CellChange] => [
          printedLabel,
          { ...cell, column: cell.column - 1, before: printedLabel, value: printedLabel },
        ]),
    );
    await file.apply({ changes: [{ ...first.cell, before: null, value: 7 }, ...change(labels)] });
    const bytes = await file.toBytes();
    const { findings } = checkSnapshot(await (await openXlsx(bytes)).read());
    return findings.filter(({ code }) => code.startsWith('UNIT_'));
  }
  const renamed = (labels: ReadonlyMap<string, CellChange>, name: string, value: string): CellChange => {
    const change = labels.get(name);
    if (!change) throw new Error(name);
    return { ...change, value };
  };

  test('khớp cả: không có phát hiện', async () => {
    expect(await checked(() => [])).toEqual([]);
  });

  test('viết “UBND xã …” vẫn là đơn vị ấy', async () => {
    const [first = ''] = communes;
    expect(await checked((labels) => [renamed(labels, first, `UBND ${first.toLowerCase()}`)])).toEqual([]);
  });

  test('một dòng mang tên khác: nêu tên thiếu và tên lạ', async () => {
    const found = await checked((labels) => [renamed(labels, communes[4] ?? '', 'Xã Lạ')]);
    expect(found.map(({ code, severity, cell }) => [code, severity, cell?.sheet ?? null])).toEqual([
      ['UNIT_NOT_LISTED', 'warning', 'PL II'],
      ['UNIT_WITHOUT_ROW', 'warning', null],
    ]);
    expect(found[0]?.message).toContain('“Xã Lạ” không có trong “Danh sách đơn vị”');
    expect(found[1]?.message).toContain(`chưa có dòng của ${communes[4]},`);
  });
});
