import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import type { Rule, Severity } from '../../src/core/form/rule';
import type { Indicator, TemplateRow } from '../../src/core/form/template';
import { ruleExamples } from './examples';
import { placesOf } from './places';
import { exampleIndicatorsOf, indicatorsOf } from './rule-parts';

const dictionary: Readonly<Record<string, Indicator>> = indicators;
const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };
const clean = (text: string): boolean =>
  text === text.normalize('NFC') && text === text.trim() && !/\s{2}|[\n\t]/.test(text);

/** Rules reached from `rule` over `follows`. */
function causesOf(rule: Rule, byId: ReadonlyMap<string, Rule>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...(rule.follows ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(byId.get(id)?.follows ?? []));
  }
  return reached;
}

describe.each(templateSets.map((set) => [set.id, set] as const))('Quy tắc của %s', (setId, set) => {
  const rules = rulesBySet[setId] ?? [];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const places = placesOf(set);
  const rows = new Map<string, TemplateRow>(
    [...places].flatMap(([id, { row }]) => (row ? [[id, row] as const] : [])),
  );
  const ofKind = <K extends Rule['kind']>(kind: K): readonly Extract<Rule, { kind: K }>[] =>
    rules.filter((rule): rule is Extract<Rule, { kind: K }> => rule.kind === kind);

  test('mã quy tắc không trùng và mang mã của bộ', () => {
    expect(byId.size).toBe(rules.length);
    expect(rules.map(({ id }) => id).filter((id) => !id.startsWith(`${setId}/`))).toEqual([]);
  });

  test('quy tắc chỉ nói về chỉ tiêu có trong bộ, mỗi chỉ tiêu một lần', () => {
    for (const rule of rules) {
      const named = indicatorsOf(rule);
      expect(named.filter((id) => !places.has(id))).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
    }
  });

  test('số và lời đi kèm: có nguồn, câu chữ gọn, không dùng từ kỹ thuật', () => {
    for (const rule of rules) {
      expect(rule.source).toMatch(
        /^(Biểu mẫu Phụ lục (\d|[IVX])|Biểu TTHC|Đối chiếu Phụ lục (\d|[IVX])|Phép tính)/,
      );
      expect(clean(rule.source)).toBe(true);
      expect(rule.advice === undefined || (clean(rule.advice) && /\.$/.test(rule.advice))).toBe(true);
    }
  });

  test('nguồn gọi đúng phụ lục và đúng dòng của các chỉ tiêu trong quy tắc', () => {
    for (const rule of rules.filter((candidate) => candidate.kind !== 'range')) {
      const words = new Set(rule.source.split(/[^\p{L}\d.]+/u).map((word) => word.replace(/\.$/, '')));
      const named = indicatorsOf(rule);
      // A sum over rows names its columns from the first to the last.
      for (const id of rule.kind === 'rowSum' ? [named[0], named.at(-1)] : named) {
        const place = places.get(id ?? '');
        for (const number of place?.numbers ?? ['nowhere']) expect(words).toContain(number);
        if (rule.source.startsWith('Phép tính')) continue;
        expect(rule.source).toContain(place?.template.number);
        if (place?.template.part)
          expect(rule.source).toMatch(new RegExp(`phần ${place.template.part.numeral}(?![IVX])`));
      }
    }
  });

  test('quy tắc cộng các dòng đơn vị chỉ vào dòng tổng có thật', () => {
    const members = set.templates.flatMap((template) =>
      template.rows.filter((row) => template.rows.some((child) => child.parent === row.key)),
    );
    expect(ofKind('rowSum').map((rule) => rule.total)).toEqual(members.map((row) => row.member));
  });

  test('cột in phép tính ở đầu bảng nào cũng có quy tắc cộng đúng các cột ấy', () => {
    let printed = 0;
    for (const template of set.templates) {
      const idAt = (key: string): string | undefined =>
        template.columns.find((column) => column.key === key)?.indicator;
      for (const text of template.header.flat()) {
        const [, total, parts] = /^(\d+) ?= ?(\d+(?: ?\+ ?\d+)+)$/.exec(text) ?? [];
        if (total === undefined || parts === undefined) continue;
        printed += 1;
        expect(ofKind('sum')).toContainEqual(
          expect.objectContaining({
            total: idAt(total),
            parts: parts.split('+').map((key) => idAt(key.trim())),
          }),
        );
      }
    }
    const byAgencies = set.templates.some((template) => template.kind === 'agencies');
    expect(printed).toBe(byAgencies ? 3 : 0);
  });

  test('quy tắc hệ quả dẫn về quy tắc có thật, không vòng, không nặng hơn quy tắc gốc', () => {
    for (const rule of rules) {
      expect(causesOf(rule, byId).has(rule.id)).toBe(false);
      for (const id of rule.follows ?? []) {
        const cause = byId.get(id);
        expect(cause?.id).toBe(id);
        if (cause) expect(weight[cause.severity]).toBeGreaterThanOrEqual(weight[rule.severity]);
      }
    }
  });

  test('dòng trả lời bằng mã nào cũng có quy tắc, và quy tắc chỉ đặt trên dòng có câu trả lời', () => {
    const answered = [...rows.values()].filter((row) => row.answers).map((row) => row.indicator);
    expect(
      ofKind('choice')
        .map((rule) => rule.target)
        .sort(),
    ).toEqual(answered.sort());
  });

  test('dòng % nào cũng có giới hạn từ 0 đến 100', () => {
    const percents = [...rows.keys()].filter((id) => dictionary[id]?.measure === 'percent');
    const bounded = ofKind('range')
      .filter((rule) => rule.min === 0 && rule.max === 100)
      .flatMap((rule) => rule.targets);
    expect([...bounded].sort()).toEqual(percents.sort());
  });

  test('dòng % có tử số và mẫu số ở dòng con thì có quy tắc tính tỷ lệ từ đúng các dòng con ấy', () => {
    const rateOf = new Map(ofKind('rate').map((rule) => [rule.rate, rule]));
    let derived = 0;
    for (const template of set.templates) {
      for (const row of template.rows.filter((candidate) => candidate.unit === '%')) {
        const children = template.rows
          .filter((child) => child.key.startsWith(`${row.key}.`) && child.level === row.level + 1)
          .filter((child) => ['count', 'amount'].includes(dictionary[child.indicator]?.measure ?? ''))
          .map((child) => child.indicator);
        if (children.length < 2) continue;
        derived += 1;
        const rule = rateOf.get(row.indicator);
        expect(rule?.rate).toBe(row.indicator);
        expect(children).toEqual(expect.arrayContaining([rule?.part, rule?.whole]));
      }
    }
    expect(derived).toBe(rateOf.size);
  });

  test('tử số và mẫu số của tỷ lệ cùng đơn vị tính', () => {
    for (const rule of ofKind('rate')) expect(rows.get(rule.part)?.unit).toBe(rows.get(rule.whole)?.unit);
  });

  test('tử số của tỷ lệ nào cũng có quy tắc không vượt mẫu số', () => {
    const bounded = new Set(
      ofKind('partOf').flatMap((rule) => rule.parts.map((part) => `${part} ${rule.whole}`)),
    );
    expect(
      ofKind('rate')
        .filter((rule) => !bounded.has(`${rule.part} ${rule.whole}`))
        .map((r) => r.id),
    ).toEqual([]);
  });

  test('so với năm gốc thì nhãn dòng có in năm ấy', () => {
    for (const rule of ofKind('baselineRate'))
      expect(rows.get(rule.rate)?.label).toContain(`${rule.baseYear}`);
  });
});

