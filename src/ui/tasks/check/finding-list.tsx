// Findings one below the other.

import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DescribedFinding } from '../../../app/workspace/workspace';
import { FindingRow } from './finding-row';

const useStyles = makeStyles({ list: { margin: 0, padding: 0 } });

export interface FindingListProps {
  readonly findings: readonly DescribedFinding[];
  readonly chosen: string | null;
  /** Findings that may no longer hold. */
  readonly stale: ReadonlySet<string>;
  /** The finding that the Tab key reaches. */
  readonly reachable: string | null;
  /** They are on several sheets: each tells on which. */
  readonly withSheet?: true;
  /** What else stands in an opened finding: what would mend it. */
  readonly inDetail: (id: string) => ReactNode;
  /** What else can be done with a finding. */
  readonly inFoot: (finding: DescribedFinding, tabIndex: number) => ReactNode;
  readonly onFinding: (id: string, byKeyboard: boolean) => void;
}

export function FindingList({
  findings,
  chosen,
  stale,
  reachable,
  withSheet,
  inDetail,
  inFoot,
  onFinding,
}: FindingListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <FindingRow
          key={finding.id}
          finding={finding}
          chosen={finding.id === chosen}
          stale={stale.has(finding.id)}
          reachable={finding.id === reachable}
          {...(withSheet ? { withSheet } : {})}
          inDetail={inDetail}
          inFoot={inFoot}
          onChoose={onFinding}
        />
      ))}
    </ul>
  );
}
