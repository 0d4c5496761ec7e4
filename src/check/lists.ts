// Checks of a table as a list: codes that jump, units that stand twice, rates written in two ways.

import type { Finding } from '../core/form/finding';
import type { BoundRow, BoundTable } from '../core/form/table';
import { kindOf } from '../core/form/template';
import { agencyKey } from '../core/text/agency-key';
import type { CellRef } from '../core/workbook/address';
import { listFinding, numberingFinding } from './list-finding';
import type { NumberedLine } from './numbering';
import { isNamedUnit, nameCell } from './units';

export function checkLists(table: BoundTable): readonly Finding[] {
  const lines = linesOf(table);
  switch (kindOf(table.template)) {
    case 'agencies':
      return [...codeGaps(table, lines), ...unitGaps(table, lines), ...duplicateUnits(table, lines)];
    case 'years':
      return [...codeGaps(table, lines), ...mixedPercents(table)];
    case 'indicators':
      return codeGaps(table, lines);
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

interface CodedRow {
  readonly row: BoundRow;
  readonly prefix: string;
  readonly number: number;
}

/** "1.2.4." is number 4 under "1.2."; null for codes that do not count. */
function coded(row: BoundRow): CodedRow | null {
  const [, prefix, digits] = /^((?:[IVX\d]+\.)*)(\d{1,3})\.?$/.exec(row.printedCode.trim()) ?? [];
  return prefix === undefined || digits === undefined ? null : { row, prefix, number: Number(digits) };
}

/** A number of the form's rows left out on the sheet, where neither the form nor a missing or added row explains it. */
function codeGaps(table: BoundTable, lines: readonly BoundRow[]): readonly Finding[] {
  // As nearly every sheet has them.
  if (lines.every(({ printedCode, row }) => printedCode === row.code)) return [];
  const last = new Map<string, CodedRow>();
  return lines.flatMap((row) => {
    const now = row.row.repeats ? null : coded(row);
    if (!now) return [];
    const before = last.get(now.prefix);
    // A number printed twice is told as such; the rows below count on from the number that should stand there.
    last.set(now.prefix, now.number === before?.number ? { ...now, number: now.number + 1 } : now);
    if (!before || now.number <= before.number + 1 || explained(table, before.row, row)) return [];
    const { cell } = row;
    return [
      listFinding(
        { code: 'CODE_GAP', before: bare(before.row.printedCode), number: bare(row.printedCode) },
        table,
        'warning',
        [codeCell(table, cell)],
      ),
    ];
  });
}

function explained({ template, missing, extra }: BoundTable, above: BoundRow, below: BoundRow): boolean {
  // However the sheet writes what stands in front ("I.2.3" for "1.2.3"), the numbers are the form's own.
  const own = (one: BoundRow): boolean => lastNumber(one.printedCode) === lastNumber(one.row.code);
  if (own(above) && own(below)) return true;
  if (extra.some((row) => above.cell.row < row && row < below.cell.row)) return true;
  const [from, to] = [template.rows.indexOf(above.row), template.rows.indexOf(below.row)];
  return missing.some((row) => from < template.rows.indexOf(row) && template.rows.indexOf(row) < to);
}

const lastNumber = (code: string): string => /(?<!\d)(\d+)\.?$/.exec(code.trim())?.[1] ?? '';

const bare = (code: string): string => code.trim().replace(/\.$/, '');

/** Codes stand in the first column of a table. */
const codeCell = ({ area }: BoundTable, { sheet, row }: CellRef): CellRef => ({
  sheet,
  row,
  column: area.left,
});

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
