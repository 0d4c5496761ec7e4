// Whatever Excel answers: a trouble with a sentence, a way on where there is one, and the workbook as it was.

import type { TroubleCode } from '../../src/core/workbook/trouble';
import { noticeText } from '../../src/ui/shell/notice-text';
import { remedyOf } from '../../src/ui/shell/remedy';
import { closeHosts, openHost } from '../hosts/excel/open-host';
import { empty, ids, request, session, signal, wrongWorkbook } from './wrong-workbook';

afterEach(closeHosts);

describe('trở ngại: mỗi thứ một mã, sổ tính như cũ', () => {
  const rounds = [0, 1] as const;
  const faults = [
    ['đang gõ dở một ô', 5004, 'CELL_EDITING'],
    ['Excel quá tải', 5102, 'HOST_BUSY'],
    ['lỗi chung', 5001, 'HOST_FAILED'],
  ] as const;

  test.each(faults)('%s suốt lúc kiểm tra, rồi thử lại được', async (_, code, trouble) => {
    for (const round of rounds) {
      const { host, pane } = await wrongWorkbook();
      const before = host.book.toText();
      host.faults.always(({ number }) => (number >= round ? { kind: 'refuse', code } : undefined));
      // In the second round the sheets are known, so the refused request is the one that marks.
      const outcome = await pane.check(signal).then(
        ({ remarks }) => remarks.map((one) => ('cause' in one ? one.cause : one)),
        (cause: unknown) => [cause],
      );
      // Whether the cells were marked can no longer be looked up.
      const unsure = round === 1 && trouble === 'HOST_FAILED';
      expect(outcome).toMatchObject([{ code: unsure ? 'MAY_REMAIN' : trouble }]);
      expect(host.book.toText()).toBe(before);
      host.resetCounters();
      expect((await pane.check(signal)).remarks).toEqual([]);
    }
  });

  test.each(faults)('%s suốt lúc điền', async (_, code, trouble) => {
    const { host, pane } = await wrongWorkbook();
    const { workspace, proposals } = await pane.proposeFill(null);
    const before = host.book.toText();
    host.faults.always(({ writes }) => (writes ? { kind: 'refuse', code } : undefined));
    await expect(pane.applyFill(workspace, proposals)).rejects.toMatchObject({ code: trouble });
    expect(host.book.toText()).toBe(before);
    host.resetCounters();
    expect((await pane.applyFill(workspace, proposals)).count).toBe(proposals.length);
  });

  test.each(faults)('%s suốt lúc chèn: không trang nào ở lại', async (_, code, trouble) => {
    const opened = await openHost(empty);
    const before = opened.host.book.toText();
    opened.host.faults.always(({ number }) => (number > 0 ? { kind: 'refuse', code } : undefined));
    await expect(session(opened).insertTemplates?.(request(ids))).rejects.toMatchObject({ code: trouble });
    opened.host.resetCounters();
    expect(opened.host.book.toText()).toBe(before);
  });

  const answers: readonly (readonly [string, TroubleCode])[] = [
    ['ActivityLimitReached', 'HOST_BUSY'],
    ['RequestAborted', 'HOST_BUSY'],
    ['Conflict', 'HOST_BUSY'],
    ['ServiceNotAvailable', 'HOST_BUSY'],
    ['RequestPayloadSizeLimitExceeded', 'HOST_TOO_LARGE'],
    ['ResponsePayloadSizeLimitExceeded', 'HOST_TOO_LARGE'],
    ['RangeExceedsLimit', 'HOST_TOO_LARGE'],
    ['OperationCellsExceedLimit', 'HOST_TOO_LARGE'],
    ['Timeout', 'HOST_TIMEOUT'],
    ['InvalidOrTimedOutSession', 'HOST_TIMEOUT'],
    ['GeneralException', 'HOST_FAILED'],
  ];
  test.each(answers)('Excel trả lời %s: %s, một câu và nút Thử lại', async (code, trouble) => {
    const { host, pane } = await wrongWorkbook();
    const before = host.book.toText();
    host.faults.always(() => ({ kind: 'stop', code, action: 0 }));
    const cause: unknown = await pane.check(signal).catch((thrown: unknown) => thrown);
    expect(cause).toMatchObject({ code: trouble });
    expect(noticeText({ kind: 'trouble', task: 'check', cause }, 'a.xlsx', false)).toMatch(/Đề nghị/);
    expect(remedyOf({ kind: 'trouble', task: 'check', cause })).toBe('retry');
    host.resetCounters();
    expect(host.book.toText()).toBe(before);
  });

  test('Excel không trả lời: báo hết giờ, không chờ mãi', async () => {
    const { host, pane } = await wrongWorkbook({ timeout: 400 });
    host.faults.always(() => ({ kind: 'hang', runs: false }));
    await expect(pane.check(signal)).rejects.toMatchObject({ code: 'HOST_TIMEOUT' });
    await expect(pane.proposeInfo(null)).rejects.toMatchObject({ code: 'HOST_TIMEOUT' });
  });

  test('phản hồi nào cũng quá lớn: báo quá lớn', async () => {
    const { host, pane } = await wrongWorkbook();
    host.faults.always(() => ({ kind: 'loseAnswer', code: 5104 }));
    await expect(pane.check(signal)).rejects.toMatchObject({ code: 'HOST_TOO_LARGE' });
  });

  test('trang bị đổi tên giữa lúc xem và lúc điền: báo trang không còn', async () => {
    const { host, pane } = await wrongWorkbook();
    const { workspace, proposals } = await pane.proposeFill(null);
    const sheet = host.book.sheet('PL 8');
    if (sheet) host.book.rename(sheet, 'Biểu tám');
    const before = host.book.toText();
    await expect(pane.applyFill(workspace, proposals)).rejects.toMatchObject({
      told: { code: 'SHEET_MISSING', sheet: 'PL 8' },
    });
    expect(host.book.toText()).toBe(before);
    const again = await pane.check(signal);
    expect(again.workspace.tables.map((table) => table.sheet)).toContain('Biểu tám');
  });

  test('người cùng soạn vừa sửa ô: không ghi đè', async () => {
    const { host, pane } = await wrongWorkbook();
    const { workspace, proposals } = await pane.proposeFill(null);
    host.coauthor('PL 2', 'D8', 31);
    await expect(pane.applyFill(workspace, proposals)).rejects.toMatchObject({
      told: { code: 'CHANGED_MEANWHILE', cell: 'PL 2!D8' },
    });
  });

  test('tới ô của trang vừa bị xóa: báo tên trang', async () => {
    const { host, pane } = await wrongWorkbook();
    const sheet = host.book.sheet('PL 8');
    if (sheet) host.book.removeSheet(sheet);
    await expect(pane.reveal({ sheet: 'PL 8', row: 1, column: 3 })).rejects.toMatchObject({
      told: { code: 'SHEET_MISSING', sheet: 'PL 8' },
    });
  });
});
