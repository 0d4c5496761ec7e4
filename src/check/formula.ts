// Live formulas for derived cells, for a sheet with figures and for one that waits for them: they show nothing while
// there is nothing to calculate, are rounded, safe for a zero denominator, right also where figures are typed as text.

import { a1, type CellRef } from '../core/address';
import { type Decimal, toPlainText } from '../core/decimal';
import type { Fact } from './facts';

/** "D9" on the same sheet, "'Phụ lục 4'!D11" elsewhere; apostrophes in a sheet name are doubled. */
function reference(cell: CellRef, from: CellRef): string {
  const address = a1(cell.row, cell.column);
  return cell.sheet === from.sheet ? address : `'${cell.sheet.replace(/'/g, "''")}'!${address}`;
}

/** Whether figures typed as text are read as such, or every cell is taken for a number, as in a blank sheet. */
export type Operands = 'asTyped' | 'asNumbers';

/**
 * The cell as a number. A figure typed as text ("89.563") does not count in a formula, and how Excel would read it
 * depends on the machine; NUMBERVALUE says which mark is which. Once the cell holds a number, that is taken.
 */
function operand(fact: Fact, from: CellRef, operands: Operands): string {
  const ref = reference(fact.bound.cell, from);
  if (operands === 'asNumbers' || fact.figure?.from !== 'text') return ref;
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

/**
 * Total of the parts: one range where they stand in one column or row without a gap, else each by itself. Shows
 * nothing until one part is there.
 */
export function sumFormula(total: Fact, parts: readonly Fact[], operands: Operands = 'asTyped'): string {
  const terms = sumTerms(total.bound.cell, parts, operands);
  return `IF(COUNT(${terms})=0,"",SUM(${terms}))`;
}

function sumTerms(from: CellRef, parts: readonly Fact[], operands: Operands): string {
  const asText = operands === 'asTyped' && parts.some((part) => part.figure?.from === 'text');
  if (!asText && parts.length > 1 && isRun(parts)) {
    const [first, last] = [parts[0], parts[parts.length - 1]];
    if (first && last)
      return `${reference(first.bound.cell, from)}:${a1(last.bound.cell.row, last.bound.cell.column)}`;
  }
  return parts.map((part) => operand(part, from, operands)).join(',');
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

/** part / whole × 100, rounded to `places`; shows nothing where the whole is 0 or not there yet. */
export function rateFormula(
  rate: Fact,
  terms: { readonly part: Fact; readonly whole: Fact },
  places: number,
  operands: Operands = 'asTyped',
): string {
  // N() reads the "" of another such formula as 0, where bare arithmetic would show #VALUE!.
  const number = (fact: Fact): string => `N(${operand(fact, rate.bound.cell, operands)})`;
  const [part, whole] = [number(terms.part), number(terms.whole)];
  return `IF(${whole}=0,"",ROUND(${part}/${whole}*100,${places}))`;
}

/** (base − current) / base × 100, rounded to `places`; shows nothing until the current figure is there. */
export function decreaseFormula(
  rate: Fact,
  { base, current }: { readonly base: Decimal; readonly current: Fact },
  places: number,
  operands: Operands = 'asTyped',
): string {
  const now = operand(current, rate.bound.cell, operands);
  const from = toPlainText(base);
  return `IF(COUNT(${now})=0,"",ROUND((${from}-N(${now}))/${from}*100,${places}))`;
}

/** ROUND(… × 100, places), as the formulas of rates above have it. */
const IN_PERCENT = /\*100,(\d+)\)(?=\)$)/;

/** The formula of a rate, written by one of the above, for a cell whose format itself shows percent: 0,846 as 84,6%. */
export function asShare(formula: string): string {
  return formula.replace(IN_PERCENT, (_, places: string) => `,${Number(places) + 2})`);
}

/** The formula of a cell that has one and shows nothing. */
function heldFormula({ bound: { reading } }: Fact): string | undefined {
  return reading.kind === 'blank' ? reading.formula : undefined;
}

/** Decimals that the formula of a rate which shows nothing yet rounds to; undefined where it does not say. */
export function heldPlaces(rate: Fact): number | undefined {
  const places = /\*\s*100\s*,\s*(\d)\s*\)/.exec(heldFormula(rate) ?? '')?.[1];
  return places === undefined ? undefined : Number(places);
}

/**
 * What stands in a derived cell once it is filled. A cell that has a formula keeps it; only the formula of a blank
 * form, which does not count figures typed as text, is written so that it does.
 */
export function formulaFor(cell: Fact, write: (operands: Operands) => string): string {
  const [held, typed] = [heldFormula(cell), write('asTyped')];
  if (held === undefined) return typed;
  const blankForm = write('asNumbers');
  return typed !== blankForm && bare(held) === bare(blankForm) ? typed : held;
}

/** Spaces and letter case are what the program made of them. */
const bare = (formula: string): string => formula.replace(/\s/g, '').toUpperCase();
