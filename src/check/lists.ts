// Checks of a table as a list: codes, units that stand twice, rates written in two ways.

import type { Finding } from '../core/form/finding';
import type { BoundRow, BoundTable } from '../core/form/table';
import { kindOf } from '../core/form/template';
import { agencyKey } from '../core/text/agency-key';
import { listFinding, numberingFinding } from './list-finding';
import type { NumberedLine } from './numbering';
import { checkRowCodes, codeCell } from './row-codes';
import { isNamedUnit, nameCell } from './units';

export function checkLists(table: BoundTable): readonly Finding[] {
  const lines = linesOf(table);
  switch (kindOf(table.template)) {
    case 'agencies':
      return [...checkRowCodes(table, lines), ...unitGaps(table, lines), ...duplicateUnits(table, lines)];
    case 'years':
      return [...checkRowCodes(table, lines), ...mixedPercents(table)];
    case 'indicators':
      return checkRowCodes(table, lines);
    case 'documents':
      return [];
  }
}

/** First figure of each row of the sheet, in the order of the rows. */
function linesOf({ rows }: BoundTable): readonly BoundRow[] {
  const lines: BoundRow[] = [];
  for (const row of rows) if (lines.at(-1)?.cell.row !== row.cell.row) lines.push(row);
  return lines;
}

/** Running numbers of the units under each heading of a table by agencies. */
function unitGaps(table: BoundTable, lines: readonly BoundRow[]): readonly Finding[] {
  const units = new Map<string, NumberedLine[]>();
  for (const row of lines) {
    if (!row.row.repeats) continue;
    const parent = row.row.parent ?? '';
    const line = { code: row.printedCode, cell: codeCell(table, row.cell) };
    units.set(parent, [...(units.get(parent) ?? []), line]);
  }
  return [...units.values()].flatMap((listed) => numberingFinding(table, listed));
}

function duplicateUnits(table: BoundTable, lines: readonly BoundRow[]): readonly Finding[] {
  const byName = new Map<string, BoundRow[]>();
  for (const row of lines) {
    if (!isNamedUnit(row)) continue;
    const key = `${row.row.parent ?? ''} ${agencyKey(row.member)}`;
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  return [...byName.values()].flatMap((rows) => {
    const [first, ...others] = rows;
    if (!first || others.length === 0) return [];
    const cells = [...others, first].map(({ cell }) => nameCell(table, cell));
    const of = table.template.freeRows ? 'rows' : 'units';
    return [listFinding({ code: 'DUPLICATE_UNIT', name: first.member, of }, table, 'warning', cells)];
  });
}

/** In one row of rates by years either every rate shows a percent sign or none. */
function mixedPercents(table: BoundTable): readonly Finding[] {
  const byRow = new Map<number, BoundRow[]>();
  for (const row of table.rows) byRow.set(row.cell.row, [...(byRow.get(row.cell.row) ?? []), row]);
  return [...byRow.values()].flatMap((rows) => {
    const figures = rows.filter(({ reading }) => reading.kind === 'figure');
    const signed = figures.filter(hasSign);
    const plain = figures.filter((row) => !hasSign(row));
    const [withSign] = signed;
    const [without] = plain;
    if (!withSign || !without) return [];
    const [fewer, more] = plain.length <= signed.length ? [plain, signed] : [signed, plain];
    const cells = [...fewer, ...more].map(({ cell }) => cell);
    const told = { code: 'PERCENT_MIXED', signed: shown(withSign), bare: shown(without) } as const;
    return [listFinding(told, table, 'info', cells)];
  });
}

const hasSign = ({ reading }: BoundRow): boolean =>
  reading.kind === 'figure' && reading.figure.percentSign === true;
const shown = (row: BoundRow): string =>
  hasSign(row) && !row.printedFigure.includes('%') ? `${row.printedFigure}%` : row.printedFigure;
