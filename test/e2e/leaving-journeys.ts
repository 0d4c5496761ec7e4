// Nothing is lost by leaving: the browser's own prompt, the question before another file, the form that stays.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { insertTemplates, openWorkspace } from '../support/app';
import { visit } from './browser';
import {
  assertNothingLeft,
  command,
  downloaded,
  openFile,
  type Place,
  pickFile,
  ready,
  shot,
  wide,
} from './page-tools';

const sample = path.join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx');

/** Whether the browser asks; it is then told to stay. */
async function asksBeforeReload(page: Page): Promise<boolean> {
  let asked = false;
  page.once('dialog', (dialog) => {
    asked = dialog.type() === 'beforeunload';
    void dialog.dismiss();
  });
  await page.evaluate(() => setTimeout(() => location.reload(), 0));
  await page.waitForTimeout(1500);
  page.removeAllListeners('dialog');
  return asked;
}

/** Four errors told before the draft; what was typed outlives the look at them; nothing goes without being asked. */
export async function nothingLost(place: Place): Promise<void> {
  const { page, requests, errors, close } = await visit(place.browser, `${place.address}#mau`, {
    viewport: wide,
  });
  await ready(page);
  await command(page, 'report').click();
  await page.getByText('Số liệu còn 4 chỗ cần sửa.').waitFor();
  await page.getByLabel('Cơ quan báo cáo').fill('UBND xã Mới');
  await page.getByLabel('Số liệu từ ngày').fill('31/2');
  assert.equal(await asksBeforeReload(page), true, 'typed and not used');
  await shot(page, place, 'before-draft');
  await page.getByRole('button', { name: 'Xem 4 chỗ' }).click();
  await page.locator('[data-finding]').first().waitFor();
  assert.equal(await page.locator('[data-finding]').count(), 4);
  assert.equal(await page.locator('[data-finding]', { hasText: 'Cần sửa' }).count(), 4);
  await shot(page, place, 'only-errors');
  await command(page, 'report').click();
  assert.equal(await page.getByLabel('Cơ quan báo cáo').inputValue(), 'UBND xã Mới');
  assert.equal(await page.getByLabel('Số liệu từ ngày').inputValue(), '31/2');

  // The sheet is offered, and what was typed is in the copy.
  await page.getByLabel('Thêm trang “Thông tin báo cáo” vào sổ tính').check();
  await downloaded(page, () => page.getByRole('button', { name: 'Vẫn tạo tệp Word' }).click());
  await page.locator('header').getByText('Chưa lưu').waitFor();
  const bytes = await readFile(sample);
  await pickFile(page, 'xa-khac.xlsx', bytes);
  const question = page.getByRole('alertdialog');
  await question.getByText('“quang-dien-2024-q1.xlsx” có thay đổi chưa lưu').waitFor();
  await shot(page, place, 'leave');
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.command === 'open');
  assert.equal(await asksBeforeReload(page), true, 'unsaved');
  const copy = await downloaded(page, () => openFile(page, 'xa-khac.xlsx', bytes, 'Lưu bản sao'));
  const { supporting } = await openWorkspace(await openXlsx(copy.bytes));
  assert.equal(supporting.info.agency, 'UBND xã Mới');
  assertNothingLeft(requests, errors, place);
  await close();
}

/** Forms as they were inserted: no tick anywhere, and Điền does not claim that all agrees. */
export async function nothingTyped(place: Place): Promise<void> {
  const file = await newWorkbook();
  await insertTemplates(file, 'tth-2024', 'all');
  const { page, requests, errors, close } = await visit(place.browser, place.address, { viewport: wide });
  await openFile(page, 'trong.xlsx', await file.toBytes());
  await ready(page);
  await command(page, 'check').click();
  await page.getByRole('group', { name: 'Chỉ xem một mức độ' }).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Chưa nhập số liệu', exact: true }).count(), 7);
  assert.equal(await page.getByText(/^0\/\d+ ô$/).count(), 7);
  assert.equal(await page.getByText('Chưa phát hiện chỗ nào không khớp.').count(), 0);
  await shot(page, place, 'not-filled');
  await command(page, 'fill').click();
  await page.getByText('Chưa có ô nào tính được: các biểu chưa nhập số liệu.').waitFor();
  assertNothingLeft(requests, errors, place);
  await close();
}
