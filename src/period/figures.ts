// The figures of the old period: which cells lose them, which keep them and why.

import type { Dictionary } from '../check';
import type { Period } from '../core/calendar/report-info';
import type { Rule } from '../core/form/rule';
import type { BoundRow, BoundTable } from '../core/form/table';
import { kindOf, printedNumber } from '../core/form/template';
import { showsFigure } from '../core/form/typed-figures';
import type { EmptiedTable, KeptFigure, KeptReason } from '../core/report/next-period';
import type { CellRef } from '../core/workbook/address';
import { referencesOf } from '../core/workbook/formula-references';
import {
  type Cell,
  type CellChange,
  cellIn,
  emptyCell,
  heldContent,
  isBlank,
  type SheetRow,
  type WorkbookSnapshot,
} from '../core/workbook/workbook';
import { baselineIn } from '../rules';
import { FormulaSources, sourceKey } from './formula-sources';

export interface FiguresRequest {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly BoundTable[];
  readonly dictionary: Dictionary;
  readonly rulesBySet: Readonly<Record<string, readonly Rule[]>>;
  /** null where the workbook does not tell. */
  readonly from: Period | null;
  readonly to: Period;
  /** Texts of Ghi chú stay; those that a rule reads a base year's figure from stay in any case. */
  readonly keepNotes: boolean;
}

export interface FiguresOutcome {
  readonly changes: readonly CellChange[];
  /** Every formula of the workbook that, at last, takes its figure from an emptied cell: its result is an old one. */
  readonly outdated: readonly CellRef[];
  readonly emptied: readonly EmptiedTable[];
  readonly kept: readonly KeptFigure[];
  readonly notesKept: number;
  readonly notesEmptied: number;
}

/** A cell of figures that holds something. */
export interface FilledCell {
  readonly table: BoundTable;
  /** null for a row that people added to the form. */
  readonly bound: BoundRow | null;
  readonly ref: CellRef;
  readonly cell: Cell;
  readonly label: string;
}

type Fate = { readonly kind: 'empty' | 'blankResult' } | { readonly kind: 'keep'; readonly why: KeptReason };

/** Cells of one sheet by row and column. */
export class CellIndex {
  private readonly rows = new Map<string, ReadonlyMap<number, SheetRow>>();

  constructor({ sheets }: WorkbookSnapshot) {
    for (const { name, rows } of sheets) this.rows.set(name, new Map(rows.map((row) => [row.row, row])));
  }

  row(sheet: string, row: number): SheetRow | undefined {
    return this.rows.get(sheet)?.get(row);
  }

  at({ sheet, row, column }: CellRef): Cell {
    return cellIn(this.row(sheet, row), column) ?? emptyCell;
  }
}

/** What becomes of every cell of figures, and of the notes beside them. */
export function emptyFigures(request: FiguresRequest): FiguresOutcome {
  const index = new CellIndex(request.snapshot);
  const cells = request.tables.flatMap((table) => filledCells(table, index));
  const fates = new Map<FilledCell, Fate>();
  const emptied = new Set<string>();
  for (const one of cells) {
    if (isTyped(one) && reasonToKeep(one, request) === null) emptied.add(keyOf(one.ref));
  }
  const sources = new FormulaSources(request.snapshot, emptied);
  for (const one of cells) fates.set(one, fateOf(one, sources, request));
  const notes = notesOf(request, index);
  return {
    changes: [
      ...cells.flatMap((one) => changeOf(one, fates.get(one))),
      ...notes.emptied.map(
        ({ ref, cell }): CellChange => ({ ...ref, value: null, before: heldContent(cell) }),
      ),
    ],
    outdated: sources.derived(),
    emptied: countsOf(request.tables, cells, fates),
    kept: cells.flatMap((one) => keptOf(one, fates.get(one))),
    notesKept: notes.kept,
    notesEmptied: notes.emptied.length,
  };
}

const keyOf = ({ sheet, row, column }: CellRef): string => sourceKey(sheet, row, column);

/** Every cell of figures that holds something: of the form's rows and of rows that people added. */
export function filledCells(table: BoundTable, index: CellIndex): readonly FilledCell[] {
  const bound = table.rows.flatMap((row): FilledCell[] => {
    const cell = index.at(row.cell);
    if (isBlank(cell.content) && cell.formula === undefined) return [];
    const whose = kindOf(table.template) === 'indicators' ? '' : row.member;
    const label = [row.printedCode, row.printedLabel, whose === row.printedLabel ? '' : whose];
    return [{ table, bound: row, ref: row.cell, cell, label: label.filter((part) => part !== '').join(' ') }];
  });
  const columns = [...new Set(table.rows.map(({ cell }) => cell.column))];
  const added = table.extra.flatMap((row) => {
    const label = labelOf(index.row(table.sheet, row), Math.min(...columns));
    return columns.flatMap((column): FilledCell[] => {
      const ref = { sheet: table.sheet, row, column };
      const cell = index.at(ref);
      // A title or a header in between is no figure.
      return label !== '' && looksLikeFigure(cell) ? [{ table, bound: null, ref, cell, label }] : [];
    });
  });
  return [...bound, ...added];
}

