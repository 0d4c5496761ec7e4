// The sentences of every kind of finding. A code without one does not compile.

import type { Finding, FindingCode } from '../../core/form/finding';
import { answers } from './answers';
import { calculated } from './calculated';
import { cells } from './cells';
import { companions } from './companions';
import { documents } from './documents';
import { eras } from './eras';
import { history } from './history';
import { lists } from './lists';
import { notes } from './notes';
import { printed } from './printed';
import type { Said, Sentences } from './sentence';

const sentences: Sentences<FindingCode> = {
  ...calculated,
  ...answers,
  ...notes,
  ...cells,
  ...lists,
  ...documents,
  ...companions,
  ...history,
  ...eras,
  ...printed,
};

/** What is said of one finding, in its own figures. */
export interface SaidOf {
  readonly what: string;
  readonly why: string;
  /** No place stands in front. */
  readonly isWhole: boolean;
  readonly takesAdvice: boolean;
}

function sayOf<Code extends FindingCode>(finding: Finding<Code>): SaidOf {
  const { what, why, isWhole, takesAdvice }: Said<Code> = sentences[finding.code];
  return {
    what: what(finding),
    why: typeof why === 'string' ? why : why(finding),
    isWhole: isWhole === true,
    takesAdvice: takesAdvice?.(finding) ?? true,
  };
}

export const said = (finding: Finding): SaidOf => sayOf<FindingCode>(finding);
