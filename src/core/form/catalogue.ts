// Everything the engine knows of forms and reports, as one value: it is put together in the roots and handed in everywhere.

import type { ReportCalendar } from '../calendar/period';
import type { ReportOutline } from '../report/outline';
import type { Era } from './era';
import { mergedRules } from './lazy-rules';
import type { Rule, RulesBySet } from './rule';
import type { SupportingForms } from './supporting-form';
import type { Dictionary, TemplateSet } from './template';

export interface Catalogue {
  /** In the order in which they are offered. Keep the array: what recognition learns from it is kept with it. */
  readonly sets: readonly TemplateSet[];
  /** By id of the set. */
  readonly rulesBySet: RulesBySet;
  readonly dictionary: Dictionary;
  /** By id of the set; a set without one gets `outline`. */
  readonly outlineBySet: Readonly<Record<string, ReportOutline>>;
  readonly outline: ReportOutline;
  /** In the order of time. */
  readonly eras: readonly Era[];
  /** Days and deadlines of the official reports. */
  readonly calendar: ReportCalendar;
  /** The sheets that go with the forms: "Thông tin báo cáo" and the others. */
  readonly supporting: SupportingForms;
}

/** A template set that a person made from a sheet: carries its own rules and its own words of the dictionary. */
export interface OwnSet {
  readonly set: TemplateSet;
  readonly rules: readonly Rule[];
  readonly dictionary: Dictionary;
}

/** The catalogue with people's own sets after its own ones; a set of the same id takes the place of the first. */
export function withOwnSets(base: Catalogue, own: readonly OwnSet[]): Catalogue {
  if (own.length === 0) return base;
  const ids = new Set(own.map(({ set }) => set.id));
  return {
    ...base,
    sets: [...base.sets.filter(({ id }) => !ids.has(id)), ...own.map(({ set }) => set)],
    rulesBySet: mergedRules(
      base.rulesBySet,
      Object.fromEntries(own.map(({ set, rules }) => [set.id, rules])),
    ),
    // What an own set says about an indicator of the product does not count: one id, one meaning.
    dictionary: { ...Object.assign({}, ...own.map(({ dictionary }) => dictionary)), ...base.dictionary },
  };
}
