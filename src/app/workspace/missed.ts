// What nobody has said yet what it is: named wherever a command or a screen cannot count with it.

import { mayBeForm } from '../../core/form/unread';
import { Trouble } from '../../core/workbook/trouble';
import { describeQuestion, describeUnread, unclearSentence } from '../../messages';
import type { Workspace } from './workspace';

type Unclear = Pick<Workspace, 'questions' | 'unread'>;

/** A sentence for each place that may be a form, or is asked about. */
export const missedIn = ({ questions, unread }: Unclear): readonly string[] => [
  ...unread.filter(mayBeForm).map(describeUnread),
  ...questions.map((question) => unclearSentence(describeQuestion(question))),
];

/** Nothing is certain: the first of what may be a form is named, so that nobody believes there is none. */
export function noKnownTable(workspace: Unclear): Trouble {
  const [missed] = missedIn(workspace);
  return new Trouble({ code: 'NO_KNOWN_TABLE', ...(missed === undefined ? {} : { missed }) });
}
