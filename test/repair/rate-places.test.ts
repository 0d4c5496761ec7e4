// A share that is proposed together with one of its counts has the decimals that the finding tells it with.

import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import { checkTables, repairsFor } from '../../src/check';
import type { CellChange } from '../../src/check/repairs';
import type { Figure } from '../../src/core/form/table';
import { type Decimal, decimal, divide, equals, multiply, trim, zero } from '../../src/core/number/decimal';
import { cellKey } from '../../src/core/workbook/address';
import { type Fact, factsOf } from '../../src/rules';
import { chanceFrom, constraintsIn, filledTables, mistyped, withFigures } from './filled';

const keyOf = ({ bound }: Fact): string => cellKey(bound.cell);

/** A share without decimals and a figure of the sum that its counts are in, both mistyped; what is proposed for both. */
function proposals(seed: number): readonly { readonly share: CellChange; readonly wanted: Decimal }[] {
  const chance = chanceFrom(seed * 7_919);
  const tables = templateSets
    .filter(({ id }) => id === 'hai-cap-2025-tinh')
    .flatMap((set) => filledTables(set, chance));
  const constraints = constraintsIn(tables);
  const ratios = constraints.flatMap((one) => (one.kind === 'ratio' ? [one] : []));
  const ratio = ratios[chance(ratios.length)];
  if (!ratio) return [];
  const counts = [keyOf(ratio.part), keyOf(ratio.whole)];
  const sum = constraints.find(
    (one) =>
      one.kind === 'linear' &&
      one.low &&
      one.high &&
      factsOf(one).some((fact) => counts.includes(keyOf(fact))),
  );
  const wrong = new Map<string, Figure>();
  for (const fact of [ratio.rate, ...(sum ? factsOf(sum).slice(0, 1) : [])]) {
    const { figure } = fact;
    if (!figure) continue;
    const shown = fact === ratio.rate ? 0 : figure.decimals;
    wrong.set(keyOf(fact), {
      ...figure,
      value: decimal(mistyped(figure.value.units, chance), shown),
      decimals: shown,
    });
  }
  const planted = withFigures(tables, wrong);
  const told = checkTables(planted, rulesBySet, indicators).filter(({ severity }) => severity === 'error');
  const repairs = repairsFor(
    planted,
    rulesBySet,
    indicators,
    told.map(({ id }) => id),
  );
  return repairs.flatMap(({ cells }) => {
    const changed = (fact: Fact) => cells.find(({ cell }) => cellKey(cell) === keyOf(fact));
    const value = (fact: Fact): Decimal =>
      changed(fact)?.to ?? wrong.get(keyOf(fact))?.value ?? fact.figure?.value ?? zero;
    const share = changed(ratio.rate);
    const whole = value(ratio.whole);
    if (!share || cells.length < 2 || equals(whole, zero)) return [];
    return [{ share, wanted: divide(multiply(value(ratio.part), decimal(100)), whole, 1) }];
  });
}

test('tỷ lệ sửa cùng lúc với số đếm: vẫn có một số lẻ như ở phát hiện', () => {
  const all = [19, 44, 59].flatMap(proposals);
  expect(all.length).toBeGreaterThan(3);
  for (const { share, wanted } of all) expect([share.to, share.decimals]).toEqual([trim(wanted), 1]);
});
