// Walls that hold: every import of src is one that the house allows.

import { refusedIn, roomOf, rooms } from './rooms';
import { paths, sources } from './sources';

test('mỗi phòng chỉ nhập những phòng và gói đã cho phép', () => {
  expect(sources.size).toBeGreaterThan(400);
  expect([...sources].flatMap(([path, text]) => refusedIn(path, text))).toEqual([]);
});

test('mỗi tệp nằm trong một phòng và là loại tệp đã biết', () => {
  const known = /\.(?:tsx?|html|mjs)$/;
  expect(paths.filter((path) => roomOf(path) === null || !known.test(path))).toEqual([]);
});

test('phòng đứng trên phòng: không phòng nào nhập phòng kể sau nó', () => {
  const order = Object.keys(rooms);
  const upward = order.flatMap((room, at) =>
    (rooms[room]?.rooms ?? [])
      .filter((other) => other !== 'core' && !order.slice(0, at).includes(other))
      .map((other) => `${room} → ${other}`),
  );
  expect(upward).toEqual([]);
});

/** One planted import of each kind: the file, what stands in it, where it would lead. */
test.each([
  // every way to write an import
  ['check/facts.ts', `import { a } from '../report/cite';`, 'report/cite'],
  ['check/facts.ts', `import type { A } from '../report/cite';`, 'report/cite'],
  ['check/facts.ts', `import { type A } from '../report/cite';`, 'report/cite'],
  ['check/facts.ts', `import a from '../report/cite';`, 'report/cite'],
  ['check/facts.ts', `import * as a from '../report/cite';`, 'report/cite'],
  ['check/facts.ts', `import {\n  a,\n  b,\n} from '../report/cite';`, 'report/cite'],
  ['check/facts.ts', `import '../report/cite';`, 'report/cite'],
  ['check/facts.ts', `export { a } from '../report/cite';`, 'report/cite'],
  ['check/facts.ts', `export type { A } from '../report/cite';`, 'report/cite'],
  ['check/facts.ts', `export * from '../report/cite';`, 'report/cite'],
  ['check/facts.ts', `export * as a from '../report/cite';`, 'report/cite'],
  ['check/facts.ts', `const a = await import('../report/cite');`, 'report/cite'],
  ['check/facts.ts', 'const a = await import(`../report/cite`);', 'report/cite'],
  ['check/facts.ts', `const a = await import(/* later */ '../report/cite');`, 'report/cite'],
  ['check/facts.ts', `type A = typeof import('../report/cite');`, 'report/cite'],
  ['check/facts.ts', `type A = import('../report/cite').A;`, 'report/cite'],
  ['check/facts.ts', `import a = require('../report/cite');`, 'report/cite'],
  ['check/facts.ts', `const a = require('../report/cite');`, 'report/cite'],
  ['check/facts.ts', `const at = new URL('../report/cite', import.meta.url);`, 'report/cite'],
  ['check/facts.ts', `declare module '../report/cite' {}`, 'report/cite'],
  ['check/facts.ts', `/// <reference path="../report/cite.ts" />`, 'report/cite.ts'],
  ['check/facts.ts', `/// <reference types="node" />`, 'node'],
  // what nobody can tell from the text
  ['check/facts.ts', `const a = await import('../report/' + name);`, 'known only to the running program'],
  ['check/facts.ts', `const load = require; load('../report/cite');`, 'known only to the running program'],
  ['check/facts.ts', `const at = new URL(name, import.meta.url);`, 'known only to the running program'],
  ['check/facts.ts', `const at = new Url('../a', import.meta.url);`, 'known only to the running program'],
  // every kind of wall
  ['core/text/fold.ts', `import { a } from '../number/decimal';`, 'core/number/decimal'],
  ['core/number/decimal.ts', `import { a } from '../../check';`, 'check'],
  ['catalog/eras.ts', `import { a } from '../app';`, 'app'],
  ['companion/read.ts', `import { a } from '../check';`, 'check'],
  ['companion/previous/draw.ts', `import { a } from '../../period/figures';`, 'period/figures'],
  ['messages/finding.ts', `import { a } from '../ui/labels';`, 'ui/labels'],
  ['recognize/index.ts', `import { a } from '../catalog';`, 'catalog'],
  ['phrase/facts.ts', `import { a } from '../report';`, 'report'],
  ['app/check.ts', `import { a } from '../hosts/xlsx';`, 'hosts/xlsx'],
  ['app/check.ts', `import { builtIn } from '../catalog/built-in';`, 'catalog/built-in'],
  ['app/check.ts', `import { eras } from '../catalog/eras';`, 'catalog/eras'],
  ['app/check.ts', `import { a } from '../session/today';`, 'session/today'],
  ['hosts/xlsx/index.ts', `import { a } from '../docx';`, 'hosts/docx'],
  ['hosts/ports.ts', `import { a } from './excel';`, 'hosts/excel'],
  ['ui/labels.ts', `import { a } from '../companion/companion';`, 'companion/companion'],
  ['ui/components/workbench.tsx', `const A = lazy(() => import('../../check'));`, 'check'],
  ['session/today.ts', `const a = () => import('../web/index');`, 'web/index'],
  ['session/today.ts', `import { a } from '../catalog/built-in';`, 'catalog/built-in'],
  ['web/index.tsx', `import { a } from '../taskpane/pane-actions';`, 'taskpane/pane-actions'],
  ['taskpane/index.tsx', `import { a } from '../web/index';`, 'web/index'],
  ['cli/main.ts', `import { a } from '../web/index';`, 'web/index'],
  ['cli/main.ts', `import { a } from '../recognize';`, 'recognize'],
  // packages
  ['check/facts.ts', `import fs from 'fs';`, 'fs'],
  ['core/text/fold.ts', `import { readFileSync } from 'node:fs';`, 'node:fs'],
  ['cli/main.ts', `import { spawn } from 'node:child_process';`, 'node:child_process'],
  ['app/check.ts', `import { useState } from 'react';`, 'react'],
  ['hosts/docx/xml.ts', `import { SaxesParser } from 'saxes';`, 'saxes'],
  ['session/today.ts', `import { createRoot } from 'react-dom/client';`, 'react-dom/client'],
  ['own/read-file.ts', `import { a } from 'jsonc-parser-extra';`, 'jsonc-parser-extra'],
  // out of src, and rooms that are none
  ['check/facts.ts', `import { a } from '../../test/support/tables';`, '../test/support/tables'],
  ['check/facts.ts', `import a from '../../package.json';`, '../package.json'],
  ['check/facts.ts', `import { a } from '../../node_modules/react';`, '../node_modules/react'],
  ['check/facts.ts', `import { a } from '../helpers/text';`, 'helpers/text'],
  ['check/facts.ts', `import { a } from '../core/text-tools/fold';`, 'core/text-tools/fold'],
  ['check/facts.ts', `import { a } from '../core';`, 'core'],
  ['check/facts.ts', `import { a } from '..';`, '.'],
])('bị từ chối: %s: %s', (path, text, target) => {
  expect(refusedIn(path, text)).toEqual([`${path} → ${target}`]);
});

test.each([
  'helpers/text.ts',
  'core/fold.ts',
  'core/tools/fold.ts',
  'hosts/word/index.ts',
  'main.ts',
  'check.ts',
])('không nằm trong phòng nào: %s', (path) => {
  expect(refusedIn(path, '')).toEqual([`${path} lies in no room`]);
});

test.each([
  [
    'check/facts.ts',
    `import { a } from '../core/form/table';\nimport { b } from './derive';\nimport { c } from '.';`,
  ],
  [
    'check/facts.ts',
    `// import { a } from '../report/cite';\nconst a = "import { a } from '../report/cite'";`,
  ],
  ['check/facts.ts', `/** See require('../report/cite'). */\nexport const required = true;`],
  [
    'hosts/xlsx/index.ts',
    `import { a } from '../ports';\nimport { b } from '@zip.js/zip.js/index-native.js';`,
  ],
  ['session/sample.ts', `import a from '../../assets/samples/a.xlsx';`],
])('được phép: %s: %s', (path, text) => {
  expect(refusedIn(path, text)).toEqual([]);
});
