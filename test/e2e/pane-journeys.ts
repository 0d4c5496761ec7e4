// What a person does with the pane in Excel, from an empty workbook to the report.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { composeDraft } from '../../src/app';
import { openXlsx } from '../../src/hosts/xlsx';
import { handOverAddress } from '../../src/taskpane/hand-over';
import { openWorkspace } from '../support/app';
import { axe } from './browser';
import { wordText } from './errand-journeys';
import { openPane } from './office';
import { book, button, bytesOf, command, finish, openToLook, type PanePlace, shot } from './pane-tools';
import { sampleFigures, type TypedFigure } from './sample-figures';

const findings = (page: Page) => page.locator('[data-finding]');

/** The person types into the workbook; Excel tells the pane. */
async function type(page: Page, figures: readonly TypedFigure[]): Promise<void> {
  await page.evaluate((typed) => {
    const host = window.officeHost;
    for (const { sheet: name, address, row, column, value } of typed) {
      const sheet = host?.book.sheet(name);
      if (!host || !sheet) throw new Error(`no sheet ${name}`);
      const { style } = host.book.cell(sheet, row, column);
      host.book.setCell(sheet, row, column, { content: value, style });
      host.userChange(name, address);
    }
  }, figures as TypedFigure[]);
}

function cellOf(page: Page, address: string) {
  return page.evaluate((text) => {
    const [, name = '', letters = '', digits = ''] = /^(.+)!([A-Z])(\d+)$/.exec(text) ?? [];
    const host = window.officeHost;
    const sheet = host?.book.sheet(name);
    if (!host || !sheet) throw new Error(`no sheet ${name}`);
    const [row, column] = [Number(digits) - 1, letters.charCodeAt(0) - 65];
    const { formula = null } = host.book.cell(sheet, row, column);
    return { formula, value: host.book.value(sheet, row, column) };
  }, address);
}

async function insertSet(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Sổ tính này chưa có biểu phụ lục' }).waitFor();
  await command(page, 'insert').click();
  await chooseQuarter2024(page);
  await button(page, /^Chèn \d+ biểu$/).click();
  await page.getByText(/^Đã chèn \d+ biểu/).waitFor();
}

/** The period and level of the sample: its set is proposed for them. */
export async function chooseQuarter2024(page: Page): Promise<void> {
  await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Quý I' });
  await page.getByLabel('Năm báo cáo').fill('2024');
  await page.getByLabel('Cấp báo cáo').selectOption('district');
  await page.getByText(/^Số liệu từ 15\/12\/2023 đến 14\/3\/2024/).waitFor();
  assert.equal(await page.getByLabel('Bộ mẫu', { exact: true }).inputValue(), 'tth-2024');
}

/** Insert → type → check → cell → fill → undo → fill → report, and what the workbook holds after each. */
export async function emptyWorkbookToReport({ browser, site }: PanePlace): Promise<void> {
  const visit = await openPane(browser, site, '');
  const { page } = visit;
  await insertSet(page);
  const figures = await sampleFigures();
  const inserted = await book(page);
  const others = ['Thông tin báo cáo', 'Số liệu bổ sung', 'Văn bản', 'Thuyết minh', 'Nhật ký kiểm tra'];
  const forms = [...new Set(figures.map(({ sheet }) => sheet))];
  assert.deepEqual([...inserted.sheets].sort(), ['Sheet1', ...others, ...forms].sort());

  await type(page, figures);
  await page.locator('[data-stale]').waitFor();
  await shot(page, 'stale');
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-stale]').waitFor({ state: 'detached' });
  await findings(page).first().waitFor();
  const before = await findings(page).count();
  const checked = await book(page);
  assert.ok(checked.marks.length > 0);

  const last = findings(page).last();
  await last.click();
  const said = await last
    .locator('span')
    .filter({ hasText: /^[A-Z]+\d+$/ })
    .last()
    .textContent();
  await page.waitForFunction((cell) => window.officeHost?.book.selection === cell, said);
  await shot(page, 'findings');

  await command(page, 'fill').click();
  await page.getByRole('heading', { name: 'Điền số tính được' }).waitFor();
  const offer = page.locator('section[aria-label^="Ô đã có số"] li input').first();
  const name = (await offer.getAttribute('aria-label')) ?? '';
  await offer.check();
  await shot(page, 'fill');
  const [, cell = '', now = '', after = ''] = /^Ô (\S+ ?\S*!\w+),.* đổi (\S+) thành (\S+)$/.exec(name) ?? [];
  const asNumber = (text: string) => Number(text.replaceAll('.', '').replace(',', '.'));
  const unfilled = await book(page);
  await button(page, /^Điền \d+ ô$/).click();
  await page.getByText(/^Đã điền \d+ ô và kiểm tra lại/).waitFor();
  const written = await cellOf(page, cell);
  assert.ok(written.formula?.startsWith('='), name);
  assert.ok(typeof written.value === 'number' && Math.abs(written.value - asNumber(after)) < 0.06, name);
  assert.ok((await findings(page).count()) < before);
  assert.equal(await page.locator('[data-stale]').count(), 0, 'our own writes make nothing stale');

  await button(page, 'Hoàn tác').first().click();
  await page.getByText(/^Đã trả \d+ ô về như trước/).waitFor();
  assert.equal(Number((await cellOf(page, cell)).value), asNumber(now));
  assert.equal((await book(page)).text, unfilled.text, 'undone: the workbook is as it was');

  await command(page, 'report').click();
  await page.getByLabel('Cơ quan báo cáo').fill('UBND xã Thử Nghiệm');
  await shot(page, 'report');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Tạo tệp Word').click()]);
  assert.match(download.suggestedFilename(), /^Báo cáo CCHC.*\.docx$/);
  const text = wordText(await bytesOf(download));
  assert.ok(text.includes('UBND XÃ THỬ NGHIỆM') || text.includes('xã Thử Nghiệm'));
  await page.getByText(/Không thấy tệp thì tải lại hoặc sao chép nội dung/).waitFor();
  assert.doesNotMatch((await page.locator('body').textContent()) ?? '', /đã lưu/i);
  await shot(page, 'delivered');
  await button(page, 'Sao chép nội dung').click();
  await page.getByText(/^Đã chép nội dung báo cáo/).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(copied.includes('xã Thử Nghiệm') && copied.includes('Phụ lục'), copied.slice(0, 200));

  await command(page, 'clear').click();
  await page.getByText('Đã xóa các ô đánh dấu').waitFor();
  assert.deepEqual((await book(page)).marks, []);
  await finish(visit);
}

