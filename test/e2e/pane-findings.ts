// Working off a finding in the pane: cause and effects are marked apart, a repair is put in, a reason is written down.

import assert from 'node:assert/strict';
import { openXlsx } from '../../src/hosts/xlsx';
import { changedSample, figureIn } from '../support/changed-sample';
import { book, button, command, fill, finish, openToLook, type PanePlace } from './pane-tools';

const TYPO = figureIn('PL4', 24, 1353, 135);
const WHY = 'Số liệu theo báo cáo của Sở Nội vụ, chốt ngày 14/3.';

/** Through one finding of each kind, every screen looked at. */
export async function causeAndReason(
  place: PanePlace,
  colorScheme: 'light' | 'dark',
  width: number,
): Promise<void> {
  const { visit, look } = await openToLook(place, colorScheme, width);
  const { page } = visit;
  await fill(page, await (await openXlsx(await changedSample(TYPO))).read());
  await command(page, 'check').click();
  const cause = page.locator('li', { has: page.locator('> [data-finding$="@PL4!D23"]') });
  await cause.getByRole('button', { name: 'Sửa 1 ô, 1 chỗ khác tự đúng' }).click();
  await cause.getByRole('button', { name: '1 chỗ kéo theo, tự đúng khi sửa xong' }).click();
  const kinds = (await book(page)).marks.map((formula) => /cchc-mark:(\w+)/.exec(formula)?.[1]);
  assert.equal(kinds.filter((kind) => kind === 'effect').length, 2);
  await look('f1-cause');
  const other = page.locator('li', { has: page.locator('> [data-finding$="@PL2!D8"]') });
  await other.getByRole('button', { name: /^Bỏ qua có lý do/ }).click();
  await page.getByLabel('Lý do bỏ qua').fill(WHY);
  await look('f2-reason');
  await button(page, 'Bỏ qua').and(page.locator('[type=submit]')).click();
  await page.getByText('Đã bỏ qua; lý do ở trang “Nhật ký kiểm tra”.').waitFor();
  assert.ok((await book(page)).sheets.includes('Nhật ký kiểm tra'));
  await look('f3-waived');
  await cause.getByRole('button', { name: 'Sửa', exact: true }).click();
  await page.getByText('2 chỗ đã đúng: D23, D25').waitFor();
  await page.locator('[data-mended]').scrollIntoViewIfNeeded();
  const after = (await book(page)).marks;
  assert.ok(after.every((formula) => !formula.includes(':effect')));
  await look('f4-mended');
  await command(page, 'report').click();
  await page.getByLabel(/^Kèm phụ lục Giải trình số liệu/).check();
  await look('f5-report');
  await finish(visit);
}
