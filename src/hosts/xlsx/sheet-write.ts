// Puts changes into the text of a sheet part: the changed cells are written anew, rows and cells that were not
// there are put in at their place, all else stays character for character.

import { type Area, a1, areaA1, cellText } from '../../core/workbook/address';
import { Trouble } from '../../core/workbook/trouble';
import type { CellChange } from '../../core/workbook/workbook';
import { cellXml } from './cell-xml';
import { shiftFormula } from './formula-shift';
import type { LocatedCell, LocatedRow, SheetMap } from './sheet-locate';
import { setAttribute } from './styles-write';
import { type Edit, editText } from './text-edit';
import { escapeXml } from './xml-text';

export interface SheetEdit {
  readonly text: string;
  /** A cell got, lost or changed a formula: the order of calculation that the file keeps is no longer true. */
  readonly formulasChanged: boolean;
}

/** Style index to write for a cell, from its old one. */
export type StyleOf = (change: CellChange, style: number) => number;

/**
 * The text with every change in it. `changes` name each cell once.
 * @throws Trouble CANNOT_WRITE where a change would break up an array formula.
 */
export function editSheet(
  text: string,
  map: SheetMap,
  changes: readonly CellChange[],
  styleOf: StyleOf,
): SheetEdit {
  refuseArrayParts(map, changes);
  const cells = new Map(map.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const sorted = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  const edits: Edit[] = [];
  const newRows = new Map<number, string[]>();
  const lostShares = new Map<number, LocatedCell>();
  const changed = new Set<LocatedCell>();
  const growth = new Growth();
  let formulasChanged = false;

  for (const change of sorted) {
    const cell = cells.get(`${change.row}:${change.column}`);
    if (cell) {
      changed.add(cell);
      if (cell.formula?.kind === 'shared' && cell.formula.text !== '')
        lostShares.set(cell.formula.shared, cell);
      formulasChanged ||= cell.formula !== undefined || change.formula !== undefined;
      edits.push(replaceCell(text, map.prefix, cell, change, styleOf(change, cell.style)));
      continue;
    }
    if (change.value === null && change.formula === undefined && change.format === undefined) continue;
    formulasChanged ||= change.formula !== undefined;
    growth.add(change);
    const row = map.rows.get(change.row);
    const style = styleOf(change, styleOfNew(map, row, change.column));
    const xml = cellXml(
      map.prefix,
      `<${map.prefix}c r="${a1(change.row, change.column)}">`,
      change,
      style,
      '',
    );
    if (row && !isSelfClosing(row)) edits.push(insertCell(text, row, change.column, xml));
    else newRows.set(change.row, [...(newRows.get(change.row) ?? []), xml]);
  }

  for (const cell of map.cells) {
    if (!changed.has(cell)) edits.push(...keepShare(cell, lostShares, map.prefix));
  }
  edits.push(
    ...rowEdits(text, map, newRows),
    ...spanEdits(text, map, growth),
    ...dimensionEdit(text, map, growth),
  );
  return { text: withHeights(editText(text, edits), map.prefix, sorted), formulasChanged };
}

/** Rows as high as the changes ask for, but for those that somebody sized by hand: in one pass over the text. */
function withHeights(text: string, prefix: string, changes: readonly CellChange[]): string {
  const heights = new Map<number, number>();
  for (const { row, height = 0 } of changes) {
    if (height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  if (heights.size === 0) return text;
  return text.replace(new RegExp(`<${prefix}row(?=\\s)[^>]*>`, 'g'), (tag) => {
    const number = /\sr\s*=\s*["'](\d+)["']/.exec(tag)?.[1];
    const height = heights.get(Number(number) - 1);
    return height === undefined ? tag : asHigh(tag, height);
  });
}

/** The start of a row, at least as high. */
function asHigh(tag: string, height: number): string {
  if (/\s(?:customHeight|hidden)\s*=\s*["'](?:1|true)["']/.test(tag)) return tag;
  const old = /\sht\s*=\s*["']([\d.]+)["']/.exec(tag)?.[1];
  return old !== undefined && Number(old) >= height ? tag : setAttribute(tag, 'ht', String(height));
}

/** Style of a cell that is not there yet: its row's, else its column's, as Excel gives it. */
export function styleOfNew(map: SheetMap, row: LocatedRow | undefined, column: number): number {
  if (row?.style !== undefined) return row.style;
  return map.columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
}

/** Excel itself lets nobody change a part of an array; neither do we, so that no formula is left in pieces. */
function refuseArrayParts(map: SheetMap, changes: readonly CellChange[]): void {
  const arrays = map.cells.flatMap(({ formula }) =>
    formula?.area && (formula.kind === 'array' || formula.kind === 'dataTable') ? [formula.area] : [],
  );
  const wide = arrays.filter((area) => area.top < area.bottom || area.left < area.right);
  for (const change of changes) {
    const { row, column } = change;
    if (
      wide.some(
        (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      )
    ) {
      throw new Trouble({ code: 'CANNOT_WRITE', target: cellText(change) });
    }
  }
}

function replaceCell(
  text: string,
  prefix: string,
  cell: LocatedCell,
  change: CellChange,
  style: number,
): Edit {
  const { start, openEnd, end } = cell.stretch;
  const extension = cell.extension ? text.slice(cell.extension.start, cell.extension.end) : '';
  return { start, end, text: cellXml(prefix, text.slice(start, openEnd), change, style, extension) };
}

function insertCell(text: string, row: LocatedRow, column: number, xml: string): Edit {
  const next = row.cells.find((cell) => cell.column > column)?.start;
  const at = next ?? text.lastIndexOf('<', row.stretch.end - 1);
  return { start: at, end: at, text: xml };
}

/** A cell that shares the formula of a changed cell gets the formula written out for itself. */
function keepShare(cell: LocatedCell, lost: ReadonlyMap<number, LocatedCell>, prefix: string): Edit[] {
  const { formula } = cell;
  if (formula?.kind !== 'shared' || formula.text !== '') return [];
  const first = lost.get(formula.shared);
  if (!first?.formula) return [];
  const own = shiftFormula(first.formula.text, cell.row - first.row, cell.column - first.column);
  const { start, end } = formula.stretch;
  return [{ start, end, text: `<${prefix}f>${escapeXml(own)}</${prefix}f>` }];
}

function isSelfClosing(row: LocatedRow): boolean {
  return row.stretch.end === row.stretch.openEnd;
}

function rowEdits(text: string, map: SheetMap, newRows: ReadonlyMap<number, readonly string[]>): Edit[] {
  const edits: Edit[] = [];
  const close = `</${map.prefix}row>`;
  let loose = '';
  for (const [number, cells] of newRows) {
    const row = map.rows.get(number);
    if (row) {
      const open = text.slice(row.stretch.start, row.stretch.end).replace(/(?<!\s)\s*\/>$/, '>');
      edits.push({ start: row.stretch.start, end: row.stretch.end, text: open + cells.join('') + close });
      continue;
    }
    const xml = `<${map.prefix}row r="${number + 1}">${cells.join('')}${close}`;
    const at = map.places.get(number) ?? -1;
    if (!map.data || at < map.data.openEnd) throw new Trouble({ code: 'DAMAGED' });
    if (map.data.end === map.data.openEnd) loose += xml;
    else edits.push({ start: at, end: at, text: xml });
  }
  if (loose !== '' && map.data) {
    const { start, end } = map.data;
    const open = text.slice(start, end).replace(/(?<!\s)\s*\/>$/, '>');
    edits.push({ start, end, text: `${open}${loose}</${map.prefix}sheetData>` });
  }
  return edits;
}

/** "spans" of a row says between which columns its cells lie; a cell outside of it would be a lie. */
function spanEdits(text: string, map: SheetMap, growth: Growth): Edit[] {
  const edits: Edit[] = [];
  for (const [number, { left, right }] of growth.rows) {
    const row = map.rows.get(number);
    if (!row || isSelfClosing(row)) continue;
    const tag = text.slice(row.stretch.start, row.stretch.openEnd);
    const spans = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag);
    if (!spans) continue;
    const wide = `${Math.min(Number(spans[1]), left + 1)}:${Math.max(Number(spans[2]), right + 1)}`;
    if (wide === `${spans[1]}:${spans[2]}`) continue;
    edits.push({
      start: row.stretch.start,
      end: row.stretch.openEnd,
      text: setAttribute(tag, 'spans', wide),
    });
  }
  return edits;
}

function dimensionEdit(text: string, map: SheetMap, growth: Growth): Edit[] {
  const { dimension } = map;
  if (!dimension?.area || !growth.area) return [];
  const { area } = dimension;
  const wide: Area = {
    top: Math.min(area.top, growth.area.top),
    left: Math.min(area.left, growth.area.left),
    bottom: Math.max(area.bottom, growth.area.bottom),
    right: Math.max(area.right, growth.area.right),
  };
  if (areaA1(wide) === areaA1(area)) return [];
  const { start, openEnd } = dimension.stretch;
  return [{ start, end: openEnd, text: setAttribute(text.slice(start, openEnd), 'ref', areaA1(wide)) }];
}

/** What the new cells cover. */
class Growth {
  area: Area | undefined;
  readonly rows = new Map<number, { left: number; right: number }>();

  add({ row, column }: CellChange): void {
    const old = this.area ?? { top: row, left: column, bottom: row, right: column };
    this.area = {
      top: Math.min(old.top, row),
      left: Math.min(old.left, column),
      bottom: Math.max(old.bottom, row),
      right: Math.max(old.right, column),
    };
    const span = this.rows.get(row) ?? { left: column, right: column };
    this.rows.set(row, { left: Math.min(span.left, column), right: Math.max(span.right, column) });
  }
}
