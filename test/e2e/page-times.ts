// How long the page's own thread is kept busy at most: time of the processor as Chromium's trace tells it, so that what else
// the machine does counts for nothing.

import type { Browser } from 'playwright-core';
import { buildParts, zipParts } from '../support/xlsx/build';
import { type Visit, visit } from './browser';

export interface Timed extends Visit {
  /** Milliseconds of the longest task of the page's own thread while the work is done. */
  longestTask(work: () => Promise<unknown>): Promise<number>;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** @param slower the page's own thread takes so many times as long; its workers do not */
export async function timed(browser: Browser, address: string, slower = 1): Promise<Timed> {
  const seen = await visit(browser, address);
  const { page } = seen;
  // esbuild names functions by a helper of the module, which the page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  if (page.workers().length === 0) await page.waitForEvent('worker');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return {
    ...seen,
    async longestTask(work) {
      await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-lighthouse'] });
      await work();
      return longestIn(await browser.stopTracing());
    },
  };
}

function longestIn(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && pages.has(threadOf(event)));
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}

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
