import type { CellChange } from '../../../src/core/workbook/workbook';
import type { ExcelWorkbook } from '../../../src/hosts/excel';
import type { Fault } from '../../office-host/faults';
import { closeHosts, failAtEveryAction, openHost, SHORT_TIMEOUT, until } from './open-host';
import { SHEET, workbookOf } from './samples';
import { at, changes } from './typed-changes';

afterEach(closeHosts);

const actions: readonly [string, (port: ExcelWorkbook) => Promise<unknown>, number, string?][] = [
  ['đọc', (port) => port.read(), 2],
  ['ghi', (port) => port.apply({ changes }), 2, `${SHEET}!B5`],
  ['đánh dấu', (port) => port.mark([{ cell: at(1, 2), severity: 'error' }]), 3, SHEET],
  ['đưa tới ô', (port) => port.reveal(at(1, 2)), 1],
];

describe.each(actions)('%s', (_name, action, requests, wording) => {
  const places = Array.from({ length: requests }, (_, request) => request);

  test.each(places)(
    'lượt %i, người dùng đang gõ dở một ô rồi nhấn Enter: chờ và làm tiếp',
    async (request) => {
      const { host, port, waits } = await openHost(workbookOf(2));
      host.faults.at(request, { kind: 'refuse', code: 5004 }).at(request + 1, { kind: 'refuse', code: 5004 });
      await action(port);
      expect(waits).toEqual([300, 700]);
    },
  );

  test.each(places)('lượt %i, người dùng không nhấn Enter: báo đang gõ dở, không đổi gì', async (request) => {
    const { host, port } = await openHost(workbookOf(2));
    const before = host.book.toText();
    host.faults.always((one) => (one.number >= request ? { kind: 'refuse', code: 5004 } : undefined));
    await expect(action(port)).rejects.toMatchObject({ code: 'CELL_EDITING' });
    expect(host.book.toText()).toBe(before);
  });

  test.each(places)('lượt %i, Excel quá tải rồi hết: chờ lâu dần', async (request) => {
    const { host, port, waits } = await openHost(workbookOf(2));
    for (const offset of [0, 1, 2]) host.faults.at(request + offset, { kind: 'refuse', code: 5102 });
    await action(port);
    expect(waits).toEqual([500, 1_000, 2_000]);
  });

  test.each(places)('lượt %i, Excel quá tải mãi: báo bận, không đổi gì', async (request) => {
    const { host, port } = await openHost(workbookOf(2));
    const before = host.book.toText();
    host.faults.always((one) => (one.number >= request ? { kind: 'refuse', code: 5102 } : undefined));
    await expect(action(port)).rejects.toMatchObject({ code: 'HOST_BUSY' });
    expect(host.book.toText()).toBe(before);
  });

  test.each(places)('lượt %i, Excel không trả lời: báo hết giờ', async (request) => {
    const { host, port } = await openHost(workbookOf(2), { timeout: SHORT_TIMEOUT });
    const before = host.book.toText();
    host.faults.at(request, { kind: 'hang', runs: false });
    await expect(action(port)).rejects.toMatchObject({ code: 'HOST_TIMEOUT' });
    expect(host.book.toText()).toBe(before);
  });

  test.each(places)('lượt %i, lỗi chung của Excel: báo lỗi, không đổi gì', async (request) => {
    const { host, port } = await openHost(workbookOf(2));
    const before = host.book.toText();
    host.faults.always((one) => (one.number >= request ? { kind: 'refuse', code: 5001 } : undefined));
    // Whether the writing request ran can no longer be looked up.
    const writes = request === requests - 1 && wording !== undefined;
    await expect(action(port)).rejects.toMatchObject(
      writes
        ? { told: { code: 'MAY_REMAIN', touched: { names: expect.arrayContaining([wording]) } } }
        : { code: 'HOST_FAILED' },
    );
    expect(host.book.toText()).toBe(before);
  });
});

