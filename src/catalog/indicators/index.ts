// Từ điển chỉ tiêu: one meaning, one id, whatever code a province prints for it.
// Rules, sentences and comparisons between periods hang on these ids.

import type { Indicator } from '../../core/form/template';
import { civilService } from './civil-service';
import { digitalGovernment } from './digital-government';
import { directing } from './directing';
import { dossiers } from './dossiers';
import { goals } from './goals';
import { institutions } from './institutions';
import { onlineServices } from './online-services';
import { organization } from './organization';
import { procedures } from './procedures';
import { publicFinance } from './public-finance';
import type { Word } from './word';

/** With what forms print for them. */
export const words = {
  ...directing,
  ...institutions,
  ...procedures,
  ...dossiers,
  ...organization,
  ...civilService,
  ...publicFinance,
  ...digitalGovernment,
  ...onlineServices,
  ...goals,
} as const satisfies Record<string, Word>;

/** Every id of the dictionary. */
export type IndicatorId = keyof typeof words;

const meaning = ({ label: _label, unit: _unit, answers: _answers, ...indicator }: Word): Indicator =>
  indicator;

/** What they mean. */
export const indicators = Object.fromEntries(
  Object.entries(words).map(([id, word]) => [id, meaning(word)]),
) as Readonly<Record<IndicatorId, Indicator>>;
