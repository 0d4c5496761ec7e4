// While a workbook is read the page's own thread stays free, and nothing leaves the machine from where it is read.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { visit } from './browser';
import { longWorkbook, timed } from './page-times';
import { output, type Place, ready } from './page-tools';

/** Milliseconds: three times what is measured, and a fraction of what it was on the page's own thread. */
const LONGEST = 300;

const openSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Mở sổ tính mẫu' }).click();
  await ready(page);
};

export async function sampleOnSlowMachine({ browser, address }: Place): Promise<void> {
  const { page, errors, longestTask, close } = await timed(browser, address, 4);
  const longest = await longestTask(() => openSample(page));
  assert.ok(longest < LONGEST, `a task of ${longest} ms`);
  assert.deepEqual(errors, []);
  await close();
}

export async function stopped({ browser, address }: Place): Promise<void> {
  const { page, errors, longestTask, close } = await timed(browser, address);
  // From the disk: bytes that a test hands over are unpacked by the page's own thread.
  const file = path.join(output, 'dai.xlsx');
  writeFileSync(file, longWorkbook(200_000));
  const longest = await longestTask(async () => {
    await page.setInputFiles('input[type=file]', file);
    const stop = page.getByRole('button', { name: 'Dừng' });
    await stop.click();
    // It is still far from read: it could not be over by itself.
    await stop.waitFor({ state: 'detached', timeout: 2_000 });
    assert.equal(await page.getByText(/^Nhận ra/).count(), 0);
  });
  assert.ok(longest < LONGEST, `a task of ${longest} ms`);
  await openSample(page);
  assert.deepEqual(errors, []);
  await close();
}

export async function nothingOut({ browser, address }: Place): Promise<void> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response
      .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' })
      .end('');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { page, close } = await visit(browser, address);
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker'));
  const tried = [
    await worker.evaluate(
      (to) =>
        fetch(`${to}/fetch`).then(
          () => 'sent',
          ({ name }: Error) => name,
        ),
      outside,
    ),
    await worker.evaluate((to) => {
      try {
        (globalThis as unknown as { importScripts(from: string): void }).importScripts(`${to}/script.js`);
        return 'sent';
      } catch (thrown) {
        return (thrown as Error).name;
      }
    }, outside),
    await worker.evaluate((to) => {
      try {
        const request = new XMLHttpRequest();
        request.open('GET', `${to}/request`, false);
        request.send();
        return 'sent';
      } catch (thrown) {
        return (thrown as Error).name;
      }
    }, outside),
  ];
  assert.deepEqual(tried, ['TypeError', 'NetworkError', 'NetworkError']);
  assert.deepEqual(asked, []);
  server.close();
  await close();
}
