// What the checks of history share: the figure of a row in an earlier period, how its place is called, and a finding
// about a figure beside what it was.

import type { Earlier, EarlierFigures } from '../core/form/earlier';
import type { EarlierPlace, Finding, FindingTold } from '../core/form/finding';
import type { RulesBySet, Severity } from '../core/form/rule';
import type { BoundRow, BoundTable } from '../core/form/table';
import { type Dictionary, printedNumber } from '../core/form/template';
import { type Decimal, subtract } from '../core/number/decimal';
import { toFact } from '../rules';
import { plainFinding } from './plain-finding';
import { termOf } from './term';

/** Tables, and what is known of the periods before them. */
export interface EarlierInput {
  readonly tables: readonly BoundTable[];
  readonly dictionary: Dictionary;
  readonly rulesBySet: RulesBySet;
  readonly earlier: Earlier;
}

/** The figure that stands in a row; null for none, or for words. */
export const figureNow = ({ reading }: BoundRow): Decimal | null =>
  reading.kind === 'figure' ? reading.figure.value : null;

export const placeOf = ({ name, inFile, period }: EarlierFigures): EarlierPlace => ({ name, inFile, period });

/** A figure of the tables and what it was. */
export interface Beside {
  readonly table: BoundTable;
  readonly bound: BoundRow;
  readonly now: Decimal;
  readonly past: Decimal;
  readonly then: EarlierFigures;
}

/** @param also further cells that the finding speaks of */
export function besideFinding(
  told: FindingTold,
  severity: Severity,
  { table, bound, now, past }: Omit<Beside, 'then'>,
  { dictionary }: Pick<EarlierInput, 'dictionary'>,
  also: readonly BoundRow[] = [],
): Finding {
  const finding = plainFinding(told, {
    severity,
    template: table.template.id,
    cells: [bound, ...also].map(({ cell }) => cell),
    table: printedNumber(table.template),
  });
  const target = termOf(toFact(table, bound, dictionary[bound.indicator]?.measure ?? 'count'));
  return {
    ...finding,
    actual: now,
    difference: subtract(now, past),
    slots: { ...finding.slots, target },
  };
}

/** More than this of one table are told in one line. */
const APART = 2;

/** A finding each, or one for all of them where there are many. */
export function manyTogether<T>(
  all: readonly T[],
  tell: (first: T, others: readonly T[]) => Finding,
): readonly Finding[] {
  const [first, ...others] = all;
  if (!first) return [];
  return all.length > APART ? [tell(first, others)] : all.map((one) => tell(one, []));
}
