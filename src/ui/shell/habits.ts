// What the work does by itself: starting, bringing focus back, keys, and the browser's question before leaving.

import { useEffect, useRef } from 'react';
import type { OpenRequest } from '../../app/surface';
import { atStake } from './openings';
import { nextRegion, returnFocus } from './places';
import type { StartTask } from './start-task';
import { toNextFinding } from './to-finding';
import { undoKey } from './undo';
import type { Workspace } from './use-workspace';
import { useWindowKeys } from './window-keys';

export interface HabitsProps {
  readonly workspace: Workspace;
  readonly onPage: boolean;
  readonly startWith: OpenRequest | undefined;
  readonly startTask: StartTask | undefined;
}

/** Shows nothing. */
export function Habits({ workspace, onPage, startWith, startTask }: HabitsProps) {
  useStart(workspace, startTask ?? startWith ?? null);
  useFocus(workspace);
  useLeaving(workspace, onPage);
  useKeys(workspace, onPage);
  return null;
}

function useStart(workspace: Workspace, start: OpenRequest | StartTask | null): void {
  const started = useRef<OpenRequest | StartTask | null>(null);
  useEffect(() => {
    if (start === null || started.current === start) return;
    started.current = start;
    if ('kind' in start) workspace.open(start);
    else if (start.task === 'report') workspace.startReport();
    else workspace[start.task]();
  }, [start, workspace]);
}

function useFocus({ state: { screen, checked, notice } }: Workspace): void {
  // Leaving "Điền" or "Tạo báo cáo" brings focus back to where the work began.
  const before = useRef(screen);
  useEffect(() => {
    if (before.current !== screen && screen === 'tables') returnFocus(before.current);
    before.current = screen;
  }, [screen]);
  useEffect(() => {
    if (checked) returnFocus('list');
  }, [checked]);

  // The question that was answered, the finding that was mended is gone, and with it the button that had the focus.
  useEffect(() => {
    if (notice?.kind === 'answered') returnFocus('question');
    if (notice?.kind === 'repaired') returnFocus('list');
    if (notice?.home !== undefined) returnFocus(notice.home);
    // The button that took it back is gone.
    else if (notice?.kind === 'reverted' && document.activeElement === document.body) returnFocus('list');
    if (notice?.finding !== undefined) returnFocus('finding', notice.finding);
  }, [notice]);
}

/** The browser asks in its own words before the page goes. */
function useLeaving({ state, canSave }: Workspace, onPage: boolean): void {
  const stake = onPage && atStake(state, canSave) !== 'nothing';
  useEffect(() => {
    if (!stake) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Chromium before 119 looks at this alone.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [stake]);
}

/** On the window: where a button that had the focus is gone, keys arrive at no element of ours. */
function useKeys(workspace: Workspace, onPage: boolean): void {
  const { state } = workspace;
  const { screen, checked } = state;
  const busy = state.task !== null;
  useWindowKeys((event) => {
    if (event.key === 'Enter' && event.ctrlKey && screen === 'tables') {
      event.preventDefault();
      if (!busy && (state.workspace || !onPage)) workspace.check();
      return;
    }
    const wanted = screen === 'tables' ? undoKey(event, state) : null;
    if (wanted) {
      event.preventDefault();
      if (!busy) workspace[wanted]();
      return;
    }
    if (event.key === 'F8' && screen === 'tables' && state.workspace && checked) {
      event.preventDefault();
      toNextFinding(workspace, state.workspace, { back: event.shiftKey, onPage });
      return;
    }
    nextRegion(event);
  });
}
