// Reads the file of an own template set. Whatever is wrong with it is told with its line; nothing of it is executed.

import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import type { OwnSet } from '../core/form/catalogue';
import { type SetFileFault, Trouble } from '../core/workbook/trouble';
import { firstFault } from './file-checks';
import {
  DEEPEST_FILE,
  type FileFault,
  fileSchema,
  headSchema,
  LONGEST_FILE,
  type OwnSetFile,
  VERSION,
} from './file-format';
import { makeRule } from './rule-makers';

/**
 * The set in a file's text. Equal to what was written by {@link writeOwnSetFile}, in composed characters.
 * @throws Trouble BAD_TEMPLATE_FILE; nothing else for any text.
 */
export function readOwnSetFile(text: string): OwnSet {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (plain.length > LONGEST_FILE) throw bad(1, 'large', '');
  refuseDepth(plain);
  const errors: ParseError[] = [];
  const root = parseTree(plain, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  const [error] = errors;
  if (error || !root) {
    const name = nameOfError(error);
    // A missing comma is told at the next word: it is missing behind the last one.
    const before = plain.slice(0, error?.offset ?? 0);
    throw bad(lineOf(plain, name === ',' ? before.trimEnd().length : before.length), 'syntax', name);
  }
  const value = plainValue(root, plain);
  const at = ({ path, kind, name }: FileFault): Trouble => bad(lineAt(plain, root, path), kind, name);
  const head = v.safeParse(headSchema, value);
  if (!head.success) throw at({ path: [], kind: 'format', name: '' });
  if (head.output.version > VERSION)
    throw at({ path: ['version'], kind: 'newer', name: String(head.output.version) });
  const whole = v.safeParse(fileSchema, value, { abortEarly: true });
  if (!whole.success) throw at(faultOf(whole.issues[0]));
  const fault = firstFault(whole.output);
  if (fault) throw at(fault);
  return toOwnSet(whole.output);
}

const bad = (line: number, fault: SetFileFault, name: string): Trouble =>
  new Trouble({ code: 'BAD_TEMPLATE_FILE', line, fault, name: name.slice(0, 80) });

/** The parser goes down one call a bracket: depth is counted first, strings left out. */
function refuseDepth(text: string): void {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (quoted) {
      if (sign === '\\') index += 1;
      else if (sign === '"' || sign === '\n') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > DEEPEST_FILE) throw bad(lineOf(text, index), 'deep', '');
    } else if (sign === '}' || sign === ']') depth = Math.max(0, depth - 1);
  }
}

/** 1-based. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < offset; index = text.indexOf('\n', index + 1))
    line += 1;
  return line;
}

/** Line of the deepest part of the path that the file has. */
function lineAt(text: string, root: Node, path: FileFault['path']): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return lineOf(text, node.offset);
  }
  return 1;
}

function nameOfError(error: ParseError | undefined): string {
  switch (error ? printParseErrorCode(error.error) : '') {
    case 'CommaExpected':
      return ',';
    case 'ColonExpected':
      return ':';
    case 'CloseBraceExpected':
      return '}';
    case 'CloseBracketExpected':
      return ']';
    case 'UnexpectedEndOfString':
      return '"';
    default:
      return '';
  }
}

/** Names that every object has: none is a name of ours. */
const SPECIAL = ['__proto__', 'constructor', 'prototype'];

/** Plain values; a name that stands twice in one place, or that means something to every object, is refused. */
function plainValue(node: Node, text: string): unknown {
  if (node.type === 'array') return (node.children ?? []).map((child) => plainValue(child, text));
  if (node.type !== 'object') return node.value;
  const pairs: [string, unknown][] = [];
  const names = new Set<string>();
  for (const { children = [], offset } of node.children ?? []) {
    const [name, value] = children;
    if (!name || !value) throw bad(lineOf(text, offset), 'syntax', '');
    const key = String(name.value);
    if (names.has(key)) throw bad(lineOf(text, name.offset), 'twice', key);
    if (SPECIAL.includes(key)) throw bad(lineOf(text, name.offset), 'unknown', key);
    names.add(key);
    pairs.push([key, plainValue(value, text)]);
  }
  return Object.fromEntries(pairs);
}

function faultOf(issue: v.BaseIssue<unknown>): FileFault {
  const path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
  const name = String(path.findLast((one) => typeof one === 'string') ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') return { path, kind: 'unknown', name };
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return { path, kind: 'missing', name };
  return { path, kind: 'value', name };
}

/** The set as the program holds it: what a file leaves out is left out. */
function toOwnSet({ set, rules, dictionary }: OwnSetFile): OwnSet {
  const templates = set.templates.map(({ part, kind, columns, rows, ...template }) => ({
    ...template,
    ...(part ? { part } : {}),
    ...(kind ? { kind } : {}),
    columns: columns.map(({ indicator, member, ...column }) => ({
      ...column,
      ...(indicator === undefined ? {} : { indicator }),
      ...(member === undefined ? {} : { member }),
    })),
    rows: rows.map(({ answers, member, repeats, parent, ...row }) => ({
      ...row,
      ...(answers ? { answers } : {}),
      ...(member === undefined ? {} : { member }),
      ...(repeats ? { repeats } : {}),
      ...(parent === undefined ? {} : { parent }),
    })),
  }));
  return {
    set: { ...set, templates },
    rules: rules.map(({ id, severity, source, advice, ...core }) => {
      const made = makeRule(core, { id, severity, source });
      return advice === undefined ? made : { ...made, advice };
    }),
    dictionary: Object.fromEntries(
      Object.entries(dictionary).map(([id, { accrual, ...meaning }]) => [
        id,
        accrual ? { ...meaning, accrual } : meaning,
      ]),
    ),
  };
}
