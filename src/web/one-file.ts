// The page as one file: its worker is the very same script once more, which knows by the missing document which it is.

import { workerOf } from './script-worker';

async function startHere(): Promise<void> {
  const page = typeof document === 'undefined' ? null : document.currentScript;
  if (page === null) (await import('./worker')).startWorker();
  else {
    const script = page.textContent ?? '';
    (await import('./page')).startPage(() => workerOf(script));
  }
}

startHere().catch(reportError);
