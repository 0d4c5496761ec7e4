// The catalogue's public face: template sets, their rules, the indicator dictionary. Data only.

import type { Rule } from '../core/form/rule';
import { indicators } from './indicators';
import { rulesFor, writtenRules } from './rules';
import { templateSets } from './sets';

export { type CaoBang2023Indicator, caoBang2023 } from './cao-bang-2023';
export {
  type GiaiDoan20112020Indicator,
  giaiDoan20112020,
} from './giai-doan-2011-2020';
export {
  type Province2025Indicator,
  type Province2026Indicator,
  province2025,
  province2026,
} from './hai-cap/tinh';
export { type Commune2025Indicator, type Commune2026Indicator, commune2025, commune2026 } from './hai-cap/xa';
export { type IndicatorId, indicators } from './indicators';
export { type Tth2024Indicator, tth2024 } from './tth-2024';

export { templateSets };

/** Rules by id of the template set. */
export const rulesBySet: Readonly<Record<string, readonly Rule[]>> = Object.fromEntries(
  templateSets.map((set) => [set.id, rulesFor(set, writtenRules, indicators)]),
);
