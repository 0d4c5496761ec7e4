// How much of a form is filled in.

import { isZero } from '../number/decimal';
import { foldLabel } from '../text/fold';
import { cellKey } from '../workbook/address';
import { asksForFigure, type BoundRow, type BoundTable, isListed, type Reading } from './table';
import { kindOf } from './template';

/** How much of what a person has to fill in stands on a form. Cells that the rules calculate are not counted. */
export interface Completeness {
  /** Of the cells in question those that hold something; of a list its documents. */
  readonly filled: number;
  /** Cells that a person fills in; 0 for a list, which may be of any length, and where no unit is named yet. */
  readonly asked: number;
  /** Those of them that hold nothing, in the order of the form. */
  readonly blanks: readonly BoundRow[];
  /** Somebody has typed in it: what formulas make of blanks is nobody's figure. */
  readonly begun: boolean;
}

/** @param calculated keys of the cells that follow from others by the rules */
export function completenessOf(table: BoundTable, calculated: ReadonlySet<string>): Completeness {
  const begun = isBegun(table);
  if (kindOf(table.template) === 'documents') {
    return { filled: (table.documents ?? []).filter(isListed).length, asked: 0, blanks: [], begun };
  }
  const spare = spareLines(table);
  const asked = table.rows.filter(
    (bound) =>
      asksForFigure(table, bound) && !calculated.has(cellKey(bound.cell)) && !spare.has(bound.cell.row),
  );
  const blanks = asked.filter(({ reading }) => reading.kind === 'blank');
  return { filled: begun ? asked.length - blanks.length : 0, asked: asked.length, blanks, begun };
}

function isBegun(table: BoundTable): boolean {
  if (kindOf(table.template) === 'documents') return (table.documents ?? []).some(isListed);
  return table.rows.some(({ reading }) => reading.kind !== 'blank' && !isFormulaZero(reading));
}

/** False where all forms are as blank as they were inserted. */
export const anyFigure = ({ tables }: { readonly tables: readonly BoundTable[] }): boolean =>
  tables.some(isBegun);

const isFormulaZero = (reading: Reading): boolean =>
  reading.kind === 'figure' && reading.figure.from === 'formula' && isZero(reading.figure.value);

/** Not still the form's own "UBND xã/thị trấn …". */
const isNamed = ({ printedLabel, row }: BoundRow): boolean =>
  !['', foldLabel(row.label)].includes(foldLabel(printedLabel));

const linesOf = (some: readonly BoundRow[]): ReadonlySet<number> => new Set(some.map(({ cell }) => cell.row));

const isWritten = (bound: BoundRow): boolean => bound.reading.kind !== 'blank' || isNamed(bound);

/** Lines of a list that are numbered, and that nobody has written in yet. */
function spareLines({ rows }: BoundTable): ReadonlySet<number> {
  const listed = rows.filter(({ row }) => row.repeats);
  const written = linesOf(listed.filter(isWritten));
  return new Set([...linesOf(listed)].filter((line) => !written.has(line)));
}

/** How many units stand in a table by agencies: numbered rows that nobody has written in yet are none. */
export function unitsIn({ template, rows }: BoundTable): number {
  // What a group of a free list adds up to is no row of its own.
  const listed = rows.filter(({ row }) => row.repeats && !(template.freeRows && row.parent === undefined));
  // A form may name all its units itself.
  return (
    linesOf(listed.filter(isWritten)).size ||
    linesOf(rows.filter(({ reading }) => reading.kind !== 'blank')).size
  );
}
