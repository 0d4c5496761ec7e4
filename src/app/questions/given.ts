// Answers that were given before are taken back, and given again.

import type { LogEntry } from '../../companion/companion';
import type { SheetInserter, WorkbookPort } from '../../hosts/ports';
import type { Workspace } from '../workspace/workspace';
import { type Answerer, decideAgain } from './log';

/**
 * Takes a given answer back, or gives it again: one more row of the log. Throws {@link Trouble}; the log is then as it was.
 * @param back true where the question is to come again.
 */
export async function changeGiven(
  port: WorkbookPort & SheetInserter,
  workspace: Pick<Workspace, 'supporting' | 'catalogue'>,
  given: LogEntry,
  back: boolean,
  who: Answerer,
): Promise<void> {
  await decideAgain(port, workspace, given, back ? 'Hỏi lại' : null, who);
}
