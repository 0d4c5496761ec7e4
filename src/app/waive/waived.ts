// Findings with what the log of the workbook says of them: passed over, or come back.

import type { LogEntry } from '../../companion/companion';
import { firstChange, isGivenFor, waiverOf } from '../../companion/log/waivers';
import type { LapsedWaiver, Waiver } from '../../core/form/waiver';
import { lapsedSentence } from '../../messages';
import type { DescribedFinding, Workspace } from '../workspace/workspace';
import { type FindingName, findingNames } from './names';
import { waiversOf } from './renamed';

/**
 * A waiver holds for the finding of its name while the values are those of then. Otherwise the finding is told again,
 * and what has changed with it.
 */
export function withWaivers(
  findings: readonly DescribedFinding[],
  workspace: Pick<Workspace, 'tables' | 'supporting' | 'snapshot'>,
): readonly DescribedFinding[] {
  const waivers = waiversOf(findings, workspace.supporting.log, findingNames(workspace));
  if (waivers.size === 0) return findings;
  return findings.map((finding) => {
    const { name, entry } = waivers.get(finding) ?? {};
    if (!name || !entry || entry.back) return finding;
    if (isGivenFor(entry, name.values)) return { ...finding, waived: { ...waiverOf(entry), entry } };
    const lapsed = lapsedWaiver(entry, name);
    const told = lapsedSentence(lapsed);
    return {
      ...finding,
      message: `${finding.message} ${told}`,
      detail: `${finding.detail} ${told}`,
      lapsed,
    };
  });
}

function lapsedWaiver(entry: LogEntry, { values, cells }: FindingName): LapsedWaiver {
  const change = firstChange(entry, values);
  const to = change ? values[change.at] : undefined;
  const waiver: Waiver = waiverOf(entry);
  if (!change || to === undefined) return { ...waiver, change: null };
  const cell = change.at === 0 ? '' : (cells[change.at] ?? '');
  return { ...waiver, change: { from: change.from, to, cell } };
}
