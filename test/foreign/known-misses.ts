// What is not yet read rightly, by kind of layout: at most so many cells of the workbooks that the test draws. Whoever
// mends a kind takes its line off; a kind without a line has none at all.

export interface Misses {
  readonly wrong?: number;
  readonly alien?: number;
  readonly silent?: number;
}

/** Titles in five lines, by channel: "Trong đơn vị" is read as all that is late. */
const titles = { C03: { alien: 17, silent: 34 } };

/** Rates in a column of their own beside the counts: said to be none of the report's. */
const ratesApart = { R13: { silent: 2 }, Y04: { silent: 8 } };

/** A score sheet of the reform index over a form's labels. */
const otherTrades = { R57: { alien: 30 } };

export const knownMisses: Readonly<Record<string, Misses>> = {
  ...titles,
  ...ratesApart,
  ...otherTrades,
};
