// How much comes over the network before the page or the pane stands, packed as servers pack it. What is over its limit
// is told file by file.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** KB of 1024 bytes, gzip -9. */
const packed = (body: Uint8Array): number => gzipSync(body, { level: 9 }).length / 1024;

/** What `index.html` of the folder itself asks for, and it. @param limit KB */
export async function stands(folder: string, limit: number): Promise<void> {
  const html = readFileSync(path.join(folder, 'index.html'));
  const scripts = [...html.toString().matchAll(/<script src="([^":]+)"/g)].map(([, name = '']) => name);
  assert.ok(scripts.length > 0);
  const sizes = scripts.map((name) => [name, packed(readFileSync(path.join(folder, name)))] as const);
  const all = [['index.html', packed(html)] as const, ...sizes];
  const sum = all.reduce((total, [, size]) => total + size, 0);
  const each = all.map(([name, size]) => `${name} ${size.toFixed(1)}`).join(', ');
  assert.ok(sum <= limit, `${sum.toFixed(1)} KB, at most ${limit} (${each})`);
  console.log(`     ${sum.toFixed(1)} KB`);
}
