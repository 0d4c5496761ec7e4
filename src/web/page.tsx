// Composition root of the web page: the only place that puts interface, use cases and adapters together.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { nearDesk } from '../session/desk-line';
import { desksOf } from '../session/desks';
import { pageActions } from '../session/page-actions';
import { pageStore } from '../session/page-store';
import { whenIdle } from '../session/when-idle';
import { workerDesk } from '../session/worker-desk';
import { fetchAhead, Workbench } from '../ui';

/** "#mau" opens the sample workbook at once: npm start, and links in instructions. */
const withSample = START_WITH_SAMPLE || location.hash === '#mau';

/** Only where the browser gives no worker: it has the forms else. */
const product = async () => (await import('../catalog/built-in')).builtIn;

/** @param startWorker the worker of {@link import('./worker')}; throws where there is none to be had */
export function startPage(startWorker: () => Worker): void {
  const root = document.getElementById('root');
  if (!root) return;
  const store = pageStore();
  const desks = desksOf(workerDesk(startWorker, store, nearDesk(product, store)));
  createRoot(root).render(
    <StrictMode>
      <Workbench
        actions={pageActions(desks)}
        surface="page"
        {...(withSample ? { startWith: { kind: 'sample' } as const } : {})}
      />
    </StrictMode>,
  );
  whenIdle(async () => {
    await desks.prepare();
    whenIdle(fetchAhead);
  });
}
