// Whole processes: the command line as a person starts it, the first check of a fresh process, a folder of workbooks.

import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Measure, median } from './measure';

const root = resolve(__dirname, '../..');
const program = join(root, 'src/cli/phu-luc.mjs');

/** Run before the program: at its end it tells what it took, threads included, on a stream of its own. */
const TELL = `data:text/javascript,import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify({ cpu: (user + system) / 1000, peak: process.resourceUsage().maxRSS / 1024 }));
});`.replaceAll('\n', ' ');

interface Taken {
  readonly wall: number;
  /** ms */
  readonly cpu: number;
  /** MB */
  readonly peak: number;
  readonly out: string;
}

function run(words: readonly string[], temporary = tmpdir()): Taken {
  const start = performance.now();
  const { output } = spawnSync(process.execPath, ['--import', TELL, ...words], {
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, TMPDIR: temporary },
  });
  const wall = performance.now() - start;
  return { wall, out: output[1] ?? '', ...JSON.parse(output[3] ?? '{}') };
}

const RUNS = 9;

export function processes(sample: string): readonly Measure[] {
  const folder = mkdtempSync(join(tmpdir(), 'phu-luc-bench-'));
  try {
    return [...start(sample, folder), ...firstCheck(sample, folder), ...manyWorkbooks(sample, folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(sample: string, folder: string): readonly Measure[] {
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const words = [program, 'kiem-tra', sample];
  run(words, temporary);
  const [ours, bare] = [words, ['-e', '0']].map((one) =>
    Array.from({ length: RUNS }, () => run(one, temporary)),
  );
  const wall = (taken: readonly Taken[] = []): number => median(taken.map((one) => one.wall));
  return [
    {
      name: 'kiem-tra sổ tính mẫu, cả tiến trình (không kể npx)',
      value: wall(ours),
      unit: 'ms',
      cpu: median((ours ?? []).map(({ cpu }) => cpu)),
      limit: 500,
      peer: { name: 'node -e 0', value: wall(bare) },
    },
    { name: 'tệp tạm còn lại sau 10 lần gọi', value: readdirSync(temporary).length, unit: 'tệp', limit: 0 },
  ];
}

/** From the loaded modules to the sentences; made and loaded as the command line is. */
function firstCheck(sample: string, folder: string): readonly Measure[] {
  const script = join(root, 'test/bench/first-check.mjs');
  const made = join(folder, 'first-check');
  run([script, 'dung', made]);
  const told = Array.from({ length: RUNS }, (): { first: number; warm: number; cpu: number } =>
    JSON.parse(run([script, made, sample]).out),
  );
  return [
    {
      name: 'lần kiểm tra đầu: đọc, nhận dạng, kiểm tra, viết câu',
      value: median(told.map(({ first }) => first)),
      cpu: median(told.map(({ cpu }) => cpu)),
      unit: 'ms',
      limit: 60,
    },
    { name: 'lần thứ 30, cùng việc', value: median(told.map(({ warm }) => warm)), unit: 'ms' },
  ];
}

const WORKBOOKS = 400;
const ALL = 3_321;

function manyWorkbooks(sample: string, folder: string): readonly Measure[] {
  const at = (count: number): string => {
    const place = join(folder, `xa-${count}`);
    mkdirSync(place);
    for (let n = 0; n < count; n += 1) linkSync(sample, join(place, `xã ${n}.xlsx`));
    return place;
  };
  const few = run([program, 'kiem-tra', at(WORKBOOKS / 4), '--json']);
  const many = run([program, 'kiem-tra', at(WORKBOOKS), '--json']);
  return [
    {
      name: `thư mục ${WORKBOOKS} sổ tính, --json: mỗi sổ tính`,
      value: many.wall / WORKBOOKS,
      cpu: many.cpu / WORKBOOKS,
      unit: 'ms',
      // 45 s for all communes.
      limit: 45_000 / ALL,
    },
    {
      name: 'bộ nhớ cao nhất của việc đó',
      value: many.peak,
      unit: 'MB',
      peer: { name: `${WORKBOOKS / 4} sổ tính`, value: few.peak },
    },
  ];
}
