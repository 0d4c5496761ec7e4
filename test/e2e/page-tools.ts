// What every journey through the page does: opening, waiting, taking what is handed out.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Download, Page } from 'playwright-core';

export interface Place {
  readonly browser: Browser;
  /** Address of the page, without "#". */
  readonly address: string;
  /** Prefix for screenshots. */
  readonly name: string;
}

export const output = path.join(__dirname, 'output');
export const wide = { width: 1280, height: 800 };
export const narrow = { width: 320, height: 720 };

export const command = (page: Page, name: string) => page.locator(`[data-command=${name}]`);
export const marked = (page: Page) => page.locator('td[data-marked]');
export const shot = (page: Page, place: Place, name: string) =>
  page.screenshot({ path: path.join(output, `${place.name}-${name}.png`) });

export async function ready(page: Page): Promise<void> {
  await page.getByText(/^Nhận ra \d+ biểu$/).waitFor();
  await page.locator('[data-command=check]:not([disabled])').waitFor();
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

export async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

/** Everything the page asked for is the page itself. */
export function assertNothingLeft(
  requests: readonly string[],
  errors: readonly string[],
  { address }: Place,
): void {
  const home = address.startsWith('file:') ? address : new URL('/', address).href;
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(home)),
    [],
  );
  assert.deepEqual(errors, []);
}

/** Picks a file in the browser's own dialog. */
export async function pickFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await command(page, 'open').click();
  await (await chosen).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

/** @param instead what becomes of a workbook with unsaved changes: the button of the question */
export async function openFile(
  page: Page,
  name: string,
  bytes: Uint8Array,
  instead?: 'Lưu bản sao' | 'Bỏ',
): Promise<void> {
  await pickFile(page, name, bytes);
  if (instead) await page.getByRole('alertdialog').getByRole('button', { name: instead }).click();
  await page.locator('header').getByText(name).waitFor();
}

/** One of the rarer commands. */
export async function more(page: Page, name: string): Promise<void> {
  await command(page, 'more').click();
  await page.getByRole('menuitem', { name }).click();
}
