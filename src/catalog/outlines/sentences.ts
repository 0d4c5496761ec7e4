// What all outline files share: sentences typed over every id a figure may have, the levels, and lists of parts.

import type { AgencyLevel } from '../../core/calendar/agency-level';
import { defineSentences, type OverYears } from '../../core/report/outline';
import type { CaoBang2023Indicator } from '../forms/cao-bang-2023';
import type { GiaiDoan20112020Indicator } from '../forms/giai-doan-2011-2020';
import type { Commune2025Indicator } from '../forms/hai-cap';
import type { IndicatorId } from '../indicators';
import type { DifferenceId } from './differences';

/** Ids a sentence may name: of the dictionary, of fixed rows by agencies, over years, of counted answers, differences. */
export type FigureId =
  | IndicatorId
  | CaoBang2023Indicator
  | Commune2025Indicator
  | DifferenceId
  | `${GiaiDoan20112020Indicator}@${OverYears}`
  | `muc-tieu@${'0' | '1' | 'blank' | 'all'}`;

export const sentences = defineSentences<FigureId>();

export const everyLevel: readonly AgencyLevel[] = ['province', 'district', 'commune'];
export const fromDistrict: readonly AgencyLevel[] = ['province', 'district'];

/** ", trong đó: …" of a figure; parts that are 0 are left out, one that is all of it reads ", đều …". */
export function among<const Id extends FigureId, const P extends readonly string[]>(
  of: Id,
  parts: P,
  more: { readonly separator?: string; readonly all?: string } = {},
) {
  return { lead: ', trong đó: ', separator: ', ', tail: '', ...more, of, parts, skipZero: true } as const;
}

/** A list in which what is 0 goes last: "06 TTHC công bố mới; không có TTHC bãi bỏ, thay thế". */
export function counted<const P extends readonly string[]>(lead: string, none: string, parts: P) {
  return { lead, none, parts, separator: '; ', tail: '' } as const;
}

/** Words that are added where their figures are known and not 0. */
export function where<const P extends readonly string[]>(lead: string, parts: P, separator = ', ') {
  return { lead, parts, separator, tail: '', skipZero: true } as const;
}

/** Words that are added where their figure is known, 0 or not. */
export function known<const P extends readonly string[]>(lead: string, parts: P, separator = '; ') {
  return { lead, parts, separator, tail: '' } as const;
}
