// The longer errands on the page: a set by its period, questions, the next period, a set of one's own.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readPrevious } from '../../src/companion/previous/read';
import { openXlsx } from '../../src/hosts/xlsx';
import { strangeSheets } from '../own/own-sets';
import { openWorkspace } from '../support/app';
import { ASKED_COLUMNS, askedWorkbook } from '../support/asked-workbook';
import { workbookOf } from '../support/drawn-workbook';
import { withWrongTotal } from '../support/wrong-total';
import { axe, visit } from './browser';
import {
  assertNothingLeft,
  command,
  downloaded,
  more,
  narrow,
  openFile,
  type Place,
  pickFile,
  ready,
  shot,
  wide,
} from './page-tools';

/** The text of a .docx. */
export function wordText(bytes: Uint8Array): string {
  const part = unzipSync(bytes)['word/document.xml'];
  assert.ok(part);
  return strFromU8(part).replace(/<[^>]+>/g, '');
}

/** A year that straddles the reform: set, notes, days; the form fills the sheet, the sheet fills the report. */
export async function periodToReport(place: Place): Promise<void> {
  const { page, requests, errors, close } = await visit(place.browser, place.address, { viewport: wide });
  await page.getByRole('button', { name: 'Tạo sổ tính từ biểu mẫu' }).click();
  await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Cả năm' });
  await page.getByLabel('Năm báo cáo').fill('2025');
  await page.getByLabel('Cấp báo cáo').selectOption('commune');
  await page.getByText('Số liệu từ 15/12/2024 đến 14/12/2025, gửi chậm nhất ngày 20/12/2025.').waitFor();
  const set = page.getByLabel('Bộ mẫu', { exact: true });
  assert.equal(await set.inputValue(), 'hai-cap-2025-xa');
  const notes = (await page.getByRole('region', { name: 'Lưu ý trước khi chèn' }).textContent()) ?? '';
  assert.match(notes, /01\/7\/2025/);
  assert.match(notes, /bản thích ứng/);
  await set.selectOption('tth-2024');
  assert.notEqual(
    await page.getByRole('region', { name: 'Lưu ý trước khi chèn' }).textContent(),
    notes,
    'what speaks against the set is said',
  );
  await set.selectOption('hai-cap-2025-xa');
  await shot(page, place, 'insert-period');
  await page.getByRole('button', { name: /^Chèn 7 biểu$/ }).click();
  await page.getByText(/^Đã chèn 7 biểu và 5 trang đi kèm/).waitFor();

  await command(page, 'report').click();
  assert.equal(await page.getByLabel('Số liệu từ ngày').inputValue(), '15/12/2024');
  assert.equal(await page.getByLabel('Hạn gửi').inputValue(), '20/12/2025');
  await page.getByLabel('Cơ quan báo cáo').fill('UBND xã Thử Nghiệm');
  await page.getByLabel('Căn cứ').fill('Kế hoạch số 12/KH-UBND ngày 05/01/2025 của UBND xã Thử Nghiệm');
  await page.getByLabel('Nơi nhận').fill('Sở Nội vụ\nThường trực Đảng ủy');
  await page.getByLabel('Ghi lại vào trang “Thông tin báo cáo”').check();
  await shot(page, place, 'report-info');
  const report = await downloaded(page, () => page.getByRole('button', { name: 'Tạo tệp Word' }).click());
  assert.equal(report.name, 'Báo cáo CCHC Cả năm 2025.docx');
  const text = wordText(report.bytes);
  for (const said of ['Kế hoạch số 12/KH-UBND', 'Thường trực Đảng ủy', 'xã Thử Nghiệm']) {
    assert.ok(text.includes(said), said);
  }

  const copy = await downloaded(page, () => command(page, 'save').click());
  const { supporting } = await openWorkspace(await openXlsx(copy.bytes));
  assert.equal(supporting.info.agency, 'UBND xã Thử Nghiệm');
  assert.deepEqual(supporting.info.period, { kind: 'year', index: 1, year: 2025 });
  await openFile(page, 'mở lại.xlsx', copy.bytes);
  await command(page, 'report').click();
  assert.equal(await page.getByLabel('Cơ quan báo cáo').inputValue(), 'UBND xã Thử Nghiệm');
  assert.equal(await page.getByLabel('Nơi nhận').inputValue(), 'Sở Nội vụ\nThường trực Đảng ủy');
  assertNothingLeft(requests, errors, place);
  await close();
}

