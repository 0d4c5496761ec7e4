// The catalogue that comes with the product.

import { supportingForms } from '../companion/forms';
import type { Catalogue } from '../core/form/catalogue';
import { indicators, rulesBySet, templateSets } from '.';
import { reportCalendar } from './calendar';
import { eras } from './eras';
import { outlineBySet, periodicReport } from './outlines';

export const builtIn: Catalogue = {
  sets: templateSets,
  rulesBySet,
  dictionary: indicators,
  outlineBySet,
  outline: periodicReport,
  eras,
  calendar: reportCalendar,
  supporting: supportingForms,
};
