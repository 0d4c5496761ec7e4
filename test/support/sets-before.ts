// The seven sets as they were when each wrote out its own rows and rules (test/fixtures/sets-before).

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../src/core/form/rule';
import type { Indicator, Template, TemplateRow, TemplateSet } from '../../src/core/form/template';
import type { Examples } from '../../src/rules/kind';

const folder = join(__dirname, '../fixtures/sets-before');

/** A rule carried its examples with it. */
export type RuleBefore = Rule & Examples;

/** One line of a file: exactly one of the four. Rows follow their template. */
interface Line {
  readonly set?: Omit<TemplateSet, 'templates'>;
  readonly template?: Omit<Template, 'rows'>;
  readonly row?: TemplateRow;
  readonly rule?: RuleBefore;
}

export interface SetBefore {
  readonly set: Omit<TemplateSet, 'templates'>;
  readonly templates: readonly Template[];
  readonly rules: readonly RuleBefore[];
}

const linesOf = <T>(file: string): readonly T[] =>
  readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

function setIn(file: string): SetBefore {
  const lines = linesOf<Line>(file);
  const set = lines.find((line) => line.set)?.set;
  if (!set) throw new Error(`no set in ${file}`);
  const templates: (Omit<Template, 'rows'> & { rows: TemplateRow[] })[] = [];
  for (const { template, row } of lines) {
    if (template) templates.push({ ...template, rows: [] });
    if (row) templates.at(-1)?.rows.push(row);
  }
  return { set, templates, rules: lines.flatMap(({ rule }) => rule ?? []) };
}

export const setsBefore: readonly SetBefore[] = readdirSync(folder)
  .filter((file) => file !== 'indicators.jsonl')
  .map(setIn);

export const indicatorsBefore: readonly (Indicator & { readonly id: string })[] = linesOf('indicators.jsonl');
