// Cells that hold a formula: what is wrong with them comes from what they are computed from.

import { indicators, rulesBySet, tth2024 } from '../../src/catalog';
import { checkTables } from '../../src/check';
import type { BoundRow, BoundTable } from '../../src/core/form/table';
import type { TemplateSet } from '../../src/core/form/template';
import { decimal } from '../../src/core/number/decimal';
import { describeFinding, detailFinding } from '../../src/messages';
import { tablesFrom } from '../support/tables';

const set = tth2024 as TemplateSet;

/** The tables of the figures, where the cells of some indicators hold formulas. */
function tables(figures: Readonly<Record<string, string>>, formulas: readonly string[]) {
  const asFormula = (bound: BoundRow): BoundRow => {
    const { reading, indicator } = bound;
    if (reading.kind !== 'figure' || !formulas.includes(indicator)) return bound;
    return { ...bound, reading: { kind: 'figure', figure: { ...reading.figure, from: 'formula' } } };
  };
  return tablesFrom(set, indicators, { figures }).map(
    (table): BoundTable => ({ ...table, rows: table.rows.map(asFormula) }),
  );
}

const check = (figures: Readonly<Record<string, string>>, formulas: readonly string[]) =>
  checkTables(tables(figures, formulas), rulesBySet, indicators).filter(
    ({ severity }) => severity === 'error',
  );

const level4 = (rate: string) => ({
  'service.level4.rate': rate,
  'service.level4.provided': '20',
  'service.level4.eligible': '10',
});

describe('tỷ lệ là công thức', () => {
  test('vượt 100% chỉ vì phần lớn hơn tổng thể: một phát hiện, tỷ lệ là hệ quả', () => {
    const found = check(level4('200'), ['service.level4.rate']);
    expect(found.map(({ code }) => code)).toEqual(['PART_OF']);
    expect(found[0]?.effects).toEqual(['tth-2024/percent']);
  });

  test('công thức ra số khác phép tính của biểu: vẫn là một phát hiện riêng, hỏi đến công thức', () => {
    const found = check(level4('196'), ['service.level4.rate']);
    const rate = found.find(({ code }) => code === 'RATE');
    const words = rate ? describeFinding(rate) : '';
    expect(words).toMatch(/Kiểm tra các ô D\d+ và D\d+ hoặc xem lại công thức ở ô D\d+\.$/);
    expect(words).not.toContain('sửa ô');
  });

  test('số gõ tay ngoài khoảng: vẫn hỏi đến chính ô ấy', () => {
    const [found] = check({ 'service.level4.rate': '983' }, []);
    expect(found && detailFinding(found)).toMatch(/Đề nghị sửa ô D\d+\. Xem lại dấu phẩy/);
  });

  test('ngoài khoảng mà biểu không cho biết tính từ đâu: hỏi đến công thức, không nói về dấu phẩy', () => {
    const [found] = check({ 'digital.reportSystemRate': '120' }, ['digital.reportSystemRate']);
    expect(found?.code).toBe('RANGE');
    const words = found ? describeFinding(found) : '';
    expect(words).toMatch(/Đề nghị xem lại công thức ở ô D\d+\.$/);
  });
});

describe('tổng là công thức', () => {
  const autonomy = {
    'autonomy.total': '15',
    'autonomy.recurrentAndInvestment': '1',
    'autonomy.recurrent': '0',
    'autonomy.partial.total': '9',
    'autonomy.partial.from70': '2',
    'autonomy.partial.from30': '3',
    'autonomy.partial.from10': '4',
    'autonomy.stateFunded': '5',
  };

  const departed = {
    ...autonomy,
    'publicUnits.total': '16',
    'publicUnits.province': '12',
    'publicUnits.departments': '4',
  };
  const unequal = (formulas: readonly string[]): string => {
    const found = check(departed, formulas).find(({ code }) => code === 'EQUAL');
    return found ? detailFinding(found) : '';
  };

  test('hai biểu khác nhau, ô này là công thức đúng với các phần: chỉ đến các phần và ô bên kia', () => {
    expect(unequal(['publicUnits.total'])).toContain(
      'Hai ô là cùng một số liệu nên phải bằng nhau. Kiểm tra các ô D13, D14, D15 và PL7!D11; ô D12 là công thức.',
    );
  });

  test('hai biểu khác nhau, ô bên kia là công thức: kiểm tra bên kia hoặc sửa ô gõ tay', () => {
    expect(unequal(['autonomy.total'])).toContain('Kiểm tra ô PL7!D11 hoặc sửa ô D12.');
  });

  test('hai biểu khác nhau, cả hai gõ tay: như trước', () => {
    expect(unequal([])).toContain('Hai ô là cùng một số liệu, sửa để bằng nhau.');
  });

  test('công thức bỏ sót một phần: hỏi đến công thức', () => {
    const found = check({ ...autonomy, 'autonomy.total': '10' }, ['autonomy.total']);
    const words = found.map(describeFinding).join('\n');
    expect(found.map(({ code }) => code)).toEqual(['SUM']);
    expect(words).toMatch(/hoặc xem lại công thức ở ô D\d+\.$/);
  });

  test('công thức đếm ra số âm vì một phần âm: một phát hiện ở phần ấy', () => {
    const figures = {
      ...autonomy,
      'autonomy.partial.total': '-15',
      'autonomy.total': '-9',
      'autonomy.partial.from10': '-20',
    };
    const found = check(figures, ['autonomy.total', 'autonomy.partial.total']);
    expect(found.map(({ code, actual }) => [code, actual])).toEqual([['NEGATIVE', decimal(-20)]]);
    expect(check(figures, []).map(({ code }) => code)).toEqual(['NEGATIVE', 'NEGATIVE', 'NEGATIVE']);
  });
});
