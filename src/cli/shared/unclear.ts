// What a command leaves out because nobody has said yet what it is.

import type { Workspace } from '../../app';
import { missedIn, noKnownTable } from '../../app/workspace/missed';
import { setAside } from '../../core/form/unread';
import { describeUnread, unitSentences } from '../../messages';
import type { Terminal } from './command';

/**
 * Tells what the command does not count with. Throws Trouble NO_KNOWN_TABLE where nothing is certain at all, naming
 * what may be a form: nothing is to be written then.
 */
export function tellUnclear(workspace: Workspace, terminal: Terminal): void {
  const { tables, unread } = workspace;
  if (tables.length === 0) throw noKnownTable(workspace);
  for (const one of setAside({ unread })) terminal.stdout.write(`Ngoài báo cáo: ${describeUnread(one)}\n`);
  for (const sentence of unitSentences(tables)) terminal.stdout.write(`${sentence}\n`);
  for (const message of missedIn(workspace)) terminal.stdout.write(`Chưa tính đến: ${message}\n`);
}
