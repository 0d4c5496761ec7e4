// Titles and captions around the tables, and the years over the columns of a table by years, moved on.

import type { Period } from '../core/calendar/report-info';
import type { MovedText } from '../core/form/next-period';
import type { BoundTable } from '../core/form/table';
import { kindOf } from '../core/form/template';
import type { CellRef } from '../core/workbook/address';
import type { Cell, CellChange, SheetSnapshot, WorkbookSnapshot } from '../core/workbook/workbook';
import { heldContent } from '../core/workbook/workbook';
import { type Move, moveText, type TextPlace } from './move-text';

export interface TextsOutcome {
  readonly changes: readonly CellChange[];
  readonly moved: readonly MovedText[];
  /** Texts in fonts of an old encoding: new words would not show in them. */
  readonly oldFonts: readonly CellRef[];
}

/** Longer texts name a year in passing. */
const LONGEST_YEAR = 60;
/** A paragraph is no title. */
const LONGEST = 400;

/** @param tables those of the forms; their sheets are looked at, other sheets are left alone. */
export function moveTexts(
  { sheets }: WorkbookSnapshot,
  tables: readonly BoundTable[],
  move: Move,
): TextsOutcome {
  const changes: CellChange[] = [];
  const moved: MovedText[] = [];
  const oldFonts: CellRef[] = [];
  for (const sheet of sheets) {
    const own = tables.filter((table) => table.sheet === sheet.name);
    if (own.length === 0) continue;
    for (const { ref, cell, place } of textsAround(sheet, own)) {
      const before = String(cell.content);
      const after = place === 'year' ? moveYear(cell.content, move) : moveText(before, move, place);
      if (after === null) continue;
      if (cell.original !== undefined) {
        oldFonts.push(ref);
        continue;
      }
      changes.push({ ...ref, value: after, before: heldContent(cell) });
      moved.push({ cell: ref, before, after: String(after) });
    }
  }
  return { changes, moved, oldFonts };
}

interface PlacedText {
  readonly ref: CellRef;
  readonly cell: Cell;
  readonly place: TextPlace | 'year';
}

function textsAround(sheet: SheetSnapshot, tables: readonly BoundTable[]): readonly PlacedText[] {
  const lowest = tables.reduce((low, { area }) => Math.max(low, area.top), -1);
  const tableAt = new Map<number, BoundTable>();
  for (const table of tables) {
    for (let row = table.area.top; row <= table.area.bottom; row += 1) {
      if (!tableAt.has(row)) tableAt.set(row, table);
    }
  }
  const bodies = new Map(tables.map((table) => [table, firstRow(table)]));
  return sheet.rows.flatMap(({ row, cells }) => {
    const inside = tableAt.get(row);
    const place = inside ? 'header' : row < lowest ? 'above' : 'below';
    if (inside && row >= (bodies.get(inside) ?? 0)) return [];
    return cells.flatMap(({ column, cell }): PlacedText[] => {
      const ref = { sheet: sheet.name, row, column };
      if (cell.formula !== undefined) return [];
      if (inside && isYearColumn(inside, column) && yearIn(cell.content) !== null) {
        return [{ ref, cell, place: 'year' }];
      }
      return typeof cell.content === 'string' && cell.content.length <= LONGEST ? [{ ref, cell, place }] : [];
    });
  });
}

function firstRow({ rows, documents = [], area }: BoundTable): number {
  const body = [...rows.map(({ cell }) => cell.row), ...documents.map(({ cell }) => cell.row)];
  return body.length === 0 ? area.bottom + 1 : Math.min(...body);
}

const isYearColumn = (table: BoundTable, column: number): boolean =>
  kindOf(table.template) === 'years' && table.rows.some(({ cell }) => cell.column === column);

/** 2015, "2015", "Năm 2015", "Năm 2020 (Tính đến 31/3)". */
function yearIn(content: Cell['content']): number | null {
  const text = String(content ?? '').normalize('NFC');
  const match = /^\s*(?:năm\s*)?((?:19|20)\d{2})(?!\d|\s*[-/–]\s*(?:19|20)\d{2})/iu.exec(text);
  return match && text.length <= LONGEST_YEAR ? Number(match[1]) : null;
}

/** A report on a span of years lists its years: the next one begins where the old one ended. */
function moveYear(content: Cell['content'], { from, to }: Move): string | number | null {
  const year = yearIn(content);
  const span = (period: Period | null): period is Period => period?.kind === 'multiYear';
  if (year === null || !span(from) || !span(to)) return null;
  const next = year + to.year - from.year;
  return typeof content === 'number' ? next : String(content).replace(String(year), String(next));
}
