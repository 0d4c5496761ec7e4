// What a person does with the page, from opening a workbook to the files that come out.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { a1 } from '../../src/core/workbook/address';
import type { Cell } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';
import { axe, visit } from './browser';
import {
  assertNothingLeft,
  command,
  downloaded,
  marked,
  narrow,
  type Place,
  ready,
  shot,
  wide,
} from './page-tools';

/** True where the marked cell lies wholly inside the box that scrolls. */
function markedInView(page: Page): Promise<boolean> {
  return marked(page).evaluate((cell) => {
    const box = cell.closest('table')?.parentElement?.getBoundingClientRect();
    const { top, bottom, left, right } = cell.getBoundingClientRect();
    return !!box && top >= box.top && bottom <= box.bottom + 1 && left >= box.left && right <= box.right + 1;
  });
}

async function cellsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Cell>> {
  const { snapshot } = await openWorkspace(await openXlsx(bytes));
  const found = new Map<string, Cell>();
  for (const { name, rows } of snapshot.sheets) {
    for (const { row, cells } of rows) {
      for (const { column, cell } of cells) found.set(`${name}!${a1(row, column)}`, cell);
    }
  }
  return found;
}

export async function sampleToFiles(place: Place): Promise<void> {
  const { page, requests, errors, close } = await visit(place.browser, `${place.address}#mau`, {
    viewport: wide,
  });
  await ready(page);
  await command(page, 'check').click();
  const findings = page.locator('[data-finding]');
  await findings.first().waitFor();
  const before = await findings.count();
  assert.ok(before > 0);

  await findings.last().click();
  const where = await findings
    .last()
    .locator('span')
    .filter({ hasText: /^[A-Z]+\d+$/ })
    .last()
    .textContent();
  assert.ok((await marked(page).getAttribute('data-cell'))?.endsWith(`!${where}`));
  assert.equal(await markedInView(page), true);
  await shot(page, place, 'finding');

  await command(page, 'fill').click();
  await page.getByRole('heading', { name: 'Điền số tính được' }).waitFor();
  const replaced = page.locator('section[aria-label^="Ô đã có số"] li');
  assert.equal(await replaced.locator('input:checked').count(), 0);
  const offer = replaced.first();
  const said = (await offer.locator('input').getAttribute('aria-label')) ?? '';
  await offer.locator('input').check();
  await shot(page, place, 'fill');
  const [, cell = '', after = ''] = /^Ô (\S+),.* thành (\S+)$/.exec(said) ?? [];
  await page.getByRole('button', { name: /^Điền \d+ ô$/ }).click();
  await page.getByText(/Đã điền \d+ ô và kiểm tra lại/).waitFor();
  assert.ok((await findings.count()) < before);

  const copy = await downloaded(page, () => command(page, 'save').click());
  assert.equal(copy.name, 'quang-dien-2024-q1 (đã điền).xlsx');
  await page.getByText('Đã chuyển tệp “quang-dien-2024-q1 (đã điền).xlsx” cho trình duyệt').waitFor();
  const written = (await cellsOf(copy.bytes)).get(cell);
  assert.ok(written?.formula);
  const figure = Number(after.replaceAll('.', '').replace(',', '.'));
  assert.ok(
    typeof written.content === 'number' && Math.abs(written.content - figure) < 0.005,
    String(written.content),
  );

  await command(page, 'report').click();
  await page.getByLabel('Cơ quan báo cáo').fill('UBND xã Thử Nghiệm');
  await shot(page, place, 'report');
  const report = await downloaded(page, () => page.getByRole('button', { name: 'Tạo tệp Word' }).click());
  assert.match(report.name, /^Báo cáo CCHC.*\.docx$/);
  assert.equal(String.fromCharCode(...report.bytes.slice(0, 2)), 'PK');
  assertNothingLeft(requests, errors, place);
  await close();
}

export async function badFileKeepsWorkbook(place: Place): Promise<void> {
  const { page, requests, errors, close } = await visit(place.browser, `${place.address}#mau`, {
    viewport: wide,
  });
  await ready(page);
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['không phải sổ tính'], 'bao-cao.xlsx'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  await page.getByText('“quang-dien-2024-q1.xlsx” vẫn đang mở như trước.').waitFor();
  await command(page, 'check').click();
  await page.locator('[data-finding]').first().waitFor();
  await shot(page, place, 'bad-file');

  const chosen = page.waitForEvent('filechooser');
  await command(page, 'open').click();
  const sample = path.join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx');
  await (await chosen).setFiles({ name: 'xa-khac.xlsx', mimeType: '', buffer: await readFile(sample) });
  await page.locator('header').getByText('xa-khac.xlsx').waitFor();
  assert.equal(await page.locator('[data-finding]').count(), 0);
  assertNothingLeft(requests, errors, place);
  await close();
}

