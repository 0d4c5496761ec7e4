import {
  caoBang2023,
  giaiDoan20112020,
  indicators,
  rulesBySet,
  templateSets,
  tth2024,
} from '../../src/catalog';
import type { Rule } from '../../src/core/rule';
import { idsOfRule } from '../../src/core/rule-ids';
import type { Template, TemplateSet } from '../../src/core/template';
import { readOwnForm } from '../../src/own';
import { coreOf, sameKey } from '../../src/own/rule-makers';
import { printedSheet } from './printed-sheets';

const nothingKnown = { sets: [], dictionary: {} };
const sets = [tth2024, caoBang2023, giaiDoan20112020] as const;
const forms = sets.flatMap((set: TemplateSet) =>
  set.templates.map((template) => [template.id, set, template] as const),
);

const read = (set: TemplateSet, template: Template) => {
  const sheet = printedSheet(set, template);
  return readOwnForm({ sheets: [sheet] }, sheet.name, nothingKnown);
};

const rowOf = ({ code, label, unit, level, answers, repeats }: Template['rows'][number]) => ({
  code,
  label,
  unit,
  level,
  answers,
  repeats,
});

const asked = process.env.SHOW;
describe.each(forms)('đọc lại %s', (_, set, template) => {
  test('dòng, đơn vị tính, bậc, câu trả lời', () => {
    const draft = read(set, template);
    expect(draft.forms).toHaveLength(1);
    const own = draft.forms[0]?.template;
    const noUnits = template.columns.every(({ role }) => role !== 'unit');
    const strip = (row: Template['rows'][number]) => (noUnits ? { ...rowOf(row), unit: '' } : rowOf(row));
    expect(own?.rows.map(strip)).toEqual(template.rows.map(strip));
    expect({
      number: own?.number,
      title: own?.title,
      caption: own?.caption,
      part: own?.part,
      header: own?.header,
      merges: own?.headerMerges,
      kind: own?.kind,
      area: own?.area,
      orientation: own?.orientation,
      roles: own?.columns.map(({ role }) => role),
      members: own?.columns.map(({ member }) => member),
    }).toEqual({
      number: template.number,
      title: template.title,
      caption: template.caption,
      part: template.part,
      header: template.header,
      merges: template.headerMerges,
      kind: template.kind,
      area: template.area,
      orientation: template.orientation,
      roles: template.columns.map(({ role }) => role),
      members: template.columns.map(({ member }) => member),
    });
  });
});

test('phép tính', () => {
  let want = 0,
    got = 0,
    sure = 0,
    wrong = 0;
  for (const [id, set, template] of forms) {
    const draft = read(set, template);
    const own = draft.forms[0]?.template;
    const ids = new Map<string, string>();
    for (const [n, row] of (own?.rows ?? []).entries())
      ids.set(row.indicator, template.rows[n]?.indicator || '-');
    for (const [n, c] of (own?.columns ?? []).entries())
      if (c.indicator) ids.set(c.indicator, template.columns[n]?.indicator ?? '-');
    const inside = new Set(ids.values());
    const key = (rule: Rule): string => {
      const core = coreOf(rule);
      return core ? sameKey(core) : '';
    };
    const catalogue = (rulesBySet[set.id] ?? []).filter((rule) =>
      idsOfRule(rule).every((one) => inside.has(one.split('@')[0] ?? '')),
    );
    const name = (t: string) => t.replace(/rieng\.[\w.-]+/g, (x) => ids.get(x) ?? x);
    const proposed = draft.proposals.flatMap((p) => p.rules.map((r) => ({ p, key: '', raw: r })));
    const mapRule = (r: Rule): Rule =>
      JSON.parse(JSON.stringify(r), (_k, v) => (typeof v === 'string' ? name(v) : v));
    const keys = new Map(proposed.map(({ p, raw }) => [key(mapRule(raw)), p]));
    for (const rule of catalogue) {
      if (rule.kind !== 'sum' && rule.kind !== 'rate' && rule.kind !== 'rowSum') continue;
      want += 1;
      if (keys.has(key(rule))) got += 1;
      else if (asked) console.log('MISSING', id, key(rule));
    }
    const all = new Set(catalogue.map(key));
    for (const [k, p] of keys) {
      if (!p.sure || p.kind === 'choice') continue;
      sure += 1;
      if (!all.has(k)) {
        wrong += 1;
        if (asked) console.log('FALSE', id, p.confidence, k, p.words);
      }
    }
  }
  console.log({ want, got, sure, wrong });
});
void templateSets;
void indicators;
