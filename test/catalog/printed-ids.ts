// Rules as read from the printed forms, in the ids of our sets.

import type { TemplateSet } from '../../src/core/form/template';
import type { PrintedRule } from '../support/printed';
import { placesOf } from './places';

/** What a set calls the cells that the read rules name. */
export function namesOf(set: TemplateSet): (reference: string) => string {
  const ids = new Map<string, string>();
  for (const [id, { template, row, numbers }] of placesOf(set)) {
    const [column, line = ''] = numbers;
    ids.set(`${template.id}!${row ? row.key : `${line}[${column}]`}`, id);
  }
  // A fixed row as a whole answers to its member.
  for (const { id, rows } of set.templates) {
    for (const { key, member } of rows) if (member !== undefined) ids.set(`${id}!${key}`, member);
  }
  return (reference) => ids.get(`${set.id}/${reference}`) ?? `không có ${reference}`;
}

const lists = new Set(['parts', 'targets', 'counts', 'filled', 'of', 'must', 'may', 'columns']);
const numbers = new Set(['min', 'max', 'is', 'baseYear']);

/** The read rule with the ids of the set; what a question may be answered is held against the rows. */
export function inOurIds(
  { kind, severity, roles }: PrintedRule,
  nameOf: (reference: string) => string,
): object {
  const wanted = Object.entries(roles).flatMap(([role, values]): (readonly [string, unknown])[] => {
    if (role === 'answers') return [];
    if (role === 'words') return [[role, values]];
    if (numbers.has(role)) return [[role, Number(values[0])]];
    return [[role, lists.has(role) ? values.map(nameOf) : nameOf(values[0] ?? '')]];
  });
  return { kind, severity, ...Object.fromEntries(wanted) };
}

/** See {@link oneByOne}. */
export function printedOneByOne(rule: PrintedRule): readonly PrintedRule[] {
  const { kind, roles } = rule;
  if (kind !== 'range') return [rule];
  return (roles.targets ?? []).map((target) => ({ ...rule, roles: { ...roles, targets: [target] } }));
}
