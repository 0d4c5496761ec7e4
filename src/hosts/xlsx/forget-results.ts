// Takes the results away that formulas carry in the file. The formula's own element stays character for character:
// shared and array formulas, and functions younger than the format, are never written anew.

import type { CellRef } from '../../core/workbook/address';
import { Trouble } from '../../core/workbook/trouble';
import { readBack } from './apply';
import type { SheetState, WorkbookState } from './open';
import type { PartTexts } from './package-edit';
import { type LocatedCell, locate } from './sheet-locate';
import { dropAttribute } from './styles-write';
import { type Edit, editText } from './text-edit';
import { withFullCalculation } from './workbook-part';

const RESULT = /<(?:[^\s:<>/]+:)?v(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:[^\s:<>/]+:)?v\s*>)/;

/** @throws Trouble SHEET_MISSING, DAMAGED; the workbook is then as it was. */
export async function forgetResults(
  before: WorkbookState,
  cells: readonly CellRef[],
): Promise<WorkbookState> {
  const bySheet = groupBySheet(before, cells);
  if (bySheet.size === 0) return before;
  const state = { ...before, pack: await before.pack.load([...bySheet.keys()].map(({ part }) => part)) };
  const texts: PartTexts = new Map();
  const changed = new Set<SheetState>();
  for (const [sheet, wanted] of bySheet) {
    const text = state.pack.text(sheet.part);
    const map = locate(text, new Set([...wanted].map((key) => Number(key.split(':')[0]))));
    const edits = map.cells.flatMap((cell) =>
      wanted.has(`${cell.row}:${cell.column}`) ? withoutResult(text, cell) : [],
    );
    if (edits.length === 0) continue;
    texts.set(sheet.part, editText(text, edits));
    changed.add(sheet);
  }
  const old = state.pack.text(state.part);
  const asking = withFullCalculation(old);
  if (changed.size > 0 && asking !== old) texts.set(state.part, asking);
  return readBack(state, texts, state.stylesPart, changed);
}

function groupBySheet(state: WorkbookState, cells: readonly CellRef[]): Map<SheetState, Set<string>> {
  const groups = new Map<SheetState, Set<string>>();
  for (const { sheet: name, row, column } of cells) {
    const sheet = state.sheets.find((one) => one.name === name);
    if (!sheet) throw new Trouble({ code: 'SHEET_MISSING', sheet: name });
    const group = groups.get(sheet) ?? new Set();
    groups.set(sheet, group.add(`${row}:${column}`));
  }
  return groups;
}

/** Members of an array over several cells carry a result without a formula of their own: Excel fills them again. */
function withoutResult(text: string, { stretch, formula }: LocatedCell): Edit[] {
  const { start, openEnd, end } = stretch;
  const from = formula?.stretch.end ?? openEnd;
  const result = RESULT.exec(text.slice(from, end));
  if (!result || formula === undefined) return [];
  const tag = text.slice(start, openEnd);
  return [
    { start, end: openEnd, text: dropAttribute(dropAttribute(tag, 't'), 'vm') },
    { start: from + result.index, end: from + result.index + result[0].length, text: '' },
  ];
}
