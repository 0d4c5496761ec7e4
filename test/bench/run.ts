// `npm run bench`: medians on this machine. Budgets stand in README; nothing is asserted by the clock.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { proposeFill } from '../../src/app';
import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import { checkTables } from '../../src/check';
import { openXlsx } from '../../src/hosts/xlsx';
import { recognizeWorkbook } from '../../src/recognize';
import { checkSnapshot } from '../support/app';
import { tablesFrom } from '../support/tables';
import { drafts } from './draft';
import { checkWithFormulas } from './formula-engine';
import { largeSet } from './large-set';
import { largeSnapshot } from './large-snapshot';
import { longPaths } from './long-paths';
import { type Measure, measure, print } from './measure';

const root = resolve(__dirname, '../..');
const sample = new Uint8Array(readFileSync(join(root, 'assets/samples/quang-dien-2024-q1.xlsx')));

async function sampleWorkbook(): Promise<readonly Measure[]> {
  const file = await openXlsx(sample);
  const snapshot = await file.read();
  const tables = recognizeWorkbook(snapshot, templateSets, indicators);
  const workspace = checkSnapshot(snapshot);
  return [
    await measure('đọc tệp .xlsx', async () => (await openXlsx(sample)).read()),
    await measure('nhận dạng bảy biểu', () => recognizeWorkbook(snapshot, templateSets, indicators)),
    await measure('kiểm tra', () => checkTables(tables, rulesBySet, indicators)),
    await measure('tính các ô cần điền', () => proposeFill(workspace)),
    ...(await drafts(workspace)),
  ];
}

/** Sets and labels that were never seen: nothing of them is remembered. */
function coldRecognition(): Promise<Measure> {
  const unseen = Array.from({ length: 10 }, (_, n) => {
    const { set, figures, dictionary } = largeSet(400, n + 1);
    return { sets: [set], snapshot: largeSnapshot(set, figures), dictionary };
  });
  return measure(
    'nhận dạng 20 × 2.000 ô, nguội',
    () => {
      const next = unseen.pop();
      return next && recognizeWorkbook(next.snapshot, next.sets, next.dictionary);
    },
    { runs: 7, warm: 3, note: 'mục tiêu 150 ms' },
  );
}

async function engine(): Promise<readonly Measure[]> {
  const { set, rules, dictionary, figures } = largeSet(2_000);
  const tables = tablesFrom(set, dictionary, { figures });
  // Five columns of 400 rows are 2 000 cells a sheet.
  const sheets = largeSet(400);
  const snapshot = largeSnapshot(sheets.set, sheets.figures);
  const known = [sheets.set];
  const check = (): number => checkTables(tables, { [set.id]: rules }, dictionary).length;
  const formulas = (): number => checkWithFormulas(tables, rules, figures);
  if (check() !== 0 || formulas() !== 0)
    throw new Error('the bench table is not right: nothing would be compared');
  const cells = tablesFrom(sheets.set, sheets.dictionary, { figures: sheets.figures });
  const ofCells = await measure(
    `kiểm tra 20 × 2.000 ô (400 dòng × 5 cột), ${sheets.rules.length} quy tắc`,
    () => checkTables(cells, { [sheets.set.id]: sheets.rules }, sheets.dictionary),
    { note: 'mục tiêu 60 ms, vươn tới 30 ms' },
  );
  const ours = await measure(`kiểm tra 20 × 2.000 số liệu, ${rules.length} quy tắc`, check);
  const theirs = await measure('cùng quy tắc viết bằng công thức, fast-formula-parser', formulas, {
    runs: 7,
    warm: 2,
  });
  const ratio = (theirs.median / ours.median).toFixed(1).replace('.', ',');
  return [
    await measure('nhận dạng 20 × 2.000 ô, ấm', () => recognizeWorkbook(snapshot, known, sheets.dictionary), {
      runs: 9,
    }),
    await coldRecognition(),
    ofCells,
    ours,
    { ...theirs, note: `gấp ${ratio} lần; không có khoảng làm tròn, không có câu giải thích` },
  ];
}

/** Script that a page loads before the first click: what its HTML names. */
function firstPaint(page: string): void {
  const folder = join(root, 'dist', page);
  const html = join(folder, 'index.html');
  if (!existsSync(html)) {
    console.log(`${page}: chưa có dist/${page}; chạy npm run build trước`);
    return;
  }
  const scripts = [...readFileSync(html, 'utf8').matchAll(/<script[^>]*src="?([^" >]+)"?/g)].map(
    ([, src = '']) => src,
  );
  const gz = (name: string): number => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1024;
  const first = scripts.reduce((sum, src) => sum + (src.startsWith('http') ? 0 : gz(src)), 0);
  const all = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const rest = all.filter((name) => !scripts.includes(name)).map((name) => `${name} ${gz(name).toFixed(0)}`);
  console.log(
    `${page}: ${first.toFixed(0)} KB gz trước lần bấm đầu (mục tiêu 200, vươn tới 150); sau đó: ${rest.join(', ')}`,
  );
}

async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? ''}; trung vị, ms\n`);
  print([...(await sampleWorkbook()), ...(await engine()), ...(await longPaths())]);
  console.log('');
  for (const page of ['web', 'taskpane']) firstPaint(page);
}

void main();
