// The worker's script on a static site. What it starts comes after it knows where its further parts lie.

import './beside-script';

import('./worker').then(({ startWorker }) => startWorker(), reportError);
