// One odd entry does not condemn a file: it opens, everything else in it is read, and what is written is sound.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js/index-native.js';
import type { CellChange, WorkbookSnapshot } from '../../../src/core/workbook/workbook';
import { openXlsx } from '../../../src/hosts/xlsx';
import { describeUnread } from '../../../src/messages/unread';
import { checkSnapshot, insertTemplates } from '../../support/app';
import { buildParts, zipParts } from '../../support/xlsx/build';
import { changedParts, partsOf, partText } from '../../support/xlsx/parts';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'fixtures', name)));
const sample = new Uint8Array(
  readFileSync(join(__dirname, '../../../assets/samples/quang-dien-2024-q1.xlsx')),
);
const read = async (bytes: Uint8Array): Promise<WorkbookSnapshot> => (await openXlsx(bytes)).read();
const RELS = 'xl/_rels/workbook.xml.rels';

/** Names that a list of the package gives to parts, as Excel compares them. */
function named(bytes: Uint8Array, list: string): readonly string[] {
  return [...partText(bytes, list).matchAll(/ (?:PartName|Target)="\/?(?:xl\/)?([^"]+)"/gi)].map(
    ([, name = '']) => name.toLowerCase(),
  );
}

function expectNamedOnce(bytes: Uint8Array): void {
  for (const list of ['[Content_Types].xml', RELS]) {
    const names = named(bytes, list);
    expect(names).toEqual([...new Set(names)]);
  }
}

const inserted = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const file = await openXlsx(bytes);
  await insertTemplates(file, 'tth-2024', ['tth-2024/pl3', 'tth-2024/pl4']);
  return file.toBytes();
};

describe.each([
  ['danh sách loại nội dung nêu một trang không có', 'stale-override-sheet8.xlsx'],
  ['trang mã lệnh đời cũ: có trong danh sách, không có phần', 'module-sheet-no-part.xlsx'],
  ['hợp nhất cả cột', 'merge-cols.xlsx'],
])('%s', (_, name) => {
  test('đọc đủ bảy trang', async () => {
    const { sheets, lost } = await read(fixture(name));
    expect(sheets.map((sheet) => sheet.name)).toEqual(['PL2', 'PL3', 'PL4', 'PL5', 'PL6', 'PL7', 'PL8']);
    expect(sheets.map(({ rows }) => rows)).toEqual((await read(sample)).sheets.map(({ rows }) => rows));
    // A module was never a sheet with figures: nobody misses it.
    expect(lost).toBeUndefined();
  });

  test('chèn hai biểu: không danh sách nào nêu một phần hai lần', async () => {
    const bytes = await inserted(fixture(name));
    expectNamedOnce(bytes);
    expect((await read(bytes)).sheets).toHaveLength(9);
  });
});

test('hợp nhất cả cột, cả hàng được hiểu đúng như Excel hiểu', async () => {
  const parts = buildParts({
    sheets: [{ name: 'T', cells: { A1: 'x' }, merges: ['H:I', '$40:$41', 'chẳng phải vùng', 'B3:A2'] }],
  });
  const [sheet] = (await read(zipParts(parts))).sheets;
  expect(sheet?.merges).toEqual([
    { top: 0, left: 7, bottom: 1_048_575, right: 8 },
    { top: 39, left: 0, bottom: 40, right: 16_383 },
    { top: 1, left: 0, bottom: 2, right: 1 },
  ]);
});

