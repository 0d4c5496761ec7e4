// Composition root of the web page: the only place that puts interface, use cases and adapters together.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { pageActions } from '../session/page-actions';
import { Workbench } from '../ui';

/** "#mau" opens the sample workbook at once: npm start, and links in instructions. */
const withSample = START_WITH_SAMPLE || location.hash === '#mau';

/** Comes with the first workbook, not with the page. */
const actions = pageActions(async () => (await import('../catalog/built-in')).builtIn);

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
}
