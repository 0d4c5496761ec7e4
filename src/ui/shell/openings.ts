// Opening another file: never over work that is kept nowhere else.

import type { OpenRequest } from '../../app/surface';
import type { ErrandTools } from './errands';
import type { State } from './state';

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
export function atStake({ unsaved, unused }: State, canSave: boolean): 'nothing' | 'workbook' | 'form' {
  if (!canSave) return 'nothing';
  return unsaved ? 'workbook' : unused ? 'form' : 'nothing';
}

export function openingsOf({ session, state, dispatch, run, verbs }: ErrandTools): Openings {
  const openNow = (request: OpenRequest): void => void run('open', verbs.open(request));
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
      void run('open', async (signal) => {
        const copied = await verbs.saveCopy(current);
        // Even where the other file cannot be read, the copy is out.
        for (const event of copied) dispatch(event);
        dispatch({ type: 'started', task: 'open' });
        return [await verbs.open(waiting)(signal), copied].flat(2);
      });
    },
    openAnyway() {
      if (waiting) openNow(waiting);
    },
    stay: () => dispatch({ type: 'openRefused' }),
    saveCopy() {
      const current = session.current;
      if (current) void run('save', () => verbs.saveCopy(current));
    },
  };
}
