import type { CellRef } from '../../../src/core/workbook/address';
import { closeHosts, type OpenedHost, openHost, until } from './open-host';
import { SHEET, workbookOf } from './samples';

afterEach(closeHosts);

async function listening(options: Parameters<typeof openHost>[1] = {}) {
  const opened = await openHost(workbookOf(2), options);
  await opened.port.read();
  const told: (readonly CellRef[] | 'unknown')[] = [];
  const stop = opened.port.onChange((cells) => told.push(cells));
  await until(() => opened.host.listening);
  return { ...opened, told, stop };
}

describe('nghe thay đổi', () => {
  test.each([13, 14])(
    'ExcelApi 1.%i: thay đổi của đồng nghiệp và của người dùng được báo theo ô',
    async (api) => {
      const { host, told } = await listening({ api });
      host.coauthor('Phụ lục 2', 'C3', 5);
      host.userChange(SHEET, 'A2:B3');
      await until(() => told.length >= 2);
      const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column });
      expect(told).toEqual([
        [cell('Phụ lục 2', 2, 2)],
        [cell(SHEET, 1, 0), cell(SHEET, 1, 1), cell(SHEET, 2, 0), cell(SHEET, 2, 1)],
      ]);
    },
  );

  test.each([13, 14])(
    'ExcelApi 1.%i: ghi của chính mình không được báo, kể cả khi rất nhiều ô',
    async (api) => {
      const { port, host, told } = await listening({ api });
      const changes = Array.from({ length: 3_000 }, (_, index) => ({
        sheet: SHEET,
        row: 20 + Math.floor(index / 3),
        column: index % 3,
        before: null,
        value: index,
      }));
      await port.apply({ changes });
      // Excel tells in order: what was told of our own would come before.
      host.userChange(SHEET, 'A21');
      await until(() => told.length > 0);
      expect(told).toEqual([[{ sheet: SHEET, row: 20, column: 0 }]]);
    },
  );

  test('chèn dòng, xóa cột, cả cột, trang chưa biết: báo không rõ ô nào', async () => {
    const { host, told } = await listening();
    host.userChange(SHEET, '5:5', 'RowInserted');
    host.userChange(SHEET, 'C:C', 'ColumnDeleted');
    host.userChange(SHEET, 'A:A');
    host.userChange(SHEET, 'A1:Z5000');
    host.book.addSheet('Mới');
    host.userChange('Mới', 'A1');
    await until(() => told.length >= 5);
    expect(told).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'unknown']);
  });

  test('thôi nghe thì không được báo nữa, máy chủ cũng thôi gửi', async () => {
    const { host, port, told, stop } = await listening();
    stop();
    await until(() => !host.listening);
    const later: unknown[] = [];
    port.onChange((cells) => later.push(cells));
    await until(() => host.listening);
    host.coauthor(SHEET, 'C3', 5);
    await until(() => later.length > 0);
    expect(told).toEqual([]);
  });

  test('thôi nghe ngay khi vừa xin nghe: không để sót', async () => {
    const { host, port }: OpenedHost = await openHost(workbookOf(1));
    port.onChange(() => undefined)();
    await until(() => host.registrations > 0 && !host.listening);
  });

  test('hai người nghe: một người thôi, người kia vẫn nghe', async () => {
    const { host, port, told, stop } = await listening();
    const others: unknown[] = [];
    port.onChange((cells) => others.push(cells));
    stop();
    await port.read();
    expect(host.listening).toBe(true);
    host.coauthor(SHEET, 'C3', 5);
    await until(() => others.length > 0);
    expect([told.length, others.length]).toEqual([0, 1]);
  });
});
