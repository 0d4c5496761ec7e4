// How each message bar reads, by its kind: the shell's own and those of the tasks.

import type { AnyNotice, ShellNotice } from './base';
import { causeText } from './cause-text';
import { jobWords } from './jobs';
import { labels } from './labels';
import { remedyOf } from './remedy';
import { everyTask } from './state';
import type { Bench, NoticeLook } from './task';

type ShellBench = Bench<object, never, object>;

const shellLooks: {
  readonly [K in ShellNotice['kind']]: NoticeLook<Extract<ShellNotice, { kind: K }>, ShellBench>;
} = {
  trouble: {
    text: ({ cause, task }) => causeText(cause) ?? jobWords(task).trouble,
    buttons(notice, { check, retry }) {
      const remedy = remedyOf(notice);
      if (remedy === 'check') return [[labels.recheck, check]];
      return remedy === 'retry' ? [[labels.retry, retry]] : [];
    },
  },
  delivered: {
    text({ delivery: { kind, fileName }, report }) {
      if (kind === 'saved') return labels.saved(fileName);
      const sent = kind === 'opened' ? labels.openedPage(fileName) : labels.handed(fileName);
      return `${sent} ${report ? labels.orCopy : labels.orAgain}`;
    },
    buttons({ delivery, report }, { deliverAgain, copyHanded }) {
      if (delivery.kind === 'saved') return [];
      const again = [labels.again, deliverAgain] as const;
      return report ? [again, [labels.copy, copyHanded]] : [again];
    },
  },
  copied: { text: () => labels.copied },
  cleared: { text: () => labels.cleared, intent: 'info' },
  reverted: {
    text: ({ again, step }) => (again ? step.words.redone : step.words.undone),
    intent: 'info',
    buttons({ again }, { state: { done, undone }, undo, redo }) {
      if (again) return done.length > 0 ? [[labels.undo, undo]] : [];
      return undone.length > 0 ? [[labels.redo, redo]] : [];
    },
  },
  remarks: { text: () => '' },
  oneOfMany: {
    text: ({ others }) => labels.oneOfMany(others.map((other) => `“${other}”`).join(', ')),
    intent: 'info',
  },
};

type AnyLook = NoticeLook<AnyNotice, unknown>;

const looks = Object.assign({}, shellLooks, ...everyTask.map((task) => task.notices)) as Readonly<
  Record<string, AnyLook>
>;

/** @throws RangeError for a kind that no task has: a mistake of ours */
export function lookOf({ kind }: AnyNotice): AnyLook {
  const look = looks[kind];
  if (!look) throw new RangeError(`no notice ${kind}`);
  return look;
}

export const isTrouble = (notice: AnyNotice): notice is Extract<ShellNotice, { kind: 'trouble' }> =>
  notice.kind === 'trouble';
