// The list of findings outside the screen: printed, copied, as a file. What the list shows is what goes out.

import type { ListRequest } from '../../../app/list/model';
import { Trouble } from '../../../core/workbook/trouble';
import { markedName } from '../../shell/file-names';
import type { Task, Tools } from '../../shell/task';
import { shownFindings } from '../check/shown';
import { outWords as words } from './words';

/** "a.xlsm" becomes "a (danh sách kiểm tra).xlsx". */
export const listFileName = (name: string): string =>
  markedName(name, words.mark).replace(/\.[^.]*$/, '.xlsx');

export interface ListState {
  /** The list as text where the clipboard was refused: the person copies it. */
  readonly toCopy: string | null;
}

export type ListEvent =
  | { readonly type: 'listPrinted'; readonly begun: boolean }
  | { readonly type: 'listCopied' }
  | { readonly type: 'listNotCopied'; readonly text: string }
  | { readonly type: 'listTextClosed' }
  | { readonly type: 'listOpened' };

export interface ListNotice {
  readonly kind: 'listMayNotPrint' | 'listCopied' | 'listOpened';
}

export interface ListDeeds {
  readonly canHandList: boolean;
  printList(): void;
  /** To be called straight from a click. */
  copyList(): void;
  exportList(): void;
}

const told = (kind: ListNotice['kind']) => ({ task: null, notice: { kind } satisfies ListNotice });

export const list: Task<ListState, ListEvent, ListNotice, 'printList' | 'exportList', ListDeeds> = {
  initial: { toCopy: null },
  steps: {
    listPrinted: (_, { begun }) => (begun ? { task: null } : told('listMayNotPrint')),
    listCopied: () => told('listCopied'),
    listNotCopied: (_, { text }) => ({ task: null, toCopy: text }),
    listTextClosed: () => ({ toCopy: null }),
    listOpened: () => told('listOpened'),
  },
  jobs: {
    printList: { progress: 'Đang chuẩn bị in…', trouble: 'Chưa in được. Hãy thử lại.' },
    exportList: { progress: 'Đang xuất danh sách…', trouble: 'Chưa xuất được danh sách. Hãy thử lại.' },
  },
  notices: {
    listMayNotPrint: { text: () => words.mayNotPrint, intent: 'info' },
    listCopied: { text: () => words.copied },
    listOpened: { text: () => words.opened },
  },
  deeds({
    actions,
    session,
    state,
    withSession,
    deliver,
  }: Tools<ListState, ListEvent, 'printList' | 'exportList'>) {
    const { workspace } = state;
    const request = (file: string): ListRequest => ({
      file,
      today: actions.today(),
      ids: workspace ? shownFindings(workspace, state).map(({ id }) => id) : [],
    });
    return {
      canHandList: session.current?.list !== undefined,
      printList: () =>
        withSession('printList', async ({ list: verbs, name }) => {
          if (!workspace || !verbs) return [];
          const page = await verbs.page(workspace, request(name));
          return { type: 'listPrinted', begun: await actions.print(page) };
        }),
      copyList: () =>
        withSession('copy', async ({ list: verbs, name }) => {
          if (!workspace || !verbs) return [];
          const content = verbs.content(workspace, request(name));
          try {
            await actions.copy(content);
            return { type: 'listCopied' };
          } catch (cause) {
            if (!(cause instanceof Trouble && cause.code === 'CANNOT_COPY')) throw cause;
            return { type: 'listNotCopied', text: (await content).text };
          }
        }),
      exportList: () =>
        withSession('exportList', async ({ list: verbs, name }, signal) => {
          if (!workspace || !verbs) return [];
          const made = await verbs.file(workspace, request(name));
          if (signal.aborted) return [];
          if (made.kind === 'opened') return { type: 'listOpened' };
          return deliver({ bytes: made.bytes, fileName: listFileName(name) }, 'list');
        }),
    };
  },
};
