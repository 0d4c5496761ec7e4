// A workbook of a template set as an office has it at the end of a period: every form filled, the supporting sheets
// too. Figures are derived from their place, so that no two neighbours are equal.

import { indicators } from '../../src/catalog';
import type { Period, ReportInfo } from '../../src/core/calendar/report-info';
import type { SupportingKind } from '../../src/core/form/supporting-form';
import { kindOf } from '../../src/core/form/template';
import { cellKey } from '../../src/core/workbook/address';
import type { CellChange } from '../../src/core/workbook/workbook';
import type { EditableFile } from '../../src/hosts/ports';
import { newWorkbook } from '../../src/hosts/xlsx';
import { insertTemplates, openWorkspace } from './app';

export const units = ['Xã Dân Chủ', 'Xã Nam Tuấn', 'Thị trấn Nước Hai'] as const;
const supporting: readonly SupportingKind[] = ['info', 'documents', 'narrative', 'log'];

/** A period that the set is for. */
export function periodFor(setId: string): Period {
  if (setId.startsWith('giai-doan')) return { kind: 'multiYear', index: 1, from: 2011, year: 2020 };
  if (setId.includes('2026')) return { kind: 'quarter', index: 3, year: 2026 };
  if (setId.includes('2025')) return { kind: 'quarter', index: 3, year: 2025 };
  return { kind: 'quarter', index: 1, year: 2024 };
}

export const infoFor = (setId: string): Partial<ReportInfo> => ({
  period: periodFor(setId),
  agency: 'UBND xã Thống Nhất',
  place: 'Thống Nhất',
  number: '105',
  symbol: 'BC-UBND',
  day: 15,
  month: 3,
  year: 2024,
  recipients: ['Sở Nội vụ', 'Lãnh đạo UBND xã'],
  agencies: units,
});

/**
 * @param wanted ids of forms; all of the set where none are named
 * @returns the file and how many figures were typed.
 */
export async function filledSet(
  setId: string,
  wanted: readonly string[] | 'all' = 'all',
): Promise<{ readonly file: EditableFile; readonly typed: number }> {
  const file = await newWorkbook();
  await insertTemplates(file, setId, wanted, { supporting, info: infoFor(setId) });
  const { tables, snapshot } = await openWorkspace(file);
  const formulas = new Set(
    snapshot.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells
          .filter(({ cell }) => cell.formula !== undefined)
          .map(({ column }) => cellKey({ sheet: name, row, column })),
      ),
    ),
  );
  const figures = tables
    .flatMap(({ rows }) => rows)
    .filter(({ cell }) => !formulas.has(cellKey(cell)))
    .flatMap(({ indicator, cell, row }, n): CellChange[] => {
      const measure = indicators[indicator as keyof typeof indicators]?.measure;
      if (measure === undefined || measure === 'heading') return [];
      const answer = row.answers?.[n % row.answers.length];
      const value = answer ? answer.value : ((n * 37) % 91) + 3;
      return [{ ...cell, before: null, value }];
    });
  const documents = tables
    .filter(({ template }) => kindOf(template) === 'documents')
    .flatMap(({ sheet, area, template }) =>
      [1, 2].flatMap((line): CellChange[] =>
        template.columns.flatMap(({ role }, column): CellChange[] => {
          const value = { symbol: `0${line}/KH-UBND`, date: '15/01/2024', label: `Kế hoạch ${line}` }[
            role as 'symbol' | 'date' | 'label'
          ];
          const row = area.top + template.header.length - 1 + line;
          return value === undefined ? [] : [{ sheet, row, column: area.left + column, before: null, value }];
        }),
      ),
    );
  await file.apply({ changes: [...figures, ...documents] });
  return { file, typed: figures.length };
}
