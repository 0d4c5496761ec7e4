// The engine alone: tables that are all right, and tables full of findings, beside formulas and plain doubles.

import { checkTables } from '../../src/check';
import type { Finding } from '../../src/core/form/finding';
import { tablesFrom } from '../support/tables';
import { checkWithFormulas } from './formula-engine';
import { type LargeSet, largeSet } from './large-set';
import { against, type Measure } from './measure';

/** The same sums, shares and bounds over doubles: no rounding, no blank cells, no sentences. The floor. */
function checkWithDoubles({ rules, figures }: LargeSet): number {
  const of = (id: string): number => figures[id] ?? Number.NaN;
  let wrong = 0;
  for (const rule of rules) {
    if (rule.kind === 'sum')
      wrong += of(rule.total) === rule.parts.reduce((sum, id) => sum + of(id), 0) ? 0 : 1;
    if (rule.kind === 'rate')
      wrong += Math.abs(of(rule.rate) - (of(rule.part) / of(rule.whole)) * 100) < 0.06 ? 0 : 1;
    if (rule.kind === 'partOf') wrong += of(rule.parts[0] ?? '') <= of(rule.whole) ? 0 : 1;
    if (rule.kind === 'range') wrong += rule.targets.some((id) => of(id) > rule.max) ? 1 : 0;
  }
  return wrong;
}

export async function engine(): Promise<readonly Measure[]> {
  const large = largeSet(2_000);
  const { set, rules, dictionary, figures } = large;
  const ruled = { [set.id]: rules };
  const tables = tablesFrom(set, dictionary, { figures });
  const check = (): readonly Finding[] => checkTables(tables, ruled, dictionary);
  const formulas = (): number => checkWithFormulas(tables, rules, figures);
  const doubles = (): number => checkWithDoubles(large);
  if (check().length !== 0 || formulas() !== 0 || doubles() !== 0)
    throw new Error('the bench table is not right: nothing would be compared');
  const many = largeSet(1_200);
  const wrong = Object.entries(many.figures).map(([id, value]) => [
    id,
    /total|rate/.test(id) ? value + 177 : value,
  ]);
  const changed = Object.fromEntries(wrong);
  const full = tablesFrom(many.set, many.dictionary, { figures: changed });
  const find = (): readonly Finding[] => checkTables(full, { [many.set.id]: many.rules }, many.dictionary);
  const formulasOfFull = (): number => checkWithFormulas(full, many.rules, changed);
  const found = find().length.toLocaleString('vi-VN');
  const runs = { runs: 9, warm: 3 };
  return [
    ...(await against(
      `kiểm tra 40.000 số liệu đều đúng, ${rules.length.toLocaleString('vi-VN')} quy tắc`,
      check,
      { 'fast-formula-parser': formulas, 'số thực trần': doubles },
      { ...runs, limit: 25 },
    )),
    ...(await against(
      `kiểm tra 24.000 số liệu có ${found} phát hiện`,
      find,
      { 'fast-formula-parser': formulasOfFull },
      { ...runs, limit: 100 },
    )),
  ];
}