/** The same work with nothing but keys. */
export async function keyboardOnly({ browser, site }: PanePlace): Promise<void> {
  const visit = await openPane(browser, site, '');
  const { page } = visit;
  const { keyboard } = page;
  const tabTo = async (name: RegExp) => {
    for (let press = 0; press < 60; press += 1) {
      await keyboard.press('Tab');
      const text = await page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
      if (name.test(text)) return;
    }
    assert.fail(`Tab does not reach ${name}`);
  };
  await page.getByRole('heading', { name: 'Sổ tính này chưa có biểu phụ lục' }).waitFor();
  await tabTo(/^Chèn phụ lục$/);
  await keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Chèn phụ lục');
  await chooseQuarter2024(page);
  await tabTo(/^Chèn 7 biểu$/);
  await keyboard.press('Enter');
  await page.getByText(/^Đã chèn 7 biểu/).waitFor();
  await type(page, await sampleFigures());
  await page.locator('[data-stale]').waitFor();
  await keyboard.press('Control+Enter');
  await page.locator('[data-stale]').waitFor({ state: 'detached' });
  await tabTo(/^(Cần sửa|Cần xem lại|Lưu ý)[A-Z]+\d/);
  await keyboard.press('ArrowDown');
  const said = await page.evaluate(
    () => /^\D*?([A-Z]+\d+)/.exec(document.activeElement?.textContent ?? '')?.[1],
  );
  await keyboard.press('Enter');
  await page.waitForFunction((cell) => window.officeHost?.book.selection === cell, said);
  await command(page, 'fill').focus();
  await keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Điền số tính được');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Enter');
  await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.command === 'fill');
  await command(page, 'report').focus();
  await keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Tạo báo cáo');
  await tabTo(/^(Vẫn tạo|Tạo) tệp Word$/);
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  assert.ok((await bytesOf(download)).length > 1000);
  await finish(visit);
}

/** Ribbon buttons: the pane opens at its task, and hears of another one while it is open. */
export async function ribbonButtons({ browser, site }: PanePlace): Promise<void> {
  const filled = await openPane(browser, site, '');
  await insertSet(filled.page);
  await type(filled.page, await sampleFigures());
  await filled.page.goto(`${site}taskpane/index.html#mo`);
  await filled.page.evaluate(() => {
    location.hash = '#kiem-tra';
  });
  await filled.page.locator('[data-stale]').waitFor({ state: 'detached' });
  await findings(filled.page).first().waitFor();
  await filled.page.evaluate(() => {
    location.hash = '#tao-bao-cao';
  });
  await filled.page.getByRole('heading', { name: 'Tạo báo cáo' }).waitFor();
  await finish(filled);

  const empty = await openPane(browser, site, '?viec=kiem-tra');
  await empty.page.getByText(/^Chưa tìm thấy biểu phụ lục nào/).waitFor();
  await finish(empty);
}

/** Excel is busy for good: a sentence, and "Thử lại" that works once it is not. */
export async function busyExcel({ browser, site }: PanePlace): Promise<void> {
  const visit = await openPane(browser, site, '');
  const { page } = visit;
  await insertSet(page);
  await page.evaluate(() => window.officeHost?.faults.always(() => ({ kind: 'refuse', code: 5004 })));
  await command(page, 'check').click();
  await page.getByText(/^Excel đang ở chế độ nhập ô/).waitFor();
  await shot(page, 'trouble');
  await page.evaluate(() => window.officeHost?.resetCounters());
  await button(page, 'Thử lại').click();
  await page.getByText(/^Excel đang ở chế độ nhập ô/).waitFor({ state: 'detached' });
  await page.getByText(/^Nhận ra \d+ biểu$/).waitFor();
  await finish(visit);
}

