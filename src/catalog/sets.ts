// The template sets that come with the product: registering one is a line here.

import type { IndicatorsOf, TemplateSet } from '../core/form/template';
import { caoBang2023 } from './cao-bang-2023';
import { giaiDoan20112020 } from './giai-doan-2011-2020';
import { province2025, province2026 } from './hai-cap/tinh';
import { commune2025, commune2026 } from './hai-cap/xa';
import { tth2024 } from './tth-2024';

const sets = [
  tth2024,
  caoBang2023,
  giaiDoan20112020,
  commune2025,
  commune2026,
  province2025,
  province2026,
] as const;

export type SetId = (typeof sets)[number]['id'];

/** Every indicator that stands in one of the sets. */
export type AnyIndicator = IndicatorsOf<(typeof sets)[number]>;

/** In the order in which they are offered. */
export const templateSets: readonly TemplateSet[] = sets;
