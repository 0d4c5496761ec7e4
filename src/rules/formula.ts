// Live formulas for derived cells, for a sheet with figures and for one that waits for them: they show nothing while
// there is nothing to calculate, are rounded, safe for a zero denominator, right also where figures are typed as text.

import type { Figure } from '../core/form/table';
import { type Decimal, toNumber } from '../core/number/decimal';
import { a1, type CellRef } from '../core/workbook/address';
import { call, type FormulaTree, number, operation, ref, text } from '../core/workbook/formula-tree';
import type { Fact } from './facts';
import { textNumberFormula } from './typed-number';

/** How a formula is to be written. */
export interface FormulaStyle {
  /** Whether figures typed as text are read as such, or every cell is taken for a number, as in a blank sheet. */
  readonly operands: 'asTyped' | 'asNumbers';
  /** Decimals of a rate in percent. */
  readonly places: number;
  /** A rate for a cell whose format itself shows percent: 0,846 as 84,6%. */
  readonly share?: boolean;
}

/** "D9" on the same sheet, "'Phụ lục 4'!D11" elsewhere; apostrophes in a sheet name are doubled. */
function reference(cell: CellRef, from: CellRef): string {
  const address = a1(cell.row, cell.column);
  return cell.sheet === from.sheet ? address : `'${cell.sheet.replace(/'/g, "''")}'!${address}`;
}

/**
 * The cell as a number. A figure typed as text ("89.563") does not count in a formula, and how Excel would read it
 * depends on the machine. Once the cell holds a number, that is taken. null where no formula reads the text.
 */
function operand({ bound, figure }: Fact, from: CellRef, { operands }: FormulaStyle): FormulaTree | null {
  const cell = ref(reference(bound.cell, from));
  if (operands === 'asNumbers' || !figure || !isText(figure)) return cell;
  const typed = textNumberFormula(cell, figure.typed ?? bound.printedFigure, figure.value);
  return typed && call('IF', call('ISTEXT', cell), typed, cell);
}

const isText = ({ from, typed }: Figure): boolean => from === 'text' || typed !== undefined;

/** IF(condition,"",value): nothing while the condition holds. */
const nothingIf = (condition: FormulaTree, value: FormulaTree): FormulaTree =>
  call('IF', operation(condition, '=', number(0)), text(''), value);

/**
 * Total of the parts: one range where they stand in one column or row without a gap, else each by itself. Shows
 * nothing until one part is there.
 */
export function sumFormula(total: Fact, parts: readonly Fact[], style: FormulaStyle): FormulaTree | null {
  const terms = sumTerms(total.bound.cell, parts, style);
  return terms && nothingIf(call('COUNT', ...terms), call('SUM', ...terms));
}

function sumTerms(from: CellRef, parts: readonly Fact[], style: FormulaStyle): readonly FormulaTree[] | null {
  const asText =
    style.operands === 'asTyped' && parts.some(({ figure }) => figure !== null && isText(figure));
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (!asText && parts.length > 1 && first && last && isRun(parts)) {
    const to = a1(last.bound.cell.row, last.bound.cell.column);
    return [{ kind: 'range', from: reference(first.bound.cell, from), to }];
  }
  const terms: FormulaTree[] = [];
  for (const part of parts) {
    const term = operand(part, from, style);
    if (!term) return null;
    terms.push(term);
  }
  return terms;
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

/** ROUND(share*100,places), or the share itself with two places more. */
const rounded = (share: FormulaTree, { places, share: asShare }: FormulaStyle): FormulaTree =>
  asShare
    ? call('ROUND', share, number(places + 2))
    : call('ROUND', operation(share, '*', number(100)), number(places));

/** part / whole × 100, rounded; shows nothing where the whole is 0 or not there yet. */
export function rateFormula(
  rate: Fact,
  terms: { readonly part: Fact; readonly whole: Fact },
  style: FormulaStyle,
): FormulaTree | null {
  // N() reads the "" of another such formula as 0, where bare arithmetic would show #VALUE!.
  const [part, whole] = [terms.part, terms.whole].map((fact) => operand(fact, rate.bound.cell, style));
  if (!part || !whole) return null;
  const share = operation(call('N', part), '/', call('N', whole));
  return nothingIf(call('N', whole), rounded(share, style));
}

/** (base − current) / base × 100, rounded; shows nothing until the current figure is there. */
export function decreaseFormula(
  rate: Fact,
  { base, current }: { readonly base: Decimal; readonly current: Fact },
  style: FormulaStyle,
): FormulaTree | null {
  const now = operand(current, rate.bound.cell, style);
  if (now === null) return null;
  const from = number(toNumber(base));
  const share = operation(operation(from, '-', call('N', now)), '/', from);
  return nothingIf(call('COUNT', now), rounded(share, style));
}
