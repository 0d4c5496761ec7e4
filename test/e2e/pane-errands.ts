// The longer errands in the pane, on the workbook that the stand-in host has open.

import assert from 'node:assert/strict';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { strangeSheets } from '../own/own-sets';
import { insertTemplates, openWorkspace } from '../support/app';
import { ASKED_SHEET, askedWorkbook } from '../support/asked-workbook';
import { withWrongTotal } from '../support/wrong-total';
import { wordText } from './errand-journeys';
import { openPane } from './office';
import { more } from './page-tools';
import { book, button, bytesOf, command, fill, finish, openToLook, type PanePlace, shot } from './pane-tools';
import { sampleFigures } from './sample-figures';

export async function periodToReport({ browser, site }: PanePlace): Promise<void> {
  const visit = await openPane(browser, site, '');
  const { page } = visit;
  await page.getByRole('heading', { name: 'Sổ tính này chưa có biểu phụ lục' }).waitFor();
  await command(page, 'insert').click();
  await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Quý III' });
  await page.getByLabel('Năm báo cáo').fill('2025');
  await page.getByLabel('Cấp báo cáo').selectOption('province');
  await page.getByText('Số liệu từ 15/6/2025 đến 14/9/2025, gửi chậm nhất ngày 20/9/2025.').waitFor();
  assert.equal(await page.getByLabel('Bộ mẫu', { exact: true }).inputValue(), 'hai-cap-2025-tinh');
  await button(page, /^Chèn \d+ biểu$/).click();
  await page.getByText(/^Đã chèn \d+ biểu và 5 trang đi kèm/).waitFor();

  await command(page, 'report').click();
  assert.equal(await page.getByLabel('Đến ngày').inputValue(), '14/9/2025');
  await page.getByLabel('Cơ quan báo cáo').fill('Sở Nội vụ tỉnh Thử Nghiệm');
  await page.getByLabel('Kính gửi').fill('Bộ Nội vụ');
  await page.getByLabel('Ghi lại vào trang “Thông tin báo cáo”').check();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Tạo tệp Word').click()]);
  const text = wordText(await bytesOf(download));
  assert.ok(text.includes('Bộ Nội vụ') && /quý III năm 2025/i.test(text));
  const { text: written } = await book(page);
  assert.ok(written.includes('Sở Nội vụ tỉnh Thử Nghiệm'), 'the sheet holds what the form said');
  await finish(visit);
}

export async function answerAndReread({ browser, site }: PanePlace): Promise<void> {
  const visit = await openPane(browser, site, '');
  const { page } = visit;
  await fill(page, await (await openXlsx(await askedWorkbook())).read());
  await command(page, 'check').click();
  const questions = page.getByRole('region', { name: 'Cần xác nhận (1)' });
  await questions.waitFor();
  await questions.getByRole('radio').first().check();
  await page.waitForFunction((name) => {
    const shown = window.officeHost?.book;
    return shown?.sheets.find(({ id }) => id === shown.active)?.name === name;
  }, ASKED_SHEET);
  await shot(page, 'question');
  await questions.getByRole('button', { name: 'Ghi nhớ' }).click();
  await page.getByText(/^Đã ghi nhớ/).waitFor();
  await questions.waitFor({ state: 'detached' });
  assert.ok((await book(page)).sheets.includes('Nhật ký kiểm tra'));
  // The same workbook, the pane opened anew.
  await page.evaluate(() => {
    location.hash = '#kiem-tra';
  });
  await page.getByText(/^Nhận ra 1 biểu$/).waitFor();
  assert.equal(await page.getByRole('region', { name: /^Cần xác nhận/ }).count(), 0);
  await button(page, 'Hoàn tác câu trả lời').click();
  await questions.waitFor();
  await finish(visit);
}

/** Excel gives the file it would save, and is asked to open another one. */
export async function nextPeriod({ browser, site }: PanePlace): Promise<void> {
  const file = await newWorkbook();
  const period = { kind: 'quarter', index: 1, year: 2024 } as const;
  await insertTemplates(file, 'tth-2024', 'all', { supporting: ['info'], info: { period } });
  const figures = await sampleFigures();
  const changes = figures.flatMap(({ sheet, row, column, value }) =>
    typeof value === 'number' || typeof value === 'string' ? [{ sheet, row, column, value }] : [],
  );
  const { sheets } = await file.read();
  const standing = new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.map(({ column, cell }) => [`${name}!${row},${column}`, cell.content]),
      ),
    ),
  );
  await file.apply({
    changes: changes.map((one) => ({
      ...one,
      before: standing.get(`${one.sheet}!${one.row},${one.column}`) ?? null,
    })),
  });
  const visit = await openPane(browser, site, '');
  const { page } = visit;
  await fill(page, await file.read());
  await page.evaluate(
    (bytes) => window.officeHost?.copies.reset(new Uint8Array(bytes)),
    [...(await file.toBytes())],
  );
  await command(page, 'check').click();
  await page.getByText(/^Nhận ra 7 biểu$/).waitFor();
  await more(page, 'Sang kỳ mới');
  await page.getByRole('heading', { name: 'Sang kỳ mới', exact: true }).waitFor();
  await shot(page, 'next-period');
  const before = (await book(page)).text;
  await button(page, 'Tạo tệp kỳ mới').click();
  await page.getByText(/^Đã mở sổ tính của kỳ mới/).waitFor();
  const created = await page.evaluate(() => window.officeHost?.created ?? []);
  assert.equal(created.length, 1);
  const made = await openWorkspace(await openXlsx(new Uint8Array(Buffer.from(created[0] ?? '', 'base64'))));
  assert.deepEqual(made.supporting.info.period, { kind: 'halfYear', index: 1, year: 2024 });
  assert.equal((await book(page)).text, before, 'the open workbook is as it was');
  await finish(visit);
}

