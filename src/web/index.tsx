// The web page as a static site: its worker is a script of its own.

import { startPage } from './page';
import { scriptWorker } from './script-worker';

/** The bundler knows it by these names: see webpack.config.js. */
const ownSite = { worker: scriptWorker };

startPage(() => ownSite.worker(new URL('./site-worker.ts', import.meta.url)));
