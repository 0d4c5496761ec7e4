// Composition root of the page's worker: workbooks are read, recognised and checked here, beside the page.

import { builtIn } from '../catalog/built-in';
import { serveDesk } from '../session/serve-desk';
import { warmUp } from '../session/warm-up';
import { portOver } from '../wire';

/** A worker's own scope leads to its page as the worker leads to the page. */
const page = self as unknown as Worker;

export function startWorker(): void {
  serveDesk(portOver(page), async () => builtIn);
  void warmUp(builtIn);
}
