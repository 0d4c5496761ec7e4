// What every WorkbookPort owes the use cases, as one suite: run it against each adapter.

import { a1, areaA1, parseA1 } from '../../src/core/workbook/address';
import { Trouble, type TroubleData } from '../../src/core/workbook/trouble';
import {
  type Cell,
  type CellChange,
  type CellContent,
  emptyCell,
  heldContent,
  type WorkbookSnapshot,
} from '../../src/core/workbook/workbook';
import type { WorkbookPort } from '../../src/hosts/ports';
import type { BuiltWorkbook } from '../support/xlsx/build';

/** Makes a port over a workbook that holds exactly this. */
export type MakePort = (workbook: BuiltWorkbook) => Promise<WorkbookPort>;

const SHEET = 'Phụ lục 1';
const LABEL = 'Số văn bản chỉ đạo, điều hành';

const sample: BuiltWorkbook = {
  sheets: [
    {
      name: SHEET,
      merges: ['A1:C1'],
      cells: {
        A1: LABEL,
        A3: 'Kế hoạch',
        B3: 12,
        C3: { value: 99.6, format: '0.0' },
        B4: 30,
        B5: { formula: 'B3+B4', value: 42, format: '#,##0' },
        C5: true,
        D5: { value: { error: '#REF!' } },
      },
    },
    { name: 'Nháp', hidden: true, cells: { A1: 'ẩn' } },
    { name: 'Đã khóa', protected: true, cells: { A1: 'không sửa', B1: { value: 5, locked: false } } },
  ],
};

function change(
  address: string,
  before: CellContent,
  value: CellChange['value'],
  more: Partial<CellChange> = {},
) {
  const place = parseA1(address);
  if (!place) throw new Error(`not an address: ${address}`);
  return { sheet: SHEET, ...place, before, value, ...more };
}

function cellAt(snapshot: WorkbookSnapshot, address: string, sheet = SHEET): Cell | undefined {
  const place = parseA1(address);
  const rows = snapshot.sheets.find((candidate) => candidate.name === sheet)?.rows;
  const row = rows?.find((candidate) => candidate.row === place?.row);
  return row?.cells.find((candidate) => candidate.column === place?.column)?.cell;
}

const contentAt = (snapshot: WorkbookSnapshot, address: string, sheet = SHEET): CellContent =>
  cellAt(snapshot, address, sheet)?.content ?? null;

async function troubleOf(action: Promise<unknown>): Promise<TroubleData | string> {
  try {
    await action;
    return 'không báo lỗi';
  } catch (error) {
    return error instanceof Trouble ? error.told : String(error);
  }
}

