// The worker's script on a static site.

import './beside-script';
import { startWorker } from './worker';

startWorker();
