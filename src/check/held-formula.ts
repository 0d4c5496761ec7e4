// The formula that a derived cell holds already, and the one that is put there once it is filled.

import { parseFormula } from '../core/workbook/formula-reader';
import { type FormulaTree, printFormula } from '../core/workbook/formula-tree';
import type { Fact, FormulaStyle } from '../rules';

/** The formula of a cell that has one and shows nothing. */
function heldFormula({ bound: { reading } }: Fact): string | undefined {
  return reading.kind === 'blank' ? reading.formula : undefined;
}

/** Excel takes no longer one. */
const LONGEST = 8_192;

/** What stands in a derived cell once it is filled. */
export interface CellFormula {
  /** Without "=", English function names, "," between arguments. */
  readonly formula: string;
  /** The same for a cell whose format itself shows percent. */
  readonly inPercentCell: string;
  /** Whether `inPercentCell` gives 0,846 for 84,6%. */
  readonly givesShare: boolean;
}

/**
 * A cell with a formula of our own form keeps it, unless that is the formula of a blank form, which does not count
 * figures typed as text. null where the cell holds any other formula: what that gives is for Excel to say, and nothing
 * of ours is put in its place or under it.
 */
export function formulaFor(
  cell: Fact,
  places: number,
  write: (style: FormulaStyle) => FormulaTree | null,
): CellFormula | null {
  const printed = (operands: FormulaStyle['operands'], share: boolean): string | null => {
    const tree = write({ operands, places, share });
    return tree && printFormula(tree);
  };
  const held = heldFormula(cell);
  const [typed, typedShare] = [printed('asTyped', false), printed('asTyped', true)];
  if (typed === null || typedShare === null || typed.length > LONGEST) return null;
  const ours = { formula: typed, inPercentCell: typedShare, givesShare: true };
  if (held === undefined) return ours;
  const isHeld = (formula: string | null): boolean => formula !== null && bare(formula) === bare(held);
  if (isHeld(typedShare)) return { formula: held, inPercentCell: held, givesShare: true };
  if (isHeld(typed)) return { formula: held, inPercentCell: held, givesShare: false };
  return isHeld(printed('asNumbers', false)) || isHeld(printed('asNumbers', true)) ? ours : null;
}

/** Spaces and letter case are what the program made of them. */
const bare = (formula: string): string => formula.replace(/\s/g, '').toUpperCase();

/** Decimals that the formula of a rate which shows nothing yet rounds to; undefined where it does not say. */
export function heldPlaces(rate: Fact): number | undefined {
  const held = heldFormula(rate);
  const tree = held === undefined ? null : parseFormula(held);
  if (!tree) return undefined;
  const inPercent = placesInPercent(tree);
  if (inPercent !== undefined) return inPercent;
  // In a cell that shows percent itself the rounding stands last, two places deeper.
  const last = tree.kind === 'call' ? tree.args.at(-1) : undefined;
  const places = last?.kind === 'call' ? digit(last.args.at(-1)) : undefined;
  return places !== undefined && places > 2 ? places - 2 : undefined;
}

/** n of ROUND(… * 100, n), wherever it stands. */
function placesInPercent(tree: FormulaTree): number | undefined {
  const inside = (parts: readonly FormulaTree[]): number | undefined => {
    for (const part of parts) {
      const places = placesInPercent(part);
      if (places !== undefined) return places;
    }
    return undefined;
  };
  if (tree.kind === 'operation') return inside([tree.left, tree.right]);
  if (tree.kind !== 'call') return undefined;
  const [value, places, ...more] = tree.args;
  const isPercent =
    value?.kind === 'operation' &&
    value.operator === '*' &&
    value.right.kind === 'number' &&
    value.right.value === 100;
  return (isPercent && more.length === 0 ? digit(places) : undefined) ?? inside(tree.args);
}

const digit = (tree: FormulaTree | undefined): number | undefined =>
  tree?.kind === 'number' && Number.isInteger(tree.value) && tree.value < 10 ? tree.value : undefined;
