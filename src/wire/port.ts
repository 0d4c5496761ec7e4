// What carries messages to another thread: a worker seen from its page, the page seen from the worker, or one end of a
// channel in a test.

export interface WirePort {
  /** @param transfer buffers that are the other end's from now on */
  post(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  listen(heard: (message: unknown) => void): void;
}

/** What of Worker, MessagePort and a worker's own scope is used. */
interface MessageTarget {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(type: 'message', heard: (event: MessageEvent<unknown>) => void): void;
  /** A MessagePort keeps messages until it is started. */
  start?(): void;
}

export const portOver = (target: MessageTarget): WirePort => ({
  post: (message, transfer = []) => target.postMessage(message, [...transfer]),
  listen(heard) {
    target.addEventListener('message', ({ data }) => heard(data));
    target.start?.();
  },
});
