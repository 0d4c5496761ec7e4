// Ô tổng, ô tỷ lệ còn trống trong khi các phần đã nhập: ô nào cũng được nhắc, dù quy tắc của nó nặng hay nhẹ.

import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import { checkTables } from '../../src/check';
import type { Rule } from '../../src/core/form/rule';
import { kindOf, type TemplateSet } from '../../src/core/form/template';
import { calculates, determines, tellsBlank } from '../../src/rules';
import { tablesFrom } from '../support/tables';

/** Ids whose figures a rule says. */
const targetsOf = (rule: Rule): readonly string[] => calculates(rule)?.targets(rule) ?? [];

test.each(templateSets.map((set): [string, TemplateSet] => [set.id, set]))('%s', (setId, set) => {
  const rules: readonly Rule[] = rulesBySet[setId] ?? [];
  const targets = new Set(rules.flatMap(targetsOf));
  const years = ['2015', '2016', '2017', '2018', '2019', '2020'];
  const ids = set.templates.flatMap((template) => {
    const own = [...template.rows, ...template.columns].flatMap(({ indicator }) => indicator || []);
    if (kindOf(template) === 'years') return own.flatMap((id) => years.map((year) => `${id}@${year}`));
    const fixed = template.rows.flatMap(({ member }) => member ?? []);
    return [...own, ...fixed.flatMap((member) => own.map((id) => `${id}@${member}`))];
  });
  const figures = Object.fromEntries(
    ids.flatMap((id) => (targets.has(id) || targets.has(id.split('@')[0] ?? id) ? [] : [[id, '8']])),
  );
  const notes = Object.fromEntries([...targets].map((id) => [id, 'Năm 2015: 80']));
  const tables = tablesFrom(set, indicators, { figures, members: [figures], notes });
  const told = new Set(
    checkTables(tables, rulesBySet, indicators)
      .filter(tellsBlank)
      .flatMap(({ severity, cell }) => (severity === 'warning' && cell ? [JSON.stringify(cell)] : [])),
  );
  // A total that is only compared with its parts is for a person to type, and a rate of it waits for that.
  const filled = new Set(rules.flatMap((rule) => determines(rule)?.targets(rule) ?? []));
  const waits = (id: string): boolean =>
    rules
      .filter((rule) => targetsOf(rule).includes(id))
      .every((rule) =>
        (calculates(rule)?.madeOf(rule) ?? []).some((part) => targets.has(part) && !filled.has(part)),
      );
  const blank = tables.flatMap(({ rows }) =>
    rows.filter(
      ({ indicator, row, reading }) =>
        reading.kind === 'blank' &&
        [indicator, `${indicator}@${row.member}`].some((id) => targets.has(id) && !waits(id)),
    ),
  );
  expect(blank.length).toBeGreaterThan(5);
  expect(
    blank
      .filter(({ cell }) => !told.has(JSON.stringify(cell)))
      .map(({ indicator, member }) => `${indicator} ${member}`),
  ).toEqual([]);
});
