// The words of a message bar, and of the live region that reads results out.

import type { Remark } from '../../app/workspace/outcome';
import { anyFigure } from '../../core/form/completeness';
import { figuresToRead, holdsForms, mayBeForm, toldUnread } from '../../core/form/unread';
import { readShare } from '../../messages/unread';
import { countByKind } from '../tasks/check/groups';
import { shownFindings } from '../tasks/check/shown';
import type { AnyNotice, ShellNotice, ShellState } from './base';
import { causeText } from './cause-text';
import { noneText } from './first-labels';
import { jobWords } from './jobs';
import { labels } from './labels';
import { isTrouble, lookOf } from './notice-looks';

/** @param name the file that is open; null where none is. */
export function noticeText(notice: AnyNotice | ShellNotice, name: string | null, canSave: boolean): string {
  const still = isTrouble(notice) && notice.task === 'open' && name !== null ? [labels.stillOpen(name)] : [];
  const sentences = [lookOf(notice).text(notice, canSave), ...still, ...remarksOf(notice).map(remarkText)];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

export function remarksOf({ remarks = [] }: AnyNotice): readonly Remark[] {
  return remarks;
}

function remarkText(remark: Remark): string {
  switch (remark.kind) {
    case 'unmarked':
    case 'notFilled':
    case 'renamed':
      return labels.remark[remark.kind](remark.sheets.map((sheet) => `“${sheet}”`).join(', '));
    case 'markFailed':
    case 'periodNotWritten':
    case 'notRechecked':
      return labels.remark[remark.kind](causeText(remark.cause) ?? jobWords('check').trouble);
  }
}

/** What a screen reader is told when something was finished; message bars speak for themselves. */
export function announcement({ task, workspace, checked, name, only, search }: ShellState): string {
  if (task) return jobWords(task).progress;
  if (!workspace || name === null) return '';
  if (checked && search !== '') return labels.found(shownFindings(workspace, { only, search }).length);
  const places = toldUnread(workspace).length;
  const share = checked && figuresToRead(workspace.counts) > 0 ? readShare(workspace.counts) : '';
  const unread = places > 0 ? labels.unreadCount(places) : '';
  if (!holdsForms(workspace)) return `${noneText(places > 0)}. ${unread}`.trim();
  const counts = countByKind(workspace.findings);
  const nothing = workspace.findings.length === 0 && !anyFigure(workspace);
  const told = checked
    ? nothing
      ? labels.checkedEmpty
      : workspace.findings.length === 0 && workspace.unread.some(mayBeForm)
        ? labels.checkedInPart
        : labels.checkedResult(counts)
    : labels.opened(name, workspace.tables.length);
  const questions = workspace.questions.length;
  const more = [
    share,
    unread,
    questions > 0 ? labels.toConfirm(questions) : '',
    checked && only && search === '' ? labels.onlyShown(counts[only], only) : '',
  ];
  return [told, ...more].filter((sentence) => sentence !== '').join(' ');
}
