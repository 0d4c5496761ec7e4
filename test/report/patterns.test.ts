// The patterns themselves: every slot names something that is there, in both directions.

import { indicators, templateSets } from '../../src/catalog';
import { outlineBySet, reportOutlines } from '../../src/catalog/outlines';
import { differences } from '../../src/catalog/outlines/differences';
import { kindOf, type TemplateSet } from '../../src/core/form/template';
import type { Condition, ReportOutline, SentencePattern } from '../../src/core/report/outline';
import { parsePattern } from '../../src/core/report/sentence-pattern';
import { figureTag } from '../../src/hosts/docx';

const sentencesOf = (outline: ReportOutline) =>
  outline.sections.flatMap((section) =>
    section.content.flatMap((content) => (content.kind === 'freeText' ? [] : content.sentences)),
  );

// Outlines share sentences: each once.
const sentences = [...new Set(reportOutlines.flatMap(sentencesOf))];

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

const figuresOfOutline = (outline: ReportOutline) => sentencesOf(outline).flatMap(figuresOf);

/** Ids that a cell of the set's forms gives, by the indicator of the cell, and those made of its years or answers. */
const idsOf = (set: TemplateSet) =>
  new Map(
    set.templates.flatMap((form): (readonly [string, string])[] => {
      const kind = kindOf(form);
      if (kind === 'documents') return [];
      if (kind !== 'agencies') {
        const years =
          kind === 'years' ? ['sum', 'first', 'last', 'firstYear', 'lastYear', 'low', 'lowYear'] : [];
        return form.rows.flatMap(({ indicator, answers = [] }) => [
          [indicator, indicator] as const,
          ...years.map((year) => [`${indicator}@${year}`, indicator] as const),
          ...[...answers.map(({ value }) => value), 'blank', 'all'].map(
            (answer) => [`${form.area}@${answer}`, ''] as const,
          ),
        ]);
      }
      return form.columns.flatMap(({ indicator }) =>
        indicator === undefined
          ? []
          : form.rows.flatMap(({ member }) =>
              member === undefined ? [] : [[`${indicator}@${member}`, indicator] as const],
            ),
      );
    }),
  );

const known = new Set([
  ...templateSets.flatMap((set) => [...idsOf(set).keys()]),
  ...Object.keys(differences),
]);

/** Figures that no sentence speaks of, and why. */
const UNSAID: Readonly<Record<string, string>> = {
  'legalDocuments.inspection.group': 'biểu lặp lại dòng 2.1 ngay dưới',
  'legalDocuments.review.group': 'biểu lặp lại dòng 3.1 ngay dưới',
  'satisfaction.group': 'biểu lặp lại số dịch vụ, số mẫu khảo sát ngay dưới',
  'feedback.group': 'biểu lặp lại số phản ánh, kiến nghị đã tiếp nhận ngay dưới',
  'publicity.otherForms': 'là lời, không phải số: người viết nêu ở phần tuyên truyền',
  'staff.officials.total': 'biểu ghi lại số có mặt ngay dưới; câu nêu số được giao và số có mặt',
};

describe('mẫu câu', () => {
  test('mỗi mẫu có mã riêng', () => {
    const ids = sentences.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(sentences.map((pattern) => [pattern.id, pattern] as const))(
    '%s: chỗ điền có thật',
    (_, pattern) => {
      for (const id of figuresOf(pattern)) expect(known).toContain(id);
      for (const one of pattern.cases) {
        for (const id of (one.when ?? []).flatMap(conditionId)) expect(known).toContain(id);
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

  test('chú thích cuối trang đứng sau danh từ hoặc dấu phần trăm, không chen giữa số và đơn vị', () => {
    for (const text of sentences.flatMap(textsOf)) {
      const noted = text.match(/\{[^{}]+\^\}/g)?.length ?? 0;
      expect(text.match(/\{[^{}]+\^\}(?:%| [^{}]+)\{\^\}/g)?.length ?? 0).toBe(noted);
      expect(text.match(/\{\^\}/g)?.length ?? 0).toBe(noted);
    }
  });

  test('tỷ lệ chỉ được viết ở trường hợp có thể có mẫu số khác 0', () => {
    const rates = sentences.filter((pattern) =>
      figuresOf(pattern).some((id) => id.endsWith('resolutionRate')),
    );
    expect(rates.length).toBeGreaterThan(0);
    for (const pattern of rates) expect(pattern.cases[0]?.when?.some((one) => 'zero' in one)).toBe(true);
  });

  test.each(templateSets.map((set) => [set.name, set] as const))(
    '%s: chỉ tiêu nào có số liệu cũng có câu nói tới, trừ chỉ tiêu nêu rõ lý do',
    (_, set) => {
      const outline = outlineBySet[set.id];
      if (!outline) throw new Error(`no outline for ${set.id}`);
      const ids = idsOf(set);
      const said = new Set(
        sentencesOf(outline)
          .flatMap((pattern) => [
            ...figuresOf(pattern),
            ...pattern.cases.flatMap((one) => (one.when ?? []).flatMap(conditionId)),
          ])
          .map((id) => ids.get(id) ?? ''),
      );
      const goals = set.templates.filter(({ area }) => area === 'muc-tieu');
      const counted = new Set(goals.flatMap(({ rows }) => rows.map(({ indicator }) => indicator)));
      const dictionary: Readonly<Record<string, { readonly measure: string }>> = indicators;
      const unsaid = [...new Set(ids.values())].filter(
        (id) =>
          id !== '' &&
          dictionary[id]?.measure !== 'heading' &&
          !said.has(id) &&
          !counted.has(id) &&
          !(id in UNSAID),
      );
      expect(unsaid).toEqual([]);
      if (counted.size > 0) expect(figuresOfOutline(outline)).toContain('muc-tieu@all');
    },
  );

  test('mỗi chỉ tiêu nêu trong danh sách không nói tới đúng là không có câu nào', () => {
    const said = new Set(sentences.flatMap(figuresOf).map((id) => id.split('@')[0]));
    expect(Object.keys(UNSAID).filter((id) => said.has(id))).toEqual([]);
  });

  test('mã chỉ tiêu vừa với nhãn của Word', () => {
    for (const id of [...Object.keys(indicators), ...known])
      expect(figureTag(id).length).toBeLessThanOrEqual(64);
  });
});
