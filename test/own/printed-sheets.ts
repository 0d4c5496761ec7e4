// The product's own forms as a stranger's sheet: inserted, formulas and all ids stripped.

import { indicators, rulesBySet } from '../../src/catalog';
import type { Template, TemplateSet } from '../../src/core/form/template';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { designSheets } from '../../src/insert/design';

/** The templates that stand on one sheet with this one, itself among them: one, or all parts of its appendix. */
export function sheetMates(set: TemplateSet, template: Template): readonly Template[] {
  if (!template.part) return [template];
  return set.templates.filter(({ number, part }) => part && number === template.number);
}

/** The sheet of a template as a host reads it back right after it was drawn; parts of one appendix share theirs. */
export function printedSheet(set: TemplateSet, template: Template, formulas = false): SheetSnapshot {
  const [design] = designSheets({
    set,
    templates: sheetMates(set, template),
    rules: rulesBySet[set.id] ?? [],
    dictionary: indicators,
    takenNames: [],
  });
  const rows = new Map<number, SheetSnapshot['rows'][number]['cells'][number][]>();
  for (const { row, column, text, formula } of design?.cells ?? []) {
    const live = formulas ? formula : undefined;
    if (text === '' && live === undefined) continue;
    const cell = live === undefined ? { content: text } : { content: '', formula: live };
    rows.set(row, [...(rows.get(row) ?? []), { column, cell }]);
  }
  return {
    name: design?.name ?? '',
    hidden: false,
    protected: false,
    merges: design?.merges ?? [],
    rows: [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells })),
  };
}
