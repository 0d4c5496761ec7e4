// Every sentence once, filled with real figures: a place, no empty slot, no word that only programmers know.

import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import { checkTables } from '../../src/check';
import type { Finding, FindingCode } from '../../src/core/form/finding';
import { describeFinding, detailFinding, explainFinding } from '../../src/messages';
import { type Typed, tablesFrom } from '../support/tables';
import { eraFindings } from './era-findings';
import { infoFindings } from './info-findings';
import { listFindings } from './list-findings';
import { expectPlainVietnamese } from './plain-vietnamese';
import { unitFindings } from './unit-findings';

const set = templateSets[0];
if (!set) throw new Error('no template set');

/** Findings of the catalogue's own failing examples, and of cells that go wrong by themselves. */
function findingsOf(typed: Typed, inSet = set): readonly Finding[] {
  return inSet ? checkTables(tablesFrom(inSet, indicators, typed), rulesBySet, indicators) : [];
}

const ofSets = templateSets.flatMap((one) =>
  (rulesBySet[one.id] ?? []).flatMap((rule) => findingsOf(rule.fails, one)),
);
const examples: readonly Typed[] = [
  { figures: { 'tthc.total': 'khoảng 516' } },
  {
    figures: {
      'tthc.total': '516 thủ tục',
      'tthc.district.total': '376(1)',
      'tthc.commune.total': 'Không có',
    },
  },
  { figures: { 'tthc.total': '-5' } },
  { figures: { 'tthc.total': 51.5 } },
  { figures: { 'tthc.total': 1e308 } },
  { figures: { 'tthc.district.total': '376', 'tthc.commune.total': '140', 'tthc.inventory.group': '3' } },
  { figures: { 'plan.completionRate': '0', 'plan.tasksCompleted': '0', 'plan.tasksAssigned': '0' } },
  { figures: { 'plan.tasksCompleted': '05', 'plan.tasksAssigned': '7' } },
];
const findings = [...ofSets, ...examples.flatMap((typed) => findingsOf(typed))];

/** Codes that need a sheet of their own: no typed figure brings them about. */
const fromSheets: readonly FindingCode[] = [
  'MISSING_ROW',
  'DUPLICATE_CODE',
  'CELL_ERROR',
  'AMBIGUOUS_NUMBER',
  'FORMULA_BLANK',
  'NO_RESULT',
  'SHOWN_AS_DAY',
];
const model = findings[0];
const drawn: readonly Finding[] = model
  ? [
      {
        ...model,
        code: 'MISSING_ROW',
        cell: null,
        cells: [],
        slots: { ...model.slots, target: null, words: ['2.1', 'Số nhiệm vụ đề ra trong kế hoạch', 'PL2'] },
      },
      { ...model, code: 'DUPLICATE_CODE', slots: { ...model.slots, target: null, words: ['1.2.1'] } },
      ...findings
        .filter(({ code }) => code === 'DERIVED_BLANK')
        .map((one): Finding => ({ ...one, code: 'FORMULA_BLANK' })),
      { ...model, template: '', code: 'NO_RESULT', slots: { ...model.slots, target: null } },
      { ...model, code: 'SHOWN_AS_DAY', slots: { ...model.slots, words: ['05/01/1900', '5', ''] } },
      { ...model, code: 'CELL_ERROR', slots: { ...model.slots, words: ['#REF!'] } },
      { ...model, code: 'AMBIGUOUS_NUMBER', slots: { ...model.slots, words: ['6,011'] } },
    ]
  : [];
const all = [
  ...new Map(
    [...findings, ...drawn, ...listFindings(), ...eraFindings(), ...unitFindings(), ...infoFindings()].map(
      (one) => [`${one.id} ${describeFinding(one)}`, one],
    ),
  ).values(),
];

test('ví dụ sai của mọi quy tắc đều cho phát hiện, đủ mọi loại', () => {
  const seen = new Set(all.map(({ code }) => code));
  const every: Readonly<Record<FindingCode, true>> = {
    SUM: true,
    RATE: true,
    BASELINE_RATE: true,
    PART_OF: true,
    EQUAL: true,
    BETWEEN: true,
    CHOICE: true,
    RANGE: true,
    DEPENDS: true,
    REQUIRED: true,
    BALANCE: true,
    ROW_SUM: true,
    TOGETHER: true,
    NOTE_CONFLICT: true,
    DERIVED_BLANK: true,
    FORMULA_BLANK: true,
    NO_RESULT: true,
    ZERO_DENOMINATOR: true,
    HEADING_VALUE: true,
    NOT_A_NUMBER: true,
    SHOWN_AS_DAY: true,
    TOO_LARGE: true,
    AMBIGUOUS_NUMBER: true,
    CELL_ERROR: true,
    ZERO_PADDING: true,
    WORDS_BESIDE: true,
    DUPLICATE_CODE: true,
    MISSING_ROW: true,
    CODE_GAP: true,
    DUPLICATE_UNIT: true,
    INFO_UNREAD: true,
    INFO_DAYS: true,
    HEADING_UNKNOWN: true,
    UNIT_WITHOUT_ROW: true,
    UNIT_NOT_LISTED: true,
    PERCENT_MIXED: true,
    DOCUMENT_SYMBOL: true,
    DOCUMENT_TYPE: true,
    DOCUMENT_DATE: true,
    DOCUMENT_LATER: true,
    DOCUMENT_EARLIER: true,
    DOCUMENT_ORDER: true,
    DOCUMENT_TWICE: true,
    DOCUMENT_TWO_DAYS: true,
    DOCUMENT_COUNT: true,
    FRACTIONAL_COUNT: true,
    NEGATIVE: true,
    STRADDLES: true,
    ERA_SET: true,
    ERA_ROW: true,
    LEFT_OVER: true,
    ERA_WORD: true,
  };
  expect(Object.keys(every).filter((code) => !seen.has(code as FindingCode))).toEqual([]);
  expect(fromSheets.every((code) => seen.has(code))).toBe(true);
});

test.each(all.map((finding) => [finding.id, finding] as const))('%s', (_, finding) => {
  const sentence = describeFinding(finding);
  expectPlainVietnamese(sentence);
  // What is about the report as a whole names its sheet instead of a form.
  expect(sentence).toMatch(
    finding.template === '' && finding.code !== 'ERA_SET'
      ? /^Trang tính \p{Lu}/u
      : /^(?:Phụ lục (\d|[IVX])|(?:Trang tính )?Biểu TTHC)/,
  );
  if (finding.cell) expect(sentence).toMatch(/(^|[ ,(])ô [A-Z]+\d+/);
  expectPlainVietnamese(detailFinding(finding));
  expectPlainVietnamese(explainFinding(finding));
});

test('số trong câu viết kiểu Việt Nam', () => {
  const [finding] = findingsOf({
    figures: { 'tthc.total': '12500', 'tthc.district.total': '12000', 'tthc.commune.total': '1' },
  });
  expect(finding && describeFinding(finding)).toContain(
    'đang là 12.500, các dòng cộng lại (12.000 + 1) là 12.001, cao hơn 499',
  );
});
