// What all outline files share: sentences typed over the indicator dictionary, and the levels.

import { type AgencyLevel, defineSentences } from '../../core/outline';
import type { IndicatorId } from '../indicators';

export const sentences = defineSentences<IndicatorId>();

export const everyLevel: readonly AgencyLevel[] = ['province', 'district', 'commune'];
export const fromDistrict: readonly AgencyLevel[] = ['province', 'district'];
