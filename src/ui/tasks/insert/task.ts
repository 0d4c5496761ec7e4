// Chèn phụ lục: period and level propose a set, its templates become new sheets.

import type { InsertedSheet } from '../../../app/insert/insert';
import type { InsertProposal } from '../../../app/insert/proposal';
import type { Inserted } from '../../../app/insert/verbs';
import type { Remark } from '../../../app/workspace/outcome';
import type { Shown } from '../../../app/workspace/shown';
import { isWholeYear } from '../../parts/period-words';
import { count, labels } from '../../shell/labels';
import { written } from '../../shell/steps';
import type { Task, Tools } from '../../shell/task';
import { canInsert } from './can-insert';
import { type InsertChoice, offerAll, requestOf, withProposal } from './choice';

export interface InsertState {
  readonly insert: InsertChoice | null;
}

export type InsertEvent =
  | { readonly type: 'insertOffered'; readonly insert: InsertChoice }
  | { readonly type: 'insertChanged'; readonly insert: InsertChoice }
  /** An answer to a period and level that may have been changed since. */
  | { readonly type: 'setsProposed'; readonly proposal: InsertProposal }
  | ({ readonly type: 'inserted'; readonly name: string } & Shown<Inserted>);

export interface InsertNotice {
  readonly kind: 'inserted';
  readonly sheets: readonly InsertedSheet[];
  readonly remarks: readonly Remark[];
}

export interface InsertDeeds {
  readonly canInsert: boolean;
  startInsert(): void;
  /** Another period or level: the set that fits is proposed anew. */
  changeInsert(insert: InsertChoice): void;
  insert(): void;
}

export const insert: Task<InsertState, InsertEvent, InsertNotice, 'insert', InsertDeeds> = {
  initial: { insert: null },
  letGo: { insert: null },
  steps: {
    insertOffered: (_, { insert }) => ({ task: null, screen: 'insert', pane: 'list', insert }),
    insertChanged: (_, { insert }) => ({ insert }),
    setsProposed: ({ insert }, { proposal }) => (insert ? { insert: withProposal(insert, proposal) } : {}),
    inserted: (state, { workspace, name, sheets, remarks }) => ({
      ...written(state, workspace),
      name,
      checked: workspace !== null || state.checked,
      marked: true,
      notice: { kind: 'inserted', sheets, remarks } satisfies InsertNotice,
    }),
  },
  jobs: {
    insert: {
      progress: 'Đang chèn biểu…',
      trouble: 'Chưa chèn được, sổ tính vẫn như cũ. Hãy thử lại.',
      writes: true,
      // A name was taken meanwhile.
      again: 'changed',
    },
  },
  notices: {
    inserted: {
      text({ sheets }, canSave) {
        const others = sheets.filter(({ supporting }) => supporting !== undefined).length;
        const told = toldInserted(sheets.length - others, others);
        return canSave ? `${told} ${labels.keepBySaving}` : told;
      },
    },
  },
  deeds: ({ actions, session, state, dispatch, run }: Tools<InsertState, InsertEvent, 'insert'>) => ({
    canInsert: canInsert(actions, session.current),
    startInsert: () =>
      run('propose', async () => {
        const [sets, proposal] = await Promise.all([
          actions.templateSets(),
          actions.proposeSets?.({ period: null, level: null }, state.workspace),
        ]);
        const offered = offerAll(sets, proposal);
        return offered ? { type: 'insertOffered', insert: offered } : [];
      }),
    changeInsert(changed) {
      dispatch({ type: 'insertChanged', insert: changed });
      const { period, level } = changed;
      const same = period === state.insert?.period && level === state.insert?.level;
      if (same || !actions.proposeSets || !period || !isWholeYear(period)) return;
      actions.proposeSets({ period, level }, state.workspace).then(
        (proposal) => dispatch({ type: 'setsProposed', proposal }),
        (cause: unknown) => dispatch({ type: 'failed', task: 'propose', cause }),
      );
    },
    /** Into the open workbook, or into a new one that becomes the open one. */
    insert() {
      const choice = state.insert;
      if (!choice) return;
      run('insert', async () => {
        const into = session.current ?? (await actions.create?.());
        const request = requestOf(choice);
        if (!into?.insertTemplates || request.templates.length === 0) return [];
        const inserted = await into.insertTemplates(request);
        session.current = into;
        return { type: 'inserted', name: into.name, ...inserted };
      });
    },
  }),
};

const toldInserted = (templates: number, others: number): string =>
  others === 0
    ? `Đã chèn ${count(templates)} biểu vào cuối sổ tính.`
    : `Đã chèn ${count(templates)} biểu và ${count(others)} trang đi kèm vào cuối sổ tính.`;
