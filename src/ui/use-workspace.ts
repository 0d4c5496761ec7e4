// The one hook: state, and what the person can do. Every verb runs as one task at a time; a task that
// was stopped or overtaken changes nothing, however late its result comes.

import { useCallback, useMemo, useReducer, useRef } from 'react';
import type { CellRef } from '../core/address';
import type { ReportInfo } from '../core/report-info';
import { Trouble } from '../core/trouble';
import type { Actions, OpenRequest, WorkbookSession } from './actions';
import { reportFileName, savedCopyName } from './file-names';
import { chosenProposals, type Event, initialState, reduce, type State, type Task } from './state';

export interface Workspace {
  readonly state: State;
  readonly dispatch: (event: Event) => void;
  /** The host keeps its own file: there is nothing to save a copy of. */
  readonly canSave: boolean;
  open(request: OpenRequest): void;
  check(): void;
  proposeFill(): void;
  applyFill(): void;
  startReport(): void;
  writeReport(info: ReportInfo): void;
  saveCopy(): void;
  /** Hands out the last file once more: a browser may have refused the first time. */
  deliverAgain(): void;
  reveal(cell: CellRef): void;
  cancel(): void;
}

type Work = (signal: AbortSignal) => Promise<Event | readonly Event[]>;

/** Tasks that write into the workbook cannot be stopped half-way. */
export const isStoppable = (task: Task): boolean => task !== 'fill';

/** The browser paints (progress line) before work that may hold it up begins. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

export function useWorkspace(actions: Actions): Workspace {
  const [state, dispatch] = useReducer(reduce, initialState);
  const running = useRef<AbortController | null>(null);
  const session = useRef<WorkbookSession | null>(null);
  const handedOut = useRef<{ readonly bytes: Uint8Array; readonly fileName: string } | null>(null);

  const run = useCallback(async (task: Task, work: Work): Promise<void> => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    dispatch({ type: 'started', task });
    try {
      await painted();
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

  const verbs = useMemo(() => {
    const deliver = async (bytes: Uint8Array, fileName: string, copy: boolean): Promise<Event> => {
      handedOut.current = { bytes, fileName };
      const { kind, fileName: name } = await actions.deliver(bytes, fileName);
      return { type: 'delivered', fileName: name, certain: kind === 'saved', copy };
    };
    const open = (request: OpenRequest, andCheck: boolean) =>
      run('open', async (signal) => {
        const opened = await actions.open(request, signal);
        if (signal.aborted) return [];
        session.current = opened.session;
        const { workspace } = opened;
        const seen: Event = { type: 'opened', name: opened.session.name, workspace };
        return andCheck ? [seen, { type: 'checked', workspace }] : seen;
      });
    return { deliver, open };
  }, [actions, run]);

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
    return {
      state,
      dispatch,
      canSave: session.current?.toFile !== undefined,
      open: (request) => void verbs.open(request, false),
      check: () => {
        if (!session.current) void verbs.open({ kind: 'current' }, true);
        withSession('check', async (open, signal) => ({
          type: 'checked',
          workspace: await open.check(signal),
        }));
      },
      proposeFill: () =>
        withSession('propose', async (open) =>
          workspace ? { type: 'proposed', proposals: await open.proposeFill(workspace) } : [],
        ),
      applyFill: () =>
        withSession('fill', async (open) => {
          const chosen = chosenProposals(state);
          if (!workspace || chosen.length === 0) return [];
          return { type: 'filled', workspace: await open.applyFill(workspace, chosen), count: chosen.length };
        }),
      startReport: () =>
        withSession('propose', async (open) =>
          workspace ? { type: 'infoProposed', info: await open.proposeInfo(workspace) } : [],
        ),
      writeReport: (info) =>
        withSession('report', async (open) => {
          if (!workspace) return [];
          const asked = { ...info, addressees: info.addressees.filter((one) => one.trim() !== '') };
          return verbs.deliver(await open.writeReport(workspace, asked), reportFileName(asked), false);
        }),
      saveCopy: () =>
        withSession('save', async (open) => {
          const bytes = await open.toFile?.();
          return bytes ? verbs.deliver(bytes, savedCopyName(open.name), true) : [];
        }),
      deliverAgain: () => {
        const last = handedOut.current;
        if (last) void run('save', () => verbs.deliver(last.bytes, last.fileName, false));
      },
      reveal: (cell) =>
        void session.current
          ?.reveal(cell)
          .catch((cause: unknown) => dispatch({ type: 'failed', task: 'check', cause })),
      cancel: () => {
        if (!state.task || !isStoppable(state.task)) return;
        running.current?.abort();
        dispatch({ type: 'cancelled' });
      },
    };
  }, [state, run, verbs]);
}
