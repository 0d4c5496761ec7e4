// Sang kỳ mới trong ngăn Excel: office.js nguyên bản hỏi tệp từng mảnh; phía Excel là máy chủ giả.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { planNextPeriod } from '../../src/app';
import { builtIn } from '../../src/catalog/built-in';
import { readPrevious } from '../../src/companion/previous/read';
import { openXlsx } from '../../src/hosts/xlsx';
import { copyOfOpen, openInExcel, type PaneOffice } from '../../src/taskpane/copy';
import { documentBytes } from '../../src/taskpane/document-bytes';
import { openAsNew } from '../../src/taskpane/new-workbook';
import { OfficeHost } from '../office-host/host';
import { type LoadedOffice, loadOffice } from '../office-host/load-office';
import { makeNextPeriod, openWorkspace } from '../support/app';

const sample = new Uint8Array(
  readFileSync(join(resolve(__dirname, '../..'), 'assets/samples/quang-dien-2024-q1.xlsx')),
);
const SLICE = 65_536;

let host: OfficeHost;
let loaded: LoadedOffice;
beforeAll(async () => {
  host = new OfficeHost();
  host.book.addSheet('PL1');
  loaded = await loadOffice(host);
});
beforeEach(() => {
  host.copies.reset(sample);
  host.created.length = 0;
});
afterEach(() => {
  // Excel keeps two copies at most: one that is not given back blocks every later try.
  if (host.copies.refuse !== 'close' && host.copies.silent === null) expect(host.copies.open).toBe(0);
  expect(host.unknownMembers).toEqual([]);
});
afterAll(() => loaded.close());

describe('đọc sổ đang mở thành tệp', () => {
  test.each([1, SLICE - 1, SLICE, SLICE + 1, 3 * SLICE + 17])('%d byte: đủ và đúng thứ tự', async (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, n) => (n * 31 + (n >> 8)) & 255);
    host.copies.bytes = bytes;
    expect(await documentBytes(loaded.office)).toEqual(bytes);
    expect(host.copies.asked).toEqual(Array.from({ length: Math.ceil(size / SLICE) }, (_, n) => n * SLICE));
    expect([...host.copies.sliceSizes]).toEqual([SLICE]);
  });

  test('lần nào cũng trả lại bản sao: năm lần liền vẫn đọc được', async () => {
    for (let n = 0; n < 5; n += 1) expect(await documentBytes(loaded.office)).toEqual(sample);
    expect([host.copies.opened, host.copies.closed]).toEqual([5, 5]);
  });

  test('Excel không đưa tệp', async () => {
    host.copies.refuse = 'open';
    await expect(documentBytes(loaded.office)).rejects.toMatchObject({ code: 'HOST_FAILED' });
    expect(host.copies.opened).toBe(0);
  });

  test('hỏng giữa chừng: báo lỗi, vẫn trả lại bản sao', async () => {
    host.copies.refuse = 'slice';
    await expect(documentBytes(loaded.office)).rejects.toMatchObject({ code: 'HOST_FAILED' });
    expect([host.copies.opened, host.copies.closed]).toEqual([1, 1]);
  });

  test('thiếu mảnh: không bao giờ coi là tệp', async () => {
    host.copies.shortened = true;
    host.copies.bytes = new Uint8Array(2 * SLICE).fill(7);
    await expect(documentBytes(loaded.office)).rejects.toMatchObject({ code: 'DAMAGED' });
    expect(host.copies.closed).toBe(1);
  });

  test('không trả lại được bản sao thì tệp đã đọc vẫn dùng', async () => {
    host.copies.refuse = 'close';
    expect(await documentBytes(loaded.office)).toEqual(sample);
  });

  test('Excel im lặng: sau một phút thì thôi', async () => {
    host.copies.silent = 'open';
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
    try {
      const reading = documentBytes(loaded.office);
      const told = expect(reading).rejects.toMatchObject({ code: 'HOST_TIMEOUT' });
      await jest.advanceTimersByTimeAsync(60_000);
      await told;
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('sổ kỳ mới', () => {
  async function make(plan: ReturnType<typeof planNextPeriod>, pane: PaneOffice = loaded) {
    return openInExcel(await makeNextPeriod(await copyOfOpen(pane), plan, builtIn), pane);
  }

  async function planned() {
    return planNextPeriod(await openWorkspace(await openXlsx(sample)));
  }

  test('Excel mở thành sổ mới: số liệu trống, số kỳ trước có đủ; sổ đang mở không bị ghi', async () => {
    const made = await make(await planned());
    expect(made).toEqual({ kind: 'opened' });
    expect(host.created).toHaveLength(1);
    const bytes = new Uint8Array(Buffer.from(host.created[0] ?? '', 'base64'));
    const workspace = await openWorkspace(await openXlsx(bytes));
    expect(workspace.report.info.period).toEqual({ kind: 'halfYear', index: 1, year: 2024 });
    expect(readPrevious(workspace.snapshot)?.figures).toHaveLength(104);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['PL1']);
  });

  test('sổ vừa được gõ thêm sau khi xem trước: số mới gõ cũng được giữ ở trang so sánh', async () => {
    const plan = await planned();
    const edited = await openXlsx(sample);
    await edited.apply({ changes: [{ sheet: 'PL2', row: 6, column: 3, value: 99, before: 3 }] });
    host.copies.bytes = await edited.toBytes();
    expect(await make(plan)).toEqual({ kind: 'opened' });
    const bytes = new Uint8Array(Buffer.from(host.created[0] ?? '', 'base64'));
    const { snapshot } = await openWorkspace(await openXlsx(bytes));
    expect(readPrevious(snapshot)?.figures.map(({ content }) => content)).toContain(99);
  });

  test('Excel không mở được thì đưa tệp cho người dùng', async () => {
    const excel = { createWorkbook: () => Promise.reject(new Error('blocked')) };
    const made = await make(await planned(), { office: loaded.office, excel });
    expect(made.kind).toBe('file');
    if (made.kind !== 'file') return;
    const workspace = await openWorkspace(await openXlsx(made.bytes));
    expect(workspace.report.info.period).toEqual({ kind: 'halfYear', index: 1, year: 2024 });
  });

  test('Excel cũ hơn 1.8, hoặc mãi không trả lời: không chờ mãi', async () => {
    const never = { createWorkbook: () => new Promise<void>(() => {}) };
    expect(await openAsNew(sample, never, () => false)).toBe(false);
    jest.useFakeTimers();
    try {
      const opening = openAsNew(sample, never, () => true);
      await jest.advanceTimersByTimeAsync(30_000);
      expect(await opening).toBe(false);
    } finally {
      jest.useRealTimers();
    }
  });

  test('base64 của tệp dài đúng từng byte', async () => {
    const bytes = Uint8Array.from({ length: 200_003 }, (_, n) => (n * 17 + (n >> 7)) & 255);
    expect(await openAsNew(bytes, loaded.excel, () => true)).toBe(true);
    expect(new Uint8Array(Buffer.from(host.created[0] ?? '', 'base64'))).toEqual(bytes);
  });
});
