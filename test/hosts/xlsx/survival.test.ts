import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseA1 } from '../../../src/core/workbook/address';
import type { CellChange, CellContent, WorkbookSnapshot } from '../../../src/core/workbook/workbook';
import { openXlsx } from '../../../src/hosts/xlsx';
import { changedParts, cutSheet, partsOf, partText, withMacroAndChain } from '../../support/xlsx/parts';

const SHEET = 'Phụ lục 2';
const FIRST = 'xl/worksheets/sheet1.xml';
const rich = new Uint8Array(readFileSync(join(__dirname, 'fixtures', 'rich.xlsx')));
const macro = withMacroAndChain(rich, ['B6', 'C6', 'D3', 'D4', 'D5', 'D6']);

function change(address: string, before: CellContent, value: CellChange['value'], more = {}): CellChange {
  const place = parseA1(address);
  if (!place) throw new Error(address);
  return { sheet: SHEET, ...place, before, value, ...more };
}

function contents(snapshot: WorkbookSnapshot, sheet: string): Record<string, CellContent> {
  const rows = snapshot.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return Object.fromEntries(
    rows.flatMap(({ row, cells }) => cells.map(({ column, cell }) => [`${column},${row}`, cell.content])),
  );
}

const three = [
  change('B4', 129, 131),
  change('C4', 53, 130),
  change('A3', 'Hộ tịch', '=Hộ tịch & chứng thực'),
];

describe.each([
  ['tệp do LibreOffice lưu', rich],
  ['tệp có macro', macro],
])('%s: sửa ba ô', (_, bytes) => {
  it('có đủ biểu đồ, ảnh, ghi chú, trang ẩn để thử', () => {
    const names = Object.keys(partsOf(bytes)).join(' ');
    for (const part of ['charts/chart1', 'media/image1', 'comments1', 'vmlDrawing1', 'drawing1']) {
      expect(names).toContain(part);
    }
    const sheet = partText(bytes, FIRST);
    for (const element of ['conditionalFormatting', 'dataValidation', 'headerFooter', 'mergeCell']) {
      expect(sheet).toContain(`<${element}`);
    }
    expect(partText(bytes, 'xl/workbook.xml')).toMatch(/state="hidden".*definedName/s);
  });

  it('mọi phần khác giữ từng byte; sổ chỉ thêm yêu cầu tính lại', async () => {
    const file = await openXlsx(bytes);
    await file.apply({ changes: three });
    const after = await file.toBytes();
    // The totals over the changed cells bring no result of their own: the workbook must ask to be recalculated.
    expect(changedParts(bytes, after)).toEqual(['xl/workbook.xml', FIRST]);
    const asked = partText(after, 'xl/workbook.xml').replace(' fullCalcOnLoad="1"', '');
    expect(asked).toBe(partText(bytes, 'xl/workbook.xml'));
    expect(Object.keys(partsOf(after))).toEqual(Object.keys(partsOf(bytes)));
  });

  it('trang đã sửa chỉ khác ở ba ô', async () => {
    const file = await openXlsx(bytes);
    await file.apply({ changes: three });
    const old = cutSheet(partText(bytes, FIRST));
    const now = cutSheet(partText(await file.toBytes(), FIRST));
    expect(now.rest).toBe(old.rest);
    const changed = [...now.cells].filter(([address, xml]) => old.cells.get(address) !== xml);
    expect(changed.map(([address]) => address)).toEqual(['A3', 'B4', 'C4']);
    for (const [address, xml] of changed) {
      const style = /\ss="\d+"/.exec(old.cells.get(address) ?? '')?.[0];
      expect(xml).toContain(style);
    }
  });

  it('mở lại thấy giá trị mới, giá trị khác như cũ', async () => {
    const file = await openXlsx(bytes);
    const before = contents(await file.read(), SHEET);
    await file.apply({ changes: three });
    const again = await (await openXlsx(await file.toBytes())).read();
    expect(again).toEqual(await file.read());
    expect(contents(again, SHEET)).toEqual({
      ...before,
      '1,3': 131,
      '2,3': 130,
      '0,2': '=Hộ tịch & chứng thực',
    });
    expect(again.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      [SHEET, false],
      ['Danh mục', true],
    ]);
  });

  it('không sửa gì thì trả lại đúng các byte đã mở', async () => {
    const file = await openXlsx(bytes);
    await file.apply({ changes: [] });
    expect(await file.toBytes()).toBe(bytes);
  });

  it('hai lần sửa như nhau cho hai tệp như nhau', async () => {
    const [one, two] = [await openXlsx(bytes), await openXlsx(bytes)];
    await one.apply({ changes: three });
    await two.apply({ changes: three });
    expect(await two.toBytes()).toEqual(await one.toBytes());
  });
});

describe('thứ tự tính của Excel (calcChain)', () => {
  it('được giữ khi chỉ sửa số', async () => {
    const file = await openXlsx(macro);
    await file.apply({ changes: [change('B4', 129, 131)] });
    expect(Object.keys(partsOf(await file.toBytes()))).toContain('xl/calcChain.xml');
  });

  it('được bỏ cùng mọi nơi nhắc đến nó khi công thức thay đổi', async () => {
    const file = await openXlsx(macro);
    await file.apply({ changes: [change('D4', 0.410852713178295, 0.5)] });
    const after = await file.toBytes();
    expect(Object.keys(partsOf(after))).not.toContain('xl/calcChain.xml');
    expect(partText(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(partText(after, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(after, 'xl/_rels/workbook.xml.rels')).toContain('vbaProject.bin');
    expect(partsOf(after)['xl/vbaProject.bin']).toEqual(partsOf(macro)['xl/vbaProject.bin']);
  });
});

describe('phụ lục thật của xã', () => {
  it.each(['assets/samples/quang-dien-2024-q1.xlsx', 'test/fixtures/quang-dien-2024-q1-astext.xlsx'])(
    '%s: sửa một số ở mỗi trang, mở lại đúng',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(__dirname, '../../..', name)));
      const file = await openXlsx(bytes);
      const before = await file.read();
      const changes = before.sheets.map((sheet): CellChange => {
        const row = sheet.rows.at(-1);
        const cell = row?.cells.at(-1);
        if (!row || !cell) throw new Error(`empty sheet ${sheet.name}`);
        return {
          sheet: sheet.name,
          row: row.row,
          column: cell.column,
          before: cell.cell.content,
          value: 4321,
        };
      });
      expect(changes.length).toBeGreaterThan(1);
      await file.apply({ changes });
      const again = await (await openXlsx(await file.toBytes())).read();
      before.sheets.forEach((sheet, index) => {
        const place = changes[index];
        const expected = { ...contents(before, sheet.name), [`${place?.column},${place?.row}`]: 4321 };
        expect(contents(again, sheet.name)).toEqual(expected);
      });
    },
  );
});
