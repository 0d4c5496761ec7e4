// A designed sheet as a worksheet part (ECMA-376 part 1, 18.3.1): contents, sizes, answers offered, print layout.

import {
  type DesignedCell,
  type DesignedChoice,
  looks,
  SHEET_FONT,
  type SheetDesign,
} from '../../core/form/sheet-design';
import { lineCount, linesHeight, textRoom } from '../../core/text/text-lines';
import { type Area, a1, areaA1 } from '../../core/workbook/address';
import { fileNames } from './cell-xml';
import { fittedToPages, MARGINS, USUAL_HEIGHT } from './print-pages';
import { escapeCellText, escapeXml } from './xml-text';

/** What a sheet part takes from its workbook. */
export interface SheetSurroundings {
  /** Namespace of the workbook: transitional or strict. */
  readonly namespace: string;
  /** Pixels of a digit of the default font. */
  readonly digitWidth: number;
  styleOf(cell: Pick<DesignedCell, 'look' | 'format'>): number;
  /** True for the sheet that is shown when the workbook opens. */
  readonly selected: boolean;
}

/** Inches; left wider for binding. The look on paper is that of the sheets drawn in Excel. */
const EDGES = Object.entries({ ...MARGINS, header: 0.3937, footer: 0.3937 })
  .map(([side, inches]) => `${side}="${inches}"`)
  .join(' ');

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: Arabic number, 13 to 14 points, top centre, none on the first page. */
const PAGE_NUMBER = `&C&"${SHEET_FONT},Regular"&13&P`;

/** Excel's own limit for the text of an input message. */
const PROMPT_LIMIT = 255;

/** The part's text. */
export function sheetXml(design: SheetDesign, around: SheetSurroundings): string {
  const { print, merges } = design;
  const mergeXml = merges.map((area) => `<mergeCell ref="${areaA1(area)}"/>`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${around.namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${areaA1(print.area)}"/>`,
    `<sheetViews><sheetView${around.selected ? ' tabSelected="1"' : ''} workbookViewId="0"/></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${USUAL_HEIGHT}"/>`,
    columnsXml(design, around),
    `<sheetData>${rowsXml(design, around)}</sheetData>`,
    merges.length > 0 ? `<mergeCells count="${merges.length}">${mergeXml}</mergeCells>` : '',
    choicesXml(design),
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins ${EDGES}/>`,
    `<pageSetup paperSize="9" fitToHeight="0" orientation="${print.orientation}" firstPageNumber="1" useFirstPageNumber="1"/>`,
    `<headerFooter differentFirst="1"><oddHeader>${escapeXml(PAGE_NUMBER)}</oddHeader></headerFooter>`,
    ignoredXml(design),
    '</worksheet>',
  ].join('');
}

/** Designs count in digits of Calibri 11: 7 pixels each and 5 of padding, whatever the workbook's default font is. */
function columnsXml({ columnWidths: widths, below }: SheetDesign, around: SheetSurroundings): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, index) => {
    const pixels = Math.round(width * 7) + 5;
    const own = Math.trunc((pixels / around.digitWidth) * 256) / 256;
    const look = below?.looks[index];
    const style = look === undefined ? '' : ` style="${around.styleOf({ look })}"`;
    return `<col min="${index + 1}" max="${index + 1}" width="${own}"${style} customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function rowsXml(design: SheetDesign, around: SheetSurroundings): string {
  const { cells, rowHeights } = design;
  const rows = new Map<number, DesignedCell[]>();
  for (const row of rowHeights.keys()) rows.set(row, []);
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const heights = new Map(
    [...rows].map(([row, own]) => [row, rowHeights.get(row) ?? fittingHeight(own, design)] as const),
  );
  const fitted = fittedToPages(design, heights);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => {
      // Not "custom" where we only reckon: Excel goes on fitting the row to what is typed.
      const size = ` ht="${fitted.get(row) ?? heights.get(row)}"${rowHeights.has(row) ? ' customHeight="1"' : ''}`;
      const ordered = own.sort((a, b) => a.column - b.column);
      return `<row r="${row + 1}"${size}>${ordered.map((cell) => cellXml(cell, design, around)).join('')}</row>`;
    })
    .join('');
}

/** Points between the lines of a row and its borders. */
const ROW_SPACE = 4.5;

/** A file says how high its rows are: not every program fits them when it opens one. */
function fittingHeight(cells: readonly DesignedCell[], { columnWidths }: SheetDesign): number {
  const heights = cells.map(({ column, text, look }) => {
    const room = textRoom(columnWidths.slice(column, column + 1));
    return linesHeight(lineCount(text, looks[look], room), looks[look].size);
  });
  return Math.max(0, ...heights) + ROW_SPACE;
}

function cellXml(cell: DesignedCell, { uncalculated }: SheetDesign, around: SheetSurroundings): string {
  const place = `r="${a1(cell.row, cell.column)}" s="${around.styleOf(cell)}"`;
  if (cell.formula !== undefined) {
    const f = `<f>${escapeXml(fileNames(cell.formula))}</f>`;
    if (uncalculated) return `<c ${place}>${f}</c>`;
    // The result while nothing is filled in; a program that trusts results shows what it would calculate.
    const result = escapeCellText(cell.text);
    return `<c ${place} t="str">${f}<v>${result}</v></c>`;
  }
  if (cell.value !== undefined) return `<c ${place}><v>${cell.value}</v></c>`;
  if (cell.text === '') return `<c ${place}/>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(cell.text)}</t></is></c>`;
}

function choicesXml({ choices }: SheetDesign): string {
  const groups = new Map<string, { readonly choice: DesignedChoice; readonly places: string[] }>();
  for (const choice of choices) {
    if (choice.answers.length === 0) continue;
    const key = JSON.stringify([choice.answers, choice.inWords, choice.open]);
    const group = groups.get(key) ?? { choice, places: [] };
    group.places.push(a1(choice.row, choice.column));
    groups.set(key, group);
  }
  if (groups.size === 0) return '';
  const items = [...groups.values()].map(({ choice: { answers, inWords, open }, places }) => {
    const prompt = answers.map(({ value, label }) => (inWords ? label : `${value} = ${label}`)).join('; ');
    const told = `showInputMessage="1" ${open ? '' : 'showErrorMessage="1" '}prompt="${escapeXml(prompt.slice(0, PROMPT_LIMIT))}"`;
    const items = answers.map(({ value, label }) => (inWords ? escapeXml(label) : value)).join(',');
    const list = `<formula1>"${items}"</formula1>`;
    return `<dataValidation type="list" allowBlank="1" ${told} sqref="${places.join(' ')}">${list}</dataValidation>`;
  });
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

/** Codes of rows ("1.1") and texts of digits ("05") look like numbers kept as text; Excel must not mark each. */
function ignoredXml({ cells }: SheetDesign): string {
  const areas: Area[] = [];
  for (const { row, column, look, format } of [...cells].sort(
    (a, b) => a.column - b.column || a.row - b.row,
  )) {
    if (look !== 'code' && look !== 'groupCode' && format !== '@') continue;
    const last = areas.at(-1);
    if (last?.left === column && last.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  if (areas.length === 0) return '';
  const places = areas.map(areaA1).join(' ');
  return `<ignoredErrors><ignoredError sqref="${places}" numberStoredAsText="1"/></ignoredErrors>`;
}
