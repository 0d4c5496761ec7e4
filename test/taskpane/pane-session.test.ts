// The pane's verbs on the genuine office.js and the stand-in host: round trips, and what is left behind.

import { parseA1 } from '../../src/core/workbook/address';
import { paneSession } from '../../src/session/pane-session';
import { closeHosts, type OpenedHost, openHost, until } from '../hosts/excel/open-host';
import { changedSample } from '../support/changed-sample';
import {
  empty,
  ids,
  lock,
  marksOf,
  optionsOf,
  request,
  session,
  signal,
  type,
  wrongWorkbook,
} from './wrong-workbook';

afterEach(closeHosts);

describe('Kiểm tra từ ngăn, kể cả đánh dấu', () => {
  test.each([1, 7, 70])(
    '%i trang biểu: lần đầu hai lượt đọc một lượt ghi; lần sau một và một',
    async (sheets) => {
      const opened = await openHost(empty);
      const { host } = opened;
      for (let left = sheets; left > 0; left -= ids.length) {
        await session(opened).insertTemplates?.(request(ids.slice(0, left)));
      }
      expect(host.book.sheets).toHaveLength(sheets + 1);
      const later = await openAgain(opened);
      host.resetCounters();
      const first = await later.check(signal);
      expect(first.workspace.tables).toHaveLength(sheets);
      expect(marksOf(host)).toBeGreaterThan(0);
      expect(host.requests.length).toBeLessThanOrEqual(3);

      host.resetCounters();
      await later.check(signal);
      expect(host.requests.length).toBeLessThanOrEqual(2);
    },
  );

  test('tệp kỳ trước: đọc ngoài Excel, không lượt nào hơn một lần kiểm tra; sổ không đổi', async () => {
    const { host, pane } = await wrongWorkbook();
    await pane.check(signal);
    const before = host.book.toText();
    host.resetCounters();
    await pane.check(signal);
    const trips = host.requests.length;
    host.resetCounters();
    const { workspace } = (await pane.giveEarlier?.('quy-1.xlsx', await changedSample())) ?? {};
    expect(workspace?.given.map(({ file, period }) => [file, period])).toEqual([
      ['quy-1.xlsx', 'Quý I năm 2024'],
    ]);
    expect(host.requests.length).toBeLessThanOrEqual(trips);
    expect(host.book.toText()).toBe(before);
    expect((await pane.check(signal)).workspace.given).toHaveLength(1);
    expect((await pane.dropEarlier?.('quy-1.xlsx'))?.workspace.given).toEqual([]);
  });

  test('gợi ý sửa: không lượt nào tới Excel; sửa, hoàn tác thì sổ như trước', async () => {
    const { host, pane } = await wrongWorkbook();
    const { workspace } = await pane.check(signal);
    const before = host.book.toText();
    host.resetCounters();
    const suggestions = (await pane.suggestRepairs?.(workspace)) ?? new Map<string, never>();
    expect(host.requests).toEqual([]);
    const [cause, [suggestion] = []] = [...suggestions].find(([, [best]]) => best?.writings) ?? [];
    const after = await pane.applyRepair?.(workspace, suggestion?.writings ?? []);
    expect(after?.workspace?.findings.map(({ id }) => id)).not.toContain(cause);
    if (!after?.undo) throw new Error('no way back');
    await pane.undoFill(after.undo);
    expect(host.book.toText()).toBe(before);
  });

  test('mỗi phát hiện có ô thì ô ấy có dấu, không ô nào hai dấu; xóa dấu thì không còn gì', async () => {
    const { host, pane } = await wrongWorkbook();
    await pane.clearMarks?.();
    const before = host.book.toText();
    const { workspace } = await pane.check(signal);
    const cells = new Set(
      workspace.findings.flatMap(({ cell }) => (cell ? `${cell.sheet}!${cell.row},${cell.column}` : [])),
    );
    const marked = host.book.sheets.flatMap(({ name, conditionalFormats }) =>
      conditionalFormats.flatMap(({ area }) => {
        const keys: string[] = [];
        for (let row = area.top; row <= area.bottom; row += 1) {
          for (let column = area.left; column <= area.right; column += 1)
            keys.push(`${name}!${row},${column}`);
        }
        return keys;
      }),
    );
    expect(marked.sort()).toEqual([...cells].sort());
    expect(await pane.clearMarks?.()).toEqual([]);
    expect(host.book.toText()).toBe(before);
  });

  test('đã đánh dấu thì mỗi lần đọc lại, dấu theo đúng danh sách', async () => {
    const { host, pane } = await wrongWorkbook();
    const { workspace } = await pane.check(signal);
    const marked = marksOf(host);
    host.coauthor('PL 8', 'D34', 671);
    await pane.proposeFill(workspace);
    expect(marksOf(host)).toBe(marked - 1);
  });

  test('biểu bị xóa hết: dấu cũ không ở lại', async () => {
    const { host, pane } = await wrongWorkbook();
    await pane.check(signal);
    const names = host.book.sheets.map(({ name }) => name).filter((name) => name.startsWith('PL'));
    for (const name of names.slice(1)) {
      const sheet = host.book.sheet(name);
      if (sheet) host.book.removeSheet(sheet);
    }
    const last = host.book.sheet(names[0] ?? '');
    last?.cells.clear();
    await expect(pane.check(signal)).rejects.toMatchObject({ code: 'NO_KNOWN_TABLE' });
    expect(marksOf(host)).toBe(0);
  });

  test('trang khóa: phát hiện vẫn đủ, nói trang nào không đánh dấu được', async () => {
    const { host, pane } = await wrongWorkbook();
    lock(host, 'PL 8');
    const { workspace, remarks } = await pane.check(signal);
    expect(workspace.findings.some(({ cell }) => cell?.sheet === 'PL 8')).toBe(true);
    expect(remarks).toEqual([{ kind: 'unmarked', sheets: ['PL 8'] }]);
  });

  test('đánh dấu hỏng: phát hiện vẫn hiện, kèm lý do', async () => {
    const { host, pane } = await wrongWorkbook();
    host.faults.always(({ writes }) => (writes ? { kind: 'refuse', code: 5102 } : undefined));
    const { workspace, remarks } = await pane.check(signal);
    expect(workspace.findings.length).toBeGreaterThan(1);
    expect(remarks).toMatchObject([{ kind: 'markFailed', cause: { code: 'HOST_BUSY' } }]);
  });

  test('phát hiện đưa con trỏ của Excel tới ô', async () => {
    const { host, pane } = await wrongWorkbook();
    const { workspace } = await pane.check(signal);
    const cell = workspace.findings.find((one) => one.cell?.sheet === 'PL 8')?.cell;
    if (!cell) throw new Error('no finding');
    await pane.reveal(cell);
    const active = host.book.sheets.find(({ id }) => id === host.book.active);
    expect([active?.name, parseA1(host.book.selection)]).toEqual([
      'PL 8',
      { row: cell.row, column: cell.column },
    ]);
  });
});

