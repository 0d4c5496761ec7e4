// `npm run bench [-- --so-voi FILE] [-- --ghi FILE]`: medians on this machine as a table, each beside what we want to
// keep to and beside the same work by other means. Budgets stand in README; nothing is asserted by the clock.

import { mkdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { read as readWithSheetJs } from 'xlsx';
import { proposeFill } from '../../src/app';
import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import { checkTables } from '../../src/check';
import { openXlsx } from '../../src/hosts/xlsx';
import { recognizeWorkbook } from '../../src/recognize';
import { checkSnapshot } from '../support/app';
import { drafts } from './draft';
import { engine } from './engine';
import { longPaths } from './long-paths';
import { against, type Measure, measure } from './measure';
import { pageWork } from './page-work';
import { firstBytes } from './pages';
import { processes } from './processes';
import { recognition } from './recognition';
import { keep, keptIn, table } from './table';

const root = resolve(__dirname, '../..');
const samplePath = join(root, 'assets/samples/quang-dien-2024-q1.xlsx');
const sample = new Uint8Array(readFileSync(samplePath));

async function sampleWorkbook(): Promise<readonly Measure[]> {
  const snapshot = await (await openXlsx(sample)).read();
  const tables = recognizeWorkbook(snapshot, templateSets, indicators);
  const workspace = checkSnapshot(snapshot);
  return [
    ...(await against(
      'đọc tệp .xlsx',
      async () => (await openXlsx(sample)).read(),
      { SheetJS: () => readWithSheetJs(sample, { type: 'array' }), hucre: () => readXlsx(sample) },
      { limit: 6 },
    )),
    await measure('nhận dạng bảy biểu', () => recognizeWorkbook(snapshot, templateSets, indicators)),
    await measure('kiểm tra bảy biểu', () => checkTables(tables, rulesBySet, indicators)),
    await measure('tính các ô cần điền', () => proposeFill(workspace)),
    ...(await drafts(workspace)),
  ];
}

/** The word after the option; undefined where it was not given. */
function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** Each run is kept here too: what was measured last can always be compared. */
const KEPT = join(root, 'node_modules/.cache/bench');

async function main(): Promise<void> {
  const earlier = option('--so-voi');
  const before = earlier === undefined ? undefined : keptIn(earlier).measures;
  const cpu = `${cpus().length} × ${cpus()[0]?.model.trim() ?? ''}`;
  console.log(`Node ${process.version}, ${cpu}; trung vị\n`);
  const measures = [
    ...processes(samplePath),
    ...(await sampleWorkbook()),
    ...(await engine()),
    ...(await recognition()),
    ...(await longPaths()),
    ...firstBytes(root),
    ...(await pageWork(root)),
  ];
  console.log(table(measures, before));
  mkdirSync(KEPT, { recursive: true });
  const files = [join(KEPT, 'lan-cuoi.json'), option('--ghi')].filter((file) => file !== undefined);
  for (const file of files) keep(file, { node: process.version, cpu, measures });
  console.log(`\nĐã ghi ${files.join(', ')}; so với lần sau: npm run bench -- --so-voi TỆP`);
}

void main();
