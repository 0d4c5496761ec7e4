// Answers on page and pane.

import type { LogEntry } from '../../companion/companion';
import type { Question } from '../../core/form/question';
import type { Written } from '../workspace/outcome';
import type { Place } from '../workspace/place';
import type { CheckedWorkspace } from '../workspace/workspace';

const later = () => import('../later');

export interface AnswerVerbs {
  /**
   * Remembers in the workbook which choice was meant, then reads and checks anew; null takes the answer back: the
   * question then comes again.
   */
  answer(workspace: CheckedWorkspace, question: Question, choice: string | null): Promise<Written>;
  /** Takes an answer of the log back (`back`), or gives it again; then reads and checks anew. */
  changeGiven(workspace: CheckedWorkspace, given: LogEntry, back: boolean): Promise<Written>;
}

export const answerVerbs = (place: Place): AnswerVerbs => ({
  async answer(workspace, question, choice) {
    const { answerQuestion, timeText } = await later();
    const who = { at: timeText(place.now()), name: '' };
    await answerQuestion(await place.port(), workspace, question, choice, who);
    return place.reread();
  },
  async changeGiven(workspace, given, back) {
    const { changeGiven, timeText } = await later();
    const who = { at: timeText(place.now()), name: '' };
    await changeGiven(await place.port(), workspace, given, back, who);
    return place.reread();
  },
});
