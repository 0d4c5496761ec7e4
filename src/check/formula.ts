// Live formulas for derived cells: rounded, safe for a zero denominator, right also where figures are typed as text.

import { a1, type CellRef } from '../core/address';
import { toPlainText } from '../core/decimal';
import type { Fact } from './facts';

/** "D9" on the same sheet, "'Phụ lục 4'!D11" elsewhere; apostrophes in a sheet name are doubled. */
function reference(cell: CellRef, from: CellRef): string {
  const address = a1(cell.row, cell.column);
  return cell.sheet === from.sheet ? address : `'${cell.sheet.replace(/'/g, "''")}'!${address}`;
}

/**
 * The cell as a number. A figure typed as text ("89.563") does not count in a formula, and how Excel would read it
 * depends on the machine; NUMBERVALUE says which mark is which. Once the cell holds a number, that is taken.
 */
function operand(fact: Fact, from: CellRef): string {
  const ref = reference(fact.bound.cell, from);
  if (fact.figure?.from !== 'text') return ref;
  const [point, group] = decimalMarks(fact);
  return `IF(ISTEXT(${ref}),NUMBERVALUE(${ref},"${point}","${group}"),${ref})`;
}

/** Which mark the typed text uses for decimals and which for thousands: the pair that gives the figure as read. */
function decimalMarks(fact: Fact): readonly [string, string] {
  const text = fact.bound.printedFigure;
  const value = fact.figure ? toPlainText(fact.figure.value) : '';
  const english = text.replace(/,/g, '');
  return /[.,]/.test(text) && Number(english) === Number(value) ? ['.', ','] : [',', '.'];
}

/** Total of the parts: one range where they stand in one column or row without a gap, else each by itself. */
export function sumFormula(total: Fact, parts: readonly Fact[]): string {
  const from = total.bound.cell;
  const asText = parts.some((part) => part.figure?.from === 'text');
  if (!asText && parts.length > 1 && isRun(parts)) {
    const [first, last] = [parts[0], parts[parts.length - 1]];
    if (first && last)
      return `SUM(${reference(first.bound.cell, from)}:${a1(last.bound.cell.row, last.bound.cell.column)})`;
  }
  return `SUM(${parts.map((part) => operand(part, from)).join(',')})`;
}

/** Total for a sheet that is still to be filled in: shows nothing until one part is there. */
export function openSumFormula(total: Fact, parts: readonly Fact[]): string {
  const sum = sumFormula(total, parts);
  return `IF(COUNT${sum.slice('SUM'.length)}=0,"",${sum})`;
}

/** True where the parts stand one below the other, or side by side, without a gap. */
function isRun(parts: readonly Fact[]): boolean {
  const first = parts[0]?.bound.cell;
  if (!first) return false;
  const stepBy = (down: number, across: number): boolean =>
    parts.every(
      ({ bound: { cell } }, index) =>
        cell.sheet === first.sheet &&
        cell.column === first.column + index * across &&
        cell.row === first.row + index * down,
    );
  return stepBy(1, 0) || stepBy(0, 1);
}

/**
 * part / whole × 100, rounded to `places`; shows nothing where the whole is 0 or not there yet.
 * @param terms the two terms, given how to write a reference.
 */
export function quotientFormula(
  rate: Fact,
  places: number,
  terms: (ref: (fact: Fact) => string) => { readonly part: string; readonly whole: string },
): string {
  // N() reads the "" of another such formula as 0, where bare arithmetic would show #VALUE!.
  const { part, whole } = terms((fact) => `N(${operand(fact, rate.bound.cell)})`);
  const quotient = `ROUND(${part}/${whole}*100,${places})`;
  return /^\d+$/.test(whole) ? quotient : `IF(${whole}=0,"",${quotient})`;
}
