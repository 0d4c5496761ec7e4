import type { SheetDesign } from '../../../src/core/form/sheet-design';
import { parseArea } from '../../../src/core/workbook/address';
import type { Book } from '../../office-host/book';
import { closeHosts, failAtEveryAction, openHost, SHORT_TIMEOUT, until } from './open-host';
import { workbookOf } from './samples';

afterEach(closeHosts);

const area = (text: string) => parseArea(text) ?? { top: 0, left: 0, bottom: 0, right: 0 };

function design(name: string, other = name): SheetDesign {
  return {
    name,
    columnWidths: [6, 40, 12],
    rowHeights: new Map([
      [0, 20],
      [1, 36],
    ]),
    cells: [
      { row: 0, column: 0, text: 'Phụ lục 2', look: 'number' },
      { row: 1, column: 0, text: 'THỐNG KÊ VĂN BẢN', look: 'title' },
      { row: 3, column: 0, text: 'STT', look: 'header' },
      { row: 3, column: 1, text: 'Chỉ tiêu', look: 'header' },
      { row: 3, column: 2, text: '', look: 'header' },
      { row: 4, column: 0, text: '1.', look: 'groupCode' },
      { row: 4, column: 1, text: 'Tổng số', look: 'groupLabel' },
      { row: 4, column: 2, text: '', formula: `SUM(C6:C7)`, look: 'groupDerived', format: '#,##0' },
      { row: 5, column: 0, text: '1.1.', look: 'code' },
      { row: 5, column: 1, text: 'Đã ban hành', look: 'label' },
      { row: 5, column: 2, text: '', look: 'figure', format: '#,##0' },
      { row: 6, column: 0, text: '-', look: 'code' },
      { row: 6, column: 1, text: '=không phải công thức', look: 'label' },
      { row: 6, column: 2, text: '', formula: `'${other}'!C6`, look: 'derived' },
    ],
    merges: [area('A1:C1'), area('A2:C2')],
    choices: [
      {
        row: 5,
        column: 2,
        answers: [
          { value: 0, label: 'Không' },
          { value: 1, label: 'Có' },
        ],
      },
      { row: 6, column: 1, answers: [{ value: 0, label: 'Bỏ' }], inWords: true, open: true },
    ],
    print: { area: area('A1:C7'), orientation: 'landscape', repeat: { first: 3, last: 3 } },
  };
}

const set = (count: number) =>
  Array.from({ length: count }, (_, index) => design(`PL ${index + 2}`, `PL ${((index + 1) % count) + 2}`));

