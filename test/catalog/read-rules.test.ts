// The rules of the sets against the rules read from the printed forms.

import { rulesBySet, templateSets } from '../../src/catalog';
import type { Rule } from '../../src/core/form/rule';
import { printedForm, printedForms, printedRules } from '../support/printed';
import { inOurIds, namesOf, printedOneByOne } from './printed-ids';
import { oneByOne } from './rule-parts';

const printedSets = templateSets.filter((set) => printedForms(set).length > 0);

/** Rows computed in the printed form, whose rule is not among the arithmetic of the set. */
const countedElsewhere = new Set([
  // The number of rows of the list of documents.
  'cao-bang-2023/pl3-i 1',
  // Repeats the row below it.
  'giai-doan-2011-2020/pl3 6',
]);

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
