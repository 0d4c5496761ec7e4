// What is said of one kind of finding.

import type { Finding, FindingCode } from '../../core/form/finding';

export interface Said<Code extends FindingCode> {
  /** What is wrong and what to do, after the place. */
  readonly what: (finding: Finding<Code>) => string;
  /** "Vì sao?": the rule in words. Its source is told behind it. */
  readonly why: string | ((finding: Finding<Code>) => string);
  /** It names its tables itself: no place stands in front. */
  readonly isWhole?: true;
  /** False where the rule's advice does not fit. */
  readonly takesAdvice?: (finding: Finding<Code>) => boolean;
}

/** What is said of each of the codes: none can be left out. */
export type Sentences<Code extends FindingCode> = { readonly [One in Code]: Said<One> };
