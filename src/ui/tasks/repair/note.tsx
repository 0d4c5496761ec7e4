// What would mend a finding, under its rule; where we can put it in, a button.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Suggestion } from '../../../app/repair/verbs';
import { repairWords as words } from './words';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 12px',
    margin: '0 12px 10px',
  },
  text: {
    flex: '1 1 200px',
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    textWrap: 'pretty',
    overflowWrap: 'anywhere',
  },
});

export interface RepairNoteProps {
  readonly suggestion: Suggestion;
  readonly busy: boolean;
  readonly onApply: () => void;
}

export function RepairNote({ suggestion, busy, onApply }: RepairNoteProps) {
  const { reason, others, writings } = suggestion;
  const styles = useStyles();
  const text = useId();
  return (
    <div className={styles.note}>
      <p id={text} className={styles.text}>
        {words.suggestion(reason)}
        {others > 0 && ` ${words.others(others)}`}
      </p>
      {writings && (
        <Button size="small" disabled={busy} aria-describedby={text} onClick={onApply}>
          {words.apply}
        </Button>
      )}
    </div>
  );
}
