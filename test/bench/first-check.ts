// The program of processes.ts: how long the first check takes in a process that has only loaded its modules.

import { readFileSync } from 'node:fs';
import { openWorkspace, proposeRepairs } from '../../src/app';
import { builtIn } from '../../src/catalog/built-in';
import { openXlsx } from '../../src/hosts/xlsx';

const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''));

async function check(): Promise<number> {
  const start = performance.now();
  const workspace = await openWorkspace(await openXlsx(bytes), builtIn);
  proposeRepairs(workspace);
  return performance.now() - start;
}

async function main(): Promise<void> {
  const before = process.cpuUsage();
  const first = await check();
  const { user, system } = process.cpuUsage(before);
  let warm = first;
  for (let n = 0; n < 29; n += 1) warm = await check();
  console.log(JSON.stringify({ first, warm, cpu: (user + system) / 1000 }));
}

void main();
