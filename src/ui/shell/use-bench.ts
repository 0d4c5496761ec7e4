// The bench, loaded behind the first screen. What a person asks for before it is there is done as soon as it is.

import { useCallback, useEffect, useState } from 'react';
import type { Workspace } from './use-workspace';

type Parts = typeof import('./bench');

let loaded: Parts | null = null;

/** Tests load it first, so that they need not wait. */
export async function loadBench(): Promise<Parts> {
  loaded ??= await import('./bench');
  return loaded;
}

/** Fetches, while nothing else is to be done, what the first workbook is shown with. */
export async function fetchAhead(): Promise<void> {
  await (await loadBench()).fetchAhead();
}

type Wish = (workspace: Workspace) => void;

export interface BenchState {
  /** What shows the work; null until it is loaded. */
  readonly parts: Parts | null;
  /** Null until the work can begin. */
  readonly workspace: Workspace | null;
  readonly onChange: (workspace: Workspace) => void;
  /** Something was asked for and waits for the bench. */
  readonly waiting: boolean;
  /** Does it with the bench; of several that wait the last one counts. */
  readonly act: (wish: Wish) => void;
}

export function useBench(): BenchState {
  const [parts, setParts] = useState(loaded);
  const [workspace, setWorkspace] = useState<Workspace | null>(null);
  const [wish, setWish] = useState<Wish | null>(null);
  const load = useCallback(
    // Where it did not come (the network is gone), the next wish asks for it again.
    () => loadBench().then(setParts, () => setWish(null)),
    [],
  );
  useEffect(() => {
    if (!loaded) void load();
  }, [load]);
  useEffect(() => {
    if (!wish || !workspace) return;
    setWish(null);
    wish(workspace);
  }, [wish, workspace]);
  const act = useCallback(
    (next: Wish) => {
      if (workspace) return next(workspace);
      setWish(() => next);
      void load();
    },
    [load, workspace],
  );
  return { parts, workspace, onChange: setWorkspace, waiting: wish !== null, act };
}
