// Pure rooms know no browser, no Office, no Node and no jest: what names them does not compile there.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rooms } from './rooms';

const root = resolve(__dirname, '../..');
const config = join(root, 'tsconfig.pure.json');

/** Rooms that have to do with a machine: its screen, its files, its threads, its Excel. */
const worldly = ['hosts', 'wire', 'ui', 'session', 'web', 'taskpane', 'cli'];

test('mọi phòng thuần túy đều được kiểm kiểu mà không có trình duyệt, Office, Node', () => {
  const names = new Set(Object.keys(rooms).map((room) => room.split('/')[0] ?? ''));
  const pure = [...names].filter((name) => !worldly.includes(name)).map((name) => `src/${name}`);
  expect(new Set(JSON.parse(readFileSync(config, 'utf8')).include)).toEqual(new Set(pure));
});

const planted = [
  ...['document', 'window', 'localStorage', 'fetch', 'Blob', 'TextEncoder', 'crypto', 'alert', 'console'],
  ...['Excel', 'Office', 'process', 'Buffer', 'require', '__dirname', 'setTimeout', 'queueMicrotask'],
  ...['expect', 'jest'],
];

test('nêu tên thứ ở ngoài thì không biên dịch được', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pure-'));
  try {
    writeFileSync(
      join(folder, 'planted.ts'),
      `${planted.map((name) => `export const its${name} = ${name};`).join('\n')}\nexport type Card = HTMLElement;\n`,
    );
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: config, files: [join(folder, 'planted.ts')] }),
    );
    const refused = compile(folder);
    expect(refused.filter((line) => line.includes('planted.ts'))).toHaveLength(planted.length + 1);
    expect(refused.filter((line) => !line.includes('planted.ts'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The errors of the compiler, one a line. */
function compile(folder: string): readonly string[] {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  try {
    execFileSync(process.execPath, [compiler, '--noEmit', '--pretty', 'false', '-p', folder], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return [];
  } catch (thrown) {
    const { stdout } = thrown as { readonly stdout: string };
    return stdout.split('\n').filter((line) => /\berror TS/.test(line));
  }
}
