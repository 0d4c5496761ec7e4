// The large set as sheets, for timing recognition.

import type { TemplateSet } from '../../src/core/form/template';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/workbook';

export function largeSnapshot(set: TemplateSet, figures: Readonly<Record<string, number>>): WorkbookSnapshot {
  return {
    sheets: set.templates.map((template, index): SheetSnapshot => {
      const lines: readonly (readonly CellContent[])[] = [
        [template.number],
        [template.title],
        ...template.header,
        ...template.rows.map((row) => [row.code, row.label, row.unit, figures[row.indicator] ?? null]),
      ];
      return {
        name: `Trang ${index + 1}`,
        hidden: false,
        protected: false,
        merges: [],
        rows: lines.map((contents, row) => ({
          row,
          cells: contents.flatMap((content, column) =>
            content === null || content === '' ? [] : [{ column, cell: { content } }],
          ),
        })),
      };
    }),
  };
}
