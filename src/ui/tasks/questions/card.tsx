// One question: where it is about, what is meant, the choices, the likeliest first. Nothing is chosen beforehand: a
// guess that looks like an answer would be taken for one.

import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { QuestionWords } from '../../../messages/question';
import { questionWords as words } from './words';

const useStyles = makeStyles({
  card: {
    margin: '0 12px 10px',
    padding: '8px 10px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    listStyleType: 'none',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '2px 0 0', lineHeight: '20px', textWrap: 'pretty', overflowWrap: 'anywhere' },
  choices: { marginInlineStart: '-8px' },
  label: { lineHeight: '20px', overflowWrap: 'anywhere', textWrap: 'pretty' },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingTop: '4px' },
});

export interface QuestionCardProps {
  readonly words: QuestionWords;
  /** Id of the choice that counts now; null where none was made yet. */
  readonly answered: string | null;
  readonly busy: boolean;
  readonly onShow: (byKeyboard: boolean) => void;
  /** A choice was touched: the place is to be seen. */
  readonly onTouch: () => void;
  readonly onAnswer: (choice: string) => void;
}

export function QuestionCard({ words: said, answered, busy, onShow, onTouch, onAnswer }: QuestionCardProps) {
  const styles = useStyles();
  const [choice, setChoice] = useState<string | null>(answered);
  const title = useId();
  const text = useId();
  return (
    <li className={styles.card} aria-labelledby={title}>
      <h4 id={title} className={styles.title}>
        {said.title}
      </h4>
      <p id={text} className={styles.text}>
        {said.text}
      </p>
      <RadioGroup
        className={styles.choices}
        aria-labelledby={title}
        aria-describedby={text}
        value={choice ?? ''}
        onChange={(_, { value }) => {
          setChoice(value);
          onTouch();
        }}
      >
        {said.choices.map(({ id, label }) => (
          <Radio key={id} value={id} label={<span className={styles.label}>{label}</span>} />
        ))}
      </RadioGroup>
      <div className={styles.foot}>
        <Button
          size="small"
          appearance="primary"
          disabled={busy || choice === null || choice === answered}
          onClick={() => choice !== null && onAnswer(choice)}
        >
          {words.remember}
        </Button>
        <Button size="small" appearance="subtle" onClick={(event) => onShow(event.detail === 0)}>
          {words.show}
        </Button>
      </div>
    </li>
  );
}
