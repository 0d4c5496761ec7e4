import * as fc from 'fast-check';
import { caoBang2023, indicators, rulesBySet, tth2024 } from '../../src/catalog';
import { checkTables } from '../../src/check';
import { deriveCells } from '../../src/check/derive';
import type { TemplateSet } from '../../src/core/form/template';
import { toPlainText } from '../../src/core/number/decimal';
import { cellText } from '../../src/core/workbook/address';
import { describeFinding } from '../../src/messages';
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
    ).toEqual([
      'điền 2.4 → 9 =IF(COUNT(D15:D17)=0,"",SUM(D15:D17))',
      'điền 2.1 → 15 =IF(COUNT(D12,D13,D14,D18)=0,"",SUM(D12,D13,D14,D18))',
    ]);
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
    expect(errors('16')).toEqual(['tth-2024/sum/autonomy.total']);
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

describe('ô trống tính được: phát hiện và Điền nói cùng một số', () => {
  const blanks = (tables: ReturnType<typeof tablesFrom>) =>
    checkTables(tables, rulesBySet, indicators).filter(({ code }) => code === 'DERIVED_BLANK');
  const columns = [
    'dossiers.received.online',
    'dossiers.received.direct',
    'dossiers.received.carriedOver',
    'dossiers.resolved.early',
    'dossiers.resolved.onTime',
    'dossiers.pending.notDue',
  ];

  test('dòng tổng các đơn vị tính được cả theo cột lẫn theo dòng: mỗi ô một phát hiện', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.constantFrom(...columns)), { minLength: 1, maxLength: 5 }),
        (filled) => {
          const members = filled.map((ids) => Object.fromEntries(ids.map((id, n) => [id, n * 7 + 3])));
          const tables = tablesFrom(caoBang2023, indicators, { figures: {}, members });
          const cells = blanks(tables).map(({ cell }) => cell && cellText(cell));
          expect(cells).toEqual([...new Set(cells)]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('số nêu trong phát hiện là số Điền sẽ ghi', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 200 }), fc.nat(90), (completed, assigned, early) => {
        const tables = [
          ...tablesFrom(set, indicators, {
            figures: { 'plan.tasksCompleted': completed, 'plan.tasksAssigned': assigned },
          }),
          ...tablesFrom(caoBang2023, indicators, {
            figures: {},
            members: [{ 'dossiers.resolved.early': early, 'dossiers.resolved.onTime': 1 }],
          }),
        ];
        const written = new Map(
          deriveCells(tables, rulesBySet, indicators).map((one) => [
            cellText(one.fact.bound.cell),
            toPlainText(one.value),
          ]),
        );
        const found = blanks(tables);
        expect(found.length).toBeGreaterThan(3);
        for (const { cell, fill } of found) {
          expect(fill && toPlainText(fill)).toBe(cell && written.get(cellText(cell)));
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['plan.tasksCompleted', '10', 'plan.tasksAssigned', '32', 'khoảng 31,3%'],
    ['plan.tasksCompleted', '16', 'plan.tasksAssigned', '32', 'là 50,0%'],
    // Tiền đã làm tròn: tử và mẫu đều có thể lệch nửa đơn vị, nhưng Điền ghi một số.
    ['disbursement.spent', '19', 'disbursement.planned', '19', 'khoảng 100,0%'],
  ])('%s %s, %s %s: %s', (partId, part, wholeId, whole, words) => {
    const figures = { [partId]: part, [wholeId]: whole };
    const [finding] = blanks(tablesFrom(set, indicators, { figures }));
    expect(finding && describeFinding(finding)).toContain(
      `còn trống, tính được ${words}. Dùng nút Điền để điền.`,
    );
  });
});
