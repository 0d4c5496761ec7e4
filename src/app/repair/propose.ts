// What to change where figures disagree: worked out when somebody asks for it, not with every check.

import { type Repair, repairsFor } from '../../check';
import { describeRepair } from '../../messages';
import type { CheckedWorkspace } from '../workspace/workspace';

export interface DescribedRepair extends Repair {
  /** What to do and what comes of it, in Vietnamese. */
  readonly reason: string;
}

/** Proposals for the findings of a workbook, best first for each cause; none where nothing can be told for sure. */
export function proposeRepairs({
  tables,
  catalogue,
  findings,
}: CheckedWorkspace): readonly DescribedRepair[] {
  if (findings.every(({ severity }) => severity !== 'error')) return [];
  const { rulesBySet, dictionary } = catalogue;
  const told = findings.map(({ id }) => id);
  const sheetOf = new Map(findings.map(({ id, cell }) => [id, cell?.sheet ?? null]));
  return repairsFor(tables, rulesBySet, dictionary, told).map((repair) => ({
    ...repair,
    reason: describeRepair(repair, sheetOf.get(repair.cause) ?? null),
  }));
}
