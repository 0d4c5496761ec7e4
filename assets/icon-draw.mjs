// Draws the add-in's icons (assets/icon-*.png) with Chromium: `node assets/icon-draw.mjs`.
// Shapes stand on a grid of 16, lines on its half units: they fall on whole pixels at 16, 32, 64, 80 and 128.
// CHROMIUM may name another browser.

import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const BLUE = '#1F5AA6';
const PALE = '#E3EDF9';
const RED = '#C62828';
const PAPER = '#FFFFFF';
/** Ribbon buttons need these; the product's own icon is also shown in lists (64) and shops (128). */
const RIBBON_SIZES = [16, 32, 80];
const PRODUCT_SIZES = [16, 32, 64, 80, 128];

const sheet = `
  <rect x="1.5" y="1.5" width="11" height="13" rx="1" fill="${PAPER}" stroke="${BLUE}"/>
  <rect x="1.5" y="1.5" width="11" height="3" fill="${BLUE}"/>
  <rect x="2" y="5" width="3" height="9" fill="${PALE}"/>
  <path d="M1.5 7.5H12.5 M1.5 10.5H12.5 M5.5 4.5V14.5" stroke="${BLUE}" stroke-opacity=".55" fill="none"/>`;

const badge = (inside) => `
  <circle cx="11.5" cy="11.5" r="4.5" fill="${RED}" stroke="${PAPER}"/>
  <g fill="none" stroke="${PAPER}" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">${inside}</g>`;

const drawings = {
  /** The product and «Mở»: a table. */
  icon: `${sheet}${badge('<path d="M9.4 11.6l1.5 1.5 2.8-3"/>')}`,
  /** «Mở». */
  'icon-open': `${sheet}${badge('<path d="M9.5 11.5h4M11.9 9.8l1.7 1.7-1.7 1.7"/>')}`,
  /** «Kiểm tra»: a magnifying glass over the table. */
  'icon-check': `${sheet}
    <circle cx="10" cy="10" r="3.5" fill="${PAPER}" stroke="${RED}" stroke-width="1.3"/>
    <path d="M8.5 10.1l1.1 1.1 2-2.2" stroke="${RED}" fill="none" stroke-linecap="round" stroke-linejoin="round"/>
    <path d="M12.6 12.6l2.4 2.4" stroke="${RED}" stroke-width="1.6" stroke-linecap="round"/>`,
  /** «Tạo báo cáo»: a written page with a folded corner. */
  'icon-report': `
    <path d="M2.5 1.5h7.5l3.5 3.5v9.5h-11z" fill="${PAPER}" stroke="${BLUE}" stroke-linejoin="round"/>
    <path d="M9.5 1.5v4h4" fill="${PALE}" stroke="${BLUE}" stroke-linejoin="round"/>
    <path d="M4.5 4.5h3" stroke="${RED}" stroke-width="1.2"/>
    <path d="M4.5 7.5h7 M4.5 9.5h7 M4.5 11.5h4" stroke="${BLUE}" stroke-opacity=".7"/>`,
};

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const page = await browser.newPage();
for (const [name, drawing] of Object.entries(drawings)) {
  for (const size of name === 'icon' ? PRODUCT_SIZES : RIBBON_SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block}</style>
       <svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">${drawing}</svg>`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(new URL(`${name}-${size}.png`, import.meta.url), png);
  }
}
await browser.close();
