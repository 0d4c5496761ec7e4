// A catalogue with a few of everything: what must hold at every round trip does not hang on how many rows are drawn.

import { catalogueOf } from '../../src/catalog/built-in';
import type { Catalogue } from '../../src/core/form/catalogue';
import type { ReportOutline } from '../../src/core/report/outline';
import { set } from './wrong-workbook';

/** What stands in the workbook as it is, and the two shortest forms made shorter still: these are drawn in every try. */
const templates = set.templates.flatMap((one) => {
  if (/pl[28]$/.test(one.id)) return [one];
  return /pl[37]$/.test(one.id) ? [{ ...one, rows: one.rows.slice(0, 4) }] : [];
});

const whole = catalogueOf([{ ...set, templates }]);

const fewSections = (outline: ReportOutline): ReportOutline => ({
  ...outline,
  sections: outline.sections.slice(0, 8),
});

const { figures, documents } = whole.supporting;

/** One set of four forms, the beginnings of the outlines, the first ready figures, few lines to be filled. */
export const smallCatalogue: Catalogue = {
  ...whole,
  outline: fewSections(whole.outline),
  outlineBySet: {},
  supporting: {
    ...whole.supporting,
    documents: { ...documents, rows: 3 },
    figures: { ...figures, ready: figures.ready.slice(0, 1), rows: 2 },
  },
};
