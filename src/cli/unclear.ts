// What a command leaves out because nobody has said yet what it is.

import type { Workspace } from '../app';
import { Trouble } from '../core/trouble';
import { describeQuestion, unclearSentence } from '../messages';
import type { Terminal } from './main';

/**
 * Tells what the command does not count with. Throws Trouble NO_KNOWN_TABLE where nothing is certain at all: nothing
 * is to be written then.
 */
export function tellUnclear({ tables, questions }: Workspace, terminal: Terminal): void {
  if (tables.length === 0) throw new Trouble('NO_KNOWN_TABLE');
  for (const question of questions) {
    terminal.stdout.write(`Chưa tính đến: ${unclearSentence(describeQuestion(question))}\n`);
  }
}
