// The catalogue's public face: template sets, their rules, the indicator dictionary. Data only.

import type { Rule } from '../core/form/rule';
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

/** Rules by id of the set. */
export function rulesOf(sets: readonly TemplateSet[]): Readonly<Record<string, readonly Rule[]>> {
  const rulesIn = rulesFrom(writtenRules, indicators);
  return Object.fromEntries(sets.map((set) => [set.id, rulesIn(set)]));
}

export const rulesBySet = rulesOf(templateSets);