describe('trang có trong danh sách mà tệp không chứa', () => {
  const two = buildParts({
    sheets: [
      { name: 'Còn', cells: { A1: 1 } },
      { name: 'Mất', cells: { A1: 2 } },
    ],
  });
  const { 'xl/worksheets/sheet2.xml': _, ...withoutPart } = two;
  const [relation = ''] = /<Relationship [^>]*sheet2\.xml"\/>/.exec(String(two[RELS])) ?? [];
  const withoutRelation = { ...two, [RELS]: String(two[RELS]).replace(relation, '') };

  test.each([
    ['thiếu phần', withoutPart],
    ['thiếu quan hệ', withoutRelation],
  ])('%s: trang còn lại đọc được, trang mất được nêu tên', async (_, parts) => {
    const { sheets, lost } = await read(zipParts(parts));
    expect([sheets.map(({ name }) => name), lost]).toEqual([['Còn'], ['Mất']]);
  });

  test('kiểm tra nói trang nào chưa đọc được', async () => {
    const { 'xl/worksheets/sheet3.xml': _, ...rest } = partsOf(sample);
    const { tables, unread } = checkSnapshot(await read(zipParts(rest)));
    expect(tables).toHaveLength(6);
    expect(unread.map(describeUnread)).toEqual([expect.stringMatching(/^Trang “PL4” .* chưa kiểm tra được/)]);
  });

  test('trang mới chèn không lấp vào chỗ của trang đã mất', async () => {
    const bytes = await inserted(zipParts(withoutPart));
    expectNamedOnce(bytes);
    const { sheets, lost } = await read(bytes);
    expect([sheets.length, lost]).toEqual([3, ['Mất']]);
  });
});

describe('kiểu dáng', () => {
  const parts = buildParts({ sheets: [{ name: 'T', cells: { A1: 1 } }] });
  const { 'xl/styles.xml': styles = '', ...bare } = parts;
  const [relation = ''] = /<Relationship [^>]*styles\.xml"\/>/.exec(String(parts[RELS])) ?? [];
  const change: CellChange = { sheet: 'T', row: 0, column: 0, before: 1, value: 2, format: '0.0' };

  test.each([
    ['nêu trong danh sách mà không có', bare, 'xl/styles.xml'],
    ['có mà không ai nêu', { ...parts, [RELS]: String(parts[RELS]).replace(relation, '') }, 'xl/styles2.xml'],
    [
      'nêu dưới tên khác',
      { ...bare, [RELS]: String(parts[RELS]).replace('styles.xml', 'st/one.xml') },
      'xl/st/one.xml',
    ],
  ])('%s: ghi định dạng, chèn trang đều được', async (_, odd, part) => {
    const bytes = zipParts(odd);
    const file = await openXlsx(bytes);
    await file.apply({ changes: [change] });
    for (const after of [await file.toBytes(), await inserted(bytes)]) {
      expectNamedOnce(after);
      expect(partText(after, RELS).match(/\/styles"/g)).toHaveLength(1);
      expect(Object.keys(partsOf(after))).toContain(part);
    }
    const [sheet] = (await read(await file.toBytes())).sheets;
    expect(sheet?.rows[0]?.cells[0]?.cell).toEqual({ content: 2, format: '0.0' });
    expect(styles).not.toBe('');
  });
});

describe('cờ ở đầu mục khác với danh mục của zip', () => {
  test.each([
    ['tên theo UTF-8', 0x0800],
    ['kích thước ghi sau', 0x0008],
    ['mã hóa', 0x0001],
  ])('%s: mở được, ghi lại được', async (_, flag) => {
    const bytes = sample.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50)
        view.setUint16(at + 6, view.getUint16(at + 6, true) ^ flag, true);
    }
    expect(await read(bytes)).toEqual(await read(sample));
    const file = await openXlsx(bytes);
    await file.apply({ changes: [{ sheet: 'PL4', row: 49, column: 0, before: null, value: 'x' }] });
    const after = await file.toBytes();
    expect(changedParts(sample, after)).toEqual(['xl/worksheets/sheet3.xml']);
    // Both directories of what is written say the same, down to the names.
    const reader = new ZipReader(new Uint8ArrayReader(after), { strictness: 'strict', useWebWorkers: false });
    for (const entry of await reader.getEntries()) {
      if (!entry.directory) expect((await entry.getData(new Uint8ArrayWriter())).length).toBeGreaterThan(0);
    }
  });
});
