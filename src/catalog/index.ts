// The catalogue's public face: template sets, their rules, the indicator dictionary. Data only.

import type { Rule } from '../core/form/rule';
import type { TemplateSet } from '../core/form/template';
import { caoBang2023, caoBang2023Rules } from './cao-bang-2023';
import { giaiDoan20112020, giaiDoan20112020Rules } from './giai-doan-2011-2020';
import { province2025, province2025Rules, province2026, province2026Rules } from './hai-cap/tinh';
import { commune2025, commune2025Rules, commune2026, commune2026Rules } from './hai-cap/xa';
import { tth2024, tth2024Rules } from './tth-2024';

export { type CaoBang2023Indicator, caoBang2023, caoBang2023Rules } from './cao-bang-2023';
export {
  type GiaiDoan20112020Indicator,
  giaiDoan20112020,
  giaiDoan20112020Rules,
} from './giai-doan-2011-2020';
export {
  type Province2025Indicator,
  type Province2026Indicator,
  province2025,
  province2026,
} from './hai-cap/tinh';
export { type Commune2025Indicator, type Commune2026Indicator, commune2025, commune2026 } from './hai-cap/xa';
export { type IndicatorId, indicators } from './indicators';
export { type Tth2024Indicator, tth2024, tth2024Rules } from './tth-2024';

/** In the order in which they are offered. */
export const templateSets: readonly TemplateSet[] = [
  tth2024,
  caoBang2023,
  giaiDoan20112020,
  commune2025,
  commune2026,
  province2025,
  province2026,
];

/** Rules by id of the template set. */
export const rulesBySet: Readonly<Record<string, readonly Rule[]>> = {
  [tth2024.id]: tth2024Rules,
  [caoBang2023.id]: caoBang2023Rules,
  [giaiDoan20112020.id]: giaiDoan20112020Rules,
  [commune2025.id]: commune2025Rules,
  [commune2026.id]: commune2026Rules,
  [province2025.id]: province2025Rules,
  [province2026.id]: province2026Rules,
};
