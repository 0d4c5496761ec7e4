// Workers under the page's own policy. A worker that is fetched has the policy of its response, and a plain web server
// sends none: it could ask any address for anything. One made of a Blob has that of the page that made it: no address.

/** @param script its text @param name what the worker knows as `self.name` */
export function workerOf(script: string, name = ''): Worker {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address, { name });
  // Once it says a word, or fails, it has been fetched.
  const done = () => URL.revokeObjectURL(address);
  worker.addEventListener('message', done, { once: true });
  worker.addEventListener('error', done, { once: true });
  return worker;
}

/**
 * A worker that is a script of its own on this site.
 * @param script told to the worker as its name: it loads its further parts from beside it
 */
export function scriptWorker({ href }: URL): Worker {
  return workerOf(`importScripts(${JSON.stringify(href)})`, href);
}
