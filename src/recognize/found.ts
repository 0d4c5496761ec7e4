// What is looked for in a band of lines.

import type { Pair } from './pair-score';
import type { Region } from './read-band';
import type { IndexedTemplate } from './template-index';

/** A line that is asked about, and the id of its question. */
export interface AskedRow {
  readonly line: number;
  readonly id: string;
}

/** A table that was found in a band. */
export interface Found {
  /** Number of the template in the index. */
  readonly number: number;
  readonly template: IndexedTemplate;
  /** Certain pairs, by rising line. */
  readonly pairs: readonly Pair[];
  /** Pairs that each have a rival; empty once they are settled or asked about. */
  readonly doubtful: readonly Pair[];
  /** Lines that the table could have taken. */
  readonly region: Region;
  /** Lines of the chain, first and last, as positions in the band. */
  readonly from: number;
  readonly to: number;
  /** What the lines of the sheet say for the form. */
  readonly score: number;
  /** The score less what the rows cost that the sheet does not have. */
  readonly rank: number;
  /** Questions about its rows that are open: what they quote is known once its columns are. */
  readonly asked?: readonly AskedRow[];
}
