// Findings one below the other, each with its effects under it.

import { makeStyles } from '@fluentui/react-components';
import type { DescribedFinding } from '../../../app/workspace/workspace';
import type { Causes } from './causes';
import { EffectsFold } from './effects-fold';
import { FindingRow } from './finding-row';
import type { RowParts } from './row-parts';

const useStyles = makeStyles({ list: { margin: 0, padding: 0 } });

export interface FindingListProps {
  readonly findings: readonly DescribedFinding[];
  readonly causes: Causes;
  readonly chosen: string | null;
  /** Findings that may no longer hold. */
  readonly stale: ReadonlySet<string>;
  /** The finding that the Tab key reaches. */
  readonly reachable: string | null;
  /** They are on several sheets: each tells on which. */
  readonly withSheet?: true;
  readonly parts: RowParts;
  readonly onFinding: (id: string, byKeyboard: boolean) => void;
}

export function FindingList(props: FindingListProps) {
  const { findings, causes, chosen, stale, reachable, withSheet, parts, onFinding } = props;
  const styles = useStyles();
  const rowOf = (finding: DescribedFinding, named: boolean) => ({
    finding,
    chosen: finding.id === chosen,
    stale: stale.has(finding.id),
    reachable: finding.id === reachable,
    ...(named ? { withSheet: true as const } : {}),
    parts,
    onChoose: onFinding,
  });
  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const effects = causes.under.get(finding.id) ?? [];
        const row = rowOf(finding, withSheet === true);
        if (effects.length === 0) return <FindingRow key={finding.id} {...row} />;
        return (
          <FindingRow key={finding.id} {...row}>
            <EffectsFold
              count={effects.length}
              chosen={effects.some(({ id }) => id === chosen)}
              tabIndex={row.reachable ? 0 : -1}
            >
              {effects.map((effect) => (
                <FindingRow
                  key={effect.id}
                  {...rowOf(effect, withSheet === true || effect.cell?.sheet !== finding.cell?.sheet)}
                />
              ))}
            </EffectsFold>
          </FindingRow>
        );
      })}
    </ul>
  );
}
