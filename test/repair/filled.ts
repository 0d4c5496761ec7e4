// Tables of a whole template set whose figures agree, drawn at random, and the same with one of them mistyped.

import { indicators, rulesBySet } from '../../src/catalog';
import { deriveCells } from '../../src/check/derive';
import { copiesOf } from '../../src/check/facts';
import { RuleIndex } from '../../src/check/rule-index';
import type { BoundRow, BoundTable, Figure } from '../../src/core/form/table';
import { kindOf, type TemplateSet } from '../../src/core/form/template';
import { type Decimal, decimal } from '../../src/core/number/decimal';
import { cellKey } from '../../src/core/workbook/address';
import { type Constraint, constraintsOf, factsOf, holds } from '../../src/rules';
import { tablesFrom } from '../support/tables';

export type Chance = (below: number) => number;

/** Repeatable numbers: a linear congruence (Park and Miller). */
export function chanceFrom(seed: number): Chance {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const figure = (value: Decimal, decimals: number): Figure => ({ value, decimals, from: 'number' }) as Figure;

/** The tables with other figures in some cells, by cell key; null leaves the cell blank. */
export function withFigures(
  tables: readonly BoundTable[],
  figures: ReadonlyMap<string, Figure | null>,
): readonly BoundTable[] {
  const changed = (row: BoundRow): BoundRow => {
    const fresh = figures.get(cellKey(row.cell));
    if (fresh === undefined) return row;
    return { ...row, reading: fresh ? { kind: 'figure', figure: fresh } : { kind: 'blank' } };
  };
  return tables.map((table) => ({ ...table, rows: table.rows.map(changed) }));
}

/** What rules of severity error ask of the tables. */
export function constraintsIn(tables: readonly BoundTable[]): readonly Constraint[] {
  const rules = (rulesBySet[tables[0]?.setId ?? ''] ?? []).filter(({ severity }) => severity === 'error');
  const index = new RuleIndex(rules);
  return copiesOf(tables, indicators).flatMap(({ scopes }) =>
    scopes.flatMap((scope) => index.rulesIn(scope).flatMap((rule) => constraintsOf(rule, scope))),
  );
}

/** Figures at random, totals and rates as Điền gives them; what then still disagrees is left blank. */
export function filledTables(set: TemplateSet, chance: Chance): readonly BoundTable[] {
  const ids = new Set(
    set.templates
      .filter((template) => kindOf(template) !== 'documents')
      .flatMap(({ rows, columns }) => [
        ...rows.map(({ indicator }) => indicator),
        ...columns.flatMap((column) => ('indicator' in column && column.indicator ? [column.indicator] : [])),
      ]),
  );
  const rules = rulesBySet[set.id] ?? [];
  const derived = new RuleIndex(rules);
  const draw = (id: string): string | undefined => {
    const measure = indicators[id as keyof typeof indicators]?.measure;
    if ((measure !== 'count' && measure !== 'amount') || derived.isDerived(id)) return undefined;
    return String(chance([20, 200, 2_000, 20_000][chance(4)] ?? 20));
  };
  const row = (): Record<string, string | undefined> =>
    Object.fromEntries([...ids].map((id) => [id, draw(id)]));
  let tables = tablesFrom(set, indicators, { figures: row(), members: [row(), row(), row()] });
  for (let round = 0; round < 12; round += 1) {
    for (let more = true; more; ) {
      const blank = deriveCells(tables, rulesBySet, indicators).filter((one) => one.blank);
      more = blank.length > 0;
      tables = withFigures(
        tables,
        new Map(
          blank.map(({ fact, value, decimals }) => [cellKey(fact.bound.cell), figure(value, decimals)]),
        ),
      );
    }
    const wrong = constraintsIn(tables).filter((constraint) => holds(constraint) === false);
    if (wrong.length === 0) return tables;
    const cells = wrong.flatMap(factsOf).map(({ bound }) => [cellKey(bound.cell), null] as const);
    // Every other round draws again instead of clearing, so that inequalities are met too.
    tables = withFigures(
      tables,
      new Map(
        cells.map(([key]) => [
          key,
          round % 2 === 0 && chance(2) === 0 ? figure(decimal(chance(20)), 0) : null,
        ]),
      ),
    );
  }
  return tables;
}

/** A slip of the hand in a figure: two digits exchanged, one wrong, one missing, one too many. */
export function mistyped(value: bigint, chance: Chance): bigint {
  const digits = [...String(value)];
  const at = chance(digits.length);
  const kind = chance(4);
  const other = String((Number(digits[at]) + 1 + chance(9)) % 10);
  const typed =
    kind === 0 && at + 1 < digits.length
      ? [...digits.slice(0, at), digits[at + 1] ?? '', digits[at] ?? '', ...digits.slice(at + 2)]
      : kind === 1 && digits.length > 1
        ? [...digits.slice(0, at), ...digits.slice(at + 1)]
        : kind === 2
          ? [...digits.slice(0, at), digits[at] ?? '', ...digits.slice(at)]
          : [...digits.slice(0, at), other, ...digits.slice(at + 1)];
  return BigInt(typed.join(''));
}
