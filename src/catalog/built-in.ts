// The catalogue that comes with the product.

import { supportingForms } from '../companion/forms';
import type { Catalogue } from '../core/form/catalogue';
import type { TemplateSet } from '../core/form/template';
import { indicators, rulesOf, templateSets } from '.';
import { reportCalendar } from './calendar';
import { eras } from './eras';
import { outlineBySet, periodicReport } from './outlines';

/** All that is known where these sets are offered: their rules follow from their rows. */
export const catalogueOf = (sets: readonly TemplateSet[]): Catalogue => ({
  sets,
  rulesBySet: rulesOf(sets),
  dictionary: indicators,
  outlineBySet,
  outline: periodicReport,
  eras,
  calendar: reportCalendar,
  supporting: supportingForms,
});

export const builtIn: Catalogue = catalogueOf(templateSets);
