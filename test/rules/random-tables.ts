// Tables of a set with figures that are right or wrong by chance, and the rules with the scopes they are looked up in.

import * as fc from 'fast-check';
import { builtIn } from '../../src/catalog/built-in';
import { copiesOf, type Scope } from '../../src/check';
import { completeCopies } from '../../src/check/derive';
import { RuleIndex } from '../../src/check/rule-index';
import type { Rule } from '../../src/core/form/rule';
import type { TemplateSet } from '../../src/core/form/template';
import { tablesFrom } from '../support/tables';

const notes = ['', 'Năm 2015: 86 Năm 2021: 90', 'Đang xây dựng'];

/** What a cell of the measure may show; undefined leaves it blank. Small figures, so that rules hold now and then. */
function figure(measure: string | undefined): fc.Arbitrary<string | undefined> {
  const blank = { weight: 1, arbitrary: fc.constant(undefined) };
  const filled = (arbitrary: fc.Arbitrary<string>) => fc.oneof(blank, { weight: 4, arbitrary });
  switch (measure) {
    case 'percent':
      return filled(
        fc.oneof(
          fc.constantFrom('0', '50', '66,7', '100'),
          fc.nat(1100).map((n) => `${n / 10}`.replace('.', ',')),
        ),
      );
    case 'amount':
      return filled(fc.nat(90).map((n) => `${n / 10}`.replace('.', ',')));
    case 'choice':
      return filled(fc.constantFrom('0', '1', '2', '3'));
    default:
      return filled(fc.nat(5).map(String));
  }
}

/** One rule where its figures stand. */
export interface Case {
  readonly rule: Rule;
  readonly scope: Scope;
  readonly complete: Scope;
}

/** Told by its seed alone: the tables of all facts, printed, are more than memory holds. */
export interface Cases {
  readonly cases: readonly Case[];
  readonly [fc.toStringMethod]: () => string;
}

/** Every rule of the set in every scope of its tables filled at random. */
export function casesOf(set: TemplateSet): fc.Arbitrary<Cases> {
  const { dictionary, rulesBySet } = builtIn;
  const ids = new Set<string>();
  const plain = new Set<string>();
  for (const { rows, columns } of set.templates) {
    for (const { indicator, member } of rows) {
      if (indicator) {
        plain.add(indicator);
        for (const column of columns) if (column.member) ids.add(`${indicator}@${column.member}`);
      }
      for (const column of columns) if (column.indicator && member) ids.add(`${column.indicator}@${member}`);
    }
    for (const { indicator } of columns) if (indicator) plain.add(indicator);
  }
  const record = (keys: Iterable<string>) =>
    fc.record(
      Object.fromEntries([...keys].map((id) => [id, figure(dictionary[id.split('@')[0] ?? id]?.measure)])),
    );
  const noted = fc.record(Object.fromEntries([...plain].map((id) => [id, fc.constantFrom(...notes)])));
  const columns = set.templates.flatMap((one) => one.columns.flatMap(({ indicator }) => indicator ?? []));
  const index = new RuleIndex(rulesBySet[set.id] ?? []);
  return fc
    .tuple(record([...plain, ...ids]), fc.array(record(columns), { maxLength: 3 }), noted)
    .map(([figures, members, texts]) => {
      const tables = tablesFrom(set, dictionary, { figures, members, notes: texts });
      const copies = copiesOf(tables, dictionary);
      const complete = completeCopies(copies, index, tables, dictionary);
      const cases = copies.flatMap(({ scopes }, number) =>
        scopes.flatMap((scope, at) => {
          const whole = complete[number]?.scopes[at] ?? scope;
          return index.rulesIn(scope).map((rule) => ({ rule, scope, complete: whole }));
        }),
      );
      return { cases, [fc.toStringMethod]: () => set.id };
    });
}
