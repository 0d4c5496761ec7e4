// Bỏ qua có lý do in an open Excel: kept in the workbook whole or not at all, the cell's mark goes, few round trips.

import type { DescribedFinding } from '../../src/app';
import type { ShownWorkspace } from '../../src/app/workspace/shown';
import { paneSession } from '../../src/session/pane-session';
import { closeHosts } from '../hosts/excel/open-host';
import { lock, optionsOf, signal, smallWrongWorkbook } from './wrong-workbook';

afterEach(closeHosts);

const account = { reason: 'Số liệu theo báo cáo của Sở Nội vụ', name: 'Trần Văn An' };
const LOG = 'Nhật ký kiểm tra';

const errorIn = ({ findings }: ShownWorkspace): DescribedFinding => {
  const found = findings.find(({ severity, cell, waived }) => severity === 'error' && cell && !waived);
  if (!found) throw new Error('no error');
  return found;
};
const stateOf = (workspace: ShownWorkspace | null | undefined, id: string) =>
  workspace?.findings.find((one) => one.id === id)?.waived?.reason ?? null;

test('bỏ qua, mở lại vẫn bỏ qua, xem lại; ô không còn dấu; mỗi lần ít lượt', async () => {
  const { host, port, pane } = await smallWrongWorkbook();
  const { workspace } = await pane.check(signal);
  const finding = errorIn(workspace);
  const { sheet = '', row = 0, column = 0 } = finding.cell ?? {};
  const marksThere = () =>
    host.book
      .sheet(sheet)
      ?.conditionalFormats.filter(
        ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
      ).length;
  expect(marksThere()).toBe(1);
  host.resetCounters();
  const first = await pane.waive?.(workspace, finding, account);
  const made = host.requests.length;
  expect(stateOf(first?.workspace, finding.id)).toBe(account.reason);
  expect(marksThere()).toBe(0);
  const again = paneSession('xa-thu.xlsx', optionsOf(port));
  const { workspace: reread } = await again.check(signal);
  expect(stateOf(reread, finding.id)).toBe(account.reason);

  const next = errorIn(reread);
  host.resetCounters();
  await again.waive?.(reread, next, account);
  // A log that is there takes a line: read, write, read again and mark.
  expect(host.requests.length).toBeLessThanOrEqual(5);
  expect(made).toBeLessThanOrEqual(7);

  const given = reread.findings.find(({ id }) => id === finding.id)?.waived;
  if (!given) throw new Error('no waiver');
  const back = await again.changeWaiver?.(reread, given.entry, true);
  expect(stateOf(back?.workspace, finding.id)).toBeNull();
  expect(marksThere()).toBe(1);
});

test('trang nhật ký đang khóa: nói rõ, sổ tính y như trước', async () => {
  const { host, pane } = await smallWrongWorkbook();
  const { workspace } = await pane.check(signal);
  const first = await pane.waive?.(workspace, errorIn(workspace), account);
  const now = first?.workspace;
  if (!now) throw new Error('not read again');
  lock(host, LOG);
  const before = host.book.toText();
  await expect(pane.waive?.(now, errorIn(now), account)).rejects.toMatchObject({ code: 'SHEET_PROTECTED' });
  expect(host.book.toText()).toBe(before);
});
