// How long the page's own thread is kept busy, and when what happened: noted by the page itself while it works.

import type { Browser, Page } from 'playwright-core';
import { buildParts, zipParts } from '../support/xlsx/build';
import { type Visit, visit } from './browser';

interface Noted {
  readonly tasks: { readonly start: number; readonly duration: number }[];
}

export interface Timed extends Visit {
  /** Milliseconds of the longest task since the last call; 0 where none took 50. */
  longestTask(): Promise<number>;
}

/** @param slower the page's own thread takes so many times as long; its workers do not */
export async function timed(browser: Browser, address: string, slower = 1): Promise<Timed> {
  const seen = await visit(browser, address);
  const { page } = seen;
  // esbuild names functions by a helper of the module, which the page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(() => {
    const noted: Noted = { tasks: [] };
    Object.assign(globalThis, { noted });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        noted.tasks.push({ start: startTime, duration });
    }).observe({ entryTypes: ['longtask'] });
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { ...seen, longestTask: () => longestTask(page) };
}

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // Tasks are told after they have ended.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { noted } = globalThis as unknown as { noted: Noted };
    return Math.max(0, ...noted.tasks.splice(0).map(({ duration }) => duration));
  });

/** The bytes of a workbook with one sheet of so many rows: a list, and nothing of a report. */
export function longWorkbook(rows: number): Uint8Array {
  const cells = Array.from({ length: rows }, (_, n) => {
    const row = n + 1;
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}" t="inlineStr"><is><t>Hồ sơ số ${row}</t></is></c><c r="C${row}"><v>${n % 97}</v></c><c r="D${row}"><v>${n % 31}</v></c></row>`;
  });
  const parts = buildParts({ sheets: [{ name: 'Danh sách', cells: { A1: 1 } }] });
  const sheet = 'xl/worksheets/sheet1.xml';
  const whole = parts[sheet]?.replace(
    /<sheetData>.*<\/sheetData>/s,
    `<sheetData>${cells.join('')}</sheetData>`,
  );
  return zipParts({ ...parts, [sheet]: whole ?? '' });
}
