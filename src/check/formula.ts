// Live formulas for derived cells, for a sheet with figures and for one that waits for them: they show nothing while
// there is nothing to calculate, are rounded, safe for a zero denominator, right also where figures are typed as text.

import type { Figure } from '../core/form/table';
import { type Decimal, toPlainText } from '../core/number/decimal';
import { a1, type CellRef } from '../core/workbook/address';
import type { Fact } from '../rules';
import { textNumberFormula } from './typed-number';

/** "D9" on the same sheet, "'Phụ lục 4'!D11" elsewhere; apostrophes in a sheet name are doubled. */
function reference(cell: CellRef, from: CellRef): string {
  const address = a1(cell.row, cell.column);
  return cell.sheet === from.sheet ? address : `'${cell.sheet.replace(/'/g, "''")}'!${address}`;
}

/** Whether figures typed as text are read as such, or every cell is taken for a number, as in a blank sheet. */
export type Operands = 'asTyped' | 'asNumbers';

/**
 * The cell as a number. A figure typed as text ("89.563") does not count in a formula, and how Excel would read it
 * depends on the machine. Once the cell holds a number, that is taken. null where no formula reads the text.
 */
function operand({ bound, figure }: Fact, from: CellRef, operands: Operands): string | null {
  const ref = reference(bound.cell, from);
  if (operands === 'asNumbers' || !figure || !isText(figure)) return ref;
  const number = textNumberFormula(ref, figure.typed ?? bound.printedFigure, figure.value);
  return number === null ? null : `IF(ISTEXT(${ref}),${number},${ref})`;
}

const isText = ({ from, typed }: Figure): boolean => from === 'text' || typed !== undefined;

/**
 * Total of the parts: one range where they stand in one column or row without a gap, else each by itself. Shows
 * nothing until one part is there.
 */
export function sumFormula(
  total: Fact,
  parts: readonly Fact[],
  operands: Operands = 'asTyped',
): string | null {
  const terms = sumTerms(total.bound.cell, parts, operands);
  return terms === null ? null : `IF(COUNT(${terms})=0,"",SUM(${terms}))`;
}

function sumTerms(from: CellRef, parts: readonly Fact[], operands: Operands): string | null {
  const asText = operands === 'asTyped' && parts.some(({ figure }) => figure !== null && isText(figure));
  if (!asText && parts.length > 1 && isRun(parts)) {
    const [first, last] = [parts[0], parts[parts.length - 1]];
    if (first && last)
      return `${reference(first.bound.cell, from)}:${a1(last.bound.cell.row, last.bound.cell.column)}`;
  }
  const terms = parts.map((part) => operand(part, from, operands));
  return terms.includes(null) ? null : terms.join(',');
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
): string | null {
  // N() reads the "" of another such formula as 0, where bare arithmetic would show #VALUE!.
  const [part, whole] = [terms.part, terms.whole].map((fact) => operand(fact, rate.bound.cell, operands));
  if (!part || !whole) return null;
  return `IF(N(${whole})=0,"",ROUND(N(${part})/N(${whole})*100,${places}))`;
}

/** (base − current) / base × 100, rounded to `places`; shows nothing until the current figure is there. */
export function decreaseFormula(
  rate: Fact,
  { base, current }: { readonly base: Decimal; readonly current: Fact },
  places: number,
  operands: Operands = 'asTyped',
): string | null {
  const now = operand(current, rate.bound.cell, operands);
  if (now === null) return null;
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

/** ROUND(…, places), as the formulas above end with it in a cell that shows percent itself. */
const AS_SHARE = /,(\d)\)\)$/;

/** Decimals that the formula of a rate which shows nothing yet rounds to; undefined where it does not say. */
export function heldPlaces(rate: Fact): number | undefined {
  const held = heldFormula(rate) ?? '';
  const places = /\*\s*100\s*,\s*(\d)\s*\)/.exec(held)?.[1];
  if (places !== undefined) return Number(places);
  const share = Number(AS_SHARE.exec(bare(held))?.[1] ?? 0);
  return share > 2 ? share - 2 : undefined;
}

/** Excel takes no longer one. */
const LONGEST = 8_192;

/**
 * What stands in a derived cell once it is filled. A cell with a formula of our own form keeps it, unless that is the
 * formula of a blank form, which does not count figures typed as text. null where the cell holds any other formula:
 * what that gives is for Excel to say, and nothing of ours is put in its place or under it.
 */
export function formulaFor(cell: Fact, write: (operands: Operands) => string | null): string | null {
  const [held, typed] = [heldFormula(cell), write('asTyped')];
  if (typed === null || typed.length > LONGEST) return null;
  if (held === undefined) return typed;
  const isHeld = (ours: string): boolean => [ours, asShare(ours)].some((one) => bare(one) === bare(held));
  if (isHeld(typed)) return held;
  return isHeld(write('asNumbers') ?? '') ? typed : null;
}

/** Spaces and letter case are what the program made of them. */
const bare = (formula: string): string => formula.replace(/\s/g, '').toUpperCase();
