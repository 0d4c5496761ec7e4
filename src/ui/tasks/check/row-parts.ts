// What other tasks put into the rows of the list.

import type { ReactNode } from 'react';
import type { DescribedFinding } from '../../../app/workspace/workspace';

export interface RowParts {
  /** Stands in an opened row, under the rule: what would mend the finding. */
  readonly inDetail: (id: string) => ReactNode;
  /** What a closed row tells of that; "" where there is nothing. */
  readonly hintOf: (id: string) => string;
  /** What else can be done with a finding, beside "Vì sao?". */
  readonly inFoot: (finding: DescribedFinding, tabIndex: number) => ReactNode;
}
