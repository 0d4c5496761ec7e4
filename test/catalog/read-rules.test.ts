// The rules of the sets against the rules read from the printed forms.

import { rulesBySet, templateSets } from '../../src/catalog';
import type { Rule } from '../../src/core/form/rule';
import type { TemplateSet } from '../../src/core/form/template';
import { type PrintedRule, printedForm, printedForms, printedRules } from '../support/printed';
import { placesOf } from './places';
import { oneByOne } from './rule-parts';

const printedSets = templateSets.filter((set) => printedForms(set).length > 0);

/** Rows computed in the printed form, whose rule is not among the arithmetic of the set. */
const countedElsewhere = new Set([
  // The number of rows of the list of documents.
  'cao-bang-2023/pl3-i 1',
  // Repeats the row below it.
  'giai-doan-2011-2020/pl3 6',
]);

/** What a set calls the cells that the read rules name. */
function namesOf(set: TemplateSet): (reference: string) => string {
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
function inOurIds({ kind, severity, roles }: PrintedRule, nameOf: (reference: string) => string): object {
  const wanted = Object.entries(roles).flatMap(([role, values]): (readonly [string, unknown])[] => {
    if (role === 'answers') return [];
    if (role === 'words') return [[role, values]];
    if (numbers.has(role)) return [[role, Number(values[0])]];
    return [[role, lists.has(role) ? values.map(nameOf) : nameOf(values[0] ?? '')]];
  });
  return { kind, severity, ...Object.fromEntries(wanted) };
}

/** See {@link oneByOne}. */
function printedOneByOne(rule: PrintedRule): readonly PrintedRule[] {
  const { kind, roles } = rule;
  if (kind !== 'range') return [rule];
  return (roles.targets ?? []).map((target) => ({ ...rule, roles: { ...roles, targets: [target] } }));
}

describe.each(printedSets.map((set) => [set.id, set] as const))(
  'Quy tắc của %s so với quy tắc đọc từ biểu',
  (setId, set) => {
    const rules: readonly Rule[] = rulesBySet[setId] ?? [];
    const read = printedRules(set);
    const nameOf = namesOf(set);

    test('quy tắc nào tính được cũng có ở đây, cùng nội dung và cùng mức', () => {
      const ours = oneByOne(rules);
      const wanted = read.flatMap(printedOneByOne).map((one) => inOurIds(one, nameOf));
      for (const one of wanted) expect(ours).toContainEqual(expect.objectContaining(one));
      // More may come: see expansion.test.ts for those that a set must not have.
      expect(wanted.length).toBeGreaterThan(0);
    });

    test('câu trả lời cho phép bằng đúng tập mã của quy tắc', () => {
      const rows = set.templates.flatMap((template) => template.rows);
      for (const { roles } of read) {
        if (!roles.answers) continue;
        const answers = rows.find((row) => row.indicator === nameOf(roles.target?.[0] ?? ''))?.answers ?? [];
        expect(answers.map((answer) => String(answer.value))).toEqual(roles.answers);
      }
    });

    test('dòng tính được trên biểu đã in nào cũng có quy tắc tính ra nó', () => {
      const computed = new Set(
        rules.flatMap((rule) => {
          if (rule.kind === 'sum') return [rule.total];
          if (rule.kind === 'rate' || rule.kind === 'baselineRate') return [rule.rate];
          return rule.kind === 'equal' ? [rule.left] : [];
        }),
      );
      for (const template of set.templates) {
        for (const key of printedForm(template).computed ?? []) {
          const id = template.rows.find((row) => row.key === key)?.indicator ?? '';
          const place = `${template.id} ${key}`;
          expect({ place, computed: computed.has(id) }).toEqual({
            place,
            computed: !countedElsewhere.has(place),
          });
        }
      }
    });
  },
);