/** The same workbook, the pane closed and opened again: nothing is remembered. */
async function openAgain({ office }: OpenedHost) {
  const { openExcel } = await import('../../src/hosts/excel');
  const port = openExcel({ excel: office.excel, office: office.office, wait: async () => {} });
  return paneSession('xa-thu.xlsx', optionsOf(port));
}

describe('Điền và đường lui', () => {
  test('Excel chưa hoàn tác một bước: giữ đường lui, hoàn tác thì sổ tính như trước', async () => {
    const { host, pane } = await wrongWorkbook();
    const { workspace, proposals } = await pane.proposeFill(null);
    expect(proposals.map(({ cell }) => cell.sheet).sort()).toEqual(['PL 2', 'PL 8']);
    const before = host.book.toText();
    const filled = await pane.applyFill(workspace, proposals);
    expect(filled).toMatchObject({ count: 2, byHost: false });
    expect(host.book.toText()).not.toBe(before);
    if (!filled.undo) throw new Error('no way back');
    await pane.undoFill(filled.undo);
    expect(host.book.toText()).toBe(before);
  });

  test('Excel hoàn tác một bước được: không giữ đường lui riêng', async () => {
    const { pane } = await wrongWorkbook({ api: 20 });
    const { workspace, proposals } = await pane.proposeFill(null);
    expect(await pane.applyFill(workspace, proposals)).toMatchObject({ byHost: true, undo: null });
  });

  test('trang khóa bị bỏ qua và được nêu tên, các trang khác vẫn điền', async () => {
    const { host, pane } = await wrongWorkbook();
    const { workspace, proposals } = await pane.proposeFill(null);
    lock(host, 'PL 8');
    const filled = await pane.applyFill(workspace, proposals);
    expect(filled).toMatchObject({ count: 1, remarks: [{ kind: 'notFilled', sheets: ['PL 8'] }] });
    expect(filled.undo?.changes.map(({ sheet }) => sheet)).toEqual(['PL 2']);
    const sheet = host.book.sheet('PL 8');
    expect(sheet && host.book.value(sheet, 33, 3)).toBe(516);
  });

  test('mọi ô đã chọn ở trang khóa: nói trang nào, không ghi gì', async () => {
    const { host, pane } = await wrongWorkbook();
    const { workspace, proposals } = await pane.proposeFill(null);
    lock(host, 'PL 2', 'PL 8');
    const before = host.book.toText();
    await expect(pane.applyFill(workspace, proposals)).rejects.toMatchObject({ code: 'SHEET_PROTECTED' });
    expect(host.book.toText()).toBe(before);
  });

  test('ghi xong mà không đọc lại được: vẫn nói là đã điền', async () => {
    const { host, pane } = await wrongWorkbook();
    const { workspace, proposals } = await pane.proposeFill(null);
    host.resetCounters();
    host.faults.always(({ number }) => (number >= 2 ? { kind: 'refuse', code: 5102 } : undefined));
    expect(await pane.applyFill(workspace, proposals)).toMatchObject({
      workspace: null,
      count: 2,
      remarks: [{ kind: 'notRechecked', cause: { code: 'HOST_BUSY' } }],
    });
  });

  test('ghi xong mà không đọc lại được: đường lui vẫn còn, ô có người sửa sau đó thì không đụng', async () => {
    const { host, pane } = await wrongWorkbook();
    const { workspace, proposals } = await pane.proposeFill(null);
    const before = host.book.toText();
    host.resetCounters();
    host.faults.always(({ number }) => (number >= 2 ? { kind: 'refuse', code: 5102 } : undefined));
    const { undo } = await pane.applyFill(workspace, proposals);
    host.faults.clear();
    if (!undo) throw new Error('no way back');
    host.coauthor('PL 8', 'D34', 700);
    await expect(pane.undoFill(undo)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
    host.coauthor('PL 8', 'D34', 671);
    await pane.undoFill(undo);
    expect(host.book.toText()).toBe(before);
  });

  test('Excel giữ số khác số vừa ghi: nói ô nào, trả các ô khác về như cũ', async () => {
    const { host, pane } = await wrongWorkbook();
    const { workspace, proposals } = await pane.proposeFill(null);
    const { setCell } = host.book;
    // A workbook in which something turns a formula into a text of its own at once.
    host.book.setCell = (sheet, row, column, cell) =>
      setCell.call(
        host.book,
        sheet,
        row,
        column,
        cell.formula?.includes('SUM(D27') ? { content: 'khác', style: cell.style } : cell,
      );
    await expect(pane.applyFill(workspace, proposals)).rejects.toMatchObject({
      told: { code: 'NOT_KEPT', cell: 'PL 8!D34' },
    });
    const [restored, kept] = [host.book.sheet('PL 2'), host.book.sheet('PL 8')];
    expect(restored && host.book.value(restored, 7, 3)).toBe(30);
    // What something else put there is not ours to take away.
    expect(kept && host.book.value(kept, 33, 3)).toBe('khác');
  });

  test('xem trước luôn theo số đang có trong Excel, không theo lần đọc trước', async () => {
    const { host, pane } = await wrongWorkbook();
    const { workspace } = await pane.check(signal);
    host.coauthor('PL 2', 'D10', 16);
    const { proposals } = await pane.proposeFill(workspace);
    expect(proposals.find(({ cell }) => cell.sheet === 'PL 2')?.after).toBe('50,0');
  });
});

describe('nghe thay đổi', () => {
  const heard = async (
    work: (opened: Awaited<ReturnType<typeof wrongWorkbook>>) => Promise<unknown>,
    api: number,
  ) => {
    const opened = await wrongWorkbook({ api });
    await opened.pane.check(signal);
    const { host } = opened;
    const told: unknown[] = [];
    const stop = opened.pane.onChange?.((cells) => told.push(cells));
    await until(() => host.listening);
    await work(opened);
    // Excel tells in order: once this is told, all before it is.
    host.userChange('PL 8', 'Z99');
    const last = [{ sheet: 'PL 8', row: 98, column: 25 }];
    await until(() => JSON.stringify(told.at(-1)) === JSON.stringify(last));
    stop?.();
    await until(() => !host.listening);
    return told.slice(0, -1);
  };

  test('người dùng sửa ô thì biết ô nào', async () => {
    expect(await heard(async ({ host }) => type(host, 'PL 8', 'D27', 377), 13)).toEqual([
      [{ sheet: 'PL 8', row: 26, column: 3 }],
    ]);
  });

  test.each([13, 14, 20])('Excel API 1.%i: việc của chính ngăn này không bị coi là thay đổi', async (api) => {
    const told = await heard(async ({ pane }) => {
      const { workspace, proposals } = await pane.proposeFill(null);
      const { undo } = await pane.applyFill(workspace, proposals);
      if (undo) await pane.undoFill(undo);
      await pane.clearMarks?.();
      await pane.insertTemplates?.(request(ids.slice(0, 2)));
    }, api);
    expect(told).toEqual([]);
  });
});
