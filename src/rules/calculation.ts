// What a rule says of the figure of a cell: a total, a rate. Filling, formulas and what falls with a figure follow.

import type { Decimal } from '../core/number/decimal';
import type { FormulaTree } from '../core/workbook/formula-tree';
import type { Fact, Facts } from './facts';
import type { FormulaStyle } from './formula';

export interface Calculated {
  readonly value: Decimal;
  readonly decimals: number;
}

/** How the figure of one cell is calculated. */
export interface Calculation {
  readonly target: Fact;
  readonly operands: readonly Fact[];
  /** @param places decimals of a rate; null while the operands do not give a figure. */
  result(places: number): Calculated | null;
  /** null where no formula reads what is typed in the operands. */
  formula(style: FormulaStyle): FormulaTree | null;
}

/** What a kind that calculates says besides. */
export interface Calculating {
  /**
   * False where the figure may hold more than the rule names, such as tasks that are not due yet: it can be compared
   * with what is named, but not filled. True where left out.
   */
  readonly complete?: boolean;
}

// Methods, not properties, as in RuleKind.
export interface Calculates<R> {
  /** Ids of the cells that the rule says the figure of, in the order of its verdicts. */
  targets(rule: R): readonly string[];
  /** Indicators that its figure is made of; none where these are rows of other units. */
  madeOf(rule: R): readonly string[];
  /** Whether enough is there for a figure. `known` tells of an id whether its cell has one, or will have. */
  isKnown(rule: R, id: string, facts: Facts, known: (id: string) => boolean): boolean;
  /** Blank operands count 0: a total waits for those that can still be calculated. */
  readonly blankIsZero: boolean;
  /** How the cell of a target is calculated; null where a row is not on the sheet. */
  at(rule: R, id: string, facts: Facts): Calculation | null;
}

export const isComplete = ({ complete = true }: Calculating): boolean => complete;