describe('Ví dụ đi kèm quy tắc', () => {
  const answerWords = new Map(
    templateSets
      .flatMap((set) => set.templates.flatMap((template) => template.rows))
      .map((row) => [row.indicator, (row.answers ?? []).map((answer) => answer.label)] as const),
  );
  const cases = ruleExamples.flatMap(({ rule, examples: { passes, fails } }) => [
    [`${rule.id} (passes)`, rule, passes] as const,
    [`${rule.id} (fails)`, rule, fails] as const,
  ]);

  test.each(cases)('%s: chỉ dùng chỉ tiêu của quy tắc, viết như người nhập', (_, rule, example) => {
    const named = new Set(exampleIndicatorsOf(rule));
    const figures = [example.figures, ...(example.members ?? [])].flatMap((record) => Object.entries(record));
    expect(figures.length).toBeGreaterThan(0);
    for (const [id, text] of [...figures, ...Object.entries(example.notes ?? {})]) {
      expect(named.has(id)).toBe(true);
      expect(text).toBe(text?.normalize('NFC').trim());
    }
    for (const [id, text] of figures) {
      if (answerWords.get(id)?.includes(text ?? '')) continue;
      expect(text).toMatch(/^(\d+|\d{1,3}(\.\d{3})+)?(,\d+)?$/);
    }
  });

  test('ví dụ sai khác ví dụ đúng', () => {
    for (const { examples } of ruleExamples) expect(examples.fails).not.toEqual(examples.passes);
  });
});
