// Everything the engine knows about forms: the sets that come with the product and those people made themselves.

import type { ReportOutline } from '../report/outline';
import type { Rule } from './rule';
import type { Indicator, TemplateSet } from './template';

export interface Catalogue {
  /** In the order in which they are offered. Keep the array: what recognition learns from it is kept with it. */
  readonly sets: readonly TemplateSet[];
  /** By id of the set. */
  readonly rulesBySet: Readonly<Record<string, readonly Rule[]>>;
  readonly dictionary: Readonly<Record<string, Indicator>>;
  /** By id of the set; a set without one gets `outline`. */
  readonly outlineBySet: Readonly<Record<string, ReportOutline>>;
  readonly outline: ReportOutline;
}

/** A template set that a person made from a sheet: carries its own rules and its own words of the dictionary. */
export interface OwnSet {
  readonly set: TemplateSet;
  readonly rules: readonly Rule[];
  readonly dictionary: Readonly<Record<string, Indicator>>;
}

/** The catalogue with people's own sets after its own ones; a set of the same id takes the place of the first. */
export function withOwnSets(base: Catalogue, own: readonly OwnSet[]): Catalogue {
  if (own.length === 0) return base;
  const ids = new Set(own.map(({ set }) => set.id));
  return {
    ...base,
    sets: [...base.sets.filter(({ id }) => !ids.has(id)), ...own.map(({ set }) => set)],
    rulesBySet: { ...base.rulesBySet, ...Object.fromEntries(own.map(({ set, rules }) => [set.id, rules])) },
    // What an own set says about an indicator of the product does not count: one id, one meaning.
    dictionary: { ...Object.assign({}, ...own.map(({ dictionary }) => dictionary)), ...base.dictionary },
  };
}
