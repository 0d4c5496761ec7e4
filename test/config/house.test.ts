// How the files of src lie: no circles, none too long to be read at once.

import { circlesIn } from './circles';
import { sources } from './sources';

test('không có vòng nhập giữa các tệp', () => {
  expect(circlesIn(sources)).toEqual([]);
});

/** Data is as long as the forms are. */
const isData = (path: string): boolean => path.startsWith('catalog/');

test('không tệp nào dài quá 300 dòng, một nửa không quá 100', () => {
  const lengths = [...sources].map(([path, text]) => [path, text.split('\n').length - 1] as const);
  expect(lengths.filter(([path, lines]) => lines > 300 && !isData(path))).toEqual([]);
  const sorted = lengths.map(([, lines]) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100);
});

/** Names of the house in a text that are neither a file nor a folder of it. */
function unknownPaths(text: string): readonly string[] {
  const named = [...text.matchAll(/\bsrc\/([\w./-]*\w)/g)].map(([, path = '']) => path);
  const known = [...sources.keys()];
  return named.filter((path) => !known.some((file) => file === path || file.startsWith(`${path}/`)));
}

test('tệp và thư mục nêu trong lời chú đều có', () => {
  expect([...sources].flatMap(([path, text]) => unknownPaths(text).map((name) => [path, name]))).toEqual([]);
  expect(unknownPaths('made by src/report/nowhere.ts, read by src/phrase/facts.ts (src/check).')).toEqual([
    'report/nowhere.ts',
  ]);
});

const files = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(texts));

test.each([
  ['hai tệp', { 'check/a.ts': `import { b } from './b';`, 'check/b.ts': `import { a } from './a';` }],
  [
    'chỉ kiểu',
    { 'check/a.ts': `import type { B } from './b';`, 'check/b.ts': `import type { A } from './a';` },
  ],
  ['nạp sau', { 'ui/a.tsx': `const B = () => import('./b');`, 'ui/b.tsx': `export * from './a';` }],
  ['qua index', { 'check/index.ts': `export * from './a';`, 'check/a.ts': `import { b } from '.';` }],
  ['chính nó', { 'check/a.ts': `import { a } from './a';` }],
  [
    'ba tệp, hai phòng',
    {
      'check/a.ts': `import { b } from '../rules/b';`,
      'rules/b.ts': `import { c } from './c';`,
      'rules/c.ts': `import { a } from '../check/a';`,
    },
  ],
])('vòng bị tìm thấy: %s', (_, texts) => {
  const planted = files({ ...texts, 'core/text/outside.ts': '', 'check/user.ts': `import './a';` });
  expect(circlesIn(planted)).toEqual([Object.keys(texts).sort()]);
});

test('hai vòng là hai', () => {
  const planted = files({
    'a.ts': `import './b'; import './c';`,
    'b.ts': `import './a';`,
    'c.ts': `import './d';`,
    'd.ts': `import './c';`,
  });
  expect(circlesIn(planted)).toEqual([
    ['c.ts', 'd.ts'],
    ['a.ts', 'b.ts'],
  ]);
});

test('đường vòng không phải vòng', () => {
  const planted = files({
    'a.ts': `import './b'; import './c';`,
    'b.ts': `import './d';`,
    'c.ts': `import './d';`,
    'd.ts': '',
  });
  expect(circlesIn(planted)).toEqual([]);
});
