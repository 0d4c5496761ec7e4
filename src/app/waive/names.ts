// What a finding is called in the log: by rule and place of the form, so that moved rows, inserted columns and renamed
// sheets do not matter; and what stood in its cells, so that one can tell when that has changed.

import { extraTables } from '../../companion/companion';
import type { Finding } from '../../core/form/finding';
import type { BoundRow, BoundTable, ListedDocument } from '../../core/form/table';
import { trim } from '../../core/number/decimal';
import { formatDecimal } from '../../core/number/vietnamese-number';
import { plainSymbol } from '../../core/report/document-symbol';
import { a1, type CellRef, cellKey, cellText } from '../../core/workbook/address';
import { type CellContent, isCellError } from '../../core/workbook/workbook';
import type { Workspace } from '../workspace/workspace';

/** A part of a name. */
export interface NamePiece {
  readonly text: string;
  /** Present where people may give another name to the same thing. */
  readonly given?: true;
}

export interface FindingName {
  /** Equal for the same finding of the same form; holds no line break. */
  readonly key: string;
  /** The key in pieces: some of them are names that people gave, a unit's or a sheet's, and may change. */
  readonly pieces: readonly NamePiece[];
  /** What the cells of the finding show, in their order; at least one. */
  readonly values: readonly string[];
  /** The cell of each value; "" for a value that no cell of the finding holds. */
  readonly cells: readonly string[];
}

const BLANK = '(trống)';

export interface FindingNames {
  readonly nameOf: (finding: Finding) => FindingName;
  /** What the places of all figures are called now. */
  readonly placesNow: () => readonly string[];
}

/** Names of the findings of one reading. Nothing is worked out before the first of them is asked for. */
export function findingNames(workspace: Pick<Workspace, 'tables' | 'supporting' | 'snapshot'>): FindingNames {
  let places: Places | null = null;
  const made = (): Places => {
    places ??= new Places(workspace);
    return places;
  };
  const nameOf = (finding: Finding): FindingName => {
    const known = made();
    const { rule, cells, template, slots } = finding;
    const parts = cells.map((cell) => placedCell(cell, known));
    // About no figure: which of its cells is the first one depends on the order of the sheets.
    const own =
      slots.target === null ? [...parts].sort((a, b) => (joined(a.name) < joined(b.name) ? -1 : 1)) : parts;
    const said = [...own, ...besides(finding).map((value) => ({ value, cell: '' }))];
    const place = own[0]?.name ?? [fixed(template)];
    const pieces = [fixed(`${rule}@`), ...place, fixed(tail(finding))];
    return {
      key: oneLine(joined(pieces)),
      pieces,
      values: said.map(({ value }) => value),
      cells: said.map((one) => one.cell),
    };
  };
  return { nameOf, placesNow: () => made().all() };
}

type Name = readonly NamePiece[];

const fixed = (text: string): NamePiece => ({ text });
const given = (text: string): NamePiece => ({ text, given: true });
const joined = (name: Name): string => name.map(({ text }) => text).join('');

const placedCell = (cell: CellRef, places: Places) => ({
  name: places.nameOf(cell),
  value: places.valueOf(cell),
  cell: a1(cell.row, cell.column),
});

/** What tells two findings of one rule and cell apart: the end of the id, behind the place. */
function tail({ id, rule, cell }: Finding): string {
  const place = id.slice(rule.length + 1);
  if (cell && place.startsWith(cellText(cell))) return place.slice(cellText(cell).length);
  // "PL4:5" and "PL4:5:2.1": a sheet and the line where the table begins, which may move.
  const [, about = ''] = /^[^:]*:\d+(?::(.*))?$/s.exec(place) ?? [];
  return about === '' ? '' : `:${about}`;
}

/** What a finding is about beside its own cells. */
function besides(finding: Finding): readonly string[] {
  if ('past' in finding) {
    const also = 'also' in finding ? finding.also.map(({ past }) => past) : [];
    return [finding.past, ...also].map(shownDecimal);
  }
  if ('units' in finding) return finding.units.map(oneLine);
  if ('missing' in finding) return finding.missing.map(oneLine);
  if ('reference' in finding) return [leaves(finding.reference).join('/')];
  return finding.cells.length === 0 ? [BLANK] : [];
}

const leaves = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leaves)
    : [oneLine(String(value ?? ''))];

const shownDecimal = (value: Parameters<typeof trim>[0]): string => formatDecimal(trim(value));

