// The patterns themselves: every slot names something that is there, in both directions.

import { indicators, tth2024 } from '../../src/catalog';
import { reportOutlines } from '../../src/catalog/outlines';
import type { Condition, SentencePattern } from '../../src/core/outline';
import { parsePattern } from '../../src/core/sentence-pattern';
import { figureTag } from '../../src/hosts/docx';

const sentences = reportOutlines.flatMap((outline) =>
  outline.sections.flatMap((section) =>
    section.content.flatMap((content) => (content.kind === 'freeText' ? [] : content.sentences)),
  ),
);

const textsOf = (pattern: SentencePattern) =>
  pattern.cases.flatMap((one) => [
    one.text,
    ...Object.values(one.clauses ?? {}).flatMap((clause) => [clause.lead, ...clause.parts, clause.tail]),
  ]);

const conditionId = (condition: Condition) =>
  Object.entries(condition).flatMap(([key, value]) => (key === 'value' ? [] : [String(value)]));

const figuresOf = (pattern: SentencePattern) =>
  textsOf(pattern).flatMap((text) =>
    parsePattern(text).flatMap((part) => (part.kind === 'figure' ? [part.indicator] : [])),
  );

describe('mẫu câu', () => {
  test('mỗi mẫu có mã riêng', () => {
    const ids = sentences.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(sentences.map((pattern) => [pattern.id, pattern] as const))(
    '%s: chỗ điền có thật',
    (_, pattern) => {
      for (const id of figuresOf(pattern)) expect(indicators).toHaveProperty([id]);
      for (const one of pattern.cases) {
        for (const id of (one.when ?? []).flatMap(conditionId)) expect(indicators).toHaveProperty([id]);
        const used = parsePattern(one.text).flatMap((part) => (part.kind === 'clause' ? [part.name] : []));
        expect(used.sort()).toEqual(Object.keys(one.clauses ?? {}).sort());
        expect(one.text === '' || /[.]$/.test(one.text)).toBe(true);
      }
      for (const text of textsOf(pattern)) {
        expect(text).toBe(text.normalize('NFC'));
        expect(text.replace(/\{[^{}]*\}/g, 'x')).not.toMatch(/[{}]| {2}| ,| \./);
      }
    },
  );

  test('chữ số có sẵn trong mẫu câu chỉ là tên gọi của biểu mẫu, không phải số liệu', () => {
    const names = /mức độ 3 và 4|mức độ [34]|năm 2015|từ \d+% đến dưới \d+%/g;
    for (const text of sentences.flatMap(textsOf)) {
      const literals = parsePattern(text).flatMap((part) => (part.kind === 'literal' ? [part.text] : []));
      expect(literals.join('').replace(names, '')).not.toMatch(/\d/);
    }
  });

  test('tỷ lệ chỉ được viết ở trường hợp có thể có mẫu số khác 0', () => {
    const rates = sentences.filter((pattern) =>
      figuresOf(pattern).some((id) => id.endsWith('resolutionRate')),
    );
    expect(rates.length).toBeGreaterThan(0);
    for (const pattern of rates) expect(pattern.cases[0]?.when?.some((one) => 'zero' in one)).toBe(true);
  });

  test('mọi chỉ tiêu có số liệu của bộ mẫu đều có câu nói tới', () => {
    const said = new Set(
      sentences.flatMap((pattern) => [
        ...figuresOf(pattern),
        ...pattern.cases.flatMap((one) => (one.when ?? []).flatMap(conditionId)),
      ]),
    );
    const rows = tth2024.templates.flatMap((template) => template.rows.map((row) => row.indicator));
    const unsaid = rows.filter((id) => indicators[id].measure !== 'heading' && !said.has(id));
    // The form repeats the row under it: "2. Kiểm tra, xử lý VBQPPL" is "2.1. Số VBQPPL đã kiểm tra".
    expect(unsaid).toEqual(['legalDocuments.inspection.group', 'legalDocuments.review.group']);
  });

  test('mã chỉ tiêu vừa với nhãn của Word', () => {
    for (const id of Object.keys(indicators)) expect(figureTag(id).length).toBeLessThanOrEqual(64);
  });
});
