// The program as it is started: never stale, nothing left behind, several calls at once. It runs a small project of
// its own with the same bundle.mjs, so that sources can be changed.

import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
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

/** Tells what it was given. */
const HELPER = `import { parentPort, workerData } from 'node:worker_threads';
parentPort?.postMessage(\`luồng \${workerData}\`);
`;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'start-'));
  temporary = join(project, 'tmp');
  mkdirSync(temporary);
  mkdirSync(join(project, 'src/cli'), { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(join(real, 'node_modules/esbuild'), join(project, 'node_modules/esbuild'));
  for (const file of ['phu-luc.mjs', 'bundle.mjs', 'program.ts', 'thread.mjs'])
    cpSync(join(real, 'src/cli', file), join(project, 'src/cli', file));
  writeFileSync(join(project, 'package-lock.json'), '{}');
  writeFileSync(join(project, 'src/cli/main.ts'), source('một'));
  writeFileSync(join(project, 'src/cli/late.ts'), 'export const code: number = 1;\n');
  writeFileSync(join(project, 'src/cli/helper.ts'), HELPER);
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

test('mã nguồn không ai đụng tới thì không đọc lại, đụng tới là thấy', async () => {
  await new Promise((done) => setTimeout(done, 3_000));
  expect(call().said).toBe('một');
  // Under another name the contents would not find it.
  const [name = ''] = kept();
  const cache = join(project, 'node_modules/.cache/phu-luc');
  renameSync(join(cache, name), join(cache, 'khac'));
  expect(call().said).toBe('một');
  expect(kept()).toEqual(['khac']);
  const main = join(project, 'src/cli/main.ts');
  const { atime, mtime } = statSync(main);
  writeFileSync(main, source('hai'));
  utimesSync(main, atime, mtime);
  expect(call().said).toBe('hai');
  // A file that takes the place of another one, as it was.
  writeFileSync(join(project, 'main.ts'), source('một'));
  renameSync(join(project, 'main.ts'), main);
  expect(call().said).toBe('một');
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

test('chữ Việt ở mọi chỗ của mã còn nguyên, trong luồng cũng vậy', () => {
  const regex = String.raw`/^[ạ-ỹ…]+$/u.test('ệ…') && /^đ\u0301?$/iu.test('Đ')`;
  writeFileSync(
    join(project, 'src/cli/main.ts'),
    `import { Worker } from 'node:worker_threads';
const tag = ([text = '', ...more]: TemplateStringsArray): string => text + more.length;
const raw = String.raw\`ổ\\u1ed5 \${1}\`;
export async function main(words: readonly string[], terminal: { readonly threads: URL }): Promise<number> {
  console.log(tag\`Tổng số…\`, raw, ${regex}, 'số \u{1F600} “x”');
  const worker = new Worker(terminal.threads, { workerData: 'một' });
  console.log(await new Promise((done) => worker.once('message', done)));
  return 0;
}\n`,
  );
  const said = 'Tổng số…0 ổ\\u1ed5 1 true số 😀 “x”\nluồng một';
  expect(call()).toEqual({ said, stderr: '', status: 0 });
  expect(call()).toEqual({ said, stderr: '', status: 0 });
});

test('bản đã biên dịch được dùng, và thiếu nó hay nó hỏng thì chương trình vẫn chạy', () => {
  expect(call().said).toBe('một');
  const [folder = ''] = kept();
  const compiled = join(project, 'node_modules/.cache/phu-luc', folder, 'program.v8');
  // With the flags that bundle.mjs sets.
  const script = `import { readFileSync } from 'node:fs'; import { Script } from 'node:vm';
await import(process.argv[1]);
const [filename, cachedData] = [process.argv[2].replace('.v8', '.cjs'), readFileSync(process.argv[2])];
console.log(new Script(readFileSync(filename, 'latin1'), { filename, cachedData }).cachedDataRejected);`;
  const words = ['--input-type=module', '-e', script, join(project, 'src/cli/bundle.mjs'), compiled];
  expect(spawnSync(process.execPath, words, options()).stdout.trim()).toBe('false');
  writeFileSync(compiled, 'hỏng');
  expect(call().said).toBe('một');
});
