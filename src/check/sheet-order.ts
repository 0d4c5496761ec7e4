// Findings in the order in which a person meets their cells.

import type { Finding } from '../core/form/finding';
import type { BoundTable } from '../core/form/table';

/** By table as they stand in the workbook, then from top to bottom; findings of no cell after those of their table. */
export function inSheetOrder(
  findings: readonly Finding[],
  tables: readonly BoundTable[],
): readonly Finding[] {
  const order = new Map<string, number>();
  for (const table of tables) if (!order.has(table.template.id)) order.set(table.template.id, order.size);
  const sheets = new Map<string, number>();
  for (const { template, cell } of findings) {
    if (template === '' && cell && !sheets.has(cell.sheet)) sheets.set(cell.sheet, sheets.size);
  }
  const place = (finding: Finding): readonly number[] => [
    // What is about no table stands before all of them, sheet by sheet.
    finding.template === '' ? -1 : (order.get(finding.template) ?? 0),
    finding.template === '' ? (sheets.get(finding.cell?.sheet ?? '') ?? 0) : 0,
    finding.cell ? finding.cell.row : Number.MAX_SAFE_INTEGER,
    finding.cell ? finding.cell.column : 0,
  ];
  return [...findings].sort((a, b) => {
    const left = place(a);
    const right = place(b);
    for (let i = 0; i < left.length; i += 1) {
      const by = (left[i] ?? 0) - (right[i] ?? 0);
      if (by !== 0) return by;
    }
    return 0;
  });
}
