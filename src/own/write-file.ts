// An own template set as text: stable, one row of a form a line, composed characters.

import type { OwnSet } from '../core/form/catalogue';
import type { Rule } from '../core/form/rule';
import type { Indicator, Template } from '../core/form/template';
import { FORMAT, VERSION } from './file-format';
import { coreOf } from './rule-makers';

const WIDTH = 200;

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** Without what is undefined, keys in the order given. */
function entries(pairs: Readonly<Record<string, Json | undefined>>): { readonly [key: string]: Json } {
  return Object.fromEntries(
    Object.entries(pairs).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function inline(value: Json): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, own]) => `${JSON.stringify(key)}: ${inline(own)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** On one line where that is short and nothing nests deep, else one entry a line. */
function print(value: Json, indent: string, deep: number): string {
  const short = inline(value);
  if (typeof value !== 'object' || (depthOf(value) <= deep && indent.length + short.length <= WIDTH))
    return short;
  const next = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((one: Json) => print(one, next, deep))
    : Object.entries(value).map(
        ([key, one]: [string, Json]) => `${JSON.stringify(key)}: ${print(one, next, deep)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return lines.length === 0
    ? short
    : `${open}\n${lines.map((line) => next + line).join(',\n')}\n${indent}${close}`;
}

function depthOf(value: Json): number {
  return typeof value === 'object' ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
}

function templateJson({ columns, rows, header, headerMerges, ...one }: Template): Json {
  return entries({
    id: one.id,
    number: one.number,
    title: one.title,
    part: one.part && { numeral: one.part.numeral, of: one.part.of },
    caption: one.caption,
    area: one.area,
    kind: one.kind,
    orientation: one.orientation,
    header,
    headerMerges,
    columns: columns.map(({ key, title, role, width, indicator, member }) =>
      entries({ key, title, role, width, indicator, member }),
    ),
    rows: rows.map(({ key, code, label, unit, indicator, level, answers, member, repeats, parent }) =>
      entries({
        key,
        code,
        label,
        unit,
        indicator,
        level,
        answers: answers?.map(({ value, label: name }) => ({ value, label: name })),
        member,
        repeats,
        parent,
      }),
    ),
  });
}

/** Examples are made anew when the file is read. */
function ruleJson(rule: Rule): Json[] {
  const core = coreOf(rule);
  if (!core) return [];
  const { kind, ...terms } = core;
  const { id, severity, source, advice } = rule;
  return [entries({ id, kind, severity, source, advice, ...terms })];
}

function meaningJson({ name, measure, accrual }: Indicator): Json {
  return entries({ name, measure, accrual });
}

/** The whole set as the text of one file. Equal sets give equal texts. */
export function writeOwnSetFile({ set, rules, dictionary }: OwnSet): string {
  const ids = Object.keys(dictionary).sort();
  const json: Json = {
    format: FORMAT,
    version: VERSION,
    set: { id: set.id, name: set.name, source: set.source, templates: set.templates.map(templateJson) },
    rules: rules.flatMap(ruleJson),
    dictionary: Object.fromEntries(
      ids.map((id) => [id, meaningJson(dictionary[id] ?? { name: id, measure: 'count' })]),
    ),
  };
  return `${print(json, '', 3)}\n`.normalize('NFC');
}
