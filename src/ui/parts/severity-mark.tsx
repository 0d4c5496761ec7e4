// Severity as icon, word and colour together.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CommentCheckmark16Filled } from '@fluentui/react-icons/svg/comment-checkmark';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../core/form/rule';
import { labels } from '../shell/labels';

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled };

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  waived: { color: tokens.colorNeutralForeground2 },
});

export interface SeverityMarkProps {
  readonly severity: Severity;
  readonly count?: string;
  /** No longer certain: said in words as well as in grey. */
  readonly stale?: boolean;
}

export function SeverityMark({ severity, count, stale }: SeverityMarkProps) {
  const styles = useStyles();
  const Icon = icons[severity];
  const word = labels.severity[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon aria-hidden />
      <span>
        {count === undefined ? word : `${count} ${word.toLowerCase()}`}
        {stale && ` · ${labels.stale}`}
      </span>
    </span>
  );
}

/** Passed over with a reason: in the place of a severity. */
export function WaivedMark({ count }: Pick<SeverityMarkProps, 'count'>) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles.waived)}>
      <CommentCheckmark16Filled aria-hidden />
      <span>{count === undefined ? labels.waived : `${count} ${labels.waived.toLowerCase()}`}</span>
    </span>
  );
}
