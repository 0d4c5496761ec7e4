// Files of earlier periods that somebody gave: what is to be said of each beside the report.

import { doubtOf, type LaterReport } from '../../companion/previous/earlier';
import type { PreviousFigures } from '../../companion/previous/previous';
import { periodTitle } from '../../core/calendar/period';
import type { Earlier } from '../../core/form/earlier';
import { earlierDoubtText } from '../../messages';

/** A given file, and what a person is to be told of it. */
export interface GivenEarlier {
  readonly file: string;
  /** "Quý I năm 2024"; "" where it does not tell. */
  readonly period: string;
  /** Why it is not held against the report, or what speaks against it; "" for nothing. */
  readonly doubt: string;
  readonly figures: PreviousFigures;
}

/** What is not compared must not look like agreement. */
export function givenEarlier(figures: PreviousFigures, report: LaterReport, earlier: Earlier): GivenEarlier {
  const { sheet: file, period } = figures;
  const doubt = doubtOf(figures, report, earlier);
  return {
    file,
    period: period ? periodTitle(period) : '',
    doubt: doubt ? earlierDoubtText(file, doubt) : '',
    figures,
  };
}
