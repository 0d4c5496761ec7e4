// One cause, many effects: findings that are right by themselves once another one is mended stand folded under it.

import type { DescribedFinding } from '../../../app/workspace/workspace';

export interface Causes {
  /** What stands under a finding, in sheet order. */
  readonly under: ReadonlyMap<string, readonly DescribedFinding[]>;
  /** The finding that a folded one stands under. */
  readonly causeOf: ReadonlyMap<string, DescribedFinding>;
}

export const noCauses: Causes = { under: new Map(), causeOf: new Map() };

/**
 * @param shown those of the list as it is: an effect whose cause is not shown stands for itself
 * @param effectsOf ids of what is right once a finding is mended
 */
export function causesAmong(
  shown: readonly DescribedFinding[],
  effectsOf: (id: string) => readonly string[],
): Causes {
  const byId = new Map(shown.map((finding) => [finding.id, finding]));
  const under = new Map<string, readonly DescribedFinding[]>();
  const causeOf = new Map<string, DescribedFinding>();
  for (const cause of shown) {
    if (causeOf.has(cause.id)) continue;
    const effects = [...new Set(effectsOf(cause.id))].flatMap((id) => {
      const effect = byId.get(id);
      return effect && id !== cause.id && !causeOf.has(id) && !under.has(id) ? [effect] : [];
    });
    if (effects.length === 0) continue;
    under.set(cause.id, effects);
    for (const { id } of effects) causeOf.set(id, cause);
  }
  return { under, causeOf };
}

/** Of one table: what stands in its own list, and how many stand under a finding of another list. */
export function ownRows(
  findings: readonly DescribedFinding[],
  { causeOf }: Causes,
): {
  readonly rows: readonly DescribedFinding[];
  readonly elsewhere: readonly { readonly cause: DescribedFinding; readonly count: number }[];
} {
  const own = new Set(findings.map(({ id }) => id));
  const counts = new Map<DescribedFinding, number>();
  for (const { id } of findings) {
    const cause = causeOf.get(id);
    if (cause && !own.has(cause.id)) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return {
    rows: findings.filter(({ id }) => !causeOf.has(id)),
    elsewhere: [...counts].map(([cause, count]) => ({ cause, count })),
  };
}
