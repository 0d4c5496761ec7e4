// "Đã trả lời": what was answered before, folded away until somebody looks; each answer can be taken back.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { GivenAnswer } from '../../../app/questions/given-answers';
import { questionWords as words } from './words';

const useStyles = makeStyles({
  group: { padding: '4px 12px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { padding: '6px 0 2px', fontWeight: tokens.fontWeightSemibold, cursor: 'pointer' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: '6px 0', lineHeight: '20px', overflowWrap: 'anywhere' },
  said: { fontWeight: tokens.fontWeightSemibold },
  again: { marginInlineStart: '8px' },
});

export interface GivenAnswersProps {
  readonly given: readonly GivenAnswer[];
  readonly busy: boolean;
  readonly onAskAgain: (entry: GivenAnswer) => void;
}

export function GivenAnswers({ given, busy, onAskAgain }: GivenAnswersProps) {
  const styles = useStyles();
  if (given.length === 0) return null;
  return (
    <details className={styles.group} data-given={given.length}>
      <summary className={styles.title}>{words.given(given.length)}</summary>
      <ul className={styles.list}>
        {given.map((entry) => {
          const { key, about, decision, choice } = entry;
          return (
            <li key={key} className={styles.item}>
              {about} <span className={styles.said}>{decision ?? choice}</span>
              <Button
                className={styles.again}
                size="small"
                disabled={busy}
                aria-label={words.askAgainOf(about)}
                onClick={() => onAskAgain(entry)}
              >
                {words.askAgain}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
