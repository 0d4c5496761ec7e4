// One end of a wire between two threads. Either end may call the other by name; answers and troubles come back as what
// they were. Each end takes what it is asked one after the other, in the order in which it was asked.

import { Trouble } from '../core/workbook/trouble';
import { packed, type ToldError, unpacked } from './packed';
import type { WirePort } from './port';
import type { Path } from './portions';
import { type ThrownData, thrownAgain, thrownData } from './thrown';

/** Why a call may be given up, as far as a use case looks at it. */
interface Stop {
  readonly aborted: boolean;
}

/** @param words cloned; an AbortSignal among them is one at the other end too, as far as `aborted` goes */
export type Call = (
  name: string,
  words: readonly unknown[],
  transfer?: readonly ArrayBuffer[],
) => Promise<unknown>;

/** Does what the other end asks for. */
export type Serve = (name: string, words: readonly unknown[]) => Promise<unknown>;

export interface WireEnd {
  readonly call: Call;
  /** The other end is no more: whatever is asked, now or later, throws this. */
  fail(thrown: unknown): void;
}

type Message =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly name: string;
      readonly words: readonly unknown[];
      /** Which of the words is the signal. */
      readonly stopAt: number;
    }
  /** The caller no longer waits. */
  | { readonly kind: 'stop'; readonly id: number }
  /** A piece of a long array of the answer: the cuts count from 0. */
  | {
      readonly kind: 'piece';
      readonly id: number;
      readonly cut: number;
      readonly items: readonly unknown[];
    }
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly value: unknown;
      readonly cuts: readonly Path[];
      readonly thrown: readonly ToldError[];
    }
  | { readonly kind: 'thrown'; readonly id: number; readonly thrown: ThrownData };

interface Waiting {
  readonly pieces: unknown[][];
  resolve(value: unknown): void;
  reject(thrown: unknown): void;
}

export function wireEnd(port: WirePort, serve: Serve): WireEnd {
  const waiting = new Map<number, Waiting>();
  /** Of the calls that were asked of this end and can be given up. */
  const stops = new Map<number, { aborted: boolean }>();
  let asked = 0;
  let failed: { readonly thrown: unknown } | null = null;
  let last: Promise<void> = Promise.resolve();

  const answer = async ({ id, name, words, stopAt }: Extract<Message, { kind: 'call' }>): Promise<void> => {
    const stop = stops.get(id);
    try {
      stopIf(stop);
      const value = await serve(name, stop ? replaced(words, stopAt, stop) : words);
      // A stop that came meanwhile is heard before anything is sent.
      if (stop) await turn();
      stopIf(stop);
      send(port, id, value);
    } catch (thrown) {
      port.post({ kind: 'thrown', id, thrown: thrownData(thrown) } satisfies Message);
    } finally {
      stops.delete(id);
    }
  };

  port.listen((heard) => {
    const message = heard as Message;
    const { id } = message;
    const mine = waiting.get(id);
    switch (message.kind) {
      case 'call':
        if (message.stopAt >= 0) stops.set(id, { aborted: false });
        last = last.then(() => answer(message));
        return;
      case 'stop': {
        const stop = stops.get(id);
        if (stop) stop.aborted = true;
        return;
      }
      case 'piece': {
        if (!mine) return;
        const items = mine.pieces[message.cut] ?? [];
        for (const item of message.items) items.push(item);
        mine.pieces[message.cut] = items;
        return;
      }
      case 'answer': {
        const { value, cuts, thrown } = message;
        const arrays = cuts.map((path, at) => ({ path, items: mine?.pieces[at] ?? [] }));
        mine?.resolve(unpacked(value, arrays, thrown));
        return;
      }
      case 'thrown':
        mine?.reject(thrownAgain(message.thrown));
    }
  });

  return {
    call(name, words, transfer = []) {
      if (failed) return Promise.reject(failed.thrown);
      const id = asked++;
      const stopAt = words.findIndex((word) => word instanceof AbortSignal);
      const signal = words[stopAt];
      return new Promise((resolve, reject) => {
        const given = () => {
          settle();
          port.post({ kind: 'stop', id } satisfies Message);
          reject(new Trouble({ code: 'CANCELLED' }));
        };
        const settle = () => {
          waiting.delete(id);
          if (signal instanceof AbortSignal) signal.removeEventListener('abort', given);
        };
        waiting.set(id, {
          pieces: [],
          resolve(value) {
            settle();
            resolve(value);
          },
          reject(thrown) {
            settle();
            reject(thrown);
          },
        });
        if (signal instanceof AbortSignal) {
          if (signal.aborted) return given();
          signal.addEventListener('abort', given);
        }
        const sent = signal === undefined ? words : replaced(words, stopAt, null);
        port.post({ kind: 'call', id, name, words: sent, stopAt } satisfies Message, transfer);
      });
    },
    fail(thrown) {
      failed = { thrown };
      for (const { reject } of [...waiting.values()]) reject(thrown);
    },
  };
}

function stopIf(stop: Stop | undefined): void {
  if (stop?.aborted) throw new Trouble({ code: 'CANCELLED' });
}

const replaced = (words: readonly unknown[], at: number, word: unknown): unknown[] =>
  words.map((one, index) => (index === at ? word : one));

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function send(port: WirePort, id: number, answer: unknown): void {
  const { value, cuts, thrown, buffers } = packed(answer);
  cuts.forEach(({ pieces }, at) => {
    for (const items of pieces) port.post({ kind: 'piece', id, cut: at, items } satisfies Message);
  });
  const paths = cuts.map(({ path }) => path);
  port.post({ kind: 'answer', id, value, cuts: paths, thrown } satisfies Message, buffers);
}
