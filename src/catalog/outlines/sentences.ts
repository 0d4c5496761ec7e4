// What all outline files share: sentences typed over every id a figure may have, and the levels.

import type { AgencyLevel } from '../../core/calendar/agency-level';
import { defineSentences, type OverYears } from '../../core/report/outline';
import type { CaoBang2023Indicator } from '../forms/cao-bang-2023';
import type { GiaiDoan20112020Indicator } from '../forms/giai-doan-2011-2020';
import type { Commune2025Indicator } from '../forms/hai-cap';
import type { IndicatorId } from '../indicators';

/** Ids a sentence may name: of the dictionary, of fixed rows by agencies, over years, of counted answers. */
export type FigureId =
  | IndicatorId
  | CaoBang2023Indicator
  | Commune2025Indicator
  | `${GiaiDoan20112020Indicator}@${OverYears}`
  | `muc-tieu@${'0' | '1' | 'blank' | 'all'}`;

export const sentences = defineSentences<FigureId>();

export const everyLevel: readonly AgencyLevel[] = ['province', 'district', 'commune'];
export const fromDistrict: readonly AgencyLevel[] = ['province', 'district'];