/** Lines and the mark between values are no part of a value. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replaceAll(';', ',').trim();

interface Bound {
  readonly table: BoundTable;
  readonly row: BoundRow;
}

class Places {
  private readonly bound = new Map<string, Bound>();
  private readonly inRow = new Map<string, Bound>();
  /** Listed documents by their symbols, fields of "Thông tin báo cáo" by their keys. */
  private readonly written = new Map<string, Name>();
  private readonly copies = new Map<string, number>();
  private readonly contents: ReadonlyMap<string, CellContent>;
  private readonly tables: readonly BoundTable[];

  constructor({ tables, supporting, snapshot }: Pick<Workspace, 'tables' | 'supporting' | 'snapshot'>) {
    this.tables = tables;
    for (const table of [...tables, ...extraTables(supporting)]) {
      this.copies.set(table.template.id, (this.copies.get(table.template.id) ?? 0) + 1);
      for (const row of table.rows) {
        this.bound.set(cellKey(row.cell), { table, row });
        const line = `${table.sheet}\n${row.cell.row}`;
        if (!this.inRow.has(line)) this.inRow.set(line, { table, row });
      }
    }
    for (const table of tables)
      for (const one of table.documents ?? []) this.putDocument(one, this.ofTable(table));
    for (const { printed } of supporting.documents) if (printed) this.putDocument(printed, []);
    for (const { cell, key } of supporting.entries ?? []) this.written.set(cellKey(cell), [fixed(key)]);
    const cells = new Map<string, CellContent>();
    for (const { name, rows } of snapshot.sheets)
      for (const { row, cells: held } of rows)
        for (const { column, cell } of held) cells.set(cellKey({ sheet: name, row, column }), cell.content);
    this.contents = cells;
  }

  /** The sheet of a form that is there once may be renamed; copies of one form are told apart by their sheets. */
  private ofTable({ template: { id }, sheet }: BoundTable): Name {
    return [fixed(id), given((this.copies.get(id) ?? 0) > 1 ? `[${sheet}]` : '')];
  }

  /** Names of all places with a figure. */
  all(): readonly string[] {
    return [...this.bound.values()].map(({ table, row }) => oneLine(joined(this.ofRow(table, row))));
  }

  nameOf(cell: CellRef): Name {
    const own = this.bound.get(cellKey(cell));
    if (own) return this.ofRow(own.table, own.row);
    const other = this.written.get(cellKey(cell));
    if (other !== undefined) return other;
    const beside = this.inRow.get(`${cell.sheet}\n${cell.row}`);
    if (!beside) return this.nearTable(cell) ?? [fixed(cellText(cell))];
    const { table, row } = beside;
    const part = cell.column === row.noteColumn ? 'note' : String(cell.column - row.cell.column);
    return [...this.ofRow(table, row), fixed(`:${part}`)];
  }

  /** Lines over and under a form, and rows that it does not have: as far from its head as they stand. */
  private nearTable({ sheet, row, column }: CellRef): Name | null {
    const [nearest] = this.tables
      .filter((table) => table.sheet === sheet)
      .sort((a, b) => Math.abs(a.area.top - row) - Math.abs(b.area.top - row));
    if (!nearest) return null;
    const { top, left } = nearest.area;
    return [...this.ofTable(nearest), fixed(`:${row - top},${column - left}`)];
  }

  valueOf(cell: CellRef): string {
    const reading = this.bound.get(cellKey(cell))?.row.reading;
    if (reading?.kind === 'figure') return shownDecimal(reading.figure.value);
    const content = this.contents.get(cellKey(cell)) ?? null;
    const text = isCellError(content) ? content.error : String(content ?? '');
    return oneLine(text) || BLANK;
  }

  /** A form with several figures of a row tells which one. */
  private ofRow(table: BoundTable, { row, indicator, member }: BoundRow): Name {
    const whose = member === '' ? '' : `@${member}`;
    const which = row.indicator === indicator || indicator === '' ? '' : `/${indicator}`;
    const unit = row.repeats ? given(whose) : fixed(whose);
    return [...this.ofTable(table), fixed(`/${row.key}${which}`), unit];
  }

  private putDocument({ cell, places, code, symbol, title }: ListedDocument, list: Name): void {
    const shown = symbol === '' ? title || `#${code || cell.row + 1}` : plainSymbol(symbol);
    const name = [...list, fixed(`/${shown}`)];
    this.written.set(cellKey(cell), [...name, fixed(':title')]);
    for (const [part, place] of Object.entries(places)) {
      if (place) this.written.set(cellKey(place), [...name, fixed(`:${part}`)]);
    }
  }
}
