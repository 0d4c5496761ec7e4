// Which templates of which set are to be inserted.

import type { TemplateSetOffer } from '../app/insert';

export interface InsertChoice {
  readonly sets: readonly TemplateSetOffer[];
  /** Id of the set. */
  readonly set: string;
  /** Ids of its templates. */
  readonly chosen: ReadonlySet<string>;
}

/** All templates of the first set; null where there is none. */
export function offerAll(sets: readonly TemplateSetOffer[]): InsertChoice | null {
  const [first] = sets;
  return first ? choiceOf(sets, first) : null;
}

/** Another set: all its templates. */
export function withSet(choice: InsertChoice, id: string): InsertChoice {
  const set = choice.sets.find((one) => one.id === id);
  return set ? choiceOf(choice.sets, set) : choice;
}

export function withTemplates(choice: InsertChoice, ids: readonly string[], on: boolean): InsertChoice {
  return { ...choice, chosen: toggled(choice.chosen, ids, on) };
}

function choiceOf(sets: readonly TemplateSetOffer[], { id, templates }: TemplateSetOffer): InsertChoice {
  return { sets, set: id, chosen: new Set(templates.map((one) => one.id)) };
}

export function toggled(
  chosen: ReadonlySet<string>,
  keys: readonly string[],
  on: boolean,
): ReadonlySet<string> {
  const next = new Set(chosen);
  for (const key of keys) {
    if (on) next.add(key);
    else next.delete(key);
  }
  return next;
}
