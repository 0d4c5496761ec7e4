// A rule kind has one home: outside src/rules nobody asks which kind a rule is.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleKindName } from '../../src/core/form/rule';
import { kindOfRule } from '../../src/rules/registry';

const names = [
  ...['sum', 'rate', 'baselineRate', 'partOf', 'equal', 'between', 'choice', 'range', 'depends', 'required'],
  ...['noteConflict', 'balance', 'rowSum', 'together'],
] as const satisfies readonly RuleKindName[];

/** Kinds of rules that no other thing has for a kind too; those are told by the name of what is asked. */
const own = names.filter((name) => !['choice', 'range', 'sum'].includes(name)).join('|');
const ASKED = [
  /\b(?:rule|core|now|written|said)\b\??\.kind\s*[!=]==?/u,
  /\bswitch\s*\(\s*(?:\w+\.)*(?:rule|core)\??\.kind\s*\)/u,
  new RegExp(`(?:[!=]==?|\\bcase)\\s*'(?:${own})'`, 'u'),
  new RegExp(`'(?:${own})'\\s*[!=]==?`, 'u'),
];

const asksForKind = (text: string): boolean => ASKED.some((pattern) => pattern.test(text));

test('không nơi nào ngoài src/rules hỏi quy tắc thuộc loại nào', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !path.startsWith('rules/'),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((path) => asksForKind(readFileSync(join('src', path), 'utf8')))).toEqual([]);
});

test.each([
  "if (rule.kind === 'sum') return;",
  'switch (rule.kind) {',
  'switch (found.rule?.kind) {',
  "rule.kind !== 'range' && other",
  "core.kind === 'choice' ? 1 : 2",
  "const isRate = one.kind === 'rate';",
  "      case 'baselineRate':",
  "return 'rowSum' === kind;",
])('bị từ chối: %s', (text) => {
  expect(asksForKind(text)).toBe(true);
});

test.each(["core: { kind: 'partOf', parts }", "case 'choice':", "tree.kind === 'range'", 'kinds[rule.kind]'])(
  'được phép: %s',
  (text) => {
    expect(asksForKind(text)).toBe(false);
  },
);

test('loại nào cũng có tên trong danh sách', () => {
  expect(names.map((kind) => typeof kindOfRule({ kind }).evaluate)).toEqual(names.map(() => 'function'));
});
