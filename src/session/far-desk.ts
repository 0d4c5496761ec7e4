// A desk in a worker, as the page sees it: it shows copies of the desk's workspaces, and hands back their numbers.

import type { ShownWorkspace } from '../app/workspace/shown';
import type { OwnSetStore } from '../hosts/ports';
import { type WireEnd, type WirePort, wireEnd } from '../wire';
import { type Ask, perform } from './lazy-verbs';
import { numbered, told } from './numbered';

export interface FarDesk {
  readonly ask: Ask;
  /** The worker is no more: whatever is asked throws this. */
  readonly fail: WireEnd['fail'];
}

/**
 * @param store the worker asks it for people's own sets
 * @param ready called once the worker stands
 */
export function farDesk(port: WirePort, store: OwnSetStore, ready: () => void): FarDesk {
  const numbers = new WeakMap<object, number>();
  const numberOf = (word: unknown): number | undefined =>
    typeof word === 'object' && word !== null ? numbers.get(word) : undefined;
  const page = { store, ready: async () => ready() };
  const { call, fail } = wireEnd(port, (name, words) => perform(page, name, words));
  return {
    async ask(name, words) {
      const sent = words.map((word) => {
        const number = numberOf(word);
        return number === undefined ? word : numbered(number);
      });
      const answer = await call(name, sent, name === 'open' ? buffersOf(words) : []);
      const shown = told(answer);
      if (!shown) return answer;
      const { number, others } = shown;
      const workspace = shown.workspace ?? words.find((word) => numberOf(word) === number);
      if (!workspace) throw new Error(`workspace ${number} is not known here`);
      numbers.set(workspace as ShownWorkspace, number);
      return { ...others, workspace };
    },
    fail,
  };
}

/** The bytes of a file that is opened are the worker's from then on. */
const buffersOf = (words: readonly unknown[]): readonly ArrayBuffer[] =>
  words.flatMap((word) =>
    word instanceof Uint8Array && word.buffer instanceof ArrayBuffer && word.length === word.buffer.byteLength
      ? [word.buffer]
      : [],
  );
