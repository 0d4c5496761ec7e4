// What may differ from the catalogue of before it was composed (test/fixtures/sets-before). Nothing else may.

/** One place that was mended: its path as the comparison prints it, and both values. */
export interface Mend {
  readonly at: string;
  readonly before: unknown;
  readonly now: unknown;
  readonly why: string;
}

export const mends: readonly Mend[] = [
  {
    at: 'cao-bang-2023 → cao-bang-2023/pl3-iv → rows → 1.2.2 → code',
    before: '1.2.1.',
    now: '1.2.2.',
    why: 'one report misprinted the number of the row above; a workbook that repeats it is told so (DUPLICATE_CODE)',
  },
];

/** Rule ids by set, old → new; a rule that is not named keeps its id. */
export const renamedRules: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