/** Declares the suite; call it at the top level of a test file. */
export function workbookPortContract(name: string, makePort: MakePort): void {
  describe(`${name}: giao ước của WorkbookPort`, () => {
    describe('ngày đếm từ năm 1904', () => {
      const date = 'dd/mm/yyyy';
      /** 15/3/2024 as the workbook holds it, and as everybody else counts. */
      const [held, day] = [43_904, 45_366];
      const days = (): Promise<WorkbookPort> =>
        makePort({
          date1904: true,
          sheets: [{ name: SHEET, cells: { A1: LABEL, B1: { value: held, format: date }, B2: held } }],
        });

      it('đọc ra đúng ngày, số thường giữ nguyên', async () => {
        const snapshot = await (await days()).read();
        expect(cellAt(snapshot, 'B1')).toMatchObject({ content: day, original: held });
        expect([contentAt(snapshot, 'B2'), cellAt(snapshot, 'B2')?.original]).toEqual([held, undefined]);
      });

      it('ghi ngày vào ô mới và ô đang có ngày, đọc lại đúng ngày', async () => {
        const port = await days();
        const before = await port.read();
        await port.apply({
          changes: [
            change('B1', heldContent(cellAt(before, 'B1') ?? emptyCell), day + 1),
            change('C1', null, day, { format: date }),
            change('C2', null, day),
          ],
        });
        const after = await port.read();
        expect(['B1', 'C1', 'C2'].map((address) => contentAt(after, address))).toEqual([day + 1, day, day]);
        expect(cellAt(after, 'C1')?.original).toBe(held);
      });
    });

    describe('đọc', () => {
      it('thấy các trang theo thứ tự, trang ẩn và trang được bảo vệ', async () => {
        const { sheets } = await (await makePort(sample)).read();
        expect(sheets.map((sheet) => [sheet.name, sheet.hidden, sheet.protected])).toEqual([
          [SHEET, false, false],
          ['Nháp', true, false],
          ['Đã khóa', false, true],
        ]);
      });

      it('thấy nội dung, công thức và định dạng số', async () => {
        const snapshot = await (await makePort(sample)).read();
        expect(cellAt(snapshot, 'A1')).toMatchObject({ content: LABEL });
        expect(cellAt(snapshot, 'C3')).toMatchObject({ content: 99.6, format: '0.0' });
        expect(cellAt(snapshot, 'B5')).toMatchObject({ content: 42, formula: 'B3+B4', format: '#,##0' });
        expect(contentAt(snapshot, 'C5')).toBe(true);
        expect(contentAt(snapshot, 'D5')).toEqual({ error: '#REF!' });
      });

      it('không ghi định dạng General và công thức ở nơi không có', async () => {
        const cell = cellAt(await (await makePort(sample)).read(), 'B3');
        expect(cell?.content).toBe(12);
        expect(cell?.format).toBeUndefined();
        expect(cell?.formula).toBeUndefined();
      });

      it('thấy ô gộp', async () => {
        const { sheets } = await (await makePort(sample)).read();
        expect(sheets[0]?.merges.map(areaA1)).toEqual(['A1:C1']);
      });

      it('bỏ qua hàng trống, hàng và ô theo thứ tự tăng dần', async () => {
        const { sheets } = await (await makePort(sample)).read();
        const places = sheets[0]?.rows.flatMap(({ row, cells }) =>
          cells.filter(({ cell }) => cell.content !== null).map(({ column }) => a1(row, column)),
        );
        expect(places).toEqual(['A1', 'A3', 'B3', 'C3', 'B4', 'B5', 'C5', 'D5']);
      });
    });

    describe('ghi', () => {
      it('đọc lại thấy giá trị mới; ô khác giữ nguyên', async () => {
        const port = await makePort(sample);
        await port.apply({
          changes: [change('B3', 12, 17), change('A3', 'Kế hoạch', 'Đề án'), change('E9', null, 3.25)],
        });
        const after = await port.read();
        expect(['B3', 'A3', 'E9', 'B4', 'A1'].map((at) => contentAt(after, at))).toEqual([
          17,
          'Đề án',
          3.25,
          30,
          LABEL,
        ]);
      });

      it('xóa nội dung bằng null', async () => {
        const port = await makePort(sample);
        await port.apply({ changes: [change('B4', 30, null)] });
        expect(contentAt(await port.read(), 'B4')).toBeNull();
      });

      it('ghi công thức cùng kết quả và định dạng', async () => {
        const port = await makePort(sample);
        await port.apply({ changes: [change('C4', null, 0.4, { formula: 'B3/B4', format: '0.0%' })] });
        expect(cellAt(await port.read(), 'C4')).toMatchObject({
          content: 0.4,
          formula: 'B3/B4',
          format: '0.0%',
        });
      });

      it('ghi giá trị giữ định dạng số cũ của ô', async () => {
        const port = await makePort(sample);
        await port.apply({ changes: [change('C3', 99.6, 99.7)] });
        expect(cellAt(await port.read(), 'C3')).toMatchObject({ content: 99.7, format: '0.0' });
      });

      it.each(['=1+1', '+84', '-5', '@SUM(A1)', '=HYPERLINK("x")', '03', '  có dấu cách  '])(
        'văn bản %p vẫn là văn bản',
        async (text) => {
          const port = await makePort(sample);
          await port.apply({ changes: [change('E1', null, text)] });
          const cell = cellAt(await port.read(), 'E1');
          expect(cell?.content).toBe(text);
          expect(cell?.formula).toBeUndefined();
        },
      );

      it('giữ nguyên dấu tiếng Việt dựng sẵn (NFC)', async () => {
        const text =
          'Ứng dụng công nghệ thông tin: trễ hạn, giải trình đầy đủ ở cấp xã\nĐ/c Nguyễn Thị Hường'.normalize(
            'NFC',
          );
        const port = await makePort(sample);
        await port.apply({ changes: [change('E2', null, text)] });
        expect(contentAt(await port.read(), 'E2')).toBe(text);
      });

      it('nhận hơn 1500 ô trong một lần', async () => {
        const port = await makePort(sample);
        const changes = Array.from({ length: 1600 }, (_, index) =>
          change(a1(20 + Math.floor(index / 8), index % 8), null, index % 3 === 0 ? `mục ${index}` : index),
        );
        await port.apply({ changes });
        const after = await port.read();
        const wrong = changes.filter((one) => contentAt(after, a1(one.row, one.column)) !== one.value);
        expect(wrong).toEqual([]);
      });

      it('sửa nhiều trang trong một lần', async () => {
        const port = await makePort(sample);
        const other = change('A1', 'ẩn', 'vẫn ẩn', { sheet: 'Nháp' });
        await port.apply({ changes: [change('B3', 12, 13), other] });
        const after = await port.read();
        expect([contentAt(after, 'B3'), contentAt(after, 'A1', 'Nháp')]).toEqual([13, 'vẫn ẩn']);
        expect(after.sheets[1]?.hidden).toBe(true);
      });

      it('bản sửa rỗng không đổi gì', async () => {
        const port = await makePort(sample);
        const before = await port.read();
        await port.apply({ changes: [] });
        expect(await port.read()).toEqual(before);
      });
    });

    describe('từ chối và để nguyên mọi ô', () => {
      const first = change('B3', 12, 99);
      const changed = (address: string) => ({ code: 'CHANGED_MEANWHILE', cell: `${SHEET}!${address}` });
      it.each([
        ['ô đã đổi', change('B4', 31, 1), changed('B4')],
        ['ô trống nay có số', change('A3', null, 1), changed('A3')],
        ['ô có số nay trống', change('F7', 4, 1), changed('F7')],
        ['số nay là chữ', change('B4', '30', 1), changed('B4')],
        [
          'trang không còn',
          change('A1', null, 1, { sheet: 'Phụ lục 9' }),
          { code: 'SHEET_MISSING', sheet: 'Phụ lục 9' },
        ],
        [
          'trang được bảo vệ',
          change('A1', 'không sửa', 'sửa', { sheet: 'Đã khóa' }),
          { code: 'SHEET_PROTECTED', sheets: ['Đã khóa'] },
        ],
      ] as const)('%s', async (_, bad, told) => {
        const port = await makePort(sample);
        const before = await port.read();
        expect(await troubleOf(port.apply({ changes: [first, bad] }))).toEqual(told);
        expect(await port.read()).toEqual(before);
      });

      it('sau lần bị từ chối vẫn ghi được', async () => {
        const port = await makePort(sample);
        await troubleOf(port.apply({ changes: [first, change('B4', 31, 1)] }));
        await port.apply({ changes: [first] });
        expect(contentAt(await port.read(), 'B3')).toBe(99);
      });
    });

    it('trang được bảo vệ cho sửa ô không khóa', async () => {
      const port = await makePort(sample);
      await port.apply({ changes: [change('B1', 5, 6, { sheet: 'Đã khóa' })] });
      expect(contentAt(await port.read(), 'B1', 'Đã khóa')).toBe(6);
    });

    it('đưa tới một ô và thôi nghe thay đổi đều không lỗi', async () => {
      const port = await makePort(sample);
      await port.reveal({ sheet: SHEET, row: 2, column: 1 });
      const stop = port.onChange(() => {});
      expect(() => stop()).not.toThrow();
    });
  });
}
