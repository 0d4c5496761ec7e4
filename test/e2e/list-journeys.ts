// Working through the findings, and the list outside the screen.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { completenessOf } from '../../src/core/form/completeness';
import { openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';
import { axe, visit } from './browser';
import { openPane } from './office';
import {
  assertNothingLeft,
  command,
  downloaded,
  marked,
  output,
  type Place,
  ready,
  shot,
  wide,
} from './page-tools';

import { book, fill, finish, type PanePlace } from './pane-tools';

const sample = path.join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx');
const rows = (page: Page) => page.locator('[data-finding]');
const pill = (page: Page, name: RegExp) => page.getByRole('button', { name });

/** Search → pill → F8 → print, copy, export: what goes out is what is shown. */
export async function throughTheList(place: Place): Promise<void> {
  const { page, requests, errors, close } = await visit(place.browser, `${place.address}#mau`, {
    viewport: wide,
    bypassCSP: true,
  });
  await ready(page);
  await command(page, 'check').click();
  const search = page.getByRole('searchbox');
  await search.waitFor();
  const all = await rows(page).count();

  const { tables, calculated } = await openWorkspace(await openXlsx(await readFile(sample)));
  for (const table of tables) {
    const { filled, asked } = completenessOf(table, calculated);
    const group = page.getByRole('region', { name: table.template.number, exact: true });
    assert.ok((await group.textContent())?.includes(`${filled}/${asked} ô`), table.template.number);
  }

  await search.fill('ty le');
  const found = await rows(page).count();
  assert.ok(found > 0 && found < all);
  await search.fill('');
  await pill(page, /^\d+ cần sửa$/).click();
  const shown = await rows(page).count();
  assert.ok(shown > 1 && shown < all);
  await shot(page, place, 'list-narrowed');
  const cells: (string | null)[] = [];
  for (const key of ['F8', 'F8', 'Shift+F8']) {
    await page.keyboard.press(key);
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-finding'));
    cells.push(await marked(page).getAttribute('data-cell'));
  }
  assert.notEqual(cells[0], cells[1]);
  assert.equal(cells[0], cells[2]);

  await command(page, 'copy-list').click();
  await page.getByText(/^Đã chép danh sách\./).waitFor();
  const file = await downloaded(page, () => command(page, 'export-list').click());
  assert.equal(file.name, 'quang-dien-2024-q1 (danh sách kiểm tra).xlsx');
  const [sheet] = (await (await openXlsx(file.bytes)).read()).sheets;
  const ticks = (sheet?.rows ?? []).filter(({ cells: own }) => own.some(({ cell }) => cell.content === '☐'));
  assert.equal(ticks.length, shown);

  await command(page, 'print-list').click();
  const frame = page.locator('body > iframe');
  await frame.waitFor({ state: 'attached' });
  const printed = await frame.contentFrame().locator('html').innerHTML();
  assert.equal(printed.match(/☐/g)?.length, shown);
  assertNothingLeft(requests, errors, place);
  await page.setContent(`<!doctype html><html lang="vi">${printed}</html>`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await writeFile(path.join(output, `${place.name}-list.pdf`), pdf);
  // A4 in points.
  assert.match(pdf.toString('latin1'), /\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  await close();
}

/** A clipboard that refuses: the text is there, chosen, and the keys lead back. */
export async function clipboardRefused(place: Place): Promise<void> {
  const { page, close } = await visit(place.browser, `${place.address}#mau`, {
    viewport: wide,
    bypassCSP: true,
  });
  await ready(page);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await command(page, 'check').click();
  await command(page, 'copy-list').click();
  const text = page.getByRole('textbox', { name: 'Danh sách dạng chữ' });
  await text.waitFor();
  assert.match(await text.inputValue(), /^DANH SÁCH CHỖ CẦN XEM LẠI/);
  const chosen = await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
  assert.equal(chosen, (await text.inputValue()).length);
  await shot(page, place, 'list-text');
  assert.deepEqual(await axe(page), []);
  await page.keyboard.press('Escape');
  await text.waitFor({ state: 'detached' });
  await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.command === 'copy-list');
  await close();
}

/** The pane by keys: F8 from cell to cell in Excel, fill → Ctrl+Z → Ctrl+Shift+Z, the list as a new workbook. */
export async function paneByKeys({ browser, site }: PanePlace): Promise<void> {
  const visited = await openPane(browser, site, '', { viewport: { width: 320, height: 720 } });
  const { page } = visited;
  await fill(page, await (await openXlsx(await readFile(sample))).read());
  await command(page, 'check').click();
  await page.getByRole('searchbox').waitFor();
  await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.focus === 'list');
  const active: string[] = [];
  for (const key of ['F8', 'F8', 'Shift+F8']) {
    const before = (await book(page)).active;
    await page.keyboard.press(key);
    await page.waitForFunction((was) => {
      const shown = window.officeHost?.book;
      const sheet = shown?.sheets.find(({ id }) => id === shown.active);
      return `${sheet?.name}!${shown?.selection}` !== was;
    }, before);
    active.push((await book(page)).active);
  }
  assert.deepEqual([active[0], active[1] === active[0]], [active[2], false]);

  await command(page, 'fill').click();
  await page.getByRole('heading', { name: 'Điền số tính được' }).waitFor();
  await page.locator('section[aria-label^="Ô đã có số"] input').first().check();
  const before = (await book(page)).text;
  await page.getByRole('button', { name: /^Điền \d+ ô$/ }).click();
  await page.getByRole('button', { name: 'Hoàn tác lần điền' }).waitFor();
  const after = (await book(page)).text;
  assert.notEqual(after, before);
  await command(page, 'check').focus();
  await page.keyboard.press('Control+z');
  await page.getByText(/^Đã trả \d+ ô về như trước khi điền\./).waitFor();
  assert.equal((await book(page)).text, before);
  await command(page, 'check').focus();
  await page.keyboard.press('Control+Shift+z');
  await page.getByText(/^Đã điền lại \d+ ô\./).waitFor();
  assert.equal((await book(page)).text, after);

  await command(page, 'export-list').click();
  await page.getByText(/^Đã mở danh sách thành một sổ tính mới/).waitFor();
  const created = await page.evaluate(() => window.officeHost?.created ?? []);
  const made = await (await openXlsx(new Uint8Array(Buffer.from(created[0] ?? '', 'base64')))).read();
  assert.deepEqual(
    made.sheets.map(({ name }) => name),
    ['Danh sách kiểm tra'],
  );
  await finish(visited);
}
