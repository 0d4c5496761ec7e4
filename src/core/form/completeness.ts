// How much of a form is filled in.

import { isZero } from '../number/decimal';
import { foldLabel } from '../text/fold';
import { asksForFigure, type BoundRow, type BoundTable, isListed, type Reading } from './table';
import { kindOf } from './template';

/** How much of what a form asks for stands in it. */
export interface Completeness {
  /** Cells that hold something, asked for or not; of a list its documents. */
  readonly filled: number;
  /** Cells in which the form asks for a figure; 0 for a list, which may be of any length. */
  readonly asked: number;
}

/** A form in which nobody has typed yet has `filled` 0, whatever its formulas make of blanks. */
export function completenessOf(table: BoundTable): Completeness {
  if (kindOf(table.template) === 'documents') {
    return { filled: (table.documents ?? []).filter(isListed).length, asked: 0 };
  }
  const held = table.rows.filter(({ reading }) => reading.kind !== 'blank');
  // A sum of blanks shows 0: alone it is nobody's figure.
  const filled = held.some(({ reading }) => !isFormulaZero(reading)) ? held.length : 0;
  return { filled, asked: table.rows.filter((bound) => asksForFigure(table, bound)).length };
}

/** False where all forms are as blank as they were inserted. */
export const anyFigure = ({ tables }: { readonly tables: readonly BoundTable[] }): boolean =>
  tables.some((table) => completenessOf(table).filled > 0);

const isFormulaZero = (reading: Reading): boolean =>
  reading.kind === 'figure' && reading.figure.from === 'formula' && isZero(reading.figure.value);

/** Not still the form's own "UBND xã/thị trấn …". */
const isNamed = ({ printedLabel, row }: BoundRow): boolean =>
  !['', foldLabel(row.label)].includes(foldLabel(printedLabel));

/** How many units stand in a table by agencies: numbered rows that nobody has written in yet are none. */
export function unitsIn({ template, rows }: BoundTable): number {
  const lines = (some: readonly BoundRow[]): number => new Set(some.map(({ cell }) => cell.row)).size;
  // What a group of a free list adds up to is no row of its own.
  const listed = rows.filter(({ row }) => row.repeats && !(template.freeRows && row.parent === undefined));
  const written = listed.filter((bound) => bound.reading.kind !== 'blank' || isNamed(bound));
  // A form may name all its units itself.
  return lines(written) || lines(rows.filter(({ reading }) => reading.kind !== 'blank'));
}
