// Rules by set, made when somebody first asks for those of a set: a report is of one set, and to make the rules of all
// takes longer than to check a workbook.

import type { Rule, RulesBySet } from './rule';

/** @param rulesIn gives the rules of a set by its id; asked once for each */
export function lazyRules(ids: readonly string[], rulesIn: (id: string) => readonly Rule[]): RulesBySet {
  const lazily = (id: string): PropertyDescriptor => {
    let known: readonly Rule[] | undefined;
    const get = (): readonly Rule[] => {
      known ??= rulesIn(id);
      return known;
    };
    return { get, enumerable: true, configurable: true };
  };
  return Object.defineProperties({}, Object.fromEntries(ids.map((id) => [id, lazily(id)])));
}

/** Both; where they name the same set those of `later` hold. What was not made yet is not made for this. */
export function mergedRules(first: RulesBySet, later: RulesBySet): RulesBySet {
  const all = { ...Object.getOwnPropertyDescriptors(first), ...Object.getOwnPropertyDescriptors(later) };
  return Object.defineProperties({}, all);
}
