// What an export of another program holds, and a package of ours with the same in it: from there on it is a workbook
// like any other, and what is written of it is an .xlsx.

import { a1, areaA1 } from '../../../core/workbook/address';
import { Trouble } from '../../../core/workbook/trouble';
import { MAX_CELLS } from '../limits';
import { emptyPackage, partsWithSheets } from '../new-workbook';
import type { Package } from '../package';
import { escapeXml } from '../xml-text';

/** A cell with what stands in it; merged over so many columns and rows. */
export interface ExportedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly across: number;
  readonly down: number;
}

export interface ExportedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly ExportedCell[];
}

/** Excel's own bounds, 0-based. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Counts what is read of an export and keeps it within the bounds of a workbook. */
export class CellCount {
  private cells = 0;

  /** @throws Trouble TOO_LARGE */
  take(row: number, column: number): void {
    this.cells += 1;
    if (this.cells > MAX_CELLS || row > LAST_ROW || column > LAST_COLUMN)
      throw new Trouble({ code: 'TOO_LARGE' });
  }
}

/** How far a merge may reach from a cell without leaving the sheet or its neighbours' reason. */
const MOST_MERGED = 1000;

/** A span as written ("3"), as the number of further columns or rows. */
export function furtherCells(text: string | undefined, counted: 'all' | 'others'): number {
  const value = /^\s*\d{1,6}\s*$/.test(text ?? '') ? Number(text) : counted === 'all' ? 1 : 0;
  return Math.min(MOST_MERGED, Math.max(0, counted === 'all' ? value - 1 : value));
}

export function packageOf(sheets: readonly ExportedSheet[]): Package {
  const names = uniqueNames(sheets.map(({ name }) => name));
  return emptyPackage().with(
    partsWithSheets(
      sheets.map((sheet, n) => ({
        name: names[n] ?? '',
        hidden: sheet.hidden,
        body: bodyOf(sheet),
      })),
    ),
  );
}

function bodyOf({ cells }: ExportedSheet): string {
  const rows = new Map<number, ExportedCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const lines = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => {
      const sorted = [...own].sort((a, b) => a.column - b.column);
      return `<row r="${row + 1}">${sorted.map(cellXml).join('')}</row>`;
    });
  const merged = cells.filter(({ across, down }) => across + down > 0);
  const merges = merged.map(({ row, column, across, down }) => {
    const area = { top: row, left: column, bottom: row + down, right: column + across };
    return `<mergeCell ref="${areaA1(area)}"/>`;
  });
  const all = merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '';
  return `<sheetData>${lines.join('')}</sheetData>${all}`;
}

function cellXml({ row, column, value }: ExportedCell): string {
  const place = a1(row, column);
  if (value === '') return `<c r="${place}"/>`;
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${Number(value)}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(plain(value))}</t></is></c>`;
}

/** Without what no .xlsx may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones taken out
const plain = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '');

const LONGEST_NAME = 31;

/** Names that Excel takes. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((wanted, n) => {
    const base = plain(wanted)
      .replace(/[[\]:*?/\\\n\t]/g, ' ')
      .replace(/^['\s]+|(?<!['\s])['\s]+$/g, '')
      .slice(0, LONGEST_NAME);
    const free = base !== '' && !used.has(base.toLowerCase()) ? base : `Trang ${n + 1}`;
    used.add(free.toLowerCase());
    return free;
  });
}
