// The one hook: state, and what the person can do. Every verb runs as one job at a time; one that was stopped or
// overtaken changes nothing, however late its result comes.

import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Actions, WorkbookSession } from '../../app/surface';
import { Trouble } from '../../core/workbook/trouble';
import type { ShellEvent } from './base';
import { isStoppable } from './jobs';
import { type Openings, openingsOf } from './openings';
import { type Deeds, type Event, everyTask, initialState, reduce, type State } from './state';
import type { Handed, ShellDeeds, Tools, Work } from './task';
import { undoDeeds } from './undo';

export interface Workspace extends Openings, ShellDeeds, Deeds {
  readonly state: State;
  readonly dispatch: (event: Event) => void;
}

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
  const last = useRef<{ readonly job: string; readonly work: Work<Event> } | null>(null);

  const start = useCallback(async (job: string, work: Work<Event>): Promise<void> => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    last.current = { job, work };
    dispatch({ type: 'started', task: job });
    try {
      // What needs the person's own click (the clipboard) starts at once.
      if (job !== 'copy') await painted();
      const events = await work(mine.signal);
      if (mine.signal.aborted) return;
      for (const event of [events].flat()) dispatch(event);
    } catch (cause) {
      if (mine.signal.aborted) return;
      const cancelled = cause instanceof Trouble && cause.code === 'CANCELLED';
      dispatch(cancelled ? { type: 'cancelled' } : { type: 'failed', task: job, cause });
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

  return useMemo(() => {
    const run = (job: string, work: Work<Event>): void => void start(job, work);
    const tools: Tools<State, Event> = {
      actions,
      session,
      handed,
      state,
      dispatch,
      run,
      withSession(job, work) {
        const open = session.current;
        if (open) run(job, (signal) => work(open, signal));
      },
      async deliver(file, of) {
        handed.current = file;
        const delivery = await actions.deliver(file.bytes, file.fileName, file.document);
        return { type: 'delivered', of, delivery };
      },
      read: readAnew,
    };
    const deeds = everyTask.map((task) => task.deeds(tools));
    return Object.assign(
      {
        state,
        dispatch,
        retry() {
          if (last.current) run(last.current.job, last.current.work);
        },
        cancel() {
          if (!state.task || !isStoppable(state.task)) return;
          running.current?.abort();
          dispatch({ type: 'cancelled' });
        },
        ...openingsOf(tools),
        ...shellDeeds(tools),
        ...undoDeeds(tools),
      },
      ...deeds,
    ) as Workspace;
  }, [actions, state, start]);
}

/** A workbook without appendices is nothing wrong when nobody asked for a check yet. */
async function readAnew(open: WorkbookSession, signal: AbortSignal): Promise<ShellEvent> {
  try {
    return { type: 'read', ...(await open.read(signal)) };
  } catch (cause) {
    if (cause instanceof Trouble && cause.code === 'NO_KNOWN_TABLE') return { type: 'noTables' };
    throw cause;
  }
}

function shellDeeds({
  actions,
  session,
  handed,
  dispatch,
  run,
  withSession,
  deliver,
  read,
}: Tools<object, never>): Omit<ShellDeeds, 'retry' | 'cancel' | 'undo' | 'redo'> {
  return {
    canSave: session.current?.toFile !== undefined,
    canMark: session.current?.clearMarks !== undefined,
    today: actions.today,
    read: () => withSession('read', read),
    check: () =>
      withSession('check', async (open, signal) => ({ type: 'checked', ...(await open.check(signal)) })),
    clearMarks: () =>
      withSession('clear', async (open) => ({
        type: 'cleared',
        remarks: (await open.clearMarks?.()) ?? [],
      })),
    deliverAgain() {
      const file = handed.current;
      if (file) run('save', () => deliver(file, 'again'));
    },
    copyHanded: () =>
      withSession('copy', async () => {
        const content = handed.current?.content?.();
        if (!content) return [];
        await actions.copy(content);
        return { type: 'copied' };
      }),
    reveal: (cell, area) =>
      void session.current
        ?.reveal(cell, area)
        .catch((cause: unknown) => dispatch({ type: 'failed', task: 'reveal', cause })),
  };
}
