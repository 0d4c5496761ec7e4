// What to change where figures disagree: worked out when somebody asks for it, not with every check.

import { type Repair, repairsFor } from '../../check';
import { describeRepair } from '../../messages';
import { isOpenError } from '../report/before-draft';
import { type CheckedWorkspace, isOpen } from '../workspace/workspace';

export interface DescribedRepair extends Repair {
  /** What to do and what comes of it, in Vietnamese. */
  readonly reason: string;
}

const proposed = new WeakMap<CheckedWorkspace, readonly DescribedRepair[]>();

/**
 * Proposals for the findings of a workbook, best first for each cause; none where nothing can be told for sure. Worked
 * out once for each reading: marks, list and command line ask one after the other.
 */
export function proposeRepairs(workspace: CheckedWorkspace): readonly DescribedRepair[] {
  const known = proposed.get(workspace) ?? repairsOf(workspace);
  proposed.set(workspace, known);
  return known;
}

function repairsOf({ tables, catalogue, findings, earlier }: CheckedWorkspace): readonly DescribedRepair[] {
  if (!findings.some(isOpenError)) return [];
  const { rulesBySet, dictionary } = catalogue;
  const told = findings.filter(isOpen).map(({ id }) => id);
  const accepted = new Set(findings.filter((one) => !isOpen(one)).map(({ id }) => id));
  const sheetOf = new Map(findings.map(({ id, cell }) => [id, cell?.sheet ?? null]));
  return repairsFor(tables, rulesBySet, dictionary, told, accepted, earlier).map((repair) => ({
    ...repair,
    reason: describeRepair(repair, sheetOf.get(repair.cause) ?? null),
  }));
}

/** The likely proposals for each cause, best first: alternatives between which a person chooses. */
export function likelyByCause(workspace: CheckedWorkspace): ReadonlyMap<string, readonly DescribedRepair[]> {
  const byCause = new Map<string, readonly DescribedRepair[]>();
  for (const repair of proposeRepairs(workspace)) {
    if (repair.likely) byCause.set(repair.cause, [...(byCause.get(repair.cause) ?? []), repair]);
  }
  return byCause;
}

/** The best proposal for each cause, where it is likely: the others are for whoever looks at the cell. */
export function likelyRepairs(workspace: CheckedWorkspace): ReadonlyMap<string, DescribedRepair> {
  return new Map(
    [...likelyByCause(workspace)].flatMap(([cause, [best]]) => (best ? [[cause, best] as const] : [])),
  );
}
