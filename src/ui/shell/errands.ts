// The side errands of the interface: choosing a set by its period, answers, the next period, people's own sets.

import type { Dispatch, RefObject } from 'react';
import type { NextPeriodOptions } from '../../app/next-period/plan';
import type { Confirmation, DescribedDraft } from '../../app/own-sets/own-sets';
import type { OwnFormVerbs, OwnSetActions, SavedOwnSet } from '../../app/own-sets/verbs';
import type { Actions, WorkbookSession } from '../../app/surface';
import type { Period, ReportInfo } from '../../core/calendar/report-info';
import type { OwnSet } from '../../core/form/catalogue';
import type { Question } from '../../core/form/question';
import { Trouble } from '../../core/workbook/trouble';
import type { InsertChoice } from '../tasks/insert/choice';
import { nextPeriodName } from './file-names';
import type { Event, State, Task } from './state';
import type { Work } from './use-workspace';
import type { Handed, verbsOf } from './verbs';

export interface Errands {
  /** Another period or level: the set that fits is proposed anew. */
  changeInsert(insert: InsertChoice): void;
  /** A field of the report; another period brings its official dates along. */
  changeInfo(change: Partial<ReportInfo>): void;
  answer(question: Question, choice: string): void;
  /** Takes the last answer back: the question comes again. */
  forgetAnswer(): void;
  planNextPeriod(choice: NextPeriodOptions): void;
  makeNextPeriod(): void;
  startOwnForm(): void;
  readOwnForm(sheets: readonly string[]): void;
  listOwnSets(): void;
  /** What was read off the sheets, with what the person chose of it. */
  saveOwnSet(confirmation: Confirmation): void;
  importOwnSet(file: { readonly name: string; readonly bytes: () => Promise<Uint8Array> }): void;
  exportOwnSet(own: OwnSet): void;
  /** Also one that can no longer be read: its name is then its id. */
  removeOwnSet(id: string, name: string): void;
}

export interface ErrandTools {
  readonly actions: Actions;
  readonly session: RefObject<WorkbookSession | null>;
  /** The file that was handed out last. */
  readonly handed: RefObject<Handed | null>;
  readonly state: State;
  readonly dispatch: Dispatch<Event>;
  readonly run: (task: Task, work: Work) => Promise<void>;
  readonly verbs: ReturnType<typeof verbsOf>;
}

/** Years outside are still being typed. */
const isWholeYear = ({ year, from = year }: Period): boolean =>
  year >= 1990 && year <= 2100 && from >= 1990 && from <= year;

