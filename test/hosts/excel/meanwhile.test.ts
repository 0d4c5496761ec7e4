// Somebody else changes the workbook between two round trips.

import type { CellChange } from '../../../src/core/workbook/workbook';
import type { Book } from '../../office-host/book';
import { closeHosts, openHost } from './open-host';
import { SHEET, workbookOf } from './samples';
import { changes } from './typed-changes';

afterEach(closeHosts);

describe('sổ bị người khác thay đổi giữa các lượt', () => {
  test('đồng nghiệp vừa sửa đúng ô sắp ghi: giữ số của họ, các ô kia trở lại', async () => {
    const { host, port } = await openHost(workbookOf(2));
    host.faults.at(1, {
      kind: 'before',
      change: (book) => {
        const sheet = book.sheet(SHEET);
        if (sheet) book.setCell(sheet, 1, 2, { ...book.cell(sheet, 1, 2), content: 77 });
      },
    });
    await expect(port.apply({ changes })).rejects.toMatchObject({
      told: { code: 'CHANGED_MEANWHILE', cell: `${SHEET}!C2` },
    });
    const sheet = host.book.sheets[0];
    expect(sheet && host.book.value(sheet, 1, 2)).toBe(77);
    expect(sheet && host.book.value(sheet, 2, 2)).toBe(30);
  });

  const theirsAt = (row: number, content: number) => (book: Book) => {
    const sheet = book.sheet(SHEET);
    if (sheet) book.setCell(sheet, row, 2, { ...book.cell(sheet, row, 2), content });
  };

  test('đồng nghiệp vừa sửa ô sắp ghi, rồi lượt ghi hỏng giữa chừng: số của họ trở lại, không phải số cũ', async () => {
    const { host, port } = await openHost(workbookOf(2));
    host.faults.at(1, { kind: 'before', change: theirsAt(1, 77) });
    host.faults.at(1, { kind: 'stop', code: 'GeneralException', action: 30 });
    await expect(port.apply({ changes })).rejects.toMatchObject({ code: 'HOST_FAILED' });
    const sheet = host.book.sheets[0];
    expect(sheet && host.book.value(sheet, 1, 2)).toBe(77);
  });

  test('đồng nghiệp sửa một ô ngay trước lượt trả lại số cũ: số của họ ở lại', async () => {
    const { host, port } = await openHost(workbookOf(2));
    // 1 writes, 2 and 3 look, 4 puts back.
    host.faults.at(1, { kind: 'loseAnswer', code: 5001 });
    host.faults.at(4, { kind: 'before', change: theirsAt(1, 77) });
    await expect(port.apply({ changes })).rejects.toMatchObject({ code: 'HOST_FAILED' });
    const sheet = host.book.sheets[0];
    expect(sheet && [1, 2].map((row) => host.book.value(sheet, row, 2))).toEqual([77, 30]);
  });

  test('trang bị khóa ngay trước lượt trả lại số cũ: nêu đúng các ô còn số mới', async () => {
    const { host, port } = await openHost(workbookOf(2));
    host.faults.at(1, { kind: 'loseAnswer', code: 5001 });
    host.faults.at(2, {
      kind: 'before',
      change: (book) => {
        const sheet = book.sheet(SHEET);
        if (sheet) sheet.protected = true;
      },
    });
    await expect(port.apply({ changes: [changes[0] as CellChange] })).rejects.toMatchObject({
      told: { code: 'MAY_REMAIN', touched: { kind: 'cells', names: [`${SHEET}!C2`] } },
    });
  });

  test('trang bị đổi tên giữa hai lượt: vẫn ghi đúng trang', async () => {
    const { host, port } = await openHost(workbookOf(2));
    host.faults.at(1, {
      kind: 'before',
      change: (book) => {
        const sheet = book.sheet(SHEET);
        if (sheet) book.rename(sheet, 'Tên mới');
      },
    });
    await port.apply({ changes });
    const sheet = host.book.sheet('Tên mới');
    expect(sheet && host.book.value(sheet, 1, 2)).toBe(21);
  });

  test('trang bị xóa giữa hai lượt: báo thiếu trang, trang khác không đổi', async () => {
    const { host, port } = await openHost(workbookOf(2));
    const other: CellChange = { sheet: 'Phụ lục 2', row: 1, column: 2, before: 20, value: 5 };
    host.faults.at(1, {
      kind: 'before',
      change: (book) => {
        const sheet = book.sheet(SHEET);
        if (sheet) book.removeSheet(sheet);
      },
    });
    await expect(port.apply({ changes: [other, ...changes] })).rejects.toMatchObject({
      told: { code: 'SHEET_MISSING', sheet: SHEET },
    });
    const sheet = host.book.sheet('Phụ lục 2');
    expect(sheet && host.book.value(sheet, 1, 2)).toBe(20);
  });

  test('trang bị khóa giữa hai lượt: báo trang khóa, trang khác trở lại', async () => {
    const { host, port, waits } = await openHost(workbookOf(2));
    const other: CellChange = { sheet: 'Phụ lục 2', row: 1, column: 2, before: 20, value: 5 };
    host.faults.at(1, {
      kind: 'before',
      change: (book) => {
        const sheet = book.sheet(SHEET);
        if (sheet) sheet.protected = true;
      },
    });
    await expect(port.apply({ changes: [other, ...changes] })).rejects.toMatchObject({
      told: { code: 'SHEET_PROTECTED', sheets: [SHEET] },
    });
    const sheet = host.book.sheet('Phụ lục 2');
    expect(sheet && host.book.value(sheet, 1, 2)).toBe(20);
    // The way back succeeded at once: the protected sheet was left alone.
    expect(waits).toEqual([]);
  });

  test('đưa tới ô của trang không còn: báo thiếu trang', async () => {
    const { port } = await openHost(workbookOf(1));
    await expect(port.reveal({ sheet: 'Đã xóa', row: 0, column: 0 })).rejects.toMatchObject({
      told: { code: 'SHEET_MISSING', sheet: 'Đã xóa' },
    });
  });

  test('đưa tới ô: trang được mở và ô được chọn', async () => {
    const { host, port } = await openHost(workbookOf(2));
    await port.reveal({ sheet: 'Phụ lục 2', row: 10, column: 3 });
    expect(host.book.active).toBe(host.book.sheet('Phụ lục 2')?.id);
    expect(host.book.selection).toBe('D11');
  });
});
