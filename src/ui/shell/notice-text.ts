// The words of a message bar, and of the live region that reads results out.

import type { Remark } from '../../app/workspace/outcome';
import { anyFigure } from '../../core/form/completeness';
import { figuresToRead, holdsForms, mayBeForm, toldUnread } from '../../core/form/unread';
import { Trouble } from '../../core/workbook/trouble';
// Not by way of the index: this is part of the first bytes.
import { troubleMessage } from '../../messages/trouble';
import { readShare } from '../../messages/unread';
import { countBySeverity } from '../tasks/check/groups';
import { labels } from './labels';
import type { Notice, State } from './state';

/** @param name the file that is open; null where none is. */
export function noticeText(notice: Notice, name: string | null, canSave: boolean): string {
  const sentences = [mainSentence(notice, name, canSave), ...remarksOf(notice).map(remarkText)];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function mainSentence(notice: Notice, name: string | null, canSave: boolean): string {
  switch (notice.kind) {
    case 'delivered':
      return delivered(notice);
    case 'copied':
      return labels.copied;
    case 'filled': {
      const rechecked = !notice.remarks.some(({ kind }) => kind === 'notRechecked');
      const say = canSave ? labels.filled : rechecked ? labels.filledInHost : labels.filledOnly;
      return notice.byHost ? `${say(notice.count)} ${labels.undoByHost}` : say(notice.count);
    }
    case 'undone':
      return labels.undone(notice.count);
    case 'inserted':
      return insertedText(notice, canSave);
    case 'cleared':
      return labels.cleared;
    case 'remarks':
      return '';
    case 'oneOfMany':
      return labels.oneOfMany(notice.others.map((other) => `“${other}”`).join(', '));
    case 'nothingToFill':
      return notice.empty ? labels.nothingToFillYet : labels.nothingToFill;
    case 'answered':
      return notice.choice === null
        ? labels.answerTakenBack
        : `${labels.answered} ${canSave ? labels.insertedSave : ''}`.trim();
    case 'periodOpened':
      return labels.periodOpened;
    case 'ownSaved': {
      const { own, kept } = notice.saved;
      return kept ? labels.ownSaved(own.set.name) : labels.ownSavedHere(own.set.name);
    }
    case 'ownRemoved':
      return labels.ownRemoved(notice.name);
    case 'trouble': {
      const { cause, task } = notice;
      const sentence = causeText(cause) ?? labels.unknownTrouble[task];
      return task === 'open' && name !== null ? `${sentence} ${labels.stillOpen(name)}` : sentence;
    }
  }
}

function insertedText({ sheets }: Extract<Notice, { kind: 'inserted' }>, canSave: boolean): string {
  const others = sheets.filter(({ supporting }) => supporting !== undefined).length;
  const told = labels.inserted(sheets.length - others, others);
  return canSave ? `${told} ${labels.insertedSave}` : told;
}

function delivered({ delivery, report }: Extract<Notice, { kind: 'delivered' }>): string {
  const { kind, fileName } = delivery;
  if (kind === 'saved') return labels.saved(fileName);
  const sent = kind === 'opened' ? labels.openedPage(fileName) : labels.handed(fileName);
  return `${sent} ${report ? labels.orCopy : labels.orAgain}`;
}

const causeText = (cause: unknown): string | null =>
  cause instanceof Trouble ? troubleMessage(cause) : null;

export function remarksOf(notice: Notice): readonly Remark[] {
  return 'remarks' in notice ? notice.remarks : [];
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
      return labels.remark[remark.kind](causeText(remark.cause) ?? labels.unknownTrouble.check);
  }
}

/** No form was read: what can be said of that, beside places that were not. */
export const noneText = (anyUnread: boolean): string => (anyUnread ? labels.pane.noneRead : labels.pane.none);

/** What a screen reader is told when something was finished; message bars speak for themselves. */
export function announcement({ task, workspace, checked, name, only }: State): string {
  if (task) return labels.progress[task];
  if (!workspace || name === null) return '';
  const places = toldUnread(workspace).length;
  const share = checked && figuresToRead(workspace.counts) > 0 ? readShare(workspace.counts) : '';
  const unread = places > 0 ? labels.unreadCount(places) : '';
  if (!holdsForms(workspace)) return `${noneText(places > 0)}. ${unread}`.trim();
  const counts = countBySeverity(workspace.findings);
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
    checked && only ? labels.onlyShown(counts[only], only) : '',
  ];
  return [told, ...more].filter((sentence) => sentence !== '').join(' ');
}