/** axe-core on every screen. */
export async function accessible(
  place: PanePlace,
  colorScheme: 'light' | 'dark',
  width: number,
): Promise<void> {
  const { visit, look } = await openToLook(place, colorScheme, width);
  const { page } = visit;
  await page.getByRole('heading', { name: 'Sổ tính này chưa có biểu phụ lục' }).waitFor();
  await look('1-start');
  await command(page, 'insert').click();
  await chooseQuarter2024(page);
  await look('2-insert');
  await button(page, /^Chèn \d+ biểu$/).click();
  await page.getByText(/^Đã chèn \d+ biểu/).waitFor();
  await look('3-inserted');
  const figures = await sampleFigures();
  await type(page, figures);
  await page.locator('[data-stale]').waitFor();
  await page.keyboard.press('Control+Enter');
  await findings(page).first().waitFor();
  await look('4-findings');
  await type(page, figures.slice(-40));
  await page.locator('[data-stale]').waitFor();
  await findings(page).last().scrollIntoViewIfNeeded();
  await look('5-stale');
  await command(page, 'fill').click();
  await page.locator('section[aria-label^="Ô đã có số"] li input').first().check();
  await look('6-fill');
  await button(page, /^Điền \d+ ô$/).click();
  await page.getByText(/^Đã điền \d+ ô/).waitFor();
  await look('7-filled');
  await command(page, 'report').click();
  await page.getByLabel('Kính gửi').waitFor();
  await look('8-report');
  await finish(visit);
}

/** An Excel that has the functions of its day only. */
const LTSC_2019 = `
  const context = window.external.GetContext();
  window.external.GetContext = () => ({ ...context, GetSupportedMatrix: () => '{"ExcelApi":"1.7"}' });`;

/** Opened in a plain browser, in an old Excel, or where Microsoft's address is blocked. */
export async function withoutExcel({ browser, site }: PanePlace): Promise<void> {
  const plain = await openPane(browser, site, '', { host: 'none', bypassCSP: true });
  await plain.page.getByRole('heading', { name: 'Trang này là ngăn bên trong Excel' }).waitFor();
  await shot(plain.page, 'no-host');
  assert.deepEqual(await axe(plain.page), []);
  await plain.page.getByRole('link', { name: 'Mở trang web Phụ lục CCHC' }).click();
  await plain.page.getByRole('heading', { name: 'Mở sổ tính phụ lục để bắt đầu' }).waitFor();
  assert.deepEqual(plain.left, []);
  await plain.close();

  const old = await openPane(browser, site, '', { prepare: LTSC_2019 });
  await old.page.getByRole('heading', { name: 'Excel này chưa đủ mới' }).waitFor();
  assert.deepEqual(old.errors, []);
  await old.close();

  const blocked = await openPane(browser, site, '', { host: 'none', library: false });
  await blocked.page.getByRole('heading', { name: 'Chưa kết nối được với Excel' }).waitFor();
  await blocked.close();
}

/** Word: the page's own way, over files. */
export async function inWord({ browser, site }: PanePlace): Promise<void> {
  const { page, left, errors, close } = await openPane(browser, site, '', { host: 'word' });
  await page.getByText(/^Trong Word, hãy mở sổ tính phụ lục ở đây/).waitFor();
  await button(page, 'Mở sổ tính mẫu').click();
  await page.getByText(/^Nhận ra \d+ biểu$/).waitFor();
  assert.deepEqual(left, []);
  assert.deepEqual(errors, []);
  await close();
}

/** Mac and iPad: the address that the pane opens in the browser makes the very same report. */
export async function handedOverToBrowser({ browser, site }: PanePlace): Promise<void> {
  const bytes = await readFile(path.join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx'));
  const workspace = await openWorkspace(await openXlsx(new Uint8Array(bytes)));
  const document = composeDraft(workspace, workspace.report.info);
  const address = await handOverAddress(
    { document, fileName: 'Báo cáo CCHC.docx' },
    `${site}taskpane/index.html`,
  );
  assert.ok(address);
  const { page, left, errors, close } = await openPane(browser, site, '', { host: 'none' });
  await page.goto(address);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Tải tệp Word').click()]);
  await shot(page, 'browser-download');
  assert.ok(wordText(await bytesOf(download)).includes('Phụ lục'));
  await page.goto('about:blank');
  await page.goto(`${site}taskpane/tai-ve.html#khong-phai-bao-cao`);
  await page.getByText(/không mang báo cáo nào/).waitFor();
  assert.deepEqual(left, []);
  assert.deepEqual(errors, []);
  await close();
}
