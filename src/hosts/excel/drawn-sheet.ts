// What a sheet that we drew holds now: only then is it ours to delete.

import type { DesignedCell, SheetDesign } from '../../core/form/sheet-design';
import { isBlank } from '../../core/workbook/workbook';
import { HELD_PROPERTIES, type HeldCell, heldCells, isTooLarge, sameFormula } from './cell-values';
import { askWhetherFinished } from './draw-sheet';

export interface DrawnState {
  /** Nothing stands there but what the design puts there, or less. */
  readonly onlyOurs: boolean;
  /** Everything that the design puts there stands there, and the sheet was drawn to the end. */
  readonly whole: boolean;
}

/** Queues the question. */
export function askWhatIsDrawn(sheet: Excel.Worksheet, design: SheetDesign): () => DrawnState {
  const range = sheet.getUsedRange(true).untrack();
  range.load(`${HELD_PROPERTIES},rowIndex,columnIndex,rowCount,columnCount`);
  const finished = askWhetherFinished(sheet);
  return () => {
    if (isTooLarge(range)) return { onlyOurs: false, whole: false };
    const area = {
      top: range.rowIndex,
      left: range.columnIndex,
      bottom: range.rowIndex + range.rowCount - 1,
      right: range.columnIndex + range.columnCount - 1,
    };
    const wanted = new Map(design.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
    const held = heldCells(range, area);
    let [onlyOurs, equal] = [true, 0];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = held(row, column);
        if (isEmpty(cell)) continue;
        const design = wanted.get(`${row},${column}`);
        if (design && isDrawn(design, cell)) equal += 1;
        else onlyOurs = false;
      }
    }
    const filled = design.cells.filter(hasContent).length;
    return { onlyOurs, whole: onlyOurs && equal === filled && finished() };
  };
}

const isEmpty = ({ content, formula }: HeldCell): boolean => formula === undefined && isBlank(content);

const hasContent = ({ formula, value, text }: DesignedCell): boolean =>
  formula !== undefined || value !== undefined || !isBlank(text);

function isDrawn({ formula, value, text }: DesignedCell, held: HeldCell): boolean {
  if (formula !== undefined) return held.formula !== undefined && sameFormula(held.formula, formula);
  return held.formula === undefined && held.content === (value ?? text);
}
