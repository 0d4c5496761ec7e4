// Inputs that once took the square of their size: one line each, so that it is seen when one does so again.

import { nextPeriodFile, planNextPeriod } from '../../src/app';
import { indicators, templateSets } from '../../src/catalog';
import { kindOf, type TemplateSet } from '../../src/core/form/template';
import type { WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { recognizeWorkbook } from '../../src/recognize';
import { checkSnapshot, draftOwnSet } from '../support/app';
import { workbookOf } from '../support/drawn-workbook';
import { type Drawn, sheetOf } from '../support/sheet';
import { type Measure, measure } from './measure';

const book = (rows: readonly (readonly Drawn[])[], merges: readonly string[] = []): WorkbookSnapshot => ({
  sheets: [sheetOf('Biểu', rows, merges)],
});

const HEADER = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú'] as const;

/** One form of a set below itself, so many times, with equal figures: of unlike ones it is asked which are the report's. */
function stacked(set: TemplateSet | undefined, times: number): WorkbookSnapshot {
  const template = set?.templates[3];
  if (!template) throw new Error('the bench needs a set with four forms');
  const form: readonly (readonly Drawn[])[] = [
    [template.number],
    [template.title],
    ...template.header,
    ...template.rows.map(({ code, label, unit }, at) => [
      code,
      label,
      unit,
      unit === '' ? null : (at * 3) % 90,
    ]),
  ];
  return book(Array.from({ length: times }, () => form).flat());
}

const few = { runs: 3, warm: 1, limit: 1_000 } as const;

export async function longPaths(): Promise<readonly Measure[]> {
  const blanks = ' '.repeat(32_760);
  const spaces = book([
    HEADER,
    ...Array.from({ length: 11 }, (_, n) => [String(n + 1), `(${blanks}x`, `(${blanks}x`, n]),
  ]);
  const units = templateSets.flatMap(({ templates }) => templates).find((one) => kindOf(one) === 'agencies');
  const wide = book(
    (units?.header ?? []).map((texts, n) => {
      const row: Drawn[] = [...texts];
      if (n === 1) row[16_383] = '.';
      return Array.from(row, (cell) => cell ?? '');
    }),
    units?.headerMerges,
  );
  const labels = book([
    HEADER,
    ...Array.from({ length: 21_000 }, (_, n) => [
      String(n),
      `Số văn bản của thôn ${n} đã ban hành`,
      'Văn bản',
      n,
    ]),
  ]);
  const set = templateSets.find(({ id }) => id === 'tth-2024');
  const tables = stacked(set, 934);
  const report = stacked(set, 560);
  const bytes = await workbookOf(report.sheets);
  const next = { period: { kind: 'quarter', index: 2, year: 2024 } } as const;
  const filled = checkSnapshot(report);
  return [
    await measure('bộ mẫu riêng, 22 ô có 32.760 dấu cách', () => draftOwnSet(spaces, 'Biểu'), few),
    await measure('nhận dạng, một ô ở cột XFD', () => recognizeWorkbook(wide, templateSets, indicators), few),
    await measure(
      'nhận dạng 934 biểu trên một trang',
      () => recognizeWorkbook(tables, templateSets, indicators),
      few,
    ),
    await measure('sang kỳ mới, 10.080 thay đổi', () => planNextPeriod(filled, next), few),
    await measure(
      'sang kỳ mới, viết tệp có 10.080 thay đổi',
      async () => nextPeriodFile(await openXlsx(bytes), planNextPeriod(filled, next)),
      few,
    ),
    await measure(
      'nhận dạng lại 21.000 tên dòng',
      () => recognizeWorkbook(labels, templateSets, indicators),
      few,
    ),
  ];
}
