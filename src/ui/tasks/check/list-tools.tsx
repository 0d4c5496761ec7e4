// Above the list of findings: what has changed since the check, and what can be taken back.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Eraser20Regular } from '@fluentui/react-icons/svg/eraser';
import { Tool } from '../../parts/tool';
import { labels } from '../../shell/labels';
import { listWords } from './words';

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
  readonly onUndoRepair: (() => void) | undefined;
  readonly onClearMarks: (() => void) | undefined;
  /** Absent where no question was answered here. */
  readonly onForget: (() => void) | undefined;
}

export function ListTools({ changed, stale, busy, onRecheck, ...props }: ListToolsProps) {
  const { onUndo, onUndoRepair, onClearMarks, onForget } = props;
  const styles = useStyles();
  return (
    <>
      {changed && (
        <div className={styles.stale} data-stale={stale}>
          <span className={styles.what}>
            {stale > 0 ? listWords.staleCount(stale) : listWords.staleOther}
          </span>
          <Button size="small" disabled={busy} aria-keyshortcuts="Control+Enter" onClick={onRecheck}>
            {labels.withKey(labels.recheck, labels.recheckKey)}
          </Button>
        </div>
      )}
      {(onUndo || onUndoRepair || onClearMarks || onForget) && (
        <div className={styles.tools}>
          {onClearMarks && (
            <Tool
              name="clear"
              icon={<Eraser20Regular />}
              label={listWords.clearMarks}
              busy={busy}
              onClick={onClearMarks}
            />
          )}
          {onUndo && (
            <Tool
              name="undo"
              icon={<ArrowUndo16Regular />}
              label={listWords.undoFill}
              busy={busy}
              onClick={onUndo}
            />
          )}
          {onUndoRepair && (
            <Tool
              name="undo-repair"
              icon={<ArrowUndo16Regular />}
              label={listWords.undoRepair}
              busy={busy}
              onClick={onUndoRepair}
            />
          )}
          {onForget && (
            <Tool
              name="forget"
              icon={<ArrowUndo16Regular />}
              label={listWords.undoAnswer}
              busy={busy}
              onClick={onForget}
            />
          )}
        </div>
      )}
    </>
  );
}
