// The template sets that come with the product: registering one is a line here.

import type { IndicatorsOf, TemplateSet } from '../core/form/template';
import { caoBang2023 } from './forms/cao-bang-2023';
import { giaiDoan20112020 } from './forms/giai-doan-2011-2020';
import { commune2025, commune2026, province2025, province2026 } from './forms/hai-cap';
import { tth2024 } from './forms/tth-2024';

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