describe('chèn phụ lục', () => {
  test.each([1, 7, 20])('%i biểu: hai lượt đi về, đúng thứ tự, sau các trang có sẵn', async (count) => {
    const { host, port } = await openHost(workbookOf(2));
    await port.insertSheets(set(count));
    expect(host.requests).toHaveLength(2);
    expect(host.book.sheets.map(({ name }) => name)).toEqual([
      'Phụ lục 1',
      'Phụ lục 2',
      ...set(count).map(({ name }) => name),
    ]);
    expect(host.book.active).toBe(host.book.sheet('PL 2')?.id);
  });

  test('nội dung, công thức sống, kiểu chữ, khung, cỡ, danh sách chọn và trang in', async () => {
    const { host, port } = await openHost(workbookOf(1));
    await port.insertSheets(set(2));
    const sheet = host.book.sheet('PL 2');
    if (!sheet) throw new Error('no sheet');
    const { book } = host;
    expect(book.value(sheet, 4, 0)).toBe('1.');
    expect(book.value(sheet, 5, 0)).toBe('1.1.');
    expect(book.value(sheet, 6, 0)).toBe('-');
    expect(book.value(sheet, 6, 1)).toBe('=không phải công thức');
    expect(book.cell(sheet, 6, 1).formula).toBeUndefined();
    const other = book.sheet('PL 3');
    if (other) book.setCell(other, 5, 2, { ...book.cell(other, 5, 2), content: 17 });
    book.setCell(sheet, 5, 2, { ...book.cell(sheet, 5, 2), content: 25 });
    expect(book.value(sheet, 4, 2)).toBe(42);

    const total = book.cell(sheet, 4, 2).style;
    expect(total).toMatchObject({
      numberFormat: '#,##0',
      fill: '#F2F2F2',
      horizontalAlignment: 'Right',
      wrapText: true,
    });
    expect(total.font).toMatchObject({ name: 'Times New Roman', size: 12, bold: true });
    const line = { style: 'Continuous', weight: 'Thin', color: '#000000' };
    expect(total.borders).toEqual({ top: line, bottom: line, left: line, right: line });
    expect(book.cell(sheet, 0, 0).style.borders).toEqual({});
    expect(book.cell(sheet, 4, 1).style.font.bold).toBe(true);
    expect(book.cell(sheet, 5, 1).style.font.bold).toBe(false);

    expect(sheet.merges).toEqual([area('A1:C1'), area('A2:C2')]);
    // 40 characters: 285 pixels of 96 dots an inch.
    expect(sheet.columnWidths.get(1)).toBeCloseTo(213.75);
    expect(sheet.rowHeights.get(1)).toBe(36);
    expect(sheet.validations).toMatchObject([
      {
        area: area('C6'),
        rule: { list: { inCellDropDown: true, source: '0,1' } },
        prompt: { message: '0 = Không; 1 = Có' },
      },
      {
        area: area('B7'),
        rule: { list: { inCellDropDown: true, source: 'Bỏ' } },
        errorAlert: { showAlert: false },
      },
    ]);
    expect(sheet.page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      printArea: 'A1:C7',
      printTitleRows: '4:4',
      firstPageNumber: 1,
      headerFooterState: 'FirstAndDefault',
      centerHeader: '&P',
      zoom: { horizontalFitToPages: 1 },
    });
  });

  test('tên trang vừa bị lấy mất: báo, không thêm gì', async () => {
    const { host, port } = await openHost(workbookOf(1));
    host.book.addSheet('pl 3');
    const before = host.book.toText();
    await expect(port.insertSheets(set(3))).rejects.toMatchObject({
      told: { code: 'CHANGED_MEANWHILE', sheet: 'PL 3' },
    });
    expect(host.book.toText()).toBe(before);
  });

  test('dừng ở bất kỳ chỗ nào của lượt vẽ: không còn gì của lần chèn', async () => {
    const { host, port } = await openHost(workbookOf(2));
    expect(await failAtEveryAction(host, 1, () => port.insertSheets(set(2)), 7)).toBeGreaterThan(200);
  });

  test('quá lớn cho một lượt: chia ra; chia rồi mà hỏng thì gỡ hết', async () => {
    const { host, port } = await openHost(workbookOf(1));
    const before = host.book.toText();
    host.faults.at(1, { kind: 'refuse', code: 5103 });
    host.faults.at(3, { kind: 'stop', code: 'GeneralException', action: 60 });
    await expect(port.insertSheets(set(4))).rejects.toMatchObject({ code: 'HOST_FAILED' });
    expect(host.book.toText()).toBe(before);
    host.resetCounters();
    host.faults.at(1, { kind: 'refuse', code: 5103 });
    await port.insertSheets(set(4));
    expect(host.book.sheets).toHaveLength(5);
  });

  test('Excel trả lời muộn sau khi đã báo hết giờ: trang thêm muộn được gỡ', async () => {
    const { host, port } = await openHost(workbookOf(1), { timeout: SHORT_TIMEOUT });
    const before = host.book.toText();
    host.faults.at(1, { kind: 'delay', milliseconds: 2 * SHORT_TIMEOUT });
    await expect(port.insertSheets(set(2))).rejects.toMatchObject({ code: 'HOST_TIMEOUT' });
    await until(() => host.book.toText() === before);
  });

  test('Excel trả lời muộn, trang thêm muộn đã có người gõ vào: trang ấy ở lại, các trang kia được gỡ', async () => {
    const { host, port } = await openHost(workbookOf(1), { timeout: SHORT_TIMEOUT });
    host.faults.at(1, { kind: 'delay', milliseconds: 2 * SHORT_TIMEOUT });
    await expect(port.insertSheets(set(2))).rejects.toMatchObject({
      told: { code: 'HOST_TIMEOUT', touched: { kind: 'sheets', names: ['PL 2', 'PL 3'] } },
    });
    type(host.book, 'PL 3', 'số của tôi');
    await until(() => host.book.sheets.length === 2);
    await port.sheetNames();
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Phụ lục 1', 'PL 3']);
    expect(typed(host.book, 'PL 3')).toBe('số của tôi');
    expect(host.book.sheet('PL 3')?.protected).toBe(false);
  });

  test('việc làm tiếp chờ lần chèn chưa được trả lời gỡ xong rồi mới đọc', async () => {
    const { host, port } = await openHost(workbookOf(1), { timeout: SHORT_TIMEOUT });
    host.faults.at(1, { kind: 'delay', milliseconds: 1.5 * SHORT_TIMEOUT });
    await expect(port.insertSheets(set(2))).rejects.toMatchObject({ code: 'HOST_TIMEOUT' });
    expect(await port.sheetNames()).toEqual(['Phụ lục 1']);
  });
});

const type = (book: Book, name: string, content: string) => {
  const sheet = book.sheet(name);
  if (sheet) book.setCell(sheet, 5, 2, { ...book.cell(sheet, 5, 2), content });
};

const typed = (book: Book, name: string) => {
  const sheet = book.sheet(name);
  return sheet && book.value(sheet, 5, 2);
};

