// `npm run golden -- OUT FILLED [FOLDER…]`: what every command writes for every workbook at hand, as texts under stable
// names. `diff -r` of two such folders, made from two commits, is what changed for a user. The workbooks filled from
// the template sets lie in FILLED: they are made where it is missing and used as they are where it is there, so that
// both commits read the same bytes.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { main } from '../../src/cli/main';
import { writeFilled } from './filled';
import { documentText, sheetNames, workbookText } from './texts';

const root = resolve(__dirname, '../..');
const [out = '', filled = '', ...folders] = process.argv.slice(2).map((path) => resolve(path));

if (out === '' || filled === '') {
  process.stderr.write('npm run golden -- OUT FILLED [FOLDER…]\n');
  process.exitCode = 2;
} else {
  void golden();
}

async function golden(): Promise<void> {
  const started = performance.now();
  rmSync(out, { recursive: true, force: true });
  // Commands are given bare names in a folder of their own: no path of this machine stands in an output.
  const working = mkdtempSync(join(tmpdir(), 'phu-luc-golden-'));
  process.chdir(working);
  try {
    const sets = await ofSets();
    if (!existsSync(filled)) await writeFilled(filled, sets);
    for (const source of [join(root, 'assets/samples'), join(root, 'test'), filled, ...folders]) {
      for (const path of workbooksIn(source)) {
        await ofWorkbook(join(source, path), `${source === filled ? 'filled' : basename(source)}/${path}`);
      }
    }
  } finally {
    process.chdir(root);
    rmSync(working, { recursive: true });
  }
  process.stdout.write(`${out}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
}

/** What the catalogue gives: the list of sets, and each of them inserted. */
async function ofSets(): Promise<readonly string[]> {
  await keep('bo-mau.txt', ['bo-mau']);
  const { sets }: { readonly sets: readonly { readonly id: string }[] } = JSON.parse(
    (await keep('bo-mau.json', ['bo-mau', '--json'])).out,
  );
  const units = ['--don-vi', 'Xã Dân Chủ; Xã Nam Tuấn; Thị trấn Nước Hai'];
  for (const { id } of sets) {
    await keep(`chen/${id}.txt`, ['chen', id, '-o', 'ra.xlsx']);
    await keep(`chen/${id}.quy.txt`, ['chen', id, '-o', 'ra.xlsx', '--ky', 'quý III/2025', ...units]);
    await keep(`chen/${id}.nam.txt`, ['chen', id, '-o', 'ra.xlsx', '--ky', 'năm 2026', ...units]);
  }
  return sets.map(({ id }) => id);
}

async function ofWorkbook(path: string, name: string): Promise<void> {
  const bytes = readFileSync(path);
  const input = basename(path);
  const ending = extname(input).toLowerCase() === '.xlsm' ? 'xlsm' : 'xlsx';
  writeFileSync(input, bytes);
  await keep(`${name}/kiem-tra.txt`, ['kiem-tra', input]);
  await keep(`${name}/kiem-tra.json`, ['kiem-tra', input, '--json']);
  await keep(`${name}/doc.json`, ['doc', input, '--json']);
  await keep(`${name}/dien.txt`, ['dien', input, '-o', `ra.${ending}`]);
  await keep(`${name}/tao-bao-cao.txt`, ['tao-bao-cao', input, '-o', 'ra.docx']);
  await keep(`${name}/sang-ky.txt`, ['sang-ky', input, '-o', `ra.${ending}`]);
  await keep(`${name}/sang-ky.nam.txt`, ['sang-ky', input, '-o', `ra.${ending}`, '--ky', 'năm 2026']);
  const into = ['--vao', input, '-o', `ra.${ending}`, '--mau'];
  await keep(`${name}/chen-vao.txt`, ['chen', 'hai-cap-2025-xa', ...into, 'pl2,pl5', '--kem']);
  for (const sheet of sheetNames(bytes).slice(0, 10)) {
    const words = ['--trang', sheet, '--ten', 'Bộ mẫu thử', '-o', 'ra.json'];
    await keep(`${name}/luu-bo-mau.${sheet.replace(/[^\p{L}\p{N}]+/gu, '-')}.txt`, [
      'luu-bo-mau',
      input,
      ...words,
    ]);
  }
  rmSync(input);
}

/** Runs one command and keeps its exit code, both streams and what it wrote under the name. */
async function keep(name: string, words: readonly string[]): Promise<{ readonly out: string }> {
  let said = '';
  let complained = '';
  const code = await main(words, {
    stdout: { write: (text: string) => (said += text) },
    stderr: { write: (text: string) => (complained += text) },
  });
  const target = words[words.indexOf('-o') + 1] ?? '';
  const written = words.includes('-o') && existsSync(target) ? fileText(target) : '';
  if (written !== '') rmSync(target);
  // A stack names lines of our sources, which move without a user seeing it.
  const errors = complained.replace(/^ {4}at .*\n/gm, '');
  const text = `phu-luc ${words.join(' ')}\nexit ${code}\n--- stdout\n${said}--- stderr\n${errors}${written}`;
  const file = join(out, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text.normalize('NFC'));
  return { out: said };
}

function fileText(path: string): string {
  const bytes = readFileSync(path);
  if (path.endsWith('.json')) return `--- ${path}\n${bytes.toString('utf8')}`;
  return `--- ${path}\n${path.endsWith('.docx') ? documentText(bytes) : workbookText(bytes)}`;
}

/** Paths of the workbooks in a folder and those below it. */
function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:xlsx|xlsm|xls)$/i.test(path) && !basename(path).startsWith('~$'))
    .sort();
}
