// Formulas of a blank form that a file holds without results: while nothing that they count is there, they show
// nothing. It is all that is ever calculated here; any other formula without a result waits for Excel.

import { type Area, type CellRef, cellKey } from './address';
import { referencesOf } from './formula-references';
import { type Cell, isBlank, type SheetSnapshot, type WorkbookSnapshot } from './workbook';

const OPENS = /^\s*IF\(\s*(?:COUNT|N)\(/i;
const SHOWS_NOTHING = /^\s*=\s*0\s*,\s*""\s*,/;
const TEXT_OR_REFERENCE = /"[^"]*"|'[^']*'|\$?[A-Z]{1,3}\$?\d+/gi;

/** True for IF(COUNT(…)=0,"",…) and IF(N(…)=0,"",…), which count cells only: the formulas of a blank form. */
function waits(formula: string): boolean {
  const open = OPENS.exec(formula)?.[0].length;
  if (open === undefined) return false;
  const close = closingBracket(formula, open);
  const counted = formula.slice(open, close).replace(TEXT_OR_REFERENCE, '');
  const then = SHOWS_NOTHING.exec(formula.slice(close + 1))?.[0].length;
  if (then === undefined || /\d/.test(counted)) return false;
  return formula.slice(closingBracket(formula, close + 1 + then) + 1).trim() === '';
}

/** Place of the bracket that closes the one before `from`; the length of the formula where none does. */
function closingBracket(formula: string, from: number): number {
  let depth = 1;
  let quote = '';
  for (let at = from; at < formula.length; at += 1) {
    const letter = formula.charAt(at);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return formula.length;
}

/** Cells that one such formula counts at most; forms have some hundred rows. */
const MOST_CELLS = 2_000;
/** A rate of a total of totals. */
const DEEPEST = 20;

const isUncalculated = ({ content, formula }: Cell): boolean => content === null && formula !== undefined;

/** The snapshot with an empty text as result of every formula that waits for figures; itself where there is none. */
export function withWaitingResults(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const isWaiting = ({ cell }: { readonly cell: Cell }): boolean =>
    isUncalculated(cell) && waits(cell.formula ?? '');
  const concerned = new Set(
    snapshot.sheets
      .filter(({ rows }) => rows.some(({ cells }) => cells.some(isWaiting)))
      .map(({ name }) => name),
  );
  if (concerned.size === 0) return snapshot;
  const forms = new BlankForms(snapshot);
  const sheets = snapshot.sheets.map((sheet): SheetSnapshot => {
    if (!concerned.has(sheet.name)) return sheet;
    const rows = sheet.rows.map((line) => ({
      ...line,
      cells: line.cells.map((one) => {
        const ref = { sheet: sheet.name, row: line.row, column: one.column };
        return isWaiting(one) && forms.showsNothing(ref)
          ? { ...one, cell: { ...one.cell, content: '' } }
          : one;
      }),
    }));
    return { ...sheet, rows };
  });
  return { ...snapshot, sheets };
}

class BlankForms {
  private readonly cells = new Map<string, Cell>();
  private readonly known = new Map<string, boolean>();

  constructor(snapshot: WorkbookSnapshot) {
    for (const { name, rows } of snapshot.sheets) {
      for (const { row, cells } of rows) {
        for (const { column, cell } of cells) this.cells.set(keyOf({ sheet: name, row, column }), cell);
      }
    }
  }

  /** True for a blank cell, and for a formula that waits and counts only such cells. */
  showsNothing(ref: CellRef, depth = 0): boolean {
    const cell = this.cells.get(keyOf(ref));
    if (!cell || !isUncalculated(cell)) return !cell || isBlank(cell.content);
    const { formula = '' } = cell;
    if (!waits(formula) || depth > DEEPEST) return false;
    const key = keyOf(ref);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    // A formula that leads back to itself shows an error or nothing: Excel has to say which.
    this.known.set(key, false);
    const references = referencesOf(formula, ref.sheet);
    const nothing =
      references.length > 0 &&
      references.every(
        ({ sheet, area }) => sheet !== null && area !== null && this.isEmpty(sheet, area, depth + 1),
      );
    this.known.set(key, nothing);
    return nothing;
  }

  private isEmpty(sheet: string, { top, left, bottom, right }: Area, depth: number): boolean {
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return false;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (!this.showsNothing({ sheet, row, column }, depth)) return false;
      }
    }
    return true;
  }
}

/** Names of sheets compare without regard to case. */
const keyOf = (ref: CellRef): string => cellKey({ ...ref, sheet: ref.sheet.toLowerCase() });
