// Draws a designed sheet through calls of ExcelApi 1.9 and below: the same on every platform, undoable in newer Excel,
// and without the limits of inserting a whole file.

import {
  type CellLook,
  type DesignedCell,
  looks,
  SHEET_FONT,
  type SheetDesign,
} from '../../core/form/sheet-design';
import type { Area } from '../../core/workbook/address';
import { typedText } from './cell-values';
import { gridOf, rangeOf, rectanglesOf } from './rectangles';

const BORDER_COLOR = '#000000';
/** Points; left for binding, as offices print. */
const MARGINS = { top: 56.7, bottom: 56.7, left: 56.7, right: 42.5 } as const;
/** Excel's own limit for the text of an input message. */
const PROMPT_LIMIT = 255;

/** Points of a column of that many characters (Calibri 11: 7 pixels a digit and 5 of padding, 96 dots an inch). */
const columnPoints = (characters: number): number => (Math.round(characters * 7) + 5) * 0.75;

/** Queues everything about one sheet. */
export function drawSheet(sheet: Excel.Worksheet, design: SheetDesign): void {
  drawContents(sheet, design);
  // Widths before wrapping: Excel fits the height of a row the moment its text wraps.
  drawWidths(sheet, design);
  drawLooks(sheet, design);
  drawBelow(sheet, design);
  drawBorders(sheet, design);
  for (const merge of design.merges) rangeOf(sheet, merge).merge(false);
  drawHeights(sheet, design);
  drawChoices(sheet, design);
  setPrint(sheet, design);
}

/** The smallest area around all cells. */
function extent(cells: readonly DesignedCell[]): Area {
  return {
    top: Math.min(...cells.map(({ row }) => row)),
    left: Math.min(...cells.map(({ column }) => column)),
    bottom: Math.max(...cells.map(({ row }) => row)),
    right: Math.max(...cells.map(({ column }) => column)),
  };
}

function drawContents(sheet: Excel.Worksheet, { cells }: SheetDesign): void {
  if (cells.length === 0) return;
  const area = extent(cells);
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const at = (row: number, column: number) => byPlace.get(`${row},${column}`);
  // Texts and formulas first: Excel must not give a cell a format of its own afterwards.
  rangeOf(sheet, area).formulas = gridOf(area, (row, column) => {
    const cell = at(row, column);
    if (cell?.formula !== undefined) return `=${cell.formula}`;
    return cell?.value ?? typedText(cell?.text ?? '');
  });
  for (const [format, group] of grouped(cells, ({ format }) => format)) {
    if (format === undefined) continue;
    for (const part of rectanglesOf(group)) {
      rangeOf(sheet, part).numberFormat = gridOf(part, () => format);
    }
  }
}

function drawLooks(sheet: Excel.Worksheet, { cells }: SheetDesign): void {
  for (const [look, group] of grouped(cells, (cell) => cell.look)) {
    for (const area of rectanglesOf(group)) drawLook(rangeOf(sheet, area).format, look);
  }
}

function drawLook(format: Excel.RangeFormat, look: CellLook): void {
  const { bold, italic, size, align, fill, color, vertical } = looks[look];
  format.font.name = SHEET_FONT;
  format.font.size = size;
  format.font.bold = bold;
  format.font.italic = italic;
  if (color !== undefined) format.font.color = color;
  format.horizontalAlignment = ({ left: 'Left', center: 'Center', right: 'Right' } as const)[align];
  format.verticalAlignment = vertical === 'top' ? 'Top' : 'Center';
  format.wrapText = true;
  if (fill !== null) format.fill.color = fill;
}

/** Rows made ready for what is written below later. */
const ROWS_BELOW = 500;

function drawBelow(sheet: Excel.Worksheet, { below }: SheetDesign): void {
  for (const [column, look] of below?.looks.entries() ?? []) {
    const top = below?.from ?? 0;
    const area = { top, left: column, bottom: top + ROWS_BELOW - 1, right: column };
    drawLook(rangeOf(sheet, area).format, look);
  }
}

function drawBorders(sheet: Excel.Worksheet, { cells }: SheetDesign): void {
  for (const area of rectanglesOf(cells.filter(({ look }) => looks[look].border))) {
    const { borders } = rangeOf(sheet, area).format;
    const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
    const inner = [
      ...(area.bottom > area.top ? (['InsideHorizontal'] as const) : []),
      ...(area.right > area.left ? (['InsideVertical'] as const) : []),
    ];
    for (const side of [...edges, ...inner]) {
      const border = borders.getItem(side);
      border.style = 'Continuous';
      border.weight = 'Thin';
      border.color = BORDER_COLOR;
    }
  }
}

function drawWidths(sheet: Excel.Worksheet, { columnWidths }: SheetDesign): void {
  for (const [column, width] of columnWidths.entries()) {
    const one = { top: 0, left: column, bottom: 0, right: column };
    rangeOf(sheet, one).format.columnWidth = columnPoints(width);
  }
}

function drawHeights(sheet: Excel.Worksheet, { rowHeights }: SheetDesign): void {
  for (const [row, height] of rowHeights) {
    rangeOf(sheet, { top: row, left: 0, bottom: row, right: 0 }).format.rowHeight = height;
  }
}

function drawChoices(sheet: Excel.Worksheet, { choices }: SheetDesign): void {
  for (const [key, group] of grouped(choices, (one) =>
    JSON.stringify([one.answers, one.inWords, one.open]),
  )) {
    const { answers = [], inWords = false, open = false } = group[0] ?? {};
    if (answers.length === 0 || key === '') continue;
    const source = answers.map(({ value, label }) => (inWords ? label : String(value))).join(',');
    const message = answers.map(({ value, label }) => (inWords ? label : `${value} = ${label}`)).join('; ');
    for (const area of rectanglesOf(group)) {
      const { dataValidation } = rangeOf(sheet, area);
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      if (open)
        dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
      dataValidation.prompt = { showPrompt: true, title: '', message: message.slice(0, PROMPT_LIMIT) };
    }
  }
}

function setPrint(sheet: Excel.Worksheet, { print }: SheetDesign): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = MARGINS.top;
  pageLayout.bottomMargin = MARGINS.bottom;
  pageLayout.leftMargin = MARGINS.left;
  if (!print.growing) pageLayout.setPrintArea(rangeOf(sheet, print.area));
  // Each appendix counts its own pages, top centre, none on the first (Nghị định 30/2020/NĐ-CP, Phụ lục I).
  pageLayout.firstPageNumber = 1;
  pageLayout.headersFooters.state = 'FirstAndDefault';
  pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
  const { first, last } = print.repeat;
  pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  // The last thing of all, see `askWhetherFinished`.
  pageLayout.rightMargin = MARGINS.right;
}

/** Queues the question whether a sheet was drawn to the end. */
export function askWhetherFinished(sheet: Excel.Worksheet): () => boolean {
  const { pageLayout } = sheet;
  pageLayout.load('rightMargin');
  // Excel keeps inches: points come back rounded.
  return () => Math.abs(pageLayout.rightMargin - MARGINS.right) < 1;
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
