// The program of first-check.mjs: how long the first check takes in a process that has only loaded its modules.

import { readFileSync } from 'node:fs';
import { openWorkspace, proposeRepairs } from '../../src/app';
import { builtIn } from '../../src/catalog/built-in';
import { openXlsx } from '../../src/hosts/xlsx';

async function check(bytes: Uint8Array): Promise<number> {
  const start = performance.now();
  const workspace = await openWorkspace(await openXlsx(bytes), builtIn);
  proposeRepairs(workspace);
  return performance.now() - start;
}

export async function measureFirst(path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const before = process.cpuUsage();
  const first = await check(bytes);
  const { user, system } = process.cpuUsage(before);
  let warm = first;
  for (let n = 0; n < 29; n += 1) warm = await check(bytes);
  console.log(JSON.stringify({ first, warm, cpu: (user + system) / 1000 }));
}
