// Work shared out among threads: each gets a file as soon as it is free, what they say comes in the order of the files,
// and no thread runs so far ahead that much would have to be kept.

import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Outcome } from './command';

/** What a thread does: a command, called with these words. */
export interface Task {
  readonly name: string;
  readonly words: readonly string[];
}

/** A file by its number in the list. */
export interface Order {
  readonly at: number;
  readonly file: string;
}

export interface Answer {
  readonly at: number;
  readonly outcome: Outcome;
}

/** More threads than this wait for the disk, and for memory. */
const MOST = 8;
/** Files a thread may be ahead of the one that is told next. */
const AHEAD = 8;

/**
 * Each thread compiles the program for itself, and on two cores that took a third of the time of 400 workbooks: only
 * what runs four times as often as usual is compiled to the last degree. Measured with the V8 of Node 20; later ones
 * have a cheaper degree between and are left alone.
 */
function compileLess(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=540672');
}

/** @param start the module of helper.ts */
export async function* inThreads(start: URL, task: Task, files: readonly string[]): AsyncGenerator<Outcome> {
  compileLess();
  const count = Math.min(MOST, availableParallelism(), files.length);
  const workers = Array.from({ length: count }, () => new Worker(start, { workerData: task }));
  const ready = new Map<number, Outcome>();
  const free: Worker[] = [...workers];
  let next = 0;
  let told = 0;
  let broken: unknown;
  let wake = (): void => undefined;
  const handOut = (): void => {
    while (free.length > 0 && next < files.length && next < told + count * AHEAD) {
      const order: Order = { at: next, file: files[next] ?? '' };
      free.pop()?.postMessage(order);
      next += 1;
    }
  };
  for (const worker of workers) {
    worker.on('message', ({ at, outcome }: Answer) => {
      ready.set(at, outcome);
      free.push(worker);
      handOut();
      wake();
    });
    worker.on('error', (error) => {
      broken = error;
      wake();
    });
  }
  try {
    for (; told < files.length; told += 1) {
      handOut();
      for (let outcome = ready.get(told); outcome === undefined; outcome = ready.get(told)) {
        if (broken) throw broken;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const outcome = ready.get(told);
      ready.delete(told);
      if (outcome) yield outcome;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
