// Above the list of findings: what has changed since the check, and what can be taken back.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedo16Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Eraser20Regular } from '@fluentui/react-icons/svg/eraser';
import { Tool } from '../../parts/tool';
import { labels } from '../../shell/labels';
import { redoLabel, undoLabel } from '../../shell/undo';
import type { UndoStep } from '../../shell/undo-step';
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
  /** What can be taken back, and done again; absent where nothing can. */
  readonly undo: UndoStep | undefined;
  readonly redo: UndoStep | undefined;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onClearMarks: (() => void) | undefined;
}

export function ListTools({ changed, stale, busy, onRecheck, ...props }: ListToolsProps) {
  const { undo, redo, onClearMarks } = props;
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
      {(undo || redo || onClearMarks) && (
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
          {undo && (
            <Tool
              name="undo"
              icon={<ArrowUndo16Regular />}
              label={undoLabel(undo)}
              hint={labels.withKey(undoLabel(undo), labels.undoKey)}
              keys="Control+Z"
              busy={busy}
              onClick={props.onUndo}
            />
          )}
          {redo && (
            <Tool
              name="redo"
              icon={<ArrowRedo16Regular />}
              label={redoLabel(redo)}
              hint={labels.withKey(redoLabel(redo), labels.redoKey)}
              keys="Control+Shift+Z Control+Y"
              busy={busy}
              onClick={props.onRedo}
            />
          )}
        </div>
      )}
    </>
  );
}
