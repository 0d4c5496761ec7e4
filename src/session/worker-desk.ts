// Desks in workers of this page, one each; where a browser gives no worker, on the page's own thread.

import { Trouble } from '../core/workbook/trouble';
import type { OwnSetStore } from '../hosts/ports';
import { portOver } from '../wire';
import type { DeskLine, StartDesk } from './desk-line';
import { farDesk } from './far-desk';

/** A worker that has not said a word after so many milliseconds never will. */
const PATIENCE = 20_000;

/**
 * @param start throws where workers are not to be had
 * @param near what is done without one: once a worker did not come, none is asked for again
 */
export function workerDesk(start: () => Worker, store: OwnSetStore, near: StartDesk): StartDesk {
  let none = false;
  return async () => {
    const line = none ? null : await started(start, store);
    none ||= line === null;
    return line ?? near();
  };
}

/** null where the worker does not come. */
function started(start: () => Worker, store: OwnSetStore): Promise<DeskLine | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = start();
    } catch {
      resolve(null);
      return;
    }
    let isReady = false;
    const late = setTimeout(() => failed(), PATIENCE);
    const failed = () => {
      clearTimeout(late);
      worker.terminate();
      if (isReady) fail(new Trouble({ code: 'DESK_LOST' }));
      else resolve(null);
    };
    worker.addEventListener('error', (event) => {
      // What became of it is told where something was asked of it.
      event.preventDefault();
      failed();
    });
    const { ask, fail } = farDesk(portOver(worker), store, () => {
      isReady = true;
      clearTimeout(late);
      resolve({ ask, end: failed });
    });
  });
}
