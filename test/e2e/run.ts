// Drives what was built in Chromium: the page over http as a site gives it out and as one file from the disk, the pane
// on the genuine office.js with the stand-in host.
//   npm run build && npm run e2e [words of the titles to run]

import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launch } from './browser';
import * as busy from './busy-journeys';
import * as earlier from './earlier-journeys';
import * as errands from './errand-journeys';
import * as findings from './finding-journeys';
import * as page from './journeys';
import * as leaving from './leaving-journeys';
import * as list from './list-journeys';
import { output, type Place } from './page-tools';
import * as paneErrands from './pane-errands';
import * as paneFindings from './pane-findings';
import * as pane from './pane-journeys';
import { serve } from './server';
import { stands } from './weight-journeys';

const dist = path.join(__dirname, '../../dist');

type Step = readonly [title: string, run: () => Promise<void>];

function pageSteps(place: Place): readonly Step[] {
  const steps: readonly Step[] = [
    ['sổ tính mẫu → phát hiện → điền → bản sao → báo cáo', () => page.sampleToFiles(place)],
    ['tệp hỏng không làm mất sổ tính đang mở; mở tệp khác', () => page.badFileKeepsWorkbook(place)],
    ['máy chậm 4 lần, mở sổ tính mẫu: trang không bận lâu', () => busy.sampleOnSlowMachine(place)],
    ['200 000 dòng → Dừng → mở sổ tính mẫu', () => busy.stopped(place)],
    ['nơi đọc sổ tính không gửi được gì đi đâu', () => busy.nothingOut(place)],
    ['sổ tính mới từ biểu mẫu', () => page.newFromTemplates(place)],
    ['rời đi không mất gì; chỗ cần sửa trước khi tạo báo cáo', () => leaving.nothingLost(place)],
    ['biểu chưa nhập số liệu', () => leaving.nothingTyped(place)],
    ['kỳ → bộ mẫu → thông tin → báo cáo → mở lại', () => errands.periodToReport(place)],
    ['tìm → mức → F8 → in, chép, xuất', () => list.throughTheList(place)],
    ['bộ nhớ tạm bị từ chối', () => list.clipboardRefused(place)],
    ['câu hỏi → ghi nhớ → mở lại không hỏi nữa', () => errands.answerAndReopen(place)],
    ['nguyên nhân → sửa → chỗ khác tự đúng → hoàn tác', () => findings.causeToRight(place)],
    ['bỏ qua → lưu → mở lại vẫn bỏ qua → số liệu đổi → hiện lại', () => findings.waiveAndReopen(place)],
    ['axe, nguyên nhân và bỏ qua, rộng, sáng', () => findings.accessible(place, 'light', 'wide')],
    ['axe, nguyên nhân và bỏ qua, 450 px, tối', () => findings.accessible(place, 'dark', 'middle')],
    ['axe, nguyên nhân và bỏ qua, 320 px, sáng', () => findings.accessible(place, 'light', 'narrow')],
    ['kỳ trước: chọn → so → bỏ, axe, rộng, sáng', () => earlier.onPage(place, 'light', 'wide')],
    ['kỳ trước: chọn → so → bỏ, axe, 320 px, tối', () => earlier.onPage(place, 'dark', 'narrow')],
    ['sang kỳ mới → mở tệp kỳ mới', () => errands.nextPeriod(place)],
    ['bộ mẫu riêng: lưu → xuất → nhập → chèn → phát hiện', () => errands.ownSet(place)],
    ['axe, các việc khác, rộng, sáng', () => errands.accessible(place, 'light', 'wide')],
    ['axe, các việc khác, rộng, tối', () => errands.accessible(place, 'dark', 'wide')],
    ['axe, các việc khác, 320 px, sáng', () => errands.accessible(place, 'light', 'narrow')],
    ['axe, các việc khác, 320 px, tối', () => errands.accessible(place, 'dark', 'narrow')],
    ['chỉ dùng bàn phím', () => page.keyboardOnly(place)],
    ['nhớ nền sáng, tối', () => page.themeRemembered(place)],
    ['axe, rộng, sáng', () => page.accessible(place, 'light', 'wide')],
    ['axe, rộng, tối', () => page.accessible(place, 'dark', 'wide')],
    ['axe, 320 px, sáng', () => page.accessible(place, 'light', 'narrow')],
    ['axe, 320 px, tối', () => page.accessible(place, 'dark', 'narrow')],
  ];
  return steps.map(([title, run]) => [`${place.name}: ${title}`, run]);
}

