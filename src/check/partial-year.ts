// The last column of a table by years may count only a part of its year: then it is compared with no whole year.

import type { Finding } from '../core/form/finding';
import type { BoundTable } from '../core/form/table';
import { kindOf, printedNumber } from '../core/form/template';
import type { CellRef } from '../core/workbook/address';
import type { WorkbookSnapshot } from '../core/workbook/workbook';
import { plainFinding } from './plain-finding';

/** "Năm 2020 (Tính đến 31/3)". */
const UNTIL = /(?:tính\s+)?đến\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?)/iu;
const WHOLE = /^31[/.-]12/;

/** One finding for the report: all its forms end on the same day. */
export function checkPartialYear(
  snapshot: WorkbookSnapshot,
  tables: readonly BoundTable[],
): readonly Finding[] {
  const found = tables.flatMap((table) => {
    if (kindOf(table.template) !== 'years') return [];
    const last = table.rows.findLast(({ reading }) => reading.kind === 'figure');
    const years = table.rows.map(({ member }) => member).sort();
    if (!last || last.member !== years.at(-1)) return [];
    const header = headerOf(snapshot, table, last.cell.column);
    return header ? [{ ...header, table, year: last.member }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const { table, year, until } = first;
  return [
    plainFinding(
      { code: 'PARTIAL_YEAR', year, until },
      {
        severity: 'info',
        template: table.template.id,
        cells: found.map(({ cell }) => cell),
        table: printedNumber(table.template),
      },
    ),
  ];
}

function headerOf(
  snapshot: WorkbookSnapshot,
  { sheet, area, rows }: BoundTable,
  column: number,
): { readonly cell: CellRef; readonly until: string } | null {
  const end = rows[0]?.cell.row ?? area.top;
  const lines = snapshot.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  for (const { row, cells } of lines) {
    if (row < area.top || row >= end) continue;
    const content = cells.find((one) => one.column === column)?.cell.content;
    const until =
      typeof content === 'string' ? UNTIL.exec(content.normalize('NFC'))?.[1]?.replace(/\s/g, '') : undefined;
    if (until !== undefined && !WHOLE.test(until)) return { cell: { sheet, row, column }, until };
  }
  return null;
}
