// The figures of the old period: which cells lose them, which keep them and why.

import type { Period } from '../core/calendar/report-info';
import { CellIndex, type FilledCell, filledCells } from '../core/form/filled-cells';
import type { EmptiedTable, KeptFigure, KeptReason } from '../core/form/next-period';
import type { Rule } from '../core/form/rule';
import type { BoundTable } from '../core/form/table';
import { type Dictionary, kindOf, printedNumber } from '../core/form/template';
import type { CellRef } from '../core/workbook/address';
import { referencesOf } from '../core/workbook/formula-references';
import {
  type Cell,
  type CellChange,
  heldContent,
  type SheetRow,
  type WorkbookSnapshot,
} from '../core/workbook/workbook';
import { needsNote } from '../rules';
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
  /** Cells elsewhere that lose their figures too: formulas may take theirs from them. */
  readonly alsoEmptied?: readonly CellRef[];
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

type Fate = { readonly kind: 'empty' | 'blankResult' } | { readonly kind: 'keep'; readonly why: KeptReason };

/** What becomes of every cell of figures, and of the notes beside them. */
export function emptyFigures(request: FiguresRequest): FiguresOutcome {
  const index = new CellIndex(request.snapshot);
  const cells = request.tables.flatMap((table) => filledCells(table, index));
  const fates = new Map<FilledCell, Fate>();
  const emptied = new Set((request.alsoEmptied ?? []).map(keyOf));
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
    const rules = rulesBySet[table.setId] ?? [];
    const seen = new Set<number>();
    for (const { note, cell, indicator } of table.rows) {
      if (note === '' || seen.has(cell.row)) continue;
      seen.add(cell.row);
      const place =
        keepNotes || needsNote(rules, indicator, note)
          ? null
          : noteCell(index.row(table.sheet, cell.row), note, cell);
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
