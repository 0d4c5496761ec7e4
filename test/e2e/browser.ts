// Chromium with nothing of its own going out, and a page that notes everything it asks for.

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args });
}

export interface Visit {
  readonly page: Page;
  /** Addresses that were asked for, without blob: and data:, which stay inside. */
  readonly requests: string[];
  /** Errors of the page: thrown, logged, or refused by its own policy. */
  readonly errors: string[];
  readonly close: () => Promise<void>;
}

/** Opens `address` in a fresh profile. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) requests.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address);
  return { page, requests, errors, close: () => context.close() };
}

/** Accessibility faults, as axe-core finds them; its script is put in from outside the page's policy. */
export async function axe(page: Page): Promise<readonly string[]> {
  const { default: core } = await import('axe-core');
  return page.evaluate(async (source) => {
    const existing = (globalThis as { axe?: unknown }).axe;
    // biome-ignore lint/security/noGlobalEval: the test's own script, in the test's own browser
    if (!existing) globalThis.eval(source);
    // What fades in is as pale as air at first: it is looked at once it stands.
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)));
    const run = (globalThis as unknown as { axe: typeof core }).axe.run;
    // Fluent's keyboard helpers: they take the focus only to hand it on at once.
    const { violations } = await run({ exclude: [['[data-tabster-dummy]']] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    );
  }, core.source);
}
