// What is not yet read rightly, by kind of layout: at most so many cells of the workbooks that the test draws. Whoever
// mends a kind takes its line off; a kind without a line has none at all.

export interface Misses {
  readonly wrong?: number;
  readonly alien?: number;
  readonly silent?: number;
}

/** "II | Cấp xã", "II | UBND các xã, thị trấn" is read as one more commune; a line carried to the next page, too. */
const groupRows = {
  C01: { wrong: 22 },
  C04: { wrong: 8 },
  C07: { wrong: 11 },
  C08: { wrong: 10 },
  C20: { wrong: 10, silent: 2 },
  C22: { wrong: 19 },
  C23: { wrong: 21 },
  C24: { alien: 10 },
  C27: { wrong: 20 },
  C29: { wrong: 11, silent: 2 },
  C31: { wrong: 22 },
  C32: { wrong: 22, silent: 2 },
};

/** Titles in five lines, by channel, or typed again over each column; offices of the district read as communes. */
const titles = {
  C03: { alien: 17, silent: 34 },
  C05: { wrong: 8, alien: 15 },
  C21: { wrong: 14 },
  C26: { wrong: 19, alien: 8 },
};

/** Rates in a column of their own beside the counts: said to be none of the report's. */
const ratesApart = { R13: { silent: 2 }, Y04: { silent: 8 } };

/** Tables of another trade that use a form's words: complaints, scores, plans of coming years. */
const otherTrades = { C35: { alien: 60 }, R57: { alien: 30 }, Y10: { alien: 24 } };

/** The year on a line of its own above each table. */
const yearsAbove = { Y06: { wrong: 21 } };

/** Signatures below a list, read as documents. */
const signatures = {
  D01: { alien: 1 },
  D03: { alien: 1 },
  D07: { alien: 1 },
  D10: { alien: 2 },
  D11: { alien: 1 },
  D12: { alien: 1 },
  D14: { alien: 1 },
};

export const knownMisses: Readonly<Record<string, Misses>> = {
  ...groupRows,
  ...titles,
  ...ratesApart,
  ...otherTrades,
  ...yearsAbove,
  ...signatures,
};
