// The catalogue's public face: template sets, their rules, the indicator dictionary. Data only.

import type { Rule } from '../core/rule';
import type { TemplateSet } from '../core/template';
import { tth2024, tth2024Rules } from './tth-2024';

export { type IndicatorId, indicators } from './indicators';
export { type Tth2024Indicator, tth2024, tth2024Rules } from './tth-2024';

/** In the order in which they are offered. */
export const templateSets: readonly TemplateSet[] = [tth2024];

/** Rules by id of the template set. */
export const rulesBySet: Readonly<Record<string, readonly Rule[]>> = {
  [tth2024.id]: tth2024Rules,
};