function looksLikeFigure({ content, formula }: Cell): boolean {
  if (formula !== undefined || typeof content === 'number') return true;
  return typeof content === 'string' && showsFigure(content);
}

/** The longest text left of the figures. */
export function labelOf(row: SheetRow | undefined, before: number): string {
  const texts = (row?.cells ?? []).flatMap(({ column, cell }) =>
    column < before && typeof cell.content === 'string' ? [cell.content.trim()] : [],
  );
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

function reasonToKeep(
  { table, bound }: FilledCell,
  { dictionary, from, to }: FiguresRequest,
): KeptReason | null {
  if (!bound) return null;
  const sameYear = from?.year === to.year && from.kind !== 'multiYear' && to.kind !== 'multiYear';
  if (sameYear && dictionary[bound.indicator]?.accrual === 'fixedInYear') return 'fixedInYear';
  if (kindOf(table.template) !== 'years' || to.kind === 'multiYear') return null;
  return Number(bound.member) < to.year ? 'pastYear' : null;
}

/** A formula without references, "=53/129*100", is a figure typed in another way. */
function isTyped({ cell: { formula }, ref }: FilledCell): boolean {
  return formula === undefined || referencesOf(formula, ref.sheet).length === 0;
}

function fateOf(one: FilledCell, sources: FormulaSources, request: FiguresRequest): Fate {
  const why = reasonToKeep(one, request);
  if (isTyped(one)) return why ? { kind: 'keep', why } : { kind: 'empty' };
  if (sources.isDerived(one.ref)) return { kind: 'blankResult' };
  return { kind: 'keep', why: why ?? 'elsewhere' };
}

/** Cells with a formula are not written at all: only their old result is forgotten. */
function changeOf({ ref, cell }: FilledCell, fate: Fate | undefined): readonly CellChange[] {
  return fate?.kind === 'empty' ? [{ ...ref, value: null, before: heldContent(cell) }] : [];
}

function keptOf({ bound, ref, cell, label }: FilledCell, fate: Fate | undefined): readonly KeptFigure[] {
  if (fate?.kind !== 'keep') return [];
  const shown = bound?.printedFigure ?? String(cell.content ?? '');
  return shown === '' ? [] : [{ cell: ref, label, shown, why: fate.why }];
}

/** What each table loses; those that lose nothing are left out. */
function countsOf(
  tables: readonly BoundTable[],
  cells: readonly FilledCell[],
  fates: ReadonlyMap<FilledCell, Fate>,
): readonly EmptiedTable[] {
  const counts = new Map(tables.map((table) => [table, { empty: 0, blankResult: 0, keep: 0 }]));
  for (const one of cells) {
    const own = counts.get(one.table);
    const kind = fates.get(one)?.kind;
    if (own && kind) own[kind] += 1;
  }
  return [...counts].flatMap(([{ template, sheet }, { empty: figures, blankResult: formulas }]) => {
    if (figures + formulas === 0) return [];
    const number = printedNumber(template);
    return [{ template: template.id, number, sheet, figures, formulas, documents: 0 }];
  });
}

interface NoteCell {
  readonly ref: CellRef;
  readonly cell: Cell;
}

/** Notes stand in a column of their own; recognition tells the words, their cell is found by them. */
function notesOf(
  { tables, rulesBySet, keepNotes }: FiguresRequest,
  index: CellIndex,
): { readonly kept: number; readonly emptied: readonly NoteCell[] } {
  let kept = 0;
  const emptied: NoteCell[] = [];
  for (const table of tables) {
    const baseYears = new Map(
      (rulesBySet[table.setId] ?? []).flatMap((rule) =>
        rule.kind === 'baselineRate' ? [[rule.rate, rule.baseYear] as const] : [],
      ),
    );
    const seen = new Set<number>();
    for (const { note, cell, indicator } of table.rows) {
      if (note === '' || seen.has(cell.row)) continue;
      seen.add(cell.row);
      const baseYear = baseYears.get(indicator);
      const needed = baseYear !== undefined && baselineIn(note, baseYear) !== null;
      const place = keepNotes || needed ? null : noteCell(index.row(table.sheet, cell.row), note, cell);
      if (place) emptied.push(place);
      else kept += 1;
    }
  }
  return { kept, emptied };
}

function noteCell(
  row: SheetRow | undefined,
  note: string,
  { sheet, column: figures }: CellRef,
): NoteCell | null {
  const found = (row?.cells ?? []).filter(
    ({ column, cell }) =>
      column !== figures && cell.formula === undefined && String(cell.content ?? '').trim() === note,
  );
  const last = found.at(-1);
  return row && last ? { ref: { sheet, row: row.row, column: last.column }, cell: last.cell } : null;
}
