// The product's own forms read like a stranger's: what is printed comes back exactly, and most of the rules with it.

import { rulesBySet, templateSets } from '../../src/catalog';
import type { Rule } from '../../src/core/form/rule';
import type { Template, TemplateSet } from '../../src/core/form/template';
import { type OwnDraft, readOwnForm } from '../../src/own';
import { coreOf, sameKey } from '../../src/own/rule-makers';
import { idsOfRule } from '../../src/rules';
import { printedSheet, sheetMates } from './printed-sheets';

const nothingKnown = { sets: [], dictionary: {} };
const isPrinted = ({ id }: TemplateSet): boolean => !id.startsWith('hai-cap');
const forms = templateSets.flatMap((set) =>
  set.templates.map((template) => [template.id, set, template] as const),
);

function read(set: TemplateSet, template: Template): OwnDraft {
  const sheet = printedSheet(set, template);
  return readOwnForm({ sheets: [sheet] }, sheet.name, nothingKnown);
}

/** The form that was read for this template, among the parts that share its sheet. */
const formOf = ({ forms: read }: OwnDraft, template: Template): Template | undefined =>
  read.find((form) => form.template.part?.numeral === template.part?.numeral)?.template;

const rowOf = ({ code, label, unit, level, answers, repeats }: Template['rows'][number]) => {
  // In which order answers stand in the catalogue is not printed anywhere.
  const sorted = answers && [...answers].sort((a, b) => a.value - b.value);
  return { code, label, unit, level, answers: sorted, repeats };
};

describe.each(forms)('đọc lại %s', (_, set, template) => {
  const draft = read(set, template);
  const own = formOf(draft, template);

  test('dòng, đơn vị tính, bậc, câu trả lời đúng như in', () => {
    expect(draft.forms).toHaveLength(sheetMates(set, template).length);
    // A form without that column prints no units: what its labels tell is no reading of print.
    const printsUnits = template.columns.some(({ role }) => role === 'unit');
    const printed = (row: Template['rows'][number]) =>
      printsUnits ? rowOf(row) : { ...rowOf(row), unit: '' };
    expect(own?.rows.map(printed)).toEqual(template.rows.map(printed));
    expect(new Set(own?.rows.map(({ key }) => key)).size).toBe(template.rows.length);
  });

  test('số, tên, đầu bảng, vùng gộp, loại cột, năm đúng như in', () => {
    const { number, title, caption, part, header, headerMerges, kind } = template;
    expect(own).toMatchObject({ number, title, caption, header, headerMerges });
    expect([own?.part, own?.kind, own?.orientation]).toEqual([part, kind, template.orientation]);
    const columns = (one: Template | undefined) => one?.columns.map(({ role, member }) => [role, member]);
    expect(columns(own)).toEqual(columns(template));
  });
});

/** Rules of the catalogue that speak of one form only, and the proposals for it in the same ids. */
function compare(set: TemplateSet, template: Template) {
  const draft = read(set, template);
  const own = formOf(draft, template);
  const ids = new Map<string, string>();
  const members = new Map<string, string>();
  for (const [n, { indicator, member }] of (own?.rows ?? []).entries()) {
    if (indicator !== '') ids.set(indicator, template.rows[n]?.indicator ?? '');
    if (member !== undefined) members.set(member, template.rows[n]?.member ?? '');
  }
  for (const [n, { indicator }] of (own?.columns ?? []).entries()) {
    if (indicator !== undefined) ids.set(indicator, template.columns[n]?.indicator ?? '');
  }
  const inside = new Set(ids.values());
  const known = (rulesBySet[set.id] ?? []).filter((rule) =>
    idsOfRule(rule).every((id) => inside.has(id.split('@')[0] ?? '')),
  );
  const renamed = (text: string): string => {
    const [id = '', member] = text.split('@');
    const own = ids.get(id) ?? members.get(text) ?? id;
    return member === undefined ? own : `${own}@${members.get(member) ?? member}`;
  };
  const keyOf = (rule: Rule, rename: (id: string) => string): string => {
    const core = coreOf(rule);
    return core
      ? sameKey(
          JSON.parse(JSON.stringify(core), (_, value) => (typeof value === 'string' ? rename(value) : value)),
        )
      : '';
  };
  const ofForm = draft.proposals.filter(({ rules }) =>
    rules.every((rule) => idsOfRule(rule).every((id) => ids.has(id.split('@')[0] ?? ''))),
  );
  const proposed = ofForm.flatMap((proposal) =>
    proposal.rules.map((rule) => ({ proposal, key: keyOf(rule, renamed) })),
  );
  return { proposed, known: new Map(known.map((rule) => [keyOf(rule, (id) => id), rule])) };
}

/** Found of those that sum or rate; false among those taken as sure, answers aside. */
function measure(sets: readonly TemplateSet[]) {
  const count = { wanted: 0, found: 0, sure: 0, wrong: 0 };
  const missing: string[] = [];
  const wrong: string[] = [];
  for (const set of sets) {
    for (const template of set.templates) {
      const { proposed, known } = compare(set, template);
      const keys = new Set(proposed.map(({ key }) => key));
      for (const [key, { kind }] of known) {
        if (kind !== 'sum' && kind !== 'rate' && kind !== 'rowSum') continue;
        count.wanted += 1;
        if (keys.has(key)) count.found += 1;
        else missing.push(`${template.id} ${key}`);
      }
      for (const { proposal, key } of proposed) {
        if (!proposal.sure || proposal.kind === 'choice') continue;
        count.sure += 1;
        if (known.has(key)) continue;
        count.wrong += 1;
        wrong.push(`${template.id} ${key}`);
      }
    }
  }
  return { ...count, missing, lies: wrong };
}

describe('phép tính đề xuất từ chữ in trên biểu, không có công thức và số liệu', () => {
  test('ba bộ in trên giấy: đủ từ 80% phép cộng và tỷ lệ, sai dưới 10% số chắc chắn', () => {
    const { wanted, found, sure, wrong, missing, lies } = measure(templateSets.filter(isPrinted));
    expect({ wanted, missing }).toEqual({ wanted: 47, missing: [] });
    expect(found / wanted).toBeGreaterThanOrEqual(0.8);
    expect({ enough: sure > 50, lies }).toEqual({ enough: true, lies: [] });
    expect(wrong / sure).toBeLessThan(0.1);
  });

  test('bốn bộ hai cấp, không dùng khi đặt cách đọc: cũng vậy', () => {
    const { wanted, found, sure, wrong } = measure(templateSets.filter((set) => !isPrinted(set)));
    expect(wanted).toBeGreaterThan(50);
    expect(found / wanted).toBeGreaterThanOrEqual(0.8);
    expect(wrong / sure).toBeLessThan(0.1);
  });

  test('câu trả lời bằng số: biểu in bao nhiêu câu hỏi thì có bấy nhiêu đề xuất', () => {
    for (const [, set, template] of forms) {
      const asked = template.rows.filter(({ answers }) => answers !== undefined).length;
      const { proposed } = compare(set, template);
      expect(proposed.filter(({ proposal }) => proposal.kind === 'choice' && proposal.sure)).toHaveLength(
        asked,
      );
    }
  });
});
