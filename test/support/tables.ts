// Bound tables straight from figures, for tests of what comes after recognition. Figures are written as a person
// types them; every template of the set stands on its own sheet from row 7 on, values in column D.

import type { BoundRow, BoundTable } from '../../src/core/table';
import type { Indicator, Template, TemplateSet } from '../../src/core/template';
import { readFigures } from '../../src/core/vietnamese-consensus';
import type { Cell } from '../../src/core/workbook';

export interface Typed {
  readonly figures: Readonly<Record<string, string | number | undefined>>;
  readonly notes?: Readonly<Record<string, string | undefined>>;
}

const FIRST_ROW = 6;

/** The templates of the set that have at least one of the indicators, filled with the figures. */
export function tablesFrom(
  set: TemplateSet,
  dictionary: Readonly<Record<string, Indicator>>,
  typed: Typed,
  templates: readonly Template[] = set.templates,
): readonly BoundTable[] {
  const { figures } = typed;
  return templates
    .filter((template) => template.rows.some((row) => row.indicator in figures))
    .map((template) => boundTable(set.id, template, dictionary, typed));
}

function boundTable(
  setId: string,
  template: Template,
  dictionary: Readonly<Record<string, Indicator>>,
  typed: Typed,
): BoundTable {
  const sheet = template.number.replace('Phụ lục ', 'PL');
  const contents = template.rows.map((row) => typed.figures[row.indicator] ?? null);
  const readings = readFigures(
    template.rows.map((row, index) => ({
      cell: { content: contents[index] ?? null } satisfies Cell,
      measure: dictionary[row.indicator]?.measure ?? 'count',
    })),
    // Catalogue examples are vi-VN throughout.
    { ',': 1, '.': 0 },
  );
  const rows = template.rows.map(
    (row, index): BoundRow => ({
      row,
      cell: { sheet, row: FIRST_ROW + index, column: 3 },
      reading: readings[index] ?? { kind: 'blank' },
      printedFigure: String(contents[index] ?? ''),
      note: typed.notes?.[row.indicator] ?? '',
      printedCode: row.code,
      printedLabel: row.label,
      confidence: 1,
    }),
  );
  return {
    template,
    setId,
    sheet,
    area: { top: FIRST_ROW - 2, left: 0, bottom: FIRST_ROW + rows.length - 1, right: 4 },
    rows,
    missing: [],
    extra: [],
    confidence: 1,
  };
}