/** Asked, answered, taken back, answered; the saved file knows. */
export async function answerAndReopen(place: Place): Promise<void> {
  const { page, requests, errors, close } = await visit(place.browser, place.address, { viewport: wide });
  await openFile(page, 'hai-cot.xlsx', await askedWorkbook());
  const questions = page.getByRole('region', { name: 'Cần xác nhận (1)' });
  await questions.waitFor();
  await questions.getByRole('radio').nth(1).check();
  await page.locator('td[data-marked]').waitFor();
  await shot(page, place, 'question');
  await questions.getByRole('button', { name: 'Ghi nhớ' }).click();
  await page.getByText(/^Đã ghi nhớ/).waitFor();
  await questions.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await questions.waitFor();
  await questions.getByRole('radio', { name: new RegExp(`^Cột ${ASKED_COLUMNS[1]}`) }).check();
  await questions.getByRole('button', { name: 'Ghi nhớ' }).click();
  await page.getByText(/^Đã ghi nhớ/).waitFor();

  const copy = await downloaded(page, () => command(page, 'save').click());
  await openFile(page, 'mở lại.xlsx', copy.bytes);
  await ready(page);
  assert.equal(await page.getByRole('region', { name: /^Cần xác nhận/ }).count(), 0);
  const { tables } = await openWorkspace(await openXlsx(copy.bytes));
  const columns = tables.flatMap(({ rows }) => rows.map(({ cell }) => cell.column));
  assert.deepEqual([...new Set(columns)], [4]);
  assertNothingLeft(requests, errors, place);
  await close();
}

/** The sample's next period: emptied, its old figures kept, the open workbook untouched. */
export async function nextPeriod(place: Place): Promise<void> {
  const { page, requests, errors, close } = await visit(place.browser, `${place.address}#mau`, {
    viewport: wide,
  });
  await ready(page);
  await more(page, 'Sang kỳ mới');
  await page.getByRole('heading', { name: 'Sang kỳ mới', exact: true }).waitFor();
  assert.equal(await page.getByLabel('Kỳ báo cáo').inputValue(), 'halfYear-1');
  await shot(page, place, 'next-period');
  const made = await downloaded(page, () => page.getByRole('button', { name: 'Tạo tệp kỳ mới' }).click());
  assert.equal(made.name, 'quang-dien-2024-q1 (6 tháng đầu năm 2024).xlsx');
  const workspace = await openWorkspace(await openXlsx(made.bytes));
  const sample = await readFile(path.join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx'));
  const before = await openWorkspace(await openXlsx(new Uint8Array(sample)));
  const figures = (one: typeof workspace) =>
    one.tables.flatMap(({ rows }) => rows.filter(({ reading }) => reading.kind === 'figure')).length;
  const kept = readPrevious(workspace.snapshot)?.figures.length ?? 0;
  assert.ok(kept >= figures(before), `${kept} of ${figures(before)} figures kept for comparison`);
  assert.ok(figures(workspace) < figures(before) / 5, `${figures(workspace)} figures left`);
  await openFile(page, made.name, made.bytes);
  await ready(page);
  assertNothingLeft(requests, errors, place);
  await close();
}

/** A sheet of one's own becomes a set: kept, taken out and in as a file, inserted, its wrong total found. */
export async function ownSet(place: Place): Promise<void> {
  const { page, requests, errors, close } = await visit(place.browser, place.address, { viewport: wide });
  await openFile(page, 'so-nong-nghiep.xlsx', await workbookOf(strangeSheets));
  await page.getByRole('heading', { name: 'Chưa nhận ra biểu phụ lục nào' }).waitFor();
  await shot(page, place, 'no-tables');
  await more(page, 'Lưu thành bộ mẫu');
  await page.getByLabel('Tên bộ mẫu').fill('Rừng 2025');
  await shot(page, place, 'own-form');
  await page.getByRole('button', { name: /^Lưu bộ mẫu với \d+ phép tính$/ }).click();
  await page.getByText(/^Đã lưu bộ mẫu “Rừng 2025”/).waitFor();
  await shot(page, place, 'own-sets');
  const exported = await downloaded(page, () =>
    page.getByRole('button', { name: 'Xuất tệp bộ mẫu Rừng 2025' }).click(),
  );
  assert.equal(exported.name, 'Bộ mẫu Rừng 2025.json');

  // Gone, and back from the file.
  await page.getByRole('button', { name: 'Bỏ bộ mẫu Rừng 2025' }).click();
  await page.getByRole('button', { name: 'Bỏ bộ mẫu Rừng 2025' }).click();
  await page.getByText(/^Đã bỏ bộ mẫu “Rừng 2025”/).waitFor();
  const [chosen] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Nhập tệp bộ mẫu' }).click(),
  ]);
  await chosen.setFiles({ name: exported.name, mimeType: '', buffer: Buffer.from(exported.bytes) });
  await page.getByText(/^Đã lưu bộ mẫu “Rừng 2025”/).waitFor();

  // Inserted like any other set.
  await command(page, 'insert').click();
  await page.getByLabel('Bộ mẫu', { exact: true }).selectOption({ label: 'Rừng 2025' });
  await page.getByRole('button', { name: /^Chèn 1 biểu$/ }).click();
  await page.getByText(/^Đã chèn 1 biểu/).waitFor();

  // Filled wrongly by somebody: found.
  await openFile(page, 'sai.xlsx', await workbookOf(strangeSheets.map(withWrongTotal)), 'Bỏ');
  await ready(page);
  await command(page, 'check').click();
  await page.locator('[data-finding]', { hasText: 'Cần sửa' }).waitFor();
  await shot(page, place, 'own-finding');
  assertNothingLeft(requests, errors, place);
  await close();
}

