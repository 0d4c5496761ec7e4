// Above the list of findings: what has changed since the check, and what can be taken back.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Eraser20Regular } from '@fluentui/react-icons/svg/eraser';
import { labels } from '../labels';

const useStyles = makeStyles({
  stale: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    margin: '6px 0 2px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
  what: { flex: '1 1 150px' },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginInlineStart: '-8px' },
});

export interface ListToolsProps {
  /** Something changed since the check. */
  readonly changed: boolean;
  /** Findings that may no longer hold. */
  readonly stale: number;
  readonly busy: boolean;
  readonly onRecheck: () => void;
  /** Absent where there is nothing to take back. */
  readonly onUndo: (() => void) | undefined;
  readonly onClearMarks: (() => void) | undefined;
  /** Absent where no question was answered here. */
  readonly onForget: (() => void) | undefined;
}

export function ListTools({ changed, stale, busy, onRecheck, ...props }: ListToolsProps) {
  const { onUndo, onClearMarks, onForget } = props;
  const styles = useStyles();
  return (
    <>
      {changed && (
        <div className={styles.stale} data-stale={stale}>
          <span className={styles.what}>{stale > 0 ? labels.staleCount(stale) : labels.staleOther}</span>
          <Button size="small" disabled={busy} aria-keyshortcuts="Control+Enter" onClick={onRecheck}>
            {labels.withKey(labels.recheck, labels.recheckKey)}
          </Button>
        </div>
      )}
      {(onUndo || onClearMarks || onForget) && (
        <div className={styles.tools}>
          {onClearMarks && (
            <Button
              size="small"
              appearance="subtle"
              icon={<Eraser20Regular />}
              disabled={busy}
              onClick={onClearMarks}
              data-command="clear"
            >
              {labels.clearMarks}
            </Button>
          )}
          {onUndo && (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUndo16Regular />}
              disabled={busy}
              onClick={onUndo}
              data-command="undo"
            >
              {labels.undoFill}
            </Button>
          )}
          {onForget && (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUndo16Regular />}
              disabled={busy}
              onClick={onForget}
              data-command="forget"
            >
              {labels.undoAnswer}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
