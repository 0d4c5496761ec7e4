// The project stands alone: no test reads outside the repository, and none is left out on a bare clone.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

const leftOut = /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|todo|only|failing)\b|\b[xf](?:it|test|describe)\(/;

/** Why the text of a test file is refused; the path is told from the root of the repository. */
function faultsOf(path: string, text: string): readonly string[] {
  const depth = dirname(path).split('/').length;
  const leaves = [...text.matchAll(/['"`]((?:\.\.\/)+)/g)].some(([, ups = '']) => ups.length / 3 > depth);
  const faults: readonly (readonly [string, boolean])[] = [
    ['reads outside the repository', leaves],
    ['names ../shared', /\.\.\/shared(?![\w-])|['"`]\.\.['"`],\s*['"`]shared['"`/]/.test(text)],
    ['names a path of one machine', /['"`]\/(?:work|home|root|Users|mnt)\//.test(text)],
    ['leaves tests out', leftOut.test(text)],
  ];
  return faults.filter(([, found]) => found).map(([fault]) => fault);
}

const own = relative(root, __filename);
const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.[cm]?[jt]sx?$/.test(path) && path !== own);

test('không tệp kiểm thử nào đọc ngoài kho mã hay bỏ qua một phép thử', () => {
  expect(files.length).toBeGreaterThan(100);
  const faults = files.map((path) => [path, faultsOf(path, readFileSync(join(root, path), 'utf8'))] as const);
  expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
});

test.each([
  [`join(root, '../shared/samples/a.xlsx')`, 'names ../shared'],
  [`// the tables of ../shared`, 'names ../shared'],
  [`resolve(root, '..', 'shared')`, 'names ../shared'],
  [`join(__dirname, '../../../elsewhere/a.tsv')`, 'reads outside the repository'],
  [`readFileSync('/home/somebody/a.tsv')`, 'names a path of one machine'],
  [`(there ? test : test.skip)('a', () => {})`, 'leaves tests out'],
  [`it.skip.each(['a'])`, 'leaves tests out'],
  [`describe.only('a', () => {})`, 'leaves tests out'],
  [`test.todo('a')`, 'leaves tests out'],
  [`xit('a', () => {})`, 'leaves tests out'],
])('bị từ chối: %s', (text, fault) => {
  expect(faultsOf('test/check/a.test.ts', text)).toEqual([fault]);
});

test.each([
  `import { a } from '../../src/hosts/xlsx/shared-strings';`,
  `import { a } from '../shared-words';`,
  `expect(filled.skipped).toEqual([])`,
  `expect(seen(filter('info')).only).toBe('info')`,
])('được phép: %s', (text) => {
  expect(faultsOf('test/check/a.test.ts', text)).toEqual([]);
});
