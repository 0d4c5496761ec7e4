// "Cần xác nhận": what recognition asks, above what the check found.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Question } from '../../../core/form/question';
import type { CellRef } from '../../../core/workbook/address';
import { describeQuestion } from '../../../messages/question';
import { QuestionCard } from './card';
import { questionWords as words } from './words';

const useStyles = makeStyles({
  group: { padding: '4px 0 2px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    margin: 0,
    padding: '6px 12px 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  lead: {
    margin: 0,
    padding: '2px 12px 8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  list: { margin: 0, padding: 0 },
});

export interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly busy: boolean;
  /** The place is to be seen beside the list, which stays. */
  readonly onTouch: (cell: CellRef) => void;
  readonly onCell: (cell: CellRef, byKeyboard: boolean) => void;
  readonly onAnswer: (question: Question, choice: string) => void;
}

export function QuestionList({ questions, busy, onTouch, onCell, onAnswer }: QuestionListProps) {
  const styles = useStyles();
  const title = useId();
  return (
    <section className={styles.group} aria-labelledby={title} data-questions={questions.length}>
      <h3 id={title} className={styles.title} tabIndex={-1} data-focus="question">
        {words.title(questions.length)}
      </h3>
      <p className={styles.lead}>{words.lead}</p>
      <ul className={styles.list}>
        {questions.map((question) => (
          <QuestionCard
            key={question.id}
            words={describeQuestion(question)}
            answered={null}
            busy={busy}
            onShow={(byKeyboard) => onCell(question.cell, byKeyboard)}
            onTouch={() => onTouch(question.cell)}
            onAnswer={(choice) => onAnswer(question, choice)}
          />
        ))}
      </ul>
    </section>
  );
}