/** Kept by Excel's pane from one opening to the next. */
export async function ownSet({ browser, site }: PanePlace): Promise<void> {
  const visit = await openPane(browser, site, '');
  const { page } = visit;
  await fill(page, { sheets: strangeSheets });
  await button(page, 'Kiểm tra').first().click();
  await page.getByRole('heading', { name: 'Chưa nhận ra biểu phụ lục nào' }).waitFor();
  await more(page, 'Lưu thành bộ mẫu');
  await page.getByRole('checkbox', { name: 'Rừng', exact: true }).check();
  await page.getByLabel('Tên bộ mẫu').fill('Rừng 2025');
  await shot(page, 'own-form');
  await button(page, /^Lưu bộ mẫu/).click();
  await page.getByText(/^Đã lưu bộ mẫu “Rừng 2025”/).waitFor();
  await shot(page, 'own-sets');
  await fill(page, { sheets: strangeSheets.map(withWrongTotal) });
  await command(page, 'check').click();
  await page.locator('[data-finding]', { hasText: 'Cần sửa' }).waitFor();

  await page.reload();
  await fill(page, { sheets: strangeSheets });
  await more(page, 'Bộ mẫu của tôi');
  await page.getByRole('heading', { name: 'Rừng 2025' }).waitFor();
  await finish(visit);
}

/** The menu opens, is walked through and closed with keys alone; focus is never lost. */
export async function moreByKeyboard({ browser, site }: PanePlace): Promise<void> {
  const visit = await openPane(browser, site, '', { viewport: { width: 300, height: 720 } });
  const { page } = visit;
  const { keyboard } = page;
  const focused = () =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.command ?? '');
  const focusGoesTo = (name: string) =>
    page.waitForFunction(
      (wanted) => (document.activeElement as HTMLElement | null)?.dataset.command === wanted,
      name,
    );
  await page.getByRole('heading', { name: 'Sổ tính này chưa có biểu phụ lục' }).waitFor();
  const rows = await page
    .locator('[data-command=insert], [data-command=check], [data-command=fill], [data-command=report]')
    .evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().top))).size);
  // The pictures' font is wider than Excel's own: two lines at most here.
  assert.ok(rows <= 2);
  await command(page, 'more').focus();
  await keyboard.press('Enter');
  await page.getByRole('menuitem').first().waitFor();
  await focusGoesTo('nextPeriod');
  await keyboard.press('ArrowDown');
  assert.equal(await focused(), 'ownForm');
  await keyboard.press('Escape');
  await focusGoesTo('more');
  await keyboard.press('Enter');
  await focusGoesTo('nextPeriod');
  await keyboard.press('End');
  assert.equal(await focused(), 'ownSets');
  await keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Bộ mẫu của tôi');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Enter');
  await focusGoesTo('more');
  await finish(visit);
}

/** axe-core on every screen of these errands. */
export async function accessible(
  place: PanePlace,
  colorScheme: 'light' | 'dark',
  width: number,
): Promise<void> {
  const { visit, look } = await openToLook(place, colorScheme, width);
  const { page } = visit;
  await fill(page, await (await openXlsx(await askedWorkbook())).read());
  await command(page, 'check').click();
  await page.getByRole('region', { name: 'Cần xác nhận (1)' }).waitFor();
  await look('e1-question');
  await page.getByRole('radio').first().check();
  await button(page, 'Ghi nhớ').click();
  await page.getByText(/^Đã ghi nhớ/).waitFor();
  await look('e2-answered');
  await command(page, 'more').click();
  await page.getByRole('menuitem').first().waitFor();
  await look('e3-menu');
  await page.getByRole('menuitem', { name: 'Sang kỳ mới' }).click();
  await page.getByRole('heading', { name: 'Sang kỳ mới', exact: true }).waitFor();
  await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Quý III' });
  await button(page, 'Tạo tệp kỳ mới').waitFor();
  await look('e4-next-period');
  await more(page, 'Lưu thành bộ mẫu');
  await page.getByRole('checkbox', { name: ASKED_SHEET, exact: true }).check();
  await page.getByLabel('Tên bộ mẫu').fill('Bộ mẫu thử');
  await look('e5-own-form');
  await button(page, /^Lưu bộ mẫu/).click();
  await page.getByText(/^Đã lưu bộ mẫu/).waitFor();
  await look('e6-own-sets');
  await finish(visit);
}
