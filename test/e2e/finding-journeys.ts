// Working off a finding on the page: the cause mended, the rest right by itself; or passed over, for a reason that lasts.

import assert from 'node:assert/strict';
import { openXlsx } from '../../src/hosts/xlsx';
import { changedSample, figureIn } from '../support/changed-sample';
import { axe, visit } from './browser';
import {
  assertNothingLeft,
  command,
  downloaded,
  narrow,
  openFile,
  type Place,
  ready,
  shot,
  wide,
} from './page-tools';

/** 1.353 dossiers lost a digit: the rate beside them is wrong, and the dossiers in time are more than all of them. */
const TYPO = figureIn('PL4', 24, 1353, 135);
const CAUSE = 'tth-2024/rate/tthc.district.onTimeRate@PL4!D23';
const EFFECT = '[data-finding$="@PL4!D25"]';
const WHY = 'Số liệu theo báo cáo của Sở Nội vụ, chốt ngày 14/3.';

const rowOf = (id: string) => `li:has(> [data-finding="${id}"])`;

/** A person opens a file and checks it. */
async function checked(place: Place, bytes: Uint8Array, options: Parameters<typeof visit>[2]) {
  const visitor = await visit(place.browser, place.address, options);
  const { page } = visitor;
  await openFile(page, 'bao-cao.xlsx', bytes);
  await ready(page);
  await command(page, 'check').click();
  await page.locator('[data-finding]').first().waitFor();
  return visitor;
}

/** Find the cause → put the value in → the rest turns right by itself → take it back. */
export async function causeToRight(place: Place): Promise<void> {
  const { page, requests, errors, close } = await checked(place, await changedSample(TYPO), {
    viewport: wide,
  });
  const cause = page.locator(rowOf(CAUSE));
  const hint = cause.getByRole('button', { name: 'Sửa 1 ô, 1 chỗ khác tự đúng' });
  await hint.waitFor();
  assert.equal(await page.locator(EFFECT).count(), 0, 'the effect is folded away');
  await hint.click();
  await cause.getByRole('button', { name: '1 chỗ kéo theo, tự đúng khi sửa xong' }).click();
  await cause.locator(EFFECT).waitFor();
  assert.equal(await cause.getByRole('radio').first().isChecked(), true);
  await shot(page, place, 'cause');
  await cause.getByRole('button', { name: 'Sửa', exact: true }).click();
  await page.getByText('Đã sửa và kiểm tra lại: 2 chỗ đã khớp.').waitFor();
  await page.getByText('2 chỗ đã đúng: D23, D25').waitFor();
  assert.equal(await cause.count(), 0);
  await shot(page, place, 'mended');
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await page.getByText('Đã trả lại số trước khi sửa.').waitFor();
  await cause.waitFor();
  assert.equal(await page.locator('[data-mended]').count(), 0);
  assertNothingLeft(requests, errors, place);
  await close();
}

/** Passed over → saved → opened again: still so; the figure changed by somebody: back, and said why. */
export async function waiveAndReopen(place: Place): Promise<void> {
  const { page, requests, errors, close } = await checked(place, await changedSample(TYPO), {
    viewport: wide,
  });
  const row = page.locator(rowOf(CAUSE));
  await row
    .getByRole('button', { name: /^Bỏ qua có lý do/ })
    .first()
    .click();
  await page.getByLabel('Lý do bỏ qua').fill(WHY);
  await page.getByLabel('Người giải trình').fill('Nguyễn Thị Hường');
  await shot(page, place, 'waive-form');
  await page.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
  await page.getByText('Đã bỏ qua; lý do ở trang “Nhật ký kiểm tra”.').waitFor();
  await row.getByText(/^Lý do: Số liệu theo báo cáo/).waitFor();
  await shot(page, place, 'waived');
  const copy = await downloaded(page, () => command(page, 'save').click());

  await openFile(page, 'bao-cao.xlsx', copy.bytes);
  await ready(page);
  await command(page, 'check').click();
  await page.getByRole('button', { name: '1 đã bỏ qua' }).click();
  await row.getByText(/\(Nguyễn Thị Hường, /).waitFor();
  assert.equal(await page.locator('[data-finding]').count(), 1);

  await command(page, 'report').click();
  await page.getByLabel(/^Kèm phụ lục Giải trình số liệu/).check();
  await shot(page, place, 'explained');
  await page.getByRole('button', { name: 'Quay lại' }).click();

  const changed = await openXlsx(copy.bytes);
  await changed.apply({ changes: [figureIn('PL4', 24, 135, 136)] });
  await openFile(page, 'bao-cao.xlsx', await changed.toBytes());
  await ready(page);
  await command(page, 'check').click();
  await row
    .getByText(/Số liệu ở ô D24 đã đổi từ 135 thành 136 sau khi bỏ qua với lý do: Số liệu theo/)
    .waitFor();
  assert.equal(await page.getByRole('button', { name: /đã bỏ qua$/ }).count(), 0);
  assertNothingLeft(requests, errors, place);
  await close();
}

/** axe-core on what these journeys show. */
export async function accessible(
  place: Place,
  colorScheme: 'light' | 'dark',
  size: 'wide' | 'middle' | 'narrow',
): Promise<void> {
  const viewport = { wide, middle: { width: 450, height: 800 }, narrow }[size];
  const bytes = await changedSample(TYPO);
  const { page, close } = await checked(place, bytes, { viewport, colorScheme, bypassCSP: true });
  const look = async (name: string) => {
    await shot(page, place, `${size}-${colorScheme}-${name}`);
    assert.deepEqual(await axe(page), [], name);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(sideways <= 0, `${name} is ${sideways}px too wide`);
  };
  const cause = page.locator(rowOf(CAUSE));
  await cause.getByRole('button', { name: 'Sửa 1 ô, 1 chỗ khác tự đúng' }).click();
  await cause.getByRole('button', { name: '1 chỗ kéo theo, tự đúng khi sửa xong' }).click();
  await look('8-cause');
  const other = page.locator('[data-finding]').first().locator('xpath=..');
  await other.getByRole('button', { name: /^Bỏ qua có lý do/ }).click();
  await page.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
  await page.getByText('Cần ghi lý do để người xem báo cáo hiểu.').waitFor();
  await look('8-waive-form');
  await page.getByLabel('Lý do bỏ qua').fill(WHY);
  await page.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
  await page.getByText('Đã bỏ qua; lý do ở trang “Nhật ký kiểm tra”.').waitFor();
  await look('8-waived');
  await cause.getByRole('button', { name: 'Sửa', exact: true }).click();
  await page.locator('[data-mended]').scrollIntoViewIfNeeded();
  await look('8-mended');
  await close();
}
