// The verbs by their names: what is behind them comes with the first use, or stands in another thread.

import type { Verbs } from '../app/verbs';
import type { ShownVerbs } from '../app/workspace/shown';

/** Asks for something by its name: "list.page" is `page` of `list`. */
export type Ask = (name: string, words: readonly unknown[]) => Promise<unknown>;

/** One line a task. */
export const verbsBy = (ask: Ask): ShownVerbs<Verbs> => ({
  ...asked(ask, 'giveEarlier', 'dropEarlier'),
  ...asked(ask, 'proposeFill', 'applyFill', 'undoFill'),
  ...asked(ask, 'suggestRepairs', 'applyRepair'),
  ...asked(ask, 'insertTemplates'),
  ...asked(ask, 'answer', 'changeGiven'),
  ...asked(ask, 'waive', 'changeWaiver'),
  ...asked(ask, 'proposeInfo', 'writeReport', 'reportContent', 'saveInfo'),
  list: asked(under('list', ask), 'page', 'content', 'file'),
  nextPeriod: asked(under('nextPeriod', ask), 'plan', 'make'),
  ownForm: asked(under('ownForm', ask), 'sheets', 'read'),
});

/** Asks for what lies in a part. */
export const under =
  (part: string, ask: Ask): Ask =>
  (name, words) =>
    ask(`${part}.${name}`, words);

/** Verbs that are only names until they are used. */
export function asked<V, K extends keyof V & string>(ask: Ask, ...names: readonly K[]): Pick<V, K> {
  const verbs = names.map((name) => [name, (...words: readonly unknown[]) => ask(name, words)] as const);
  return Object.fromEntries(verbs) as Pick<V, K>;
}

/** Does what is asked for by its name. */
export async function perform(verbs: object, name: string, words: readonly unknown[]): Promise<unknown> {
  const steps = name.split('.');
  const last = steps.pop() ?? '';
  const owner = steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], verbs);
  return (owner as Record<string, (...given: readonly unknown[]) => Promise<unknown>>)[last]?.(...words);
}

/**
 * Where interface and engine share a thread, what is shown is the workspace itself: an interface hands back only what it
 * was given.
 */
export const asShown = <V>(verbs: V): ShownVerbs<V> => verbs as unknown as ShownVerbs<V>;
