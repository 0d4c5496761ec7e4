import { indicators, rulesBySet, tth2024 } from '../../src/catalog';
import { checkTables } from '../../src/check';
import { deriveCells } from '../../src/check/derive';
import { toPlainText } from '../../src/core/decimal';
import type { TemplateSet } from '../../src/core/template';
import { tablesFrom } from '../support/tables';

const set = tth2024 as TemplateSet;

/** "indicator → value =formula" of every cell Điền would write. */
function derived(
  figures: Readonly<Record<string, string | number>>,
  notes: Readonly<Record<string, string>> = {},
) {
  return deriveCells(tablesFrom(set, indicators, { figures, notes }), rulesBySet, indicators).map(
    ({ fact, value, formula, blank }) =>
      `${blank ? 'điền' : 'thay'} ${fact.bound.row.key} → ${toPlainText(value)} =${formula}`,
  );
}

describe('ô tính được', () => {
  test('tổng chờ phần của nó được tính xong, không coi phần đó là 0', () => {
    expect(
      derived({
        'autonomy.recurrentAndInvestment': 1,
        'autonomy.partial.from70': 2,
        'autonomy.partial.from30': 3,
        'autonomy.partial.from10': 4,
        'autonomy.stateFunded': 5,
      }),
    ).toEqual(['điền 2.4 → 9 =SUM(D15:D17)', 'điền 2.1 → 15 =SUM(D12,D13,D14,D18)']);
  });

  test('kiểm tra tổng đã gõ: phần còn trống nhưng tính được thì lấy số tính được', () => {
    const figures = {
      'autonomy.total': '15',
      'autonomy.recurrentAndInvestment': '1',
      'autonomy.partial.from70': '2',
      'autonomy.partial.from30': '3',
      'autonomy.partial.from10': '4',
      'autonomy.stateFunded': '5',
    };
    const errors = (total: string) =>
      checkTables(
        tablesFrom(set, indicators, { figures: { ...figures, 'autonomy.total': total } }),
        rulesBySet,
        indicators,
      )
        .filter(({ severity }) => severity === 'error')
        .map(({ rule }) => rule);
    expect(errors('15')).toEqual([]);
    expect(errors('16')).toEqual(['tth-2024/b-vi-03']);
  });

  test('không phát sinh thì không điền tỷ lệ', () => {
    expect(derived({ 'inspection.issuesFound': '0', 'inspection.issuesResolved': '0' })).toEqual([]);
  });

  test('số đã gõ đúng thì để yên, gõ sai thì chỉ đề nghị thay', () => {
    const plan = { 'plan.tasksCompleted': '10', 'plan.tasksAssigned': '32' };
    expect(derived({ ...plan, 'plan.completionRate': '31,3' })).toEqual([]);
    expect(derived({ ...plan, 'plan.completionRate': '30' })).toEqual([
      expect.stringMatching(/^thay 2 → 31\.3 =/),
    ]);
  });

  test('tổng chỉ cảnh báo thì không điền: còn nhiệm vụ chưa đến hạn', () => {
    expect(
      derived({
        'tasks.fromProvince.completedOnTime': '44',
        'tasks.fromProvince.completedLate': '6',
        'tasks.fromProvince.overdue': '2',
      }),
    ).toEqual([]);
  });
});
