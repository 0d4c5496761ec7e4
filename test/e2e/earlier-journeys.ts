// "Kỳ trước" on page and in the pane: a file beside the workbook, what it tells, and away again.

import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/hosts/xlsx';
import { tenfold, twoPeriods } from '../support/two-periods';
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
import { book, fill, finish, openToLook, type PanePlace } from './pane-tools';

const LONG = 'Báo cáo cải cách hành chính quý III năm 2024 của huyện (bản sửa lần 2).xlsx';

const place = (page: Page) => page.getByRole('region', { name: 'Kỳ trước' });

/** By keyboard alone. */
async function give(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await command(page, 'earlier').focus();
  await page.keyboard.press('Enter');
  await (await chosen).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

/** Given, found, a file of no use, let go; each screen looked at. */
async function through(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const { before, now } = await twoPeriods();
  await give(page, 'quy-1.xlsx', before);
  await page.getByText(/^Đã nhận “quy-1\.xlsx” \(Quý I năm 2024\) để so sánh\./).waitFor();
  await command(page, 'check').click();
  await page.getByText(/khác xa quý I năm 2024 \(1\.353, tệp quy-1\.xlsx\)/).waitFor();
  await look('e1-given');
  await give(page, LONG, now);
  await place(page)
    .getByText(/vì tệp đó không phải của kỳ trước\.$/)
    .waitFor();
  await look('e2-not-earlier');
  await give(page, 'hong.xlsx', before.subarray(0, 900));
  await page.getByText(/“hong\.xlsx” bị hỏng/).waitFor();
  assert.equal(await place(page).locator('li').count(), 2);
  await page.getByRole('button', { name: 'Bỏ tệp kỳ trước “quy-1.xlsx”' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(/khác xa quý I năm 2024/).waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-command') === 'earlier');
}

export async function onPage(
  where: Place,
  colorScheme: 'light' | 'dark',
  size: 'wide' | 'narrow',
): Promise<void> {
  const viewport = { wide, narrow }[size];
  const { page, requests, errors, close } = await visit(where.browser, where.address, {
    viewport,
    colorScheme,
    bypassCSP: true,
  });
  const { now } = await twoPeriods(tenfold);
  await openFile(page, 'quy-3.xlsx', now);
  await ready(page);
  await through(page, async (name) => {
    await shot(page, where, `${size}-${colorScheme}-${name}`);
    assert.deepEqual(await axe(page), [], name);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(sideways <= 0, `${name} is ${sideways}px too wide`);
  });
  // Nothing of it is in the file.
  const copy = await downloaded(page, () => command(page, 'save').click());
  const names = async (bytes: Uint8Array) => (await openXlsx(bytes)).sheetNames();
  assert.deepEqual(await names(copy.bytes), await names(now));
  assertNothingLeft(requests, errors, where);
  await close();
}

export async function inPane(where: PanePlace, colorScheme: 'light' | 'dark', width: number): Promise<void> {
  const { visit: opened, look } = await openToLook(where, colorScheme, width);
  const { page } = opened;
  const { now } = await twoPeriods(tenfold);
  await fill(page, await (await openXlsx(now)).read());
  await command(page, 'check').click();
  await place(page).waitFor();
  const { sheets } = await book(page);
  await through(page, look);
  assert.deepEqual((await book(page)).sheets, sheets);
  await finish(opened);
}
