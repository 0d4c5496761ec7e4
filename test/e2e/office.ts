// A pane in Chromium as it runs in Excel: the genuine office.js from the npm package under Microsoft's address, on the
// stand-in host. Nothing else is let through.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const root = path.join(__dirname, '../..');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const library = path.join(root, 'node_modules/@microsoft/office-js/dist');

let bundle: Promise<string> | null = null;

/** The stand-in host as one script for the browser. */
function hostScript(): Promise<string> {
  bundle ??= build({
    entryPoints: [path.join(root, 'test/office-host/page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return bundle;
}

export interface PaneVisit {
  readonly page: Page;
  /** Addresses that are neither the site's own nor office.js. */
  readonly left: readonly string[];
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

export interface PaneOptions extends BrowserContextOptions {
  /** 'excel', another program's name as office.js gets it, or no host at all. */
  readonly host?: 'excel' | 'word' | 'none';
  /** False: Microsoft's address cannot be reached. */
  readonly library?: boolean;
  /** Run in the page before anything else, after the stand-in host. */
  readonly prepare?: string;
}

const AS_WORD = `window.external.GetHostInfo = () => 'Word|Win32|16.01|vi-VN|||disableLogging|';`;

/** @param site address of the folder that holds taskpane/ and web/. */
export async function openPane(
  browser: Browser,
  site: string,
  place: string,
  { host = 'excel', library: reachable = true, prepare = '', ...options }: PaneOptions = {},
): Promise<PaneVisit> {
  const context = await browser.newContext({
    acceptDownloads: true,
    viewport: { width: 350, height: 720 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const left: string[] = [];
  const errors: string[] = [];
  await context.route(/^(?!blob:|data:)/, async (route) => {
    const url = route.request().url();
    if (url.startsWith(site)) return route.continue();
    if (!url.startsWith(CDN) || !reachable) {
      if (!url.startsWith(CDN)) left.push(url);
      return route.abort();
    }
    const file = path.join(library, new URL(url).pathname.replace('/lib/1/hosted/', ''));
    return route.fulfill({ body: await readFile(file), contentType: 'text/javascript' });
  });
  if (host !== 'none') {
    await context.addInitScript(`${await hostScript()}\n${host === 'word' ? AS_WORD : ''}\n${prepare}`);
  }
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    const refused = message.text().includes('net::ERR_FAILED') && !reachable;
    if (message.type() === 'error' && !refused) errors.push(message.text());
  });
  await page.goto(`${site}taskpane/index.html${place}`);
  return { page, left, errors, close: () => context.close() };
}
