// Rules as they are written: each once, none without a set, nothing said of sets that follows from their rows.

import { indicators, templateSets } from '../../src/catalog';
import { rulesFrom, writtenRules } from '../../src/catalog/rules';
import type { WrittenRule } from '../../src/catalog/rules/written';
import type { Rule } from '../../src/core/form/rule';
import type { Template, TemplateRow, TemplateSet } from '../../src/core/form/template';

/** What a rule says, whatever sets it names. */
function saying({ in: only, not, unless, ...said }: WrittenRule): string {
  return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Which sets say the rule, when it stands among all others. */
function setsWith(rule: WrittenRule, rules: readonly WrittenRule[]): readonly string[] {
  const without = rules.filter((one) => one !== rule);
  return templateSets
    .filter(
      (set) => JSON.stringify(rulesFrom(rules, {})(set)) !== JSON.stringify(rulesFrom(without, {})(set)),
    )
    .map(({ id }) => id);
}

const cases = writtenRules.map((rule) => [saying(rule), rule] as const);

test('mỗi quy tắc viết một lần', () => {
  expect(new Set(writtenRules.map(saying)).size).toBe(writtenRules.length);
});

test.each(cases)('%s: có trong ít nhất một bộ; bộ nào nêu tên cũng cần nêu', (_, rule) => {
  const held = setsWith(rule, writtenRules);
  expect(held).not.toEqual([]);
  const { in: only, not, unless, ...free } = rule;
  if (!only && !not && unless === undefined) return;
  const freed = setsWith(free, [free]);
  expect(only ?? held).toEqual(held);
  expect(freed).toEqual(expect.arrayContaining([...held, ...(not ?? [])]));
  expect(freed.length).toBeGreaterThan(held.length);
});

describe('bộ mẫu mới, các chỉ tiêu đã có', () => {
  const row = (key: string, indicator: string, print: Partial<TemplateRow> = {}): TemplateRow => ({
    ...{ key, code: `${key}.`, label: indicator, unit: 'TTHC', indicator, level: 1 },
    ...print,
  });
  const rules = (...rows: readonly TemplateRow[]): readonly Rule[] => {
    const [first] = templateSets.flatMap(({ templates }) => templates);
    if (!first) throw new Error('no form');
    const form: Template = { ...first, id: 'thu/1', number: 'Phụ lục 9', rows };
    const set: TemplateSet = { id: 'thu', name: 'Thử', source: 'Thử', templates: [form] };
    return rulesFrom(writtenRules, indicators)(set);
  };
  const sources = (...rows: readonly TemplateRow[]) =>
    Object.fromEntries(rules(...rows).map(({ id, source }) => [id, source]));

  const [all, province] = [row('1', 'tthc.total'), row('1.1', 'tthc.province.total')];
  const [district, commune] = [row('1.2', 'tthc.district.total'), row('1.3', 'tthc.commune.total')];
  const boundaryFree = row('2', 'tthc.boundaryFree');

  test('chỉ có quy tắc mà mọi dòng của nó đều có; tổng gồm mọi cấp có trong biểu', () => {
    const sum = 'thu/sum/tthc.total';
    expect(sources(all, province, district, commune)).toEqual({
      [sum]: 'Biểu mẫu Phụ lục 9: dòng 1 gồm 1.1, 1.2 và 1.3',
    });
    expect(sources(all, province, commune)).toEqual({
      [sum]: 'Biểu mẫu Phụ lục 9: dòng 1 gồm 1.1 và 1.3',
    });
    expect(sources(all, commune)).toEqual({});
  });

  test('TTHC của cấp xã chỉ là mức trên ở biểu không có tổng các cấp', () => {
    expect(sources(commune, boundaryFree)).toEqual({
      'thu/partOf/tthc.boundaryFree/tthc.commune.total':
        'Biểu mẫu Phụ lục 9: dòng 2 là một phần của dòng 1.3',
    });
    expect(sources(all, commune, boundaryFree)).toEqual({
      'thu/partOf/tthc.boundaryFree/tthc.total': 'Biểu mẫu Phụ lục 9: dòng 2 là một phần của dòng 1',
    });
  });

  test('suy ra từ dòng: phần của tỷ lệ, khoảng của %, câu trả lời', () => {
    const answers = [
      { value: 0, label: 'Không' },
      { value: 1, label: 'Có' },
    ];
    expect(
      sources(
        row('1', 'service.payment.rate', { unit: '%' }),
        row('1.1', 'service.payment.withFees'),
        row('1.2', 'service.payment.integrated'),
        row('2', 'dialogue.held', { unit: 'Không = 0; Có = 1', answers }),
      ),
    ).toEqual({
      'thu/rate/service.payment.rate': 'Biểu mẫu Phụ lục 9: dòng 1 tính từ 1.2 và 1.1',
      'thu/partOf/service.payment.integrated/service.payment.withFees':
        'Biểu mẫu Phụ lục 9: dòng 1.2 là một phần của dòng 1.1',
      'thu/choice/dialogue.held': 'Biểu mẫu Phụ lục 9: câu trả lời của dòng 2 in ở cột Đơn vị tính',
      'thu/percent': 'Phép tính: tỷ lệ phần trăm của một phần so với toàn bộ nằm trong khoảng từ 0 đến 100',
    });
  });
});
