// What would mend a finding, under its rule; where there are several ways one is chosen. A button puts it in where we can.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
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
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  text: { flex: '1 1 200px', margin: 0, textWrap: 'pretty', overflowWrap: 'anywhere' },
  ways: { flex: '1 1 200px', minWidth: 0, margin: 0, padding: 0, border: 'none' },
  lead: { padding: 0, marginBottom: '2px' },
  way: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '6px',
    padding: '2px 0',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  choice: { flex: 'none', margin: '2px 0 0', accentColor: tokens.colorBrandBackground },
});

export interface RepairNoteProps {
  /** Best first. */
  readonly suggestions: readonly [Suggestion, ...Suggestion[]];
  readonly busy: boolean;
  readonly onApply: (suggestion: Suggestion) => void;
}

const textOf = ({ reason, mends }: Suggestion): string =>
  mends.length > 0 ? `${reason} ${words.others(mends.length)}` : reason;

export function RepairNote({ suggestions, busy, onApply }: RepairNoteProps) {
  const styles = useStyles();
  const name = useId();
  const [at, setAt] = useState(0);
  const [best, ...others] = suggestions;
  const chosen = suggestions[at] ?? best;
  return (
    <div className={styles.note}>
      {others.length === 0 ? (
        <p id={name} className={styles.text}>
          {words.suggestion(textOf(best))}
        </p>
      ) : (
        <fieldset className={styles.ways}>
          <legend className={styles.lead}>{words.choose}</legend>
          {suggestions.map((one, number) => (
            <label key={one.reason} className={styles.way}>
              <input
                type="radio"
                className={styles.choice}
                name={name}
                checked={number === at}
                onChange={() => setAt(number)}
              />
              <span id={number === at ? name : undefined}>{textOf(one)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {chosen.writings && (
        <Button size="small" disabled={busy} aria-describedby={name} onClick={() => onApply(chosen)}>
          {words.apply}
        </Button>
      )}
    </div>
  );
}
