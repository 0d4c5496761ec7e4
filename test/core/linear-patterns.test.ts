// No pattern of the product takes the square of a text's length: a cell holds 32 767 characters, and one of nothing but
// blanks once took four seconds. Every regular expression of src is run over runs of one short piece, twice as long
// each time, and its growth is looked at; the clock alone decides nothing.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseSync } from '@swc/core';

const src = resolve(__dirname, '../../src');

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

/** Every literal with the files it stands in. */
function patterns(): ReadonlyMap<string, { readonly pattern: RegExp; readonly files: string }> {
  const found = new Map<string, { readonly pattern: RegExp; readonly files: string }>();
  const walk = (node: unknown, file: string): void => {
    if (Array.isArray(node)) for (const one of node) walk(one, file);
    else if (typeof node === 'object' && node !== null) {
      if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node) {
        const [pattern, flags] = [String(node.pattern), String(node.flags)];
        const key = `/${pattern}/${flags}`;
        const files = [found.get(key)?.files, file].filter((one) => one !== undefined).join(', ');
        found.set(key, { pattern: new RegExp(pattern, flags.includes('g') ? flags : `${flags}g`), files });
      }
      for (const one of Object.values(node)) walk(one, file);
    }
  };
  for (const path of filesIn(src)) {
    const { body } = parseSync(readFileSync(path, 'utf8'), {
      syntax: 'typescript',
      tsx: path.endsWith('x'),
    });
    walk(body, relative(src, path));
  }
  return found;
}

const pieces = [
  ...[' ', '\n', '\u00A0', '.', '…', '-', ',', ';', ':', '/', '=', '%', '*', '"', "'", '<', '&', '_', '|'],
  ...['a', 'A', 'I', '1', '0', '(', ')', '[', 'x ', 'a ', '1 ', '1.', '1,', 'a.', 'a/', '1/', '- ', '\n '],
  ...['(a', '(x)', '((a)', '1 = ', 'a = ', '. ', 'ngày ', 'tháng ', 'năm ', 'số ', 'tỷ lệ ', 'đồng ', 'quý '],
];
const frames = [
  ['', ''],
  ['', ' x'],
  ['x', '!'],
  ['1', 'x'],
  ['(', ''],
  ['(1', 'x'],
  ['A', 'x'],
  ['a = 1', 'x'],
] as const;

const LENGTHS = [250, 1000, 4000] as const;

/** A run of one piece between two frames, made once for all patterns. */
interface Run {
  readonly piece: string;
  readonly of: (length: number) => string;
}

function runOf(piece: string, [before, after]: readonly [string, string]): Run {
  const made = new Map<number, string>();
  const of = (length: number): string => {
    const known = made.get(length);
    if (known !== undefined) return known;
    // Joined at once, so that no pattern is the first to pay for it.
    const text = [before, ...Array.from({ length: length / piece.length }, () => piece), after].join('');
    made.set(length, text);
    return text;
  };
  return { piece, of };
}

const runs = frames.flatMap((frame) => pieces.map((piece) => runOf(piece, frame)));

function timeOf(pattern: RegExp, text: string): number {
  const start = performance.now();
  text.replace(pattern, '');
  return performance.now() - start;
}

/** Below this many milliseconds nothing is looked at: a pass over so short a text takes some hundredths. */
const NOTICEABLE = 2;
/** How far one run may be from a straight line: four times the text takes four times as long, a square sixteen. */
const STEEP = 10;

/** True where the time grows much faster than the text, in each of several attempts. */
function isSteep(pattern: RegExp, { of }: Run): boolean {
  const best = (length: number): number => Math.min(...[1, 2, 3].map(() => timeOf(pattern, of(length))));
  for (const length of LENGTHS) {
    if (timeOf(pattern, of(length)) < NOTICEABLE) continue;
    if (best(length) < NOTICEABLE) continue;
    if (best(length) / Math.max(best(length / 4), 0.01) > STEEP) return true;
  }
  return false;
}

function steepPieces(pattern: RegExp): readonly string[] {
  return runs.filter((run) => isSteep(pattern, run)).map(({ piece }) => piece);
}

test('mẫu tìm chậm theo bình phương thì bị nhận ra', () => {
  expect(isSteep(/\s+$/g, runOf(' ', ['', ' x']))).toBe(true);
  expect(isSteep(/\(\s*([^()]+?)\s*\)/g, runOf(' ', ['(', '']))).toBe(true);
  expect(isSteep(/\([^)]*\)/g, runOf('(', ['', '']))).toBe(true);
  expect(isSteep(/(?<!\s)\s+$/g, runOf(' ', ['', ' x']))).toBe(false);
});

test('không mẫu nào trong src chậm theo bình phương của độ dài', () => {
  const steep = [...patterns()].flatMap(([text, { pattern, files }]) => {
    const found = steepPieces(pattern);
    return found.length > 0
      ? [`${text} in ${files}: ${found.map((one) => JSON.stringify(one)).join(' ')}`]
      : [];
  });
  expect(steep).toEqual([]);
});