function paneSteps(browser: Browser, site: string): readonly Step[] {
  const place = { browser, site };
  const steps: readonly Step[] = [
    ['chèn → gõ → kiểm tra → tới ô → điền → hoàn tác → báo cáo', () => pane.emptyWorkbookToReport(place)],
    ['kỳ → bộ mẫu → thông tin → báo cáo', () => paneErrands.periodToReport(place)],
    ['câu hỏi → ghi nhớ → đọc lại không hỏi nữa', () => paneErrands.answerAndReread(place)],
    ['nguyên nhân, lý do bỏ qua, axe, 320 px, tối', () => paneFindings.causeAndReason(place, 'dark', 320)],
    ['nguyên nhân, lý do bỏ qua, axe, 450 px, sáng', () => paneFindings.causeAndReason(place, 'light', 450)],
    ['kỳ trước: chọn → so → bỏ, axe, 320 px, sáng', () => earlier.inPane(place, 'light', 320)],
    ['chỉ dùng phím: F8, Ctrl+Z, Ctrl+Shift+Z; xuất danh sách', () => list.paneByKeys(place)],
    ['sang kỳ mới: Excel mở sổ tính mới', () => paneErrands.nextPeriod(place)],
    ['bộ mẫu riêng: lưu → phát hiện → còn khi mở lại', () => paneErrands.ownSet(place)],
    ['thêm, chỉ dùng bàn phím', () => paneErrands.moreByKeyboard(place)],
    ['axe, các việc khác, 300 px, sáng', () => paneErrands.accessible(place, 'light', 300)],
    ['axe, các việc khác, 320 px, tối', () => paneErrands.accessible(place, 'dark', 320)],
    ['chỉ dùng bàn phím', () => pane.keyboardOnly(place)],
    ['nút trên thanh công cụ', () => pane.ribbonButtons(place)],
    ['đang gõ dở một ô, rồi thử lại', () => pane.busyExcel(place)],
    ['không có Excel; Excel cũ; không tới được Microsoft', () => pane.withoutExcel(place)],
    ['trong Word: làm trên tệp', () => pane.inWord(place)],
    ['Mac, iPad: trang tải về', () => pane.handedOverToBrowser(place)],
    ['axe, 320 px, sáng', () => pane.accessible(place, 'light', 320)],
    ['axe, 320 px, tối', () => pane.accessible(place, 'dark', 320)],
    ['axe, 400 px, sáng', () => pane.accessible(place, 'light', 400)],
  ];
  return steps.map(([title, run]) => [`ngăn Excel: ${title}`, run]);
}

async function main(): Promise<void> {
  const single = path.join(dist, 'phu-luc-cchc.html');
  if (![single, path.join(dist, 'taskpane/index.html')].every(existsSync)) {
    console.error('dist/ is missing: npm run build first');
    process.exitCode = 2;
    return;
  }
  mkdirSync(output, { recursive: true });
  const browser = await launch();
  const site = await serve(dist);
  const steps: readonly Step[] = [
    ...pageSteps({ browser, address: `${site.address}web/index.html`, name: 'web' }),
    ...pageSteps({ browser, address: pathToFileURL(single).href, name: 'file' }),
    ...paneSteps(browser, site.address),
    ['số byte: trang', () => stands(path.join(dist, 'web'), 110)],
    // 110 is wanted.
    ['số byte: ngăn Excel', () => stands(path.join(dist, 'taskpane'), 112)],
  ];
  const wanted = process.argv.slice(2).join(' ');
  let passed = 0;
  let failed = 0;
  for (const [title, run] of steps.filter(([one]) => one.includes(wanted))) {
    try {
      await run();
      passed += 1;
      console.log(`ok   ${title}`);
    } catch (error) {
      failed += 1;
      console.log(`FAIL ${title}\n${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  await browser.close();
  site.close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

void main();