/** axe-core on every screen of these errands; the page's policy is set aside for its script. */
export async function accessible(
  place: Place,
  colorScheme: 'light' | 'dark',
  size: 'wide' | 'narrow',
): Promise<void> {
  const { page, close } = await visit(place.browser, place.address, {
    viewport: size === 'wide' ? wide : narrow,
    colorScheme,
    bypassCSP: true,
  });
  const look = async (name: string) => {
    await page.waitForTimeout(250);
    await shot(page, place, `${size}-${colorScheme}-${name}`);
    assert.deepEqual(await axe(page), [], name);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(sideways <= 0, `${name}: ${sideways}px too wide`);
  };
  await openFile(page, 'hai-cot.xlsx', await askedWorkbook());
  await page.getByRole('region', { name: 'Cần xác nhận (1)' }).waitFor();
  await look('e1-question');
  await command(page, 'insert').click();
  await page.getByLabel('Năm báo cáo').fill('2025');
  await page
    .getByText(/14\/12\/2025/)
    .first()
    .waitFor();
  await look('e2-insert');
  await page.getByRole('button', { name: /^Chèn \d+ biểu$/ }).click();
  await page.getByText(/^Đã chèn/).waitFor();
  await command(page, 'report').click();
  await page.getByLabel('Ghi lại vào trang “Thông tin báo cáo”').scrollIntoViewIfNeeded();
  await look('e3-report');
  await command(page, 'more').click();
  await page.getByRole('menuitem').first().waitFor();
  await look('e4-menu');
  await page.getByRole('menuitem', { name: 'Sang kỳ mới' }).click();
  await page.getByRole('heading', { name: 'Sang kỳ mới', exact: true }).waitFor();
  await look('e5-next-period');
  await pickFile(page, 'so-nong-nghiep.xlsx', await workbookOf(strangeSheets));
  await page.getByRole('alertdialog').waitFor();
  await look('e6-leave');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Bỏ' }).click();
  await page.getByRole('heading', { name: 'Chưa nhận ra biểu phụ lục nào' }).waitFor();
  await look('e6-no-tables');
  await more(page, 'Lưu thành bộ mẫu');
  await page.getByLabel('Tên bộ mẫu').fill('Rừng 2025');
  await look('e7-own-form');
  await page.getByRole('button', { name: /^Lưu bộ mẫu/ }).click();
  await page.getByText(/^Đã lưu bộ mẫu/).waitFor();
  await look('e8-own-sets');
  await close();
}
