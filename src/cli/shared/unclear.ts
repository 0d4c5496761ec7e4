// What a command leaves out because nobody has said yet what it is.

import type { Workspace } from '../../app';
import { mayBeForm, setAside } from '../../core/form/unread';
import { Trouble } from '../../core/workbook/trouble';
import { describeQuestion, describeUnread, unclearSentence, unitSentences } from '../../messages';
import type { Terminal } from './command';

/**
 * Tells what the command does not count with. Throws Trouble NO_KNOWN_TABLE where nothing is certain at all, naming
 * what may be a form: nothing is to be written then.
 */
export function tellUnclear({ tables, questions, unread }: Workspace, terminal: Terminal): void {
  const missed = [
    ...unread.filter(mayBeForm).map(describeUnread),
    ...questions.map((question) => unclearSentence(describeQuestion(question))),
  ];
  if (tables.length === 0) {
    const [first] = missed;
    throw new Trouble({ code: 'NO_KNOWN_TABLE', ...(first === undefined ? {} : { missed: first }) });
  }
  for (const one of setAside({ unread })) terminal.stdout.write(`Ngoài báo cáo: ${describeUnread(one)}\n`);
  for (const sentence of unitSentences(tables)) terminal.stdout.write(`${sentence}\n`);
  for (const message of missed) terminal.stdout.write(`Chưa tính đến: ${message}\n`);
}
