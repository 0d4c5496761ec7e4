// Cells that changed after a check, and which findings are no longer certain because of them.

import type { ShownWorkspace } from '../../app/workspace/shown';
import type { DescribedFinding } from '../../app/workspace/workspace';
import { type CellRef, cellKey } from '../../core/workbook/address';

/** 'unknown': rows moved, sheets came or went, or too many cells to name. */
export type Touched =
  | 'unknown'
  | { readonly cells: ReadonlySet<string>; readonly sheets: ReadonlySet<string> };

export const nothingTouched: Touched = { cells: new Set(), sheets: new Set() };

export function touchedBy(before: Touched, cells: readonly CellRef[] | 'unknown'): Touched {
  if (before === 'unknown' || cells === 'unknown') return 'unknown';
  return {
    cells: new Set([...before.cells, ...cells.map(cellKey)]),
    sheets: new Set([...before.sheets, ...cells.map(({ sheet }) => sheet)]),
  };
}

export const isTouched = (touched: Touched): boolean => touched === 'unknown' || touched.sheets.size > 0;

/** Ids of the findings that a change may have settled or made worse. */
export function staleFindings(
  workspace: Pick<ShownWorkspace, 'findings' | 'tables'>,
  touched: Touched,
): ReadonlySet<string> {
  const stale = workspace.findings.filter((finding) => isStale(finding, workspace.tables, touched));
  return new Set(stale.map(({ id }) => id));
}

function isStale(
  { cell, cells, template }: DescribedFinding,
  tables: ShownWorkspace['tables'],
  touched: Touched,
): boolean {
  if (touched === 'unknown') return true;
  if (cells.some((one) => touched.cells.has(cellKey(one)))) return true;
  if (cell) return touched.cells.has(cellKey(cell));
  // A row that is missing may have been typed in anywhere on the sheet of its table.
  return tables.some((table) => table.template.id === template && touched.sheets.has(table.sheet));
}
