// The catalogue's public face: template sets, their rules, the indicator dictionary. Data only.

import { lazyRules } from '../core/form/lazy-rules';
import type { Rule, RulesBySet } from '../core/form/rule';
import type { TemplateSet } from '../core/form/template';
import { indicators } from './indicators';
import { rulesFrom, writtenRules } from './rules';
import { templateSets } from './sets';

export { type CaoBang2023Indicator, caoBang2023 } from './forms/cao-bang-2023';
export { type GiaiDoan20112020Indicator, giaiDoan20112020 } from './forms/giai-doan-2011-2020';
export {
  type Commune2025Indicator,
  type Commune2026Indicator,
  commune2025,
  commune2026,
  type Province2025Indicator,
  type Province2026Indicator,
  province2025,
  province2026,
} from './forms/hai-cap';
export { type Tth2024Indicator, tth2024 } from './forms/tth-2024';
export { type IndicatorId, indicators } from './indicators';
export { templateSets };

/** Rules by id of the set, made for each set when they are first asked for. */
export function rulesOf(sets: readonly TemplateSet[]): RulesBySet {
  const byId = new Map(sets.map((set) => [set.id, set]));
  let made: ((set: TemplateSet) => readonly Rule[]) | undefined;
  return lazyRules([...byId.keys()], (id) => {
    made ??= rulesFrom(writtenRules, indicators);
    const set = byId.get(id);
    return set ? made(set) : [];
  });
}

export const rulesBySet = rulesOf(templateSets);
