// What stands over each form: its number, its title, the days of its figures, the line "(Kèm theo Báo cáo …)".

import type { BoundTable } from '../core/form/table';
import type { CellRef } from '../core/workbook/address';
import type { WorkbookSnapshot } from '../core/workbook/workbook';

/** A text over a form, in NFC and with single blanks. */
export interface LineAbove {
  readonly table: BoundTable;
  readonly cell: CellRef;
  readonly text: string;
}

/** Rows above a form in which its title is looked for. */
const REACH = 14;

/** The lines over each form, down from the form above it on the same sheet. */
export function linesAbove(snapshot: WorkbookSnapshot, tables: readonly BoundTable[]): readonly LineAbove[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return tables.flatMap((table) => {
    const { top } = table.area;
    const above = tables
      .filter((one) => one.sheet === table.sheet && one.area.bottom < top)
      .map(({ area }) => area.bottom + 1);
    const first = Math.max(top - REACH, ...above);
    return (sheets.get(table.sheet)?.rows ?? []).flatMap(({ row, cells }) =>
      row < first || row >= top
        ? []
        : cells.flatMap(({ column, cell: { content } }): LineAbove[] =>
            typeof content === 'string'
              ? [
                  {
                    table,
                    cell: { sheet: table.sheet, row, column },
                    text: content.normalize('NFC').replace(/\s+/g, ' ').trim(),
                  },
                ]
              : [],
          ),
    );
  });
}

/** True where one form stands twice: several reports in one workbook, of which each has its own number and days. */
export function isOneReport(tables: readonly BoundTable[]): boolean {
  return new Set(tables.map(({ template }) => template.id)).size === tables.length;
}
