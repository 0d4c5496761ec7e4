import { closeHosts, openHost } from './open-host';
import { SHEET, workbookOf } from './samples';

afterEach(closeHosts);

const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column });

describe('số lượt đi về của Kiểm tra', () => {
  test.each([1, 7, 70])('%i trang: hai lượt đọc, một lượt đánh dấu', async (sheets) => {
    const { host, port } = await openHost(workbookOf(sheets));
    const snapshot = await port.read();
    expect(snapshot.sheets).toHaveLength(sheets);
    expect(host.requests).toHaveLength(2);

    const marks = snapshot.sheets.flatMap(({ name }) => [
      { cell: cell(name, 3, 2), severity: 'error' as const },
      { cell: cell(name, 5, 2), severity: 'warning' as const },
    ]);
    await port.mark(marks);
    expect(host.requests).toHaveLength(3);
    expect(host.book.sheets.map(({ conditionalFormats }) => conditionalFormats.length)).toEqual(
      Array.from({ length: sheets }, () => 2),
    );
  });

  test('ngăn vừa mở đã hỏi tên các trang: lần kiểm tra đầu một lượt đọc, một lượt đánh dấu', async () => {
    const { host, port } = await openHost(workbookOf(7));
    await port.prepare();
    host.book.addSheet('Mới');
    host.resetCounters();
    expect((await port.read()).sheets.map(({ name }) => name)).toContain('Mới');
    // One for the sheet that came in between.
    expect(host.requests).toHaveLength(2);

    const second = await openHost(workbookOf(7));
    await second.port.prepare();
    second.host.resetCounters();
    expect((await second.port.read()).sheets).toHaveLength(7);
    await second.port.mark([{ cell: cell(SHEET, 3, 2), severity: 'error' }]);
    expect(second.host.requests).toHaveLength(2);
  });

  test('Excel bận lúc ngăn vừa mở: không báo gì, lần kiểm tra đầu hỏi lại', async () => {
    const { host, port } = await openHost(workbookOf(2));
    host.faults.at(0, { kind: 'refuse', code: 503 });
    await port.prepare();
    expect((await port.read()).sheets).toHaveLength(2);
  });

  test.each([1, 7, 70])('%i trang, kiểm tra lại: một lượt đọc, một lượt thay dấu', async (sheets) => {
    const { host, port } = await openHost(workbookOf(sheets));
    await port.read();
    await port.mark([{ cell: cell(SHEET, 3, 2), severity: 'error' }]);
    host.resetCounters();
    const snapshot = await port.read();
    expect(snapshot.sheets).toHaveLength(sheets);
    expect(host.requests).toHaveLength(1);
    await port.mark([{ cell: cell(SHEET, 4, 2), severity: 'error' }]);
    expect(host.requests).toHaveLength(2);
    expect(host.book.sheets[0]?.conditionalFormats.map(({ area }) => area.top)).toEqual([4]);
  });

  test('không đọc ô gộp, không gọi gì làm mất bước hoàn tác của người dùng', async () => {
    const { host, port } = await openHost(workbookOf(3));
    await port.read();
    await port.mark([{ cell: cell(SHEET, 3, 2), severity: 'error' }]);
    const breaking = /MergedAreas|Protect$|Unprotect|Delete|Copy|Insert|Name=|Visibility=/;
    expect([...host.usedMembers].filter((member) => breaking.test(member))).toEqual([]);
  });

  test('thư viện không phải tự trả đối tượng: không lượt đi về nào ngoài đếm', async () => {
    const { host, port } = await openHost(workbookOf(2));
    await port.read();
    const start = host.housekeeping;
    await port.read();
    await port.apply({ changes: [{ ...cell(SHEET, 1, 3), before: null, value: 'đủ' }] });
    await port.reveal(cell(SHEET, 1, 3));
    // What the library still had to do would go before a further round trip.
    await port.read();
    expect(host.housekeeping).toBe(start);
  });

  test('trang mới thêm được đọc bằng một lượt nữa, trang đã xóa không làm hỏng', async () => {
    const { host, port } = await openHost(workbookOf(3));
    await port.read();
    host.book.addSheet('Mới');
    host.resetCounters();
    expect((await port.read()).sheets.map(({ name }) => name)).toContain('Mới');
    expect(host.requests).toHaveLength(2);

    const gone = host.book.sheet('Phụ lục 2');
    if (gone) host.book.removeSheet(gone);
    expect((await port.read()).sheets.map(({ name }) => name)).toEqual(['Phụ lục 1', 'Phụ lục 3', 'Mới']);
  });

  test('trang bị xóa giữa hai lượt đọc: đọc lại từ đầu', async () => {
    const { host, port } = await openHost(workbookOf(3));
    host.faults.at(1, {
      kind: 'before',
      change: (book) => {
        const sheet = book.sheet('Phụ lục 3');
        if (sheet) book.removeSheet(sheet);
      },
    });
    expect((await port.read()).sheets.map(({ name }) => name)).toEqual(['Phụ lục 1', 'Phụ lục 2']);
  });

  test('điền: một lượt xem, một lượt ghi kèm đọc lại, ghi theo vùng chứ không từng ô', async () => {
    const { host, port } = await openHost(workbookOf(7, 40));
    const { sheets } = await port.read();
    host.resetCounters();
    const changes = sheets.flatMap(({ name }) =>
      Array.from({ length: 30 }, (_, row) => ({
        ...cell(name, row + 2, 3),
        before: null,
        value: `đã rà soát ${row}`,
      })),
    );
    await port.apply({ changes });
    expect(host.requests).toHaveLength(2);
    // Seven ranges: far fewer actions than the 210 cells.
    expect(host.requests[1]?.actions).toBeLessThan(7 * 15);
    expect(host.book.value(host.book.sheets[6] ?? host.book.addSheet(), 31, 3)).toBe('đã rà soát 29');
  });
});

