// `npm run fuzz [-- COUNT [FIRST-SEED]]`: damaged workbooks through everything. A child does the work, so that one
// that hangs can be ended and told. Workbooks that show a fault are kept in the folder that is printed.

import { fork } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { damages, fewestHarms, kindOf, run } from './case';

const COUNT = 5000;
/** Seconds of the processor that one workbook may take. */
const SLOW = 5;
/** Milliseconds without an answer after which the child is ended; the machine may be busy. */
const HUNG = 120_000;

interface Told {
  readonly seed: number;
  readonly end: string;
  readonly filled: number;
  readonly seconds: number;
  readonly faults: readonly string[];
}

const [first = '', second = '', third = ''] = process.argv.slice(2);
void (first === '--worker'
  ? work(Number(second), Number(third))
  : lead(Number(first || COUNT), Number(second || 1)));

async function work(from: number, to: number): Promise<void> {
  for (let seed = from; seed < to; seed += 1) {
    const { end, filled, seconds, faults } = await run(seed);
    const slow = seconds > SLOW ? [`chậm: ${seconds.toFixed(1)} s`] : [];
    const told: Told = { seed, end, filled, seconds, faults: [...faults, ...slow] };
    await new Promise((done) => process.send?.(told, done));
  }
  process.disconnect();
}

async function lead(count: number, start: number): Promise<void> {
  const all: Told[] = [];
  const seen = new Set<string>();
  let next = start;
  while (next < start + count) {
    await untilEnd(next, start + count, (told) => {
      all.push(told);
      next = told.seed + 1;
      // At once: nobody waits half an hour for the first line.
      for (const fault of told.faults.filter((one) => !seen.has(kindOf(one)))) {
        seen.add(kindOf(fault));
        console.log(`… ${told.seed}: ${fault}`);
      }
      if (all.length % 500 === 0) console.log(`${all.length}/${count}`);
    });
    if (next < start + count) {
      all.push({ seed: next, end: 'treo', filled: 0, seconds: HUNG / 1000, faults: ['treo hoặc chết'] });
      next += 1;
    }
  }
  await report(all);
}

/** Resolves when the child is done, dead, or was ended because it no longer answers. */
function untilEnd(from: number, to: number, tell: (told: Told) => void): Promise<void> {
  return new Promise((done) => {
    const child = fork(__filename, ['--worker', String(from), String(to)]);
    const end = () => child.kill('SIGKILL');
    let clock = setTimeout(end, HUNG);
    child.on('message', (told: Told) => {
      clearTimeout(clock);
      clock = setTimeout(end, HUNG);
      tell(told);
    });
    child.on('exit', () => {
      clearTimeout(clock);
      done();
    });
  });
}

async function report(all: readonly Told[]): Promise<void> {
  const ends = new Map<string, number>();
  for (const { end } of all) ends.set(end, (ends.get(end) ?? 0) + 1);
  const filled = all.filter(({ filled: cells }) => cells > 0);
  const slowest = all.reduce((one, other) => (other.seconds > one.seconds ? other : one));
  console.log(`${all.length} sổ tính hỏng, ${damages.length} kiểu hỏng`);
  console.log([...ends].map(([end, times]) => `${end} ${times}`).join(', '));
  console.log(`${filled.length} sổ được điền; chậm nhất ${slowest.seconds.toFixed(1)} s (${slowest.seed})`);
  const kinds = new Map<string, Told & { readonly fault: string; times: number }>();
  for (const told of all) {
    for (const fault of told.faults) {
      const kind = kinds.get(kindOf(fault)) ?? { ...told, fault, times: 0 };
      kind.times += 1;
      kinds.set(kindOf(fault), kind);
    }
  }
  if (kinds.size === 0) return;
  process.exitCode = 1;
  const folder = mkdtempSync(join(tmpdir(), 'phu-luc-fuzz-'));
  for (const { seed, end, fault, times } of kinds.values()) {
    console.log(`\n✗ ${fault}\n  ${times} lần, hạt giống ${seed}`);
    if (end === 'treo') continue;
    const { base, harms, bytes } = await fewestHarms(await run(seed), fault);
    writeFileSync(join(folder, `${seed}.xlsx`), bytes);
    console.log(`  ${base}: ${harms.join(' + ')}\n  ${join(folder, `${seed}.xlsx`)}`);
  }
}
