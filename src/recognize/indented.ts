// Labels that are indented by whole columns under one title ("Chỉ tiêu" over B:D): each row has its label in one of the
// columns. They are read as one column of labels.

import { isBlank, type SheetRow } from '../core/workbook/workbook';
import type { Header } from './header';

/** Fewer rows with their label further right are chance. */
const FEWEST = 2;

/** Columns right of the label's own that no other title stands over; null where there are none. */
function columnsOf({
  roles,
  labelEnd,
  columns,
}: Header): { readonly from: number; readonly end: number } | null {
  const { label } = roles;
  if (label === undefined) return null;
  const next = columns
    .filter(({ column, path }) => column > labelEnd && path.length > 0)
    .reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY);
  const end = Number.isFinite(next) ? next - 1 : labelEnd;
  return end > label ? { from: label, end } : null;
}

/** The rows below a header with every label in the first of its columns. */
export function withoutIndents(rows: readonly SheetRow[], header: Header | null): readonly SheetRow[] {
  const span = header && columnsOf(header);
  if (!span) return rows;
  const { from, end } = span;
  const moved = rows.map((row): SheetRow => {
    const texts = row.cells.filter(
      ({ column, cell }) => from <= column && column <= end && !isBlank(cell.content),
    );
    const [only, more] = texts;
    if (!only || more || only.column === from || typeof only.cell.content !== 'string') return row;
    const cells = row.cells.filter(({ column }) => column !== from && column !== only.column);
    return {
      ...row,
      cells: [...cells, { column: from, cell: only.cell }].sort((a, b) => a.column - b.column),
    };
  });
  return moved.filter((row, n) => row !== rows[n]).length >= FEWEST ? moved : rows;
}
