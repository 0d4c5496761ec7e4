// What stands at the head of every supporting sheet: title, the line that explains it, header of its columns.

import { type CellLook, type DesignedCell, looks, type SheetDesign } from '../../core/form/sheet-design';
import type { SupportingForm } from '../../core/form/supporting-form';
import { lineCount, linesHeight, textRoom } from '../../core/text/text-lines';

/** Points above and below the lines of a merged row. */
const SPACE = 6;
const TITLE = 0;
const NOTICE = 1;
const HEADER = 3;

export interface Frame {
  readonly design: Omit<SheetDesign, 'name' | 'print'>;
  /** First row below the header. */
  readonly next: number;
}

/** The head over these columns. */
export function headed(
  { title, notice }: SupportingForm,
  columns: readonly { readonly title: string; readonly width: number }[],
): Frame {
  const widths = columns.map(({ width }) => width);
  const right = columns.length - 1;
  const merged: readonly DesignedCell[] = [
    { row: TITLE, column: 0, text: title, look: 'title' },
    { row: NOTICE, column: 0, text: notice, look: 'notice' },
  ];
  return {
    next: HEADER + 1,
    design: {
      columnWidths: widths,
      rowHeights: new Map(merged.map(({ row, text, look }) => [row, mergedHeight(text, look, widths)])),
      cells: [
        ...merged,
        ...columns.map(({ title: text }, column): DesignedCell => {
          return { row: HEADER, column, text, look: 'header' };
        }),
      ],
      merges: merged.map(({ row }) => ({ top: row, left: 0, bottom: row, right })),
      choices: [],
    },
  };
}

/** Points between the lines of a row and its borders. */
const ROW_SPACE = 4.5;

/** Points that a row needs for a text in a column of this width; undefined where one line will do. */
export function textHeight(text: string, look: CellLook, width: number): number | undefined {
  const lines = lineCount(text, looks[look], textRoom([width]));
  return lines > 1 ? linesHeight(lines, looks[look].size) + ROW_SPACE : undefined;
}

/** Points of a row whose text is merged over columns of these widths. */
export function mergedHeight(text: string, look: CellLook, widths: readonly number[]): number {
  return linesHeight(lineCount(text, looks[look], textRoom(widths)), looks[look].size) + SPACE;
}
