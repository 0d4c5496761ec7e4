// What one rule says of one copy of the tables. Four outcomes, never merged.

import type { Expected, FindingTold } from '../core/form/finding';
import type { Severity } from '../core/form/rule';
import type { Decimal } from '../core/number/decimal';
import type { Fact } from './facts';

export type Outcome =
  | { readonly kind: 'pass' }
  | { readonly kind: 'violated'; readonly violation: Violation }
  /** Blanks, unreadable cells or missing rows: "chưa đủ số liệu". */
  | { readonly kind: 'undecided' }
  /** The rule itself is at fault (it names nothing of the tables); never shown as the user's mistake. */
  | { readonly kind: 'broken'; readonly why: string };

export interface Violation {
  /** The finding's code, with what it tells besides. */
  readonly told: FindingTold;
  /** Where it differs from the rule's own severity. */
  readonly severity?: Severity;
  /** The cell to look at first. */
  readonly target: Fact;
  readonly others: readonly Fact[];
  readonly expected: Expected | null;
  /** actual − nearest expected, with its sign. */
  readonly difference: Decimal | null;
}

export const pass: Outcome = { kind: 'pass' };
export const undecided: Outcome = { kind: 'undecided' };

export function violated(violation: Violation): Outcome {
  return { kind: 'violated', violation };
}

export function broken(why: string): Outcome {
  return { kind: 'broken', why };
}
