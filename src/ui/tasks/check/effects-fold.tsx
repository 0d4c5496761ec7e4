// Under a cause: what is right by itself once the cause is mended, folded away until somebody looks.

import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp12Regular } from '@fluentui/react-icons/svg/chevron-up';
import { type ReactNode, useId, useState } from 'react';
import { link } from '../../parts/link';
import { listWords } from './words';

const useStyles = makeStyles({
  box: { padding: '0 0 6px 12px' },
  button: {
    ...link,
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
  },
  list: {
    margin: '2px 0 0',
    padding: 0,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface EffectsFoldProps {
  readonly count: number;
  /** One of them is looked at. */
  readonly chosen: boolean;
  readonly tabIndex: number;
  /** The rows. */
  readonly children: ReactNode;
}

export function EffectsFold({ count, chosen, tabIndex, children }: EffectsFoldProps) {
  const styles = useStyles();
  const [wanted, setWanted] = useState(false);
  const list = useId();
  const open = wanted || chosen;
  return (
    <div className={styles.box}>
      <button
        type="button"
        className={styles.button}
        tabIndex={tabIndex}
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => setWanted(!open)}
      >
        {listWords.folded(count)}
        {open ? <ChevronUp12Regular aria-hidden /> : <ChevronDown12Regular aria-hidden />}
      </button>
      {open && (
        <ul id={list} className={styles.list}>
          {children}
        </ul>
      )}
    </div>
  );
}
