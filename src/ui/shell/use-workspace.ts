// The one hook: state, and what the person can do. Every verb runs as one task at a time; a task that
// was stopped or overtaken changes nothing, however late its result comes.

import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Actions, WorkbookSession } from '../../app/surface';
import type { Area, CellRef } from '../../core/workbook/address';
import { Trouble } from '../../core/workbook/trouble';
import { offerAll } from '../tasks/insert/choice';
import { type ReportErrands, reportErrandsOf } from '../tasks/report/verbs';
import { type Errands, errandsOf } from './errands';
import { type Openings, openingsOf } from './openings';
import { chosenProposals, type Event, initialState, reduce, type State, type Task } from './state';
import { type Handed, verbsOf } from './verbs';

export interface Workspace extends Errands, Openings, ReportErrands {
  readonly state: State;
  readonly dispatch: (event: Event) => void;
  /** The host keeps its own file: there is nothing to save a copy of. */
  readonly canSave: boolean;
  readonly canInsert: boolean;
  /** The host shows marks on its sheets. */
  readonly canMark: boolean;
  /** The workbook keeps answers to questions. */
  readonly canAnswer: boolean;
  readonly canKeepInfo: boolean;
  readonly canNextPeriod: boolean;
  /** A form can be read off a sheet of the open workbook. */
  readonly canOwnForm: boolean;
  readonly canOwnSets: boolean;
  /** Looks at the host's workbook without marking anything. */
  read(): void;
  check(): void;
  startInsert(): void;
  insert(): void;
  proposeFill(): void;
  applyFill(): void;
  undoFill(): void;
  clearMarks(): void;
  /** Hands out the last file once more: a browser may have refused the first time. */
  deliverAgain(): void;
  /** Does the last task once more. */
  retry(): void;
  reveal(cell: CellRef, area?: Area): void;
  cancel(): void;
}

export type Work = (signal: AbortSignal) => Promise<Event | readonly Event[]>;

const WRITING: readonly Task[] = ['fill', 'insert', 'undo', 'clear', 'answer', 'ownSets'];

/** Tasks that write into the workbook cannot be stopped half-way. */
export const isStoppable = (task: Task): boolean => !WRITING.includes(task);

/** The browser paints (progress line) before work that may hold it up begins. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

export function useWorkspace(actions: Actions): Workspace {
  const [state, dispatch] = useReducer(reduce, initialState, (initial) => ({
    ...initial,
    name: actions.current?.name ?? null,
  }));
  const running = useRef<AbortController | null>(null);
  const session = useRef<WorkbookSession | null>(actions.current ?? null);
  const handed = useRef<Handed | null>(null);
  const last = useRef<{ readonly task: Task; readonly work: Work } | null>(null);

  const run = useCallback(async (task: Task, work: Work): Promise<void> => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    last.current = { task, work };
    dispatch({ type: 'started', task });
    try {
      // What needs the person's own click (the clipboard) starts at once.
      if (task !== 'copy') await painted();
      const events = await work(mine.signal);
      if (mine.signal.aborted) return;
      for (const event of [events].flat()) dispatch(event);
    } catch (cause) {
      if (mine.signal.aborted) return;
      const cancelled = cause instanceof Trouble && cause.code === 'CANCELLED';
      dispatch(cancelled ? { type: 'cancelled' } : { type: 'failed', task, cause });
    } finally {
      if (running.current === mine) running.current = null;
    }
  }, []);

  // Listening costs Excel a round trip: only once there is something that can go stale.
  const known = state.workspace !== null;
  useEffect(() => {
    if (!known) return;
    return actions.current?.onChange?.((cells) => dispatch({ type: 'cellsChanged', cells }));
  }, [actions, known]);

  const verbs = useMemo(() => verbsOf(actions, handed, session), [actions]);

  return useMemo(() => {
    /** Does nothing without an open workbook: the buttons are disabled then. */
    const withSession = (
      task: Task,
      work: (open: WorkbookSession, signal: AbortSignal) => ReturnType<Work>,
    ) => {
      const current = session.current;
      if (current) void run(task, (signal) => work(current, signal));
    };
    const { workspace } = state;
    const insertion = state.insert;
    const tools = { actions, session, handed, state, dispatch, run, verbs };
    return {
      state,
      dispatch,
      canSave: session.current?.toFile !== undefined,
      canInsert: (session.current ?? actions.create) !== undefined && !insertsNot(session.current),
      canMark: session.current?.clearMarks !== undefined,
      canAnswer: session.current?.answer !== undefined,
      canKeepInfo: session.current?.saveInfo !== undefined,
      canNextPeriod: session.current?.nextPeriod !== undefined,
      canOwnForm: session.current?.ownForm !== undefined && actions.ownSets !== undefined,
      canOwnSets: actions.ownSets !== undefined,
      ...errandsOf(tools),
      ...openingsOf(tools),
      ...reportErrandsOf(tools),
      read: () => withSession('read', verbs.read),
      check: () =>
        withSession('check', async (open, signal) => ({ type: 'checked', ...(await open.check(signal)) })),
      startInsert: () =>
        void run('propose', async () => {
          const [sets, proposal] = await Promise.all([
            actions.templateSets(),
            actions.proposeSets?.({ period: null, level: null }, workspace),
          ]);
          const insert = offerAll(sets, proposal);
          return insert ? { type: 'insertOffered', insert } : [];
        }),
      insert: () => {
        if (insertion) void run('insert', verbs.insert(insertion));
      },
      proposeFill: () =>
        withSession('propose', async (open) => {
          const { proposals, ...reading } = await open.proposeFill(workspace);
          return [
            { type: 'read', ...reading },
            { type: 'proposed', proposals },
          ];
        }),
      applyFill: () =>
        withSession('fill', async (open) => {
          const chosen = chosenProposals(state);
          if (!workspace || chosen.length === 0) return [];
          return { type: 'filled', ...(await open.applyFill(workspace, chosen)) };
        }),
      undoFill: () =>
        withSession('undo', async (open) => {
          const { undo } = state;
          if (!undo) return [];
          return { type: 'undone', count: undo.changes.length, ...(await open.undoFill(undo)) };
        }),
      clearMarks: () =>
        withSession('clear', async (open) => ({
          type: 'cleared',
          remarks: (await open.clearMarks?.()) ?? [],
        })),
      deliverAgain: () => {
        const file = handed.current;
        if (file) void run('save', () => verbs.deliver(file, 'again'));
      },
      retry: () => {
        if (last.current) void run(last.current.task, last.current.work);
      },
      reveal: (cell, area) =>
        void session.current
          ?.reveal(cell, area)
          .catch((cause: unknown) => dispatch({ type: 'failed', task: 'reveal', cause })),
      cancel: () => {
        if (!state.task || !isStoppable(state.task)) return;
        running.current?.abort();
        dispatch({ type: 'cancelled' });
      },
    };
  }, [actions, state, run, verbs]);
}

const insertsNot = (session: WorkbookSession | null): boolean =>
  session !== null && session.insertTemplates === undefined;
