// A thin line while something runs; its words and "Dừng" come when it takes longer than half a second.

import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { jobWords } from './jobs';
import { labels } from './labels';

const useStyles = makeStyles({
  place: { position: 'relative', height: '2px', zIndex: 3, backgroundColor: tokens.colorNeutralStroke2 },
  words: {
    position: 'absolute',
    top: '2px',
    insetInlineStart: 0,
    insetInlineEnd: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '6px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  what: { flex: 1 },
});

/** Milliseconds after which a person wants to know what is going on. */
const LONG = 500;

export interface ProgressLineProps {
  readonly task: string | null;
  readonly stoppable: boolean;
  readonly onCancel: () => void;
}

export function ProgressLine({ task, stoppable, onCancel }: ProgressLineProps) {
  const styles = useStyles();
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!task) return;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, [task]);
  return (
    <div className={styles.place}>
      {task && <ProgressBar thickness="medium" shape="square" aria-label={jobWords(task).progress} />}
      {task && long && (
        <div className={styles.words}>
          <span className={styles.what}>{jobWords(task).progress}</span>
          {stoppable && (
            <Button size="small" onClick={onCancel}>
              {labels.cancel}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
