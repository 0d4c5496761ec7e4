// Kỳ trước: files of earlier periods beside the open workbook, for the check and the draft.

import type { GivenEarlier } from '../../../app/check/given';
import type { Reading } from '../../../app/workspace/outcome';
import type { Shown } from '../../../app/workspace/shown';
import type { PickedFile } from '../../parts/file-input';
import type { Task, Tools } from '../../shell/task';
import { earlierWords as words } from './words';

/** A file was read: what it is to the open workbook. */
export type EarlierEvent = { readonly type: 'earlierGiven'; readonly given: GivenEarlier };

export interface EarlierNotice {
  readonly kind: 'earlierGiven';
  readonly given: GivenEarlier;
}

export interface EarlierDeeds {
  /** Workbooks here can be held against files of earlier periods. */
  readonly canCompare: boolean;
  giveEarlier(file: PickedFile): void;
  dropEarlier(name: string): void;
}

export const earlier: Task<object, EarlierEvent, EarlierNotice, 'earlier', EarlierDeeds> = {
  initial: {},
  steps: {
    earlierGiven: (_, { given }) => ({ notice: { kind: 'earlierGiven', given } satisfies EarlierNotice }),
  },
  jobs: {
    earlier: {
      progress: 'Đang so với kỳ trước…',
      trouble: 'Chưa so được với kỳ trước. Sổ tính đang mở vẫn như cũ; hãy thử lại.',
    },
  },
  notices: {
    earlierGiven: {
      text: ({ given: { file, period, doubt } }) => (doubt === '' ? words.held(file, period) : doubt),
      intent: ({ given }) => (given.doubt === '' ? 'success' : 'warning'),
    },
  },
  deeds({ session, state, withSession }: Tools<object, EarlierEvent, 'earlier'>) {
    // Findings that are shown stay shown, now with those of history; nobody is taken to a check they did not ask for.
    const shown = (reading: Shown<Reading>) =>
      ({ type: state.checked ? 'checked' : 'read', ...reading }) as const;
    return {
      canCompare: session.current?.giveEarlier !== undefined,
      giveEarlier: ({ name, bytes }) =>
        withSession('earlier', async (open) => {
          if (!open.giveEarlier) return [];
          const reading = await open.giveEarlier(name, await bytes());
          const given = reading.workspace.given.find(({ file }) => file === name);
          return [shown(reading), ...(given ? [{ type: 'earlierGiven', given } as const] : [])];
        }),
      dropEarlier: (name) =>
        withSession('earlier', async (open) => (open.dropEarlier ? shown(await open.dropEarlier(name)) : [])),
    };
  },
};
