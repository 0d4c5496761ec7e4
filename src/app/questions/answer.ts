// Answers to what recognition asks: kept in the workbook's own log, so that they travel with the file.

import type { Question } from '../../core/form/question';
import { cellText } from '../../core/workbook/address';
import type { SheetInserter, WorkbookPort } from '../../hosts/ports';
import { describeQuestion, unclearSentence } from '../../messages';
import type { Workspace } from '../workspace/workspace';
import { type Answerer, appendLog, type NewLogEntry } from './log';

/** The row of the log that keeps an answer. @param choice null takes an earlier answer back. */
function answerEntry(question: Question, choice: string | null, who: Answerer): NewLogEntry {
  const words = describeQuestion(question);
  const label = words.choices.find(({ id }) => id === choice)?.label;
  return {
    kind: 'answer',
    key: question.id,
    choice: choice ?? '',
    decision: choice === null ? 'Hỏi lại' : (label ?? choice),
    at: who.at,
    who: who.name,
    place: cellText(question.cell),
    about: unclearSentence(words),
    reason: '',
  };
}

/**
 * Writes which choice was meant into the workbook's log; the next reading follows it. Answering the same question
 * again changes the answer: the later row counts. Throws {@link Trouble}; nothing is then remembered.
 * @param choice id of one of the question's choices; null takes an earlier answer back, the question comes again.
 */
export async function answerQuestion(
  port: WorkbookPort & SheetInserter,
  workspace: Pick<Workspace, 'supporting' | 'catalogue'>,
  question: Question,
  choice: string | null,
  who: Answerer,
): Promise<void> {
  await appendLog(port, workspace, [answerEntry(question, choice, who)]);
}