describe('đọc phần lớn', () => {
  test('phản hồi quá lớn: chia trang, rồi chia dòng, kết quả như cũ', async () => {
    const whole = await openHost(workbookOf(4, 30));
    const expected = await whole.port.read();
    const { host, port } = await openHost(workbookOf(4, 30));
    // Enough for one sheet, not for two.
    const limit = Math.ceil((whole.host.requests[1]?.actions ?? 0) / 3);
    host.faults.always(({ number, actions }) =>
      number > 0 && actions > limit ? { kind: 'loseAnswer', code: 5104 } : undefined,
    );
    expect(await port.read()).toEqual(expected);
    expect(host.requests.length).toBeGreaterThan(2);
  });

  test('một trang không đọc nổi một lần thì đọc từng nửa dòng', async () => {
    const whole = await openHost(workbookOf(1, 64));
    const expected = await whole.port.read();
    const { host, port } = await openHost(workbookOf(1, 64));
    for (const request of [1, 3, 4]) host.faults.at(request, { kind: 'loseAnswer', code: 5104 });
    expect(await port.read()).toEqual(expected);
  });

  test('Excel lặng lẽ trả rỗng thay cho số: không coi là ô trống, chia nhỏ mà đọc lại', async () => {
    const whole = await openHost(workbookOf(2, 20));
    const expected = await whole.port.read();
    const { host, port } = await openHost(workbookOf(2, 20));
    host.faults.at(1, { kind: 'noValues' });
    expect(await port.read()).toEqual(expected);
    expect(host.requests).toHaveLength(4);
  });

  test('không nửa nào đọc nổi: báo quá lớn', async () => {
    const { host, port } = await openHost(workbookOf(1));
    host.faults.always(({ number }) => (number > 0 ? { kind: 'loseAnswer', code: 5104 } : undefined));
    await expect(port.read()).rejects.toMatchObject({ code: 'HOST_TOO_LARGE' });
  });
});

describe('phông chữ', () => {
  test('phông cũ trong bảng trộn phông được đọc từng ô; bảng thường thì không', async () => {
    const legacy = { value: 'Tæng sè v¨n b¶n', font: '.VnTime' };
    const book = { sheets: [{ name: SHEET, cells: { A1: 'Tổng số', A2: legacy } }] };
    const { host, port } = await openHost(book);
    const { sheets } = await port.read();
    const fonts = sheets[0]?.rows.map(({ cells }) => cells[0]?.cell.font);
    expect(fonts).toEqual(['Calibri', '.VnTime']);
    expect(host.requests).toHaveLength(3);

    const modern = await openHost({
      sheets: [
        { name: SHEET, cells: { A1: 'Tổng số, 3,5 °C', A2: { value: 'Kế hoạch', font: 'Times New Roman' } } },
      ],
    });
    await modern.port.read();
    expect(modern.host.requests).toHaveLength(2);
  });
});
