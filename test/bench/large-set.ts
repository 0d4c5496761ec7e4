// 20 appendices with every arithmetic kind of rule, all of them right: the engine's budget table.

import type { Rule } from '../../src/core/form/rule';
import type { Indicator, Template, TemplateRow, TemplateSet } from '../../src/core/form/template';

const BLOCK = 10;
const APPENDICES = 20;

const example = { figures: {} };

/** One block: a total of five parts, a part of a whole with its rate, and one free figure. */
function block(prefix: string, index: number) {
  const id = (name: string): string => `${prefix}.${index}.${name}`;
  const parts = [0, 1, 2, 3, 4].map((part) => id(`p${part}`));
  const values = parts.map((_, part) => ((index * 7 + part * 131) % 900) + 10);
  const total = values.reduce((sum, value) => sum + value, 0);
  const received = 1_000 + ((index * 37) % 500);
  const done = received - (index % 90);
  const figures: (readonly [string, number, string])[] = [
    [id('total'), total, 'Hồ sơ'],
    ...parts.map((part, at) => [part, values[at] ?? 0, 'Hồ sơ'] as const),
    [id('rate'), Math.round((done / received) * 1000) / 10, '%'],
    [id('done'), done, 'Hồ sơ'],
    [id('received'), received, 'Hồ sơ'],
    [id('free'), index % 50, 'Văn bản'],
  ];
  const common = { severity: 'error', source: 'Phép tính', passes: example, fails: example } as const;
  const rules: Rule[] = [
    { ...common, id: id('sum'), kind: 'sum', total: id('total'), parts },
    {
      ...common,
      id: id('quotient'),
      kind: 'rate',
      rate: id('rate'),
      part: id('done'),
      whole: id('received'),
    },
    { ...common, id: id('le'), kind: 'partOf', parts: [id('done')], whole: id('received') },
    { ...common, id: id('percent'), kind: 'range', targets: [id('rate')], min: 0, max: 100 },
  ];
  return { figures, rules };
}

export interface LargeSet {
  readonly set: TemplateSet;
  readonly rules: readonly Rule[];
  readonly dictionary: Readonly<Record<string, Indicator>>;
  readonly figures: Readonly<Record<string, number>>;
}

/** @param rowsEach figures of each appendix; a multiple of 10. @param place makes its labels unlike those of another. */
export function largeSet(rowsEach: number, place = 0): LargeSet {
  const rules: Rule[] = [];
  const dictionary: Record<string, Indicator> = {};
  const figures: Record<string, number> = {};
  const templates = Array.from({ length: APPENDICES }, (_, appendix): Template => {
    const rows: TemplateRow[] = [];
    for (let index = 0; index < rowsEach / BLOCK; index += 1) {
      const made = block(`a${appendix}`, index);
      rules.push(...made.rules);
      for (const [indicator, value, unit] of made.figures) {
        figures[indicator] = value;
        dictionary[indicator] = { name: indicator, measure: unit === '%' ? 'percent' : 'count' };
        const key = `${index + 1}.${(rows.length % BLOCK) + 1}`;
        const suffix = place === 0 ? '' : ` nơi ${place}`;
        const label = `Chỉ tiêu số ${key} của phụ lục ${appendix + 1}${suffix}`;
        rows.push({ key, code: `${key}.`, label, unit, indicator, level: 2 });
      }
    }
    return {
      id: `large/${appendix}`,
      number: `Phụ lục ${appendix + 1}`,
      title: `BIỂU SỐ ${appendix + 1}`,
      caption: '',
      area: 'tai-chinh-cong',
      header: [['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú']],
      headerMerges: [],
      columns: [
        { key: 'code', title: 'STT', role: 'code', width: 6 },
        { key: 'label', title: 'Chỉ tiêu thống kê', role: 'label', width: 44 },
        { key: 'unit', title: 'Đơn vị tính', role: 'unit', width: 15 },
        { key: 'value', title: 'Số liệu', role: 'value', width: 11 },
        { key: 'note', title: 'Ghi chú', role: 'note', width: 18 },
      ],
      rows,
      orientation: 'portrait',
    };
  });
  return { set: { id: 'large', name: 'Bộ lớn', source: 'đo tốc độ', templates }, rules, dictionary, figures };
}