export function errandsOf({ actions, session, state, dispatch, run, verbs }: ErrandTools): Errands {
  const { workspace } = state;
  const withSession = (
    task: Task,
    work: (open: WorkbookSession, signal: AbortSignal) => ReturnType<Work>,
  ) => {
    const open = session.current;
    if (open) void run(task, (signal) => work(open, signal));
  };
  const listed = async (): Promise<Event> => ({
    type: 'ownSetsListed',
    ownSets: (await actions.ownSets?.list()) ?? { sets: [], unreadable: [] },
  });
  /** The forms that are known have changed: so may have the tables of the open workbook. */
  const afterOwnSets = async (signal: AbortSignal): Promise<readonly Event[]> => [
    ...(session.current ? [await verbs.read(session.current, signal)] : []),
    await listed(),
  ];
  const keepOwnSet = (save: (own: OwnSetActions) => Promise<SavedOwnSet>) =>
    void run('ownSets', async (signal) => {
      if (!actions.ownSets) return [];
      const saved = await save(actions.ownSets);
      return [...(await afterOwnSets(signal)), { type: 'ownSaved', saved }];
    });
  const planNextPeriod = (choice: NextPeriodOptions) =>
    withSession('propose', async (open) => {
      const planned = await open.nextPeriod?.plan(workspace, choice);
      if (!planned) return [];
      const { plan, ...reading } = planned;
      return [
        { type: 'read', ...reading },
        { type: 'nextPeriodPlanned', nextPeriod: { plan, choice } },
      ];
    });
  const answer = (question: Question, choice: string | null) =>
    withSession('answer', async (open) => {
      if (!workspace || !open.answer) return [];
      const written = await open.answer(workspace, question, choice);
      return { type: 'answered', question, choice, ...written };
    });
  return {
    changeInsert(insert) {
      dispatch({ type: 'insertChanged', insert });
      const { period, level } = insert;
      const same = period === state.insert?.period && level === state.insert?.level;
      if (same || !actions.proposeSets || !period || !isWholeYear(period)) return;
      actions.proposeSets({ period, level }, workspace).then(
        (proposal) => dispatch({ type: 'setsProposed', proposal }),
        (cause: unknown) => dispatch({ type: 'failed', task: 'propose', cause }),
      );
    },
    changeInfo(change) {
      dispatch({ type: 'infoChanged', change });
      const { period } = change;
      if (!period || !isWholeYear(period) || !actions.periodWindow) return;
      actions.periodWindow(period).then(
        (window) => dispatch({ type: 'windowProposed', period, window }),
        (cause: unknown) => dispatch({ type: 'failed', task: 'propose', cause }),
      );
    },
    answer,
    forgetAnswer() {
      if (state.answered) answer(state.answered.question, null);
    },
    planNextPeriod,
    makeNextPeriod: () =>
      withSession('nextPeriod', async (open, signal) => {
        const next = state.nextPeriod;
        if (!workspace || !next?.plan || !open.nextPeriod) return [];
        const made = await open.nextPeriod.make(next.plan, signal);
        if (signal.aborted) return [];
        if (made.kind === 'opened') return { type: 'periodOpened' };
        const fileName = nextPeriodName(open.name, next.plan.to);
        return verbs.deliver({ bytes: made.bytes, fileName }, 'nextPeriod');
      }),
    startOwnForm: () =>
      withSession('ownForm', async ({ ownForm }) => {
        if (!ownForm) return [];
        const sheets = await ownForm.sheets();
        const chosen = sheetsToRead(sheets, state);
        const draft = await draftOf(ownForm, chosen);
        // The list tells the panel which names are taken.
        return [await listed(), { type: 'ownFormRead', ownForm: { sheets, chosen, draft } }];
      }),
    readOwnForm: (chosen) =>
      withSession('ownForm', async ({ ownForm }) => {
        if (!ownForm || !state.ownForm) return [];
        const draft = await draftOf(ownForm, chosen);
        return { type: 'ownFormRead', ownForm: { ...state.ownForm, chosen, draft } };
      }),
    listOwnSets: () => void run('ownSets', listed),
    saveOwnSet(confirmation) {
      const draft = state.ownForm?.draft;
      if (draft) keepOwnSet((own) => own.save(draft, confirmation));
    },
    importOwnSet: ({ name, bytes }) => keepOwnSet(async (own) => own.importFile(await bytes(), name)),
    exportOwnSet: (own) =>
      void run('ownSets', async () => {
        const file = await actions.ownSets?.exportFile(own);
        return file ? verbs.deliver(file, 'ownSet') : [];
      }),
    removeOwnSet: (id, name) =>
      void run('ownSets', async (signal) => {
        await actions.ownSets?.remove(id);
        return [...(await afterOwnSets(signal)), { type: 'ownRemoved', name }];
      }),
  };
}

/** The sheet that people most likely mean: the one in view, or the first that is no form or list of ours. */
function sheetsToRead(sheets: readonly string[], { sheet, workspace }: State): readonly string[] {
  const ours = new Set([
    ...(workspace?.tables.map((table) => table.sheet) ?? []),
    ...Object.values(workspace?.supporting.sheets ?? {}).map((one) => one.sheet),
  ]);
  const others = sheets.filter((name) => !ours.has(name));
  const pool = others.length > 0 ? others : sheets;
  return [pool.find((name) => name === sheet) ?? pool[0] ?? []].flat();
}

/** Nothing that looks like a form on these sheets is no trouble: other sheets can be chosen. */
async function draftOf(ownForm: OwnFormVerbs, sheets: readonly string[]): Promise<DescribedDraft | null> {
  if (sheets.length === 0) return null;
  try {
    return await ownForm.read(sheets);
  } catch (cause) {
    if (cause instanceof Trouble && cause.code === 'NO_FORM') return null;
    throw cause;
  }
}
