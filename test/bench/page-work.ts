// The page at work in Chromium: how soon it shows, how long its own thread is kept from answering. Only where Chromium and
// the built page are there.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from '../e2e/browser';
import { longWorkbook, type Timed, timed } from '../e2e/page-times';
import { serve } from '../e2e/server';
import { type Measure, median } from './measure';

const RUNS = 5;
const ROWS = 200_000;
const LIST = 'Nhận ra \\d+ biểu';

/** Chromium slows a page's own thread, and none of its workers: what the worker took counts four times. */
const SLOWER = 4;

export async function pageWork(root: string): Promise<readonly Measure[]> {
  const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const dist = join(root, 'dist/web');
  if (!existsSync(chromium) || !existsSync(join(dist, 'index.html'))) {
    console.log('Trang web: bỏ qua, cần Chromium (CHROMIUM=/đường/dẫn) và npm run build trước.\n');
    return [];
  }
  const browser = await launch();
  const site = await serve(dist);
  try {
    return [...(await slowSample(browser, site.address)), ...(await longFile(browser, site.address))];
  } finally {
    site.close();
    await browser.close();
  }
}

/** Waits until the worker stands and what is fetched while the page is idle has come. */
async function settled(browser: Browser, address: string, slower: number): Promise<Timed> {
  const one = await timed(browser, address, slower);
  await one.page.waitForTimeout(3_000);
  return one;
}

async function slowSample(browser: Browser, address: string): Promise<readonly Measure[]> {
  const listed: number[] = [];
  const longest: number[] = [];
  for (let n = 0; n < RUNS; n += 1) {
    const { page, longestTask, close } = await settled(browser, address, SLOWER);
    const times = { all: 0, inWorker: 0 };
    const most = await longestTask(async () =>
      Object.assign(
        times,
        await page.evaluate(async (words) => {
          const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
            textContent?.includes('Mở sổ tính mẫu'),
          );
          const start = performance.now();
          const sent: number[] = [];
          const answered: number[] = [];
          const post = Worker.prototype.postMessage;
          Worker.prototype.postMessage = function (
            this: Worker,
            message: unknown,
            transfer: StructuredSerializeOptions,
          ) {
            if (sent.length === 0)
              this.addEventListener('message', ({ data }) => {
                if (data.kind === 'answer') answered.push(performance.now());
              });
            sent.push(performance.now());
            post.call(this, message, transfer);
          } as typeof post;
          button?.click();
          const seen = new RegExp(words);
          while (!seen.test(document.body.innerText)) await new Promise((resolve) => setTimeout(resolve, 5));
          return { all: performance.now() - start, inWorker: (answered[0] ?? start) - (sent[0] ?? start) };
        }, LIST),
      ),
    );
    listed.push(times.all + (SLOWER - 1) * times.inWorker);
    longest.push(most);
    await close();
  }
  return [
    { name: 'trang, máy chậm 4×: chọn sổ mẫu → kể biểu', value: median(listed), unit: 'ms', limit: 1_000 },
    { name: 'trang, máy chậm 4×: việc dài nhất của trang', value: median(longest), unit: 'ms', limit: 100 },
  ];
}

async function longFile(browser: Browser, address: string): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'phu-luc-bench-'));
  const file = join(folder, 'dai.xlsx');
  writeFileSync(file, longWorkbook(ROWS));
  const told: number[] = [];
  const answered: number[] = [];
  const longest: number[] = [];
  for (let n = 0; n < RUNS; n += 1) {
    const { page, longestTask, close } = await settled(browser, address, 1);
    const times = page.evaluate(async () => {
      const stop = () =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Dừng');
      const next = () => new Promise((resolve) => setTimeout(resolve, 5));
      const start = await new Promise<number>((resolve) =>
        document.addEventListener('change', () => resolve(performance.now()), { once: true, capture: true }),
      );
      while (!stop()) await next();
      const shown = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const click = performance.now();
      stop()?.click();
      while (stop()) await next();
      return { told: shown - start, answered: performance.now() - click };
    });
    longest.push(
      await longestTask(async () => {
        await page.setInputFiles('input[type=file]', file);
        await times;
      }),
    );
    told.push((await times).told);
    answered.push((await times).answered);
    await close();
  }
  rmSync(folder, { recursive: true });
  const rows = 'trang, 200 000 dòng';
  return [
    { name: `${rows}: dòng tiến độ hiện sau`, value: median(told), unit: 'ms', limit: 600 },
    { name: `${rows}: bấm Dừng → trả lời`, value: median(answered), unit: 'ms', limit: 200 },
    { name: `${rows}: việc dài nhất của trang`, value: median(longest), unit: 'ms', limit: 100 },
  ];
}