/** No file at hand: a new workbook from the templates, and its copy opens again. */
export async function newFromTemplates(place: Place): Promise<void> {
  const { page, requests, errors, close } = await visit(place.browser, place.address, { viewport: wide });
  await page.getByRole('button', { name: 'Tạo sổ tính từ biểu mẫu' }).click();
  await shot(page, place, 'insert');
  await page.getByRole('button', { name: /^Chèn 7 biểu$/ }).click();
  await page.getByText(/^Đã chèn 7 biểu/).waitFor();
  const copy = await downloaded(page, () => command(page, 'save').click());
  assert.equal(copy.name, 'Phụ lục CCHC.xlsx');
  const { tables } = await openWorkspace(await openXlsx(copy.bytes));
  assert.equal(tables.length, 7);
  assertNothingLeft(requests, errors, place);
  await close();
}

/** From the first Tab to a written report without a pointer. */
export async function keyboardOnly(place: Place): Promise<void> {
  const { page, errors, close } = await visit(place.browser, place.address, { viewport: wide });
  const { keyboard } = page;
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset ?? {});
  const tabTo = async (name: RegExp) => {
    for (let press = 0; press < 40; press += 1) {
      await keyboard.press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.test(text)) return;
    }
    assert.fail(`Tab does not reach ${name}`);
  };
  await tabTo(/^Mở sổ tính mẫu$/);
  await keyboard.press('Enter');
  await ready(page);
  await keyboard.press('F6');
  await tabTo(/^Kiểm tra$/);
  await keyboard.press('Enter');
  await page.locator('[data-finding]').first().waitFor();
  await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.focus === 'list');
  await tabTo(/^(Cần sửa|Cần xem lại|Lưu ý)[A-Z]+\d/);
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  const { finding } = await focused();
  assert.ok(finding);
  await keyboard.press('Enter');
  const { cell, marked: mark } = await focused();
  assert.ok(cell && mark !== undefined);
  await keyboard.press('ArrowLeft');
  assert.notEqual((await focused()).cell, cell);
  await keyboard.press('ArrowRight');
  await keyboard.press('Escape');
  await page.waitForFunction((id) => (document.activeElement as HTMLElement).dataset.finding === id, finding);
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded')), 'true');
  await page.locator('[data-command=report]').focus();
  await keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Tạo báo cáo');
  await page.getByLabel('Người ký', { exact: true }).focus();
  await tabTo(/^(Vẫn tạo|Tạo) tệp Word$/);
  const report = await downloaded(page, () => keyboard.press('Enter'));
  assert.ok(report.bytes.length > 1000);
  await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.command === 'report');
  assert.deepEqual(errors, []);
  await close();
}

/** axe-core on every screen. Its script needs eval, which the page forbids: the policy is set aside here only. */
export async function accessible(
  place: Place,
  colorScheme: 'light' | 'dark',
  size: 'wide' | 'narrow',
): Promise<void> {
  const viewport = size === 'wide' ? wide : narrow;
  const { page, close } = await visit(place.browser, place.address, {
    viewport,
    colorScheme,
    bypassCSP: true,
  });
  const look = async (name: string) => {
    await shot(page, place, `${size}-${colorScheme}-${name}`);
    assert.deepEqual(await axe(page), [], name);
  };
  await look('1-empty');
  await page.getByRole('button', { name: 'Mở sổ tính mẫu' }).click();
  await ready(page);
  await look('2-tables');
  await command(page, 'check').click();
  const finding = page.locator('[data-finding]').first();
  await page.locator('button[aria-expanded]', { hasText: 'Vì sao?' }).first().click();
  await page.locator('button[aria-expanded]', { hasText: 'ô trống' }).first().click();
  await look('3-findings');
  await finding.click();
  assert.equal(await markedInView(page), true);
  await look('4-cell');
  if (size === 'narrow') await command(page, 'back').click();
  await command(page, 'fill').click();
  await page.getByRole('heading', { name: 'Điền số tính được' }).waitFor();
  await page.locator('section[aria-label^="Ô đã có số"] input').nth(1).check();
  await look('5-fill');
  await command(page, 'report').click();
  await page.getByLabel('Kính gửi').waitFor();
  await look('6-report');
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(sideways <= 0, `page is ${sideways}px too wide`);
  await close();
}

/** The person's own choice of light or dark outlives a reload where the browser keeps it. */
export async function themeRemembered(place: Place): Promise<void> {
  const { page, close } = await visit(place.browser, place.address, { viewport: wide, colorScheme: 'dark' });
  const theme = () => page.locator('[data-theme]').getAttribute('data-theme');
  assert.equal(await theme(), 'dark');
  await command(page, 'theme').click();
  assert.equal(await theme(), 'light');
  await page.reload();
  assert.equal(await theme(), 'light');
  await close();
}
