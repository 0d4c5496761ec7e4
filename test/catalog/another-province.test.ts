// A further province costs one file of forms and its name in the list of sets: nothing else knows of it, and it is
// inserted, recognised, checked, filled and written into a draft like the others.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeDraft, draftContent } from '../../src/app';
import { templateSets } from '../../src/catalog';
import { catalogueOf } from '../../src/catalog/built-in';
import type { CellChange } from '../../src/core/workbook/workbook';
import { newWorkbook } from '../../src/hosts/xlsx';
import { lamGiang2026 } from '../fixtures/lam-giang-2026';
import { insertTemplates, openWorkspace } from '../support/app';
import { infoFor } from '../support/filled-set';

const catalogue = catalogueOf([...templateSets, lamGiang2026]);

/** Figures of an office, by indicator; those of formulas come from them. */
const figures: Readonly<Record<string, number>> = {
  'plan.tasksAssigned': 32,
  'plan.tasksCompleted': 24,
  'tthc.commune.resolved': 1353,
  'tthc.commune.resolvedOnTime': 1348,
};

/** The workbook with these figures in it. */
async function withFigures(wanted: Readonly<Record<string, number>>) {
  const file = await newWorkbook();
  const info = infoFor(lamGiang2026.id);
  await insertTemplates(file, lamGiang2026.id, 'all', { catalogue, supporting: ['info'], info });
  const { tables } = await openWorkspace(file, catalogue);
  const changes = tables
    .flatMap(({ rows }) => rows)
    .flatMap(({ cell, indicator }): CellChange[] => {
      const value = wanted[indicator];
      return value === undefined ? [] : [{ ...cell, before: null, value }];
    });
  await file.apply({ changes });
  return openWorkspace(file, catalogue);
}

test('cả bộ là một tệp không quá 250 dòng', () => {
  const text = readFileSync(join(__dirname, '../fixtures/lam-giang-2026.ts'), 'utf8');
  expect(text.split('\n').length).toBeLessThanOrEqual(250);
});

test('quy tắc theo chỉ tiêu có ở bộ mới, gọi đúng số biểu và số dòng của bộ ấy', () => {
  const rules = catalogue.rulesBySet[lamGiang2026.id] ?? [];
  expect(rules.length).toBeGreaterThan(40);
  const rate = rules.find((rule) => rule.kind === 'rate' && rule.rate === 'plan.completionRate');
  expect(rate?.source).toBe('Biểu số 01: dòng 1 tính từ 1.2 và 1.1');
});

test('chèn, nhận ra giữa tám bộ, kiểm tra, viết dự thảo', async () => {
  const right = await withFigures(figures);
  expect(right.tables.map(({ template, missing }) => [template.id, missing.length])).toEqual(
    lamGiang2026.templates.map(({ id }) => [id, 0]),
  );
  expect([right.questions, right.unread]).toEqual([[], []]);
  const { text } = draftContent(composeDraft(right, right.report.info));
  expect(text).toContain('đã hoàn thành 24/32 nhiệm vụ');
  expect(text).toContain('trong đó đúng hạn 1.348/1.353 hồ sơ');
  expect(text).toContain('2.4\tTỷ lệ xử lý VBQPPL sau rà soát\t%');
  expect(right.findings.filter(({ severity }) => severity === 'error')).toEqual([]);

  const wrong = await withFigures({ ...figures, 'plan.tasksCompleted': 42 });
  const told = wrong.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  expect(told).toEqual([
    'Trang tính Biểu số 01, ô D8 – dòng 1.2, Số nhiệm vụ đã hoàn thành: đang là 42, lớn hơn dòng 1.1 là 32, cao hơn 10. Kiểm tra ô D7 hoặc sửa ô D8. Xem lại hai số có bị nhập đổi chỗ không.',
  ]);
});
