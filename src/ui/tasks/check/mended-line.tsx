// What the last repair has put right leaves with a sign that one can see, until the next thing is done. A screen reader
// has been told by the message bar.

import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { DescribedFinding } from '../../../app/workspace/workspace';
import { a1 } from '../../../core/workbook/address';
import { listWords } from './words';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: '6px',
    margin: 0,
    padding: '6px 12px',
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontVariantNumeric: 'tabular-nums',
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '400ms',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '1ms' },
  },
  icon: { flex: 'none', marginTop: '1px' },
});

export interface MendedLineProps {
  readonly findings: readonly DescribedFinding[];
}

export function MendedLine({ findings }: MendedLineProps) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  const cells = new Set(findings.flatMap(({ cell }) => (cell ? [a1(cell.row, cell.column)] : [])));
  return (
    <p className={styles.line} data-mended={findings.length}>
      <CheckmarkCircle16Filled aria-hidden className={styles.icon} />
      <span>
        {listWords.mended(findings.length)}
        {cells.size > 0 && `: ${[...cells].join(', ')}`}
      </span>
    </p>
  );
}
