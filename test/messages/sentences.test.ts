// Sentences of findings as checks draw them: a place, no empty slot, no word that only programmers know.

import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import { checkTables } from '../../src/check';
import type { Finding } from '../../src/core/form/finding';
import { describeFinding, detailFinding, explainFinding } from '../../src/messages';
import { ruleExamples } from '../catalog/examples';
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
  ruleExamples
    .filter(({ setId }) => setId === one.id)
    .flatMap(({ examples }) => findingsOf(examples.fails, one)),
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

const all = [
  ...new Map(
    [...findings, ...listFindings(), ...eraFindings(), ...unitFindings(), ...infoFindings()].map((one) => [
      `${one.id} ${describeFinding(one)}`,
      one,
    ]),
  ).values(),
];

/** Which code has an example is held by the compiler (finding-examples.ts); here that real checks draw most of them. */
test('ví dụ sai của quy tắc và các trang bày sẵn cho phần lớn các loại phát hiện', () => {
  expect(new Set(all.map(({ code }) => code)).size).toBeGreaterThanOrEqual(45);
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
