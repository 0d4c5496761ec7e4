// A patch on a workbook: first every reason to refuse, then the new texts of the parts it touches, then one new
// state that has been read back. The old state is never changed, so a failure anywhere leaves the workbook as it was.

import { cellText } from '../../core/workbook/address';
import { Trouble } from '../../core/workbook/trouble';
import {
  type CellChange,
  type CellContent,
  isBlank,
  type Patch,
  sameContent,
} from '../../core/workbook/workbook';
import type { SheetState, WorkbookState } from './open';
import { type PartTexts, removePart } from './package-edit';
import { locate, type SheetMap } from './sheet-locate';
import { readSheet } from './sheet-read';
import { editSheet, styleOfNew } from './sheet-write';
import { readStyles, type StyleSheet } from './styles';
import { writeStyles } from './styles-part';
import { MINIMAL_STYLES, StyleAdditions } from './styles-write';
import { withFullCalculation } from './workbook-part';

/** @throws Trouble SHEET_MISSING, CHANGED_MEANWHILE, SHEET_PROTECTED, CANNOT_WRITE, DAMAGED */
export async function applyPatch(before: WorkbookState, patch: Patch): Promise<WorkbookState> {
  const bySheet = groupBySheet(before, patch);
  for (const [sheet, changes] of bySheet) refuseOutdated(sheet, changes);

  const state = { ...before, pack: await before.pack.load([...bySheet.keys()].map(({ part }) => part)) };
  const texts: PartTexts = new Map();
  const styles = state.styles ?? readStyles(MINIMAL_STYLES);
  const additions = new StyleAdditions(styles);
  let formulasChanged = false;
  for (const [sheet, changes] of bySheet) {
    const text = state.pack.text(sheet.part);
    const map = locate(text, new Set(changes.map((change) => change.row)));
    if (sheet.reading.protected) refuseLocked(sheet, map, changes, styles);
    const edit = editSheet(text, map, changes, ({ format }, style) =>
      format === undefined ? style : additions.withFormat(style, format),
    );
    texts.set(sheet.part, edit.text);
    formulasChanged ||= edit.formulasChanged;
  }
  const styled = additions.text();
  const stylesPart = styled === null ? state.stylesPart : writeStyles(state, texts, styled);
  // Excel builds the chain anew where there is none, and calls a file damaged whose chain names a cell without formula.
  if (formulasChanged) removePart(state.pack, texts, state.part, 'calcChain');
  if (mustRecalculate(state, patch)) {
    const old = state.pack.text(state.part);
    const asking = withFullCalculation(old);
    if (asking !== old) texts.set(state.part, asking);
  }
  return readBack(state, texts, stylesPart, new Set(bySheet.keys()));
}

function groupBySheet(state: WorkbookState, patch: Patch): Map<SheetState, CellChange[]> {
  const groups = new Map<string, { sheet: SheetState; changes: Map<string, CellChange> }>();
  for (const change of patch.changes) {
    let group = groups.get(change.sheet);
    if (!group) {
      const sheet = state.sheets.find((candidate) => candidate.name === change.sheet);
      if (!sheet) throw new Trouble({ code: 'SHEET_MISSING', sheet: change.sheet });
      group = { sheet, changes: new Map() };
      groups.set(change.sheet, group);
    }
    group.changes.set(`${change.row}:${change.column}`, change);
  }
  return new Map([...groups.values()].map(({ sheet, changes }) => [sheet, [...changes.values()]]));
}

function refuseOutdated(sheet: SheetState, changes: readonly CellChange[]): void {
  const wanted = new Set(changes.map((change) => change.row));
  const now = new Map<string, CellContent>();
  for (const { row, cells } of sheet.reading.rows) {
    if (!wanted.has(row)) continue;
    for (const { column, cell } of cells) now.set(`${row}:${column}`, cell.content);
  }
  for (const change of changes) {
    const content = now.get(`${change.row}:${change.column}`) ?? null;
    // A cell with empty text and one never touched look alike everywhere.
    if (!sameContent(content, change.before) && !(isBlank(content) && isBlank(change.before)))
      throw new Trouble({ code: 'CHANGED_MEANWHILE', cell: cellText(change) });
  }
}

function refuseLocked(
  sheet: SheetState,
  map: SheetMap,
  changes: readonly CellChange[],
  { styles }: StyleSheet,
): void {
  const styleOf = new Map(map.cells.map((cell) => [`${cell.row}:${cell.column}`, cell.style]));
  for (const { row, column } of changes) {
    const style = styleOf.get(`${row}:${column}`) ?? styleOfNew(map, map.rows.get(row), column);
    if (styles[style]?.locked ?? true) throw new Trouble({ code: 'SHEET_PROTECTED', sheets: [sheet.name] });
  }
}

/** True where a value changes and a formula stands that the patch brings no result for: it may depend on it. */
function mustRecalculate(state: WorkbookState, { changes }: Patch): boolean {
  if (!changes.some(({ value, formula, before }) => formula !== undefined || value !== before)) return false;
  const formulas = new Set<string>();
  for (const { name, reading } of state.sheets) {
    if (reading.formulas === 0) continue;
    for (const { row, cells } of reading.rows) {
      for (const { column, cell } of cells) {
        if (cell.formula !== undefined) formulas.add(cellText({ sheet: name, row, column }));
      }
    }
  }
  for (const change of changes) formulas.delete(cellText(change));
  return formulas.size > 0;
}

/** The state with new texts of parts, the changed sheets read anew. */
export async function readBack(
  state: WorkbookState,
  texts: PartTexts,
  stylesPart: string | undefined,
  changed: ReadonlySet<SheetState>,
): Promise<WorkbookState> {
  const pack = state.pack.with(texts);
  const styles = stylesPart === undefined ? undefined : readStyles(pack.text(stylesPart));
  const { strings, date1904 } = state;
  const context = { strings, styles: styles?.styles ?? [], date1904, counts: { cells: 0, blanks: 0 } };
  const sheets: SheetState[] = [];
  for (const sheet of state.sheets) {
    const reading = changed.has(sheet)
      ? await readSheet((sink) => pack.stream(sheet.part, sink), context)
      : sheet.reading;
    sheets.push({ ...sheet, reading });
  }
  return { ...state, pack, styles, stylesPart, sheets };
}
