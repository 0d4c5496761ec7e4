// The program as it is started: never stale, nothing left behind, several calls at once. It runs a small project of
// its own with the same bundle.mjs, so that sources can be changed.

import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const real = resolve(__dirname, '../..');
let project = '';
let temporary = '';

const source = (word: string): string =>
  `export async function main(words: readonly string[]): Promise<number> {
  console.log('${word}', ...words);
  return (await import('./late')).code;
}\n`;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'start-'));
  temporary = join(project, 'tmp');
  mkdirSync(temporary);
  mkdirSync(join(project, 'src/cli'), { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(join(real, 'node_modules/esbuild'), join(project, 'node_modules/esbuild'));
  for (const file of ['phu-luc.mjs', 'bundle.mjs'])
    cpSync(join(real, 'src/cli', file), join(project, 'src/cli', file));
  writeFileSync(join(project, 'package-lock.json'), '{}');
  writeFileSync(join(project, 'src/cli/main.ts'), source('một'));
  writeFileSync(join(project, 'src/cli/late.ts'), 'export const code: number = 1;\n');
  writeFileSync(join(project, 'src/cli/helper.ts'), 'export {};\n');
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

const options = () => ({ encoding: 'utf8' as const, env: { ...process.env, TMPDIR: temporary } });
const call = (...words: string[]) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(project, 'src/cli/phu-luc.mjs'), ...words],
    options(),
  );
  return { said: stdout.trim(), stderr, status };
};
const kept = (): readonly string[] => readdirSync(join(project, 'node_modules/.cache/phu-luc'));

test('lần đầu tự dựng, lần sau dùng lại; không để lại tệp tạm', () => {
  expect(call('a', 'b')).toEqual({ said: 'một a b', stderr: '', status: 1 });
  const first = kept();
  expect(first).toHaveLength(1);
  expect(call('c')).toEqual({ said: 'một c', stderr: '', status: 1 });
  expect(kept()).toEqual(first);
  expect(readdirSync(temporary)).toEqual([]);
});

test('mã nguồn đổi thì dựng lại, kể cả khi giờ ghi và cỡ tệp như cũ', () => {
  const main = join(project, 'src/cli/main.ts');
  const then = new Date(2020, 0, 1);
  utimesSync(main, then, then);
  expect(call().said).toBe('một');
  writeFileSync(main, source('hai'));
  utimesSync(main, then, then);
  expect(call().said).toBe('hai');
  writeFileSync(join(project, 'src/cli/late.ts'), 'export const code: number = 0;\n');
  expect(call().status).toBe(0);
});

test('nhiều lệnh chạy cùng lúc, trên một bản vừa lấy về', async () => {
  const all = await Promise.all(
    ['x', 'y', 'z'].map(
      (word) =>
        new Promise<string>((done) => {
          const child = spawn(process.execPath, [join(project, 'src/cli/phu-luc.mjs'), word], options());
          let said = '';
          child.stdout.on('data', (text) => {
            said += text;
          });
          child.on('close', () => done(said.trim()));
        }),
    ),
  );
  expect(all).toEqual(['một x', 'một y', 'một z']);
  expect(kept()).toHaveLength(1);
});

test('nơi không giữ được bản dựng: vẫn chạy, không để lại gì', () => {
  // A file where the folder would be: also for the administrator nothing can be made there.
  writeFileSync(join(project, 'node_modules/.cache'), '');
  expect(call('a')).toEqual({ said: 'một a', stderr: '', status: 1 });
  expect(readdirSync(temporary)).toEqual([]);
});
