// What may differ from the catalogue of before it was composed (test/fixtures/sets-before). Nothing else may.

/** One place that was mended: its path as the comparison prints it, and both values. */
export interface Mend {
  readonly at: string;
  readonly before: unknown;
  readonly now: unknown;
  readonly why: string;
}

export const mends: readonly Mend[] = [];

/** Rule ids by set, old → new; a rule that is not named keeps its id. */
export const renamedRules: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
