// The verbs by their names; what is behind them comes with the first use, not with the page.

import type { Verbs } from '../app/verbs';

/** One line a task. */
export function lazyVerbs(load: () => Promise<Verbs>): Verbs {
  return {
    ...later(load, 'giveEarlier', 'dropEarlier'),
    ...later(load, 'proposeFill', 'applyFill', 'undoFill'),
    ...later(load, 'suggestRepairs', 'applyRepair'),
    ...later(load, 'insertTemplates'),
    ...later(load, 'answer', 'changeGiven'),
    ...later(load, 'waive', 'changeWaiver'),
    ...later(load, 'proposeInfo', 'writeReport', 'reportContent', 'saveInfo'),
    list: later(async () => (await load()).list, 'page', 'content', 'file'),
    nextPeriod: later(async () => (await load()).nextPeriod, 'plan', 'make'),
    ownForm: later(async () => (await load()).ownForm, 'sheets', 'read'),
  };
}

type Verb = (...words: readonly unknown[]) => Promise<unknown>;

function later<V, K extends keyof V & string>(load: () => Promise<V>, ...names: readonly K[]): Pick<V, K> {
  const verbs = names.map((name): readonly [K, Verb] => [
    name,
    async (...words) => ((await load())[name] as Verb)(...words),
  ]);
  return Object.fromEntries(verbs) as Pick<V, K>;
}