describe('ghi hỏng giữa chừng thì mọi ô trở lại như cũ', () => {
  test('dừng trước bất kỳ thao tác nào của lượt ghi', async () => {
    const { host, port } = await openHost(workbookOf(2));
    expect(await failAtEveryAction(host, 1, () => port.apply({ changes }))).toBeGreaterThan(30);
  });

  const others: readonly Fault[] = [
    { kind: 'stop', code: 'AccessDenied', action: 25 },
    { kind: 'stop', code: 'InvalidArgument', action: 30 },
    { kind: 'loseAnswer', code: 5001 },
    { kind: 'loseAnswer', code: 5012 },
  ];
  test.each(others.map((fault) => [JSON.stringify(fault), fault] as const))(
    'lượt ghi: %s',
    async (_text, fault) => {
      const { host, port } = await openHost(workbookOf(2));
      const before = host.book.toText();
      host.faults.at(1, fault);
      await expect(port.apply({ changes })).rejects.toMatchObject({ name: 'Trouble' });
      expect(host.book.toText()).toBe(before);
    },
  );

  test('số trong ô định dạng văn bản: điền công thức, hoàn tác về đúng số và định dạng', async () => {
    const cells = { A1: { value: 5, format: '@' }, A2: { value: '07', format: '@' }, A3: 1 };
    const { host, port } = await openHost({ sheets: [{ name: SHEET, cells }] });
    const before = host.book.toText();
    const filled = { value: 1, formula: 'A3', format: 'General' };
    await port.apply({
      changes: [
        { ...at(0, 0), ...filled, before: 5 },
        { ...at(1, 0), ...filled, before: '07' },
      ],
    });
    expect(host.book.toText()).not.toBe(before);
    await port.apply({
      changes: [
        { ...at(0, 0), before: 1, value: 5, format: '@' },
        { ...at(1, 0), before: 1, value: '07', format: '@' },
      ],
    });
    expect(host.book.toText()).toBe(before);
  });

  test('thông điệp ghi quá lớn: chia đôi, vẫn ghi đủ', async () => {
    const { host, port } = await openHost(workbookOf(2));
    for (const request of [1, 2]) host.faults.at(request, { kind: 'refuse', code: 5103 });
    await port.apply({ changes });
    const sheet = host.book.sheets[0];
    expect(sheet && [1, 2].map((row) => host.book.value(sheet, row, 2))).toEqual([21, 31]);
    expect(sheet && host.book.value(sheet, 3, 3)).toBe('03');
  });

  test('phản hồi ghi bị mất vì quá lớn: chia đôi, ghi lại, không coi số của mình là số người khác', async () => {
    const { host, port } = await openHost(workbookOf(2));
    host.faults.at(1, { kind: 'loseAnswer', code: 5104 });
    await port.apply({ changes });
    const sheet = host.book.sheets[0];
    expect(sheet && host.book.value(sheet, 1, 2)).toBe(21);
  });

  test('chia nửa đầu ghi được, nửa sau hỏng: nửa đầu cũng trở lại', async () => {
    const { host, port } = await openHost(workbookOf(2));
    const before = host.book.toText();
    host.faults
      .at(1, { kind: 'refuse', code: 5103 })
      .at(3, { kind: 'stop', code: 'GeneralException', action: 25 });
    await expect(port.apply({ changes })).rejects.toMatchObject({ code: 'HOST_FAILED' });
    expect(host.book.toText()).toBe(before);
  });

  test('chia nửa đầu ghi được, nửa sau Excel bận mãi: nửa đầu cũng trở lại', async () => {
    const { host, port } = await openHost(workbookOf(2));
    const before = host.book.toText();
    host.faults.at(1, { kind: 'refuse', code: 5103 });
    // The second half and every try after it; the way back finds Excel free again.
    for (const request of [3, 4, 5, 6, 7]) host.faults.at(request, { kind: 'refuse', code: 5102 });
    await expect(port.apply({ changes })).rejects.toMatchObject({ code: 'HOST_BUSY' });
    expect(host.book.toText()).toBe(before);
  });

  test('một ô cũng quá lớn: báo quá lớn, không đổi gì', async () => {
    const { host, port } = await openHost(workbookOf(2));
    const before = host.book.toText();
    host.faults.always(({ writes }) => (writes ? { kind: 'refuse', code: 5103 } : undefined));
    await expect(port.apply({ changes: [changes[0] as CellChange] })).rejects.toMatchObject({
      code: 'HOST_TOO_LARGE',
    });
    expect(host.book.toText()).toBe(before);
  });

  test('Excel treo nhưng sau đó vẫn ghi: khi trả lời muộn thì lấy lại', async () => {
    const { host, port } = await openHost(workbookOf(2), { timeout: SHORT_TIMEOUT });
    const before = host.book.toText();
    host.faults.at(1, { kind: 'delay', milliseconds: 2 * SHORT_TIMEOUT });
    await expect(port.apply({ changes })).rejects.toMatchObject({ code: 'HOST_TIMEOUT' });
    await until(() => host.book.toText() === before);
  });
});

describe('một bước hoàn tác', () => {
  test('Excel có ExcelApi 1.20: cả lần điền là một bước', async () => {
    const { office, port } = await openHost(workbookOf(1), { api: 20 });
    const run = jest.spyOn(office.excel, 'run');
    expect(port.undoesAsOne).toBe(true);
    await port.apply({ changes });
    expect(
      run.mock.calls.filter(([first]) => JSON.stringify(first) === '{"mergeUndoGroup":true}'),
    ).toHaveLength(1);
  });

  test('Excel cũ hơn: không đòi gộp, người gọi biết phải tự giữ bước hoàn tác', async () => {
    const { office, port } = await openHost(workbookOf(1));
    const run = jest.spyOn(office.excel, 'run');
    await port.apply({ changes });
    expect(port.undoesAsOne).toBe(false);
    expect(run.mock.calls.every(([first]) => typeof first === 'function')).toBe(true);
  });

  test('Excel nói có mà lại từ chối gộp: ghi không gộp, nhớ cho lần sau', async () => {
    const { host, office, port } = await openHost(workbookOf(1), { api: 20 });
    const genuine = office.excel.run.bind(office.excel);
    const refusing = (...parts: readonly unknown[]) =>
      parts.length === 2
        ? Promise.reject(new Error('mergeUndoGroup'))
        : genuine(parts[0] as (context: Excel.RequestContext) => Promise<unknown>);
    Object.assign(office.excel, { run: refusing });
    await port.apply({ changes });
    expect(port.undoesAsOne).toBe(false);
    const sheet = host.book.sheets[0];
    expect(sheet && host.book.value(sheet, 1, 2)).toBe(21);
  });
});
