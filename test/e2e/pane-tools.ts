// What every journey through the pane does.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Download, Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { axe } from './browser';
import { openPane, type PaneVisit } from './office';
import { output } from './page-tools';

export interface PanePlace {
  readonly browser: Browser;
  /** Address of the folder that holds taskpane/ and web/. */
  readonly site: string;
}

export const command = (page: Page, name: string) => page.locator(`[data-command=${name}]`);
/** Nothing is running, nothing is hovered over. */
export async function shot(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page
    .locator('[data-command=check]:not([disabled]), main:not(:has(button[disabled]))')
    .first()
    .waitFor();
  await page.waitForTimeout(250);
  await page.screenshot({ path: path.join(output, `pane-${name}.png`) });
}
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export function book(page: Page) {
  return page.evaluate(() => {
    const host = window.officeHost;
    if (!host) throw new Error('no host');
    const active = host.book.sheets.find(({ id }) => id === host.book.active);
    return {
      sheets: host.book.sheets.map(({ name }) => name),
      marks: host.book.sheets.flatMap((sheet) => sheet.conditionalFormats.map(({ formula }) => formula)),
      active: `${active?.name}!${host.book.selection}`,
      text: host.book.toText(),
      unknown: host.unknownMembers,
    };
  });
}

export async function finish({ page, left, errors, close }: PaneVisit): Promise<void> {
  const { unknown } = await book(page);
  assert.deepEqual(unknown, [], 'members that the stand-in host does not know');
  assert.deepEqual(left, [], 'requests that left the machine');
  assert.deepEqual(errors, []);
  await close();
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

/** The pane in one width and colour, and a look at each screen: a picture, axe-core, nothing too wide. */
export async function openToLook(
  { browser, site }: PanePlace,
  colorScheme: 'light' | 'dark',
  width: number,
): Promise<{ readonly visit: PaneVisit; readonly look: (name: string) => Promise<void> }> {
  // axe-core needs eval, which the pane forbids: the policy is set aside for it only.
  const visit = await openPane(browser, site, '', {
    colorScheme,
    bypassCSP: true,
    viewport: { width, height: 720 },
  });
  const { page } = visit;
  const look = async (name: string): Promise<void> => {
    await shot(page, `${width}-${colorScheme}-${name}`);
    assert.deepEqual(await axe(page), [], name);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(sideways <= 0, `${name} is ${sideways}px too wide`);
  };
  return { visit, look };
}

/** Puts sheets into the open workbook, as if the file had been opened with them. */
export async function fill(page: Page, { sheets }: WorkbookSnapshot): Promise<void> {
  const cells = sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells: own }) =>
      own.map(({ column, cell }) => ({ name, row, column, content: cell.content })),
    ),
  );
  await page.evaluate((all) => {
    const host = window.officeHost;
    if (!host) throw new Error('no host');
    for (const { name, row, column, content } of all) {
      const sheet = host.book.sheet(name) ?? host.book.addSheet(name);
      const { style } = host.book.cell(sheet, row, column);
      host.book.setCell(sheet, row, column, { content, style });
    }
  }, cells);
}
