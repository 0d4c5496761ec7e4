// What is not yet read rightly, by kind of layout: at most so many cells of the workbooks that the test draws. Whoever
// mends a kind takes its line off; a kind without a line has none at all.

export interface Misses {
  readonly wrong?: number;
  readonly alien?: number;
  readonly silent?: number;
}

/** "II | Cấp xã", "II | UBND các xã, thị trấn" is read as one more commune, "I | Cấp huyện" not at all. */
const groupRows = {
  C02: { wrong: 11, silent: 9 },
  C07: { wrong: 11 },
  C08: { wrong: 10, silent: 10 },
  C20: { wrong: 11 },
  C22: { wrong: 19, silent: 11 },
  C23: { wrong: 22 },
  C24: { alien: 11, silent: 9 },
  C27: { wrong: 21 },
  C29: { wrong: 21, silent: 10 },
  C31: { wrong: 22 },
  C32: { wrong: 19 },
};

/** Titles in five lines, by channel, or typed again over each column; offices of the district read as communes. */
const titles = {
  C03: { wrong: 10, alien: 12, silent: 24 },
  C05: { wrong: 8, alien: 12, silent: 8 },
  C21: { wrong: 14, alien: 8, silent: 7 },
  C26: { wrong: 22, alien: 11 },
  R13: { silent: 4 },
  Y04: { silent: 16 },
};

/** Tables of another trade that use a form's words: complaints, scores, plans of coming years. */
const otherTrades = { C35: { alien: 60 }, R57: { alien: 34 }, Y10: { alien: 28 } };

/** The year on a line of its own above each table. */
const yearsAbove = { Y06: { wrong: 25 } };

/** Signatures below a list, read as documents. */
const signatures = {
  D05: { alien: 2 },
  D06: { alien: 2 },
  D07: { alien: 1 },
  D10: { alien: 2 },
  D11: { alien: 1 },
};

export const knownMisses: Readonly<Record<string, Misses>> = {
  ...groupRows,
  ...titles,
  ...otherTrades,
  ...yearsAbove,
  ...signatures,
};
