// What the readers of formulas, headers and labels hand to the proposals.

import type { Rule } from '../core/form/rule';
import type { ProposalSource } from './draft';
import type { RuleCore } from './rule-makers';

/** A rule thought of, before its figures were looked at. */
export interface Guess {
  readonly core: RuleCore;
  /** The same said of further columns. */
  readonly more?: readonly RuleCore[];
  readonly words: string;
  readonly confidence: number;
  readonly severity: Rule['severity'];
  /** Of a rate: its part may be more than its whole without being wrong. */
  readonly mayExceed?: boolean;
  /** 'labels' where left out. */
  readonly source?: ProposalSource;
  /** Key of the rate that it only follows from. */
  readonly rate?: string;
  /** Said only where the figures of the sheet agree. */
  readonly onlyIfBorneOut?: true;
}
