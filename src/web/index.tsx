// Composition root of the web page: the only place that puts interface, use cases and adapters together.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { pageActions } from '../session/page-actions';
import { whenIdle } from '../session/when-idle';
import { Workbench } from '../ui';

/** "#mau" opens the sample workbook at once: npm start, and links in instructions. */
const withSample = START_WITH_SAMPLE || location.hash === '#mau';

/** Comes after the page stands, at the latest with the first workbook. */
const product = async () => (await import('../catalog/built-in')).builtIn;
const actions = pageActions(product);

const prefetch = () => Promise.all([product(), import('../session/page-engine')]);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Workbench
        actions={actions}
        surface="page"
        {...(withSample ? { startWith: { kind: 'sample' } as const } : {})}
      />
    </StrictMode>,
  );
  whenIdle(prefetch);
}
