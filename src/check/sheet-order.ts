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
  const placed = findings.map((finding) => ({
    finding,
    place: [
      // What is about no table stands before all of them, sheet by sheet.
      finding.template === '' ? -1 : (order.get(finding.template) ?? 0),
      finding.template === '' ? (sheets.get(finding.cell?.sheet ?? '') ?? 0) : 0,
      finding.cell ? finding.cell.row : Number.MAX_SAFE_INTEGER,
      finding.cell ? finding.cell.column : 0,
    ],
  }));
  return placed.sort((a, b) => compare(a.place, b.place)).map(({ finding }) => finding);
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (let at = 0; at < left.length; at += 1) {
    const by = (left[at] ?? 0) - (right[at] ?? 0);
    if (by !== 0) return by;
  }
  return 0;
}