describe('trang của người khác không bị đụng tới khi gỡ phần chèn dở', () => {
  const makeTheirs = (book: Book) => {
    book.addSheet('pl 3');
    type(book, 'pl 3', 'số của đồng nghiệp');
  };

  test('đồng nghiệp vừa lập trang cùng tên giữa lúc xem và lúc vẽ: trang ấy còn nguyên', async () => {
    const { host, port } = await openHost(workbookOf(1));
    host.faults.at(1, { kind: 'before', change: makeTheirs });
    await expect(port.insertSheets(set(3))).rejects.toMatchObject({
      told: { code: 'CHANGED_MEANWHILE', sheet: 'pl 3' },
    });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Phụ lục 1', 'pl 3']);
    expect(typed(host.book, 'pl 3')).toBe('số của đồng nghiệp');
  });

  test('trang cùng tên lập ra trong lúc chờ, cả lượt vẽ bị từ chối muộn: trang ấy còn nguyên', async () => {
    const { host, port } = await openHost(workbookOf(1), { timeout: SHORT_TIMEOUT });
    host.faults.at(1, { kind: 'before', change: makeTheirs });
    host.faults.at(1, { kind: 'delay', milliseconds: 2 * SHORT_TIMEOUT });
    await expect(port.insertSheets(set(3))).rejects.toMatchObject({ code: 'HOST_TIMEOUT' });
    await until(() => host.requests[1]?.error !== undefined);
    // Waits for what is still to be taken back.
    await port.sheetNames();
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Phụ lục 1', 'pl 3']);
  });

  test('có người gõ vào trang vừa thêm trước khi gỡ: trang ấy ở lại và được nêu tên', async () => {
    const { host, port } = await openHost(workbookOf(1));
    host.faults.at(1, { kind: 'stop', code: 'GeneralException', action: 60 });
    host.faults.at(2, { kind: 'before', change: (book) => type(book, 'PL 2', 'số của tôi') });
    await expect(port.insertSheets(set(3))).rejects.toMatchObject({
      told: { code: 'MAY_REMAIN', touched: { kind: 'sheets', names: ['PL 2'] } },
    });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Phụ lục 1', 'PL 2']);
    expect(typed(host.book, 'PL 2')).toBe('số của tôi');
  });
});

describe('lượt vẽ mất phản hồi', () => {
  test('mọi trang đã vẽ trọn: là chèn xong', async () => {
    const { host, port } = await openHost(workbookOf(1));
    host.faults.at(1, { kind: 'loseAnswer', code: 5001 });
    await port.insertSheets(set(3));
    const { host: other, port: sound } = await openHost(workbookOf(1));
    await sound.insertSheets(set(3));
    expect(host.book.toText()).toBe(other.book.toText());
  });

  test('không biết trang nào của mình thì không gỡ trang nào, nêu tên từng trang', async () => {
    const { host, port } = await openHost(workbookOf(1));
    host.faults.at(1, { kind: 'loseAnswer', code: 5001 });
    host.faults.at(2, { kind: 'before', change: (book) => type(book, 'PL 3', 'số của tôi') });
    await expect(port.insertSheets(set(3))).rejects.toMatchObject({
      told: { code: 'MAY_REMAIN', touched: { kind: 'sheets', names: ['PL 2', 'PL 3', 'PL 4'] } },
    });
    expect(typed(host.book, 'PL 3')).toBe('số của tôi');
  });

  test('Excel chết luôn sau đó: nêu tên những trang có thể còn', async () => {
    const { host, port } = await openHost(workbookOf(1));
    host.faults.at(1, { kind: 'loseAnswer', code: 5001 });
    host.faults.always(({ number }) => (number > 1 ? { kind: 'refuse', code: 5001 } : undefined));
    await expect(port.insertSheets(set(2))).rejects.toMatchObject({
      told: { code: 'MAY_REMAIN', touched: { kind: 'sheets', names: ['PL 2', 'PL 3'] } },
    });
  });
});

describe('cấu trúc sổ tính đang được bảo vệ', () => {
  test('từ trước: nói ngay, không vẽ gì', async () => {
    const { host, port } = await openHost(workbookOf(1));
    host.book.structureProtected = true;
    await expect(port.insertSheets(set(2))).rejects.toMatchObject({ code: 'STRUCTURE_PROTECTED' });
    expect(host.requests).toHaveLength(1);
  });

  test('vừa được bảo vệ trước lượt vẽ: cùng một câu', async () => {
    const { host, port } = await openHost(workbookOf(1));
    const before = host.book.toText();
    host.faults.at(1, {
      kind: 'before',
      change: (book) => {
        book.structureProtected = true;
      },
    });
    await expect(port.insertSheets(set(2))).rejects.toMatchObject({ code: 'STRUCTURE_PROTECTED' });
    expect(host.book.toText()).toBe(before);
  });
});
