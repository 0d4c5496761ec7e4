// Drives the built page in Chromium: over http as a site gives it out, and as one file from the disk.
//   npm run build && node --import tsx test/e2e/run.ts

import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './browser';
import * as journeys from './journeys';
import { serve } from './server';

const dist = path.join(__dirname, '../../dist');

async function main(): Promise<void> {
  const single = path.join(dist, 'phu-luc-cchc.html');
  if (!existsSync(single)) {
    console.error('dist/ is missing: build first');
    process.exitCode = 2;
    return;
  }
  mkdirSync(journeys.output, { recursive: true });
  const browser = await launch();
  const site = await serve(path.join(dist, 'web'));
  const places = [
    { browser, address: site.address, name: 'web' },
    { browser, address: pathToFileURL(single).href, name: 'file' },
  ];
  let passed = 0;
  let failed = 0;
  for (const place of places) {
    const steps: readonly (readonly [string, () => Promise<void>])[] = [
      ['sổ tính mẫu → phát hiện → điền → bản sao → báo cáo', () => journeys.sampleToFiles(place)],
      ['tệp hỏng không làm mất sổ tính đang mở; mở tệp khác', () => journeys.badFileKeepsWorkbook(place)],
      ['chỉ dùng bàn phím', () => journeys.keyboardOnly(place)],
      ['nhớ nền sáng, tối', () => journeys.themeRemembered(place)],
      ['axe, rộng, sáng', () => journeys.accessible(place, 'light', 'wide')],
      ['axe, rộng, tối', () => journeys.accessible(place, 'dark', 'wide')],
      ['axe, 320 px, sáng', () => journeys.accessible(place, 'light', 'narrow')],
      ['axe, 320 px, tối', () => journeys.accessible(place, 'dark', 'narrow')],
    ];
    for (const [title, step] of steps) {
      try {
        await step();
        passed += 1;
        console.log(`ok   ${place.name}: ${title}`);
      } catch (error) {
        failed += 1;
        console.log(`FAIL ${place.name}: ${title}\n${error instanceof Error ? error.stack : String(error)}`);
      }
    }
  }
  await browser.close();
  site.close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void main();
