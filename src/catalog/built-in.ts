// The catalogue that comes with the product.

import type { Catalogue } from '../core/form/catalogue';
import { indicators, rulesBySet, templateSets } from '.';
import { outlineBySet, periodicReport } from './outlines';

export const builtIn: Catalogue = {
  sets: templateSets,
  rulesBySet,
  dictionary: indicators,
  outlineBySet,
  outline: periodicReport,
};
