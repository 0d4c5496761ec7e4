// The words of a message bar, and of the live region that reads results out.

import { Trouble } from '../core/trouble';
import { troubleMessage } from '../messages';
import { countBySeverity } from './groups';
import { labels } from './labels';
import type { Notice, State } from './state';

/** @param name the file that is open; null where none is. */
export function noticeText(notice: Notice, name: string | null, canSave: boolean): string {
  switch (notice.kind) {
    case 'delivered':
      return notice.certain ? labels.saved(notice.fileName) : labels.handed(notice.fileName);
    case 'filled':
      return canSave ? labels.filled(notice.count) : labels.filledInHost(notice.count);
    case 'nothingToFill':
      return labels.nothingToFill;
    case 'trouble': {
      const { cause, task } = notice;
      const sentence = cause instanceof Trouble ? troubleMessage(cause) : labels.unknownTrouble[task];
      return task === 'open' && name !== null ? `${sentence} ${labels.stillOpen(name)}` : sentence;
    }
  }
}

/** What a screen reader is told when something was finished; message bars speak for themselves. */
export function announcement({ task, workspace, checked, name }: State): string {
  if (task) return labels.progress[task];
  if (!workspace || name === null) return '';
  return checked
    ? labels.checkedResult(countBySeverity(workspace.findings))
    : labels.opened(name, workspace.tables.length);
}
