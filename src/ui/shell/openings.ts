// Opening another file: never over work that is kept nowhere else.

import type { OpenRequest, WorkbookSession } from '../../app/surface';
import type { ShellEvent, ShellState } from './base';
import { savedCopyName } from './file-names';
import type { Tools, Work } from './task';

export interface Openings {
  /** Asks first where the open workbook or the form of the report would be lost. */
  open(request: OpenRequest): void;
  /** Hands out a copy of the open workbook, then opens what is waiting. */
  saveThenOpen(): void;
  openAnyway(): void;
  stay(): void;
  saveCopy(): void;
}

/** What leaving the page or opening another file would lose. A host that keeps its own file loses nothing. */
export function atStake({ unsaved, unused }: ShellState, canSave: boolean): 'nothing' | 'workbook' | 'form' {
  if (!canSave) return 'nothing';
  return unsaved ? 'workbook' : unused ? 'form' : 'nothing';
}

export function openingsOf({
  actions,
  session,
  state,
  dispatch,
  run,
  deliver,
}: Tools<object, never>): Openings {
  const opening =
    (request: OpenRequest): Work<ShellEvent> =>
    async (signal) => {
      const opened = await actions.open(request, signal);
      if (signal.aborted) return [];
      session.current = opened.session;
      const others = request.kind === 'file' ? (request.others ?? []) : [];
      return { type: 'opened', name: opened.session.name, workspace: opened.workspace, others };
    };
  /** The open workbook as a file. */
  const copyOut = async (open: WorkbookSession): Promise<readonly ShellEvent[]> => {
    const bytes = await open.toFile?.();
    if (!bytes) return [];
    const fileName = open.isNew ? open.name : savedCopyName(open.name);
    return [await deliver({ bytes, fileName }, 'copy')];
  };
  const openNow = (request: OpenRequest): void => run('open', opening(request));
  const { waiting } = state;
  return {
    open(request) {
      const canSave = session.current?.toFile !== undefined;
      if (atStake(state, canSave) === 'nothing') openNow(request);
      else dispatch({ type: 'openAsked', request });
    },
    saveThenOpen() {
      const current = session.current;
      if (!waiting || !current) return;
      run('open', async (signal) => {
        const copied = await copyOut(current);
        // Even where the other file cannot be read, the copy is out.
        for (const event of copied) dispatch(event);
        dispatch({ type: 'started', task: 'open' });
        return [await opening(waiting)(signal), copied].flat(2);
      });
    },
    openAnyway() {
      if (waiting) openNow(waiting);
    },
    stay: () => dispatch({ type: 'openRefused' }),
    saveCopy() {
      const current = session.current;
      if (current) run('save', () => copyOut(current));
    },
  };
}
