// "Số liệu kỳ trước": every figure of the old period beside the cell of the form that takes the new one.

import { dateText } from '../../core/calendar/calendar-date';
import { periodTitle } from '../../core/calendar/period';
import type { Period, ReportInfo } from '../../core/calendar/report-info';
import { writtenFigure } from '../../core/form/figure-tail';
import { type CellIndex, type FilledCell, filledCells } from '../../core/form/filled-cells';
import type { CellLook, DesignedCell, SheetDesign } from '../../core/form/sheet-design';
import { looks } from '../../core/form/sheet-design';
import type { BoundRow, BoundTable } from '../../core/form/table';
import { type Dictionary, kindOf, printedNumber } from '../../core/form/template';
import { type Decimal, toNumber } from '../../core/number/decimal';
import { foldLabel } from '../../core/text/fold';
import { lineCount, linesHeight, textRoom } from '../../core/text/text-lines';
import { a1 } from '../../core/workbook/address';
import { type Cell, isCellError } from '../../core/workbook/workbook';
import { previousColumns as at, previousId, previousWords } from './previous';

export interface PreviousRequest {
  /** Name of the new sheet, not taken yet. */
  readonly name: string;
  readonly tables: readonly BoundTable[];
  readonly index: CellIndex;
  readonly dictionary: Dictionary;
  /** null where the workbook does not tell which period it is of. */
  readonly period: Period | null;
  readonly window: Pick<ReportInfo, 'dataFrom' | 'dataTo'>;
}

/** Widths where a figure is at most of a year, and where names of agencies stand beside it. */
const PLAIN_WIDTHS = [13, 9, 54, 14, 12, 14, 14, 12, 30] as const;
const NAMED_WIDTHS = [13, 8, 42, 12, 32, 13, 13, 11, 30] as const;
const LONGEST_YEAR = 9;
const HEADER = 4;
/** Columns that are printed: what the program reads back stands to the right of them. */
const PRINTED = at.change;

/** The sheet and the number of figures on it; null where no figure stands in any table. */
export function designPrevious(
  request: PreviousRequest,
): { readonly design: SheetDesign; readonly figures: number } | null {
  const lines = request.tables.flatMap((table) =>
    inSheetOrder(filledCells(table, request.index)).flatMap((one) => lineOf(one, request)),
  );
  if (lines.length === 0) return null;
  const bottom = HEADER + lines.length;
  const named = lines.some(({ texts }) => (texts[at.whose] ?? '').length > LONGEST_YEAR);
  const widths = named ? NAMED_WIDTHS : PLAIN_WIDTHS;
  const titles = titleCells(request);
  return {
    figures: lines.length,
    design: {
      name: request.name,
      columnWidths: widths,
      rowHeights: new Map(titles.map(({ row, text, look }) => [row, heightOf(text, look, widths)])),
      cells: [...titles, ...headerCells(), ...lines.flatMap((line, n) => cellsOf(line, HEADER + 1 + n))],
      merges: titles.map(({ row }) => ({ top: row, left: 0, bottom: row, right: PRINTED })),
      choices: [],
      background: true,
      uncalculated: true,
      print: {
        area: { top: 0, left: 0, bottom, right: PRINTED },
        orientation: 'landscape',
        repeat: { first: HEADER, last: HEADER },
      },
    },
  };
}

const inSheetOrder = (cells: readonly FilledCell[]): readonly FilledCell[] =>
  [...cells].sort((a, b) => a.ref.row - b.ref.row || a.ref.column - b.ref.column);

/** The line that tells the period is read back: its words are those of {@link periodTitle}. */
function titleCells({ period, window }: PreviousRequest): readonly DesignedCell[] {
  const { dataFrom, dataTo } = window;
  const days = dataFrom && dataTo ? ` (từ ngày ${dateText(dataFrom)} đến ngày ${dateText(dataTo)})` : '';
  return [
    { row: 0, column: 0, text: previousWords.title, look: 'title' },
    {
      row: 1,
      column: 0,
      text: `${period ? periodTitle(period) : 'Kỳ liền trước'}${days}`,
      look: 'caption',
    },
    {
      row: 2,
      column: 0,
      text: 'Cột “Kỳ này” tự lấy số từ các biểu. Trang này chỉ để so sánh: không cần nhập gì, không gửi kèm báo cáo.',
      look: 'notice',
    },
  ];
}

function heightOf(text: string, look: CellLook, widths: readonly number[]): number {
  const room = textRoom(widths.slice(0, PRINTED + 1));
  return linesHeight(lineCount(text, looks[look], room), looks[look].size) + 4.5;
}

function headerCells(): readonly DesignedCell[] {
  return previousWords.header.map((text, column): DesignedCell => {
    return { row: HEADER, column, text, look: column === at.id ? 'logCode' : 'header' };
  });
}

/** What one row of the sheet says. */
interface Line {
  readonly texts: readonly string[];
  readonly id: string;
  readonly before: { readonly text: string; readonly value?: number };
  readonly format: string | undefined;
  /** Reference to the cell of the form. */
  readonly reference: string;
  /** Marks of figures typed as text: which one is for decimals, which for thousands. */
  readonly marks: readonly [string, string] | null;
  /** False for coded answers: 2 is not one more than 1 there. */
  readonly counts: boolean;
}

function lineOf(one: FilledCell, request: PreviousRequest): readonly Line[] {
  const { table, bound, ref, cell } = one;
  const before = shownBefore(bound, cell);
  if (before.text === '' && before.value === undefined) return [];
  const { code, label, unit, whose } = bound
    ? wordsOf(table, bound, request.dictionary)
    : { code: '', label: one.label, unit: '', whose: '' };
  const { id: template } = table.template;
  const id = bound ? previousId({ template, indicator: bound.indicator, member: bound.member }) : '';
  return [
    {
      texts: [printedNumber(table.template), code, label, unit, whose],
      id,
      before,
      format: formatOf(bound, cell),
      reference: `'${ref.sheet.replaceAll("'", "''")}'!${a1(ref.row, ref.column)}`,
      marks: marksOf(bound),
      counts: bound?.row.answers === undefined,
    },
  ];
}

interface RowWords {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  readonly whose: string;
}

function wordsOf({ template }: BoundTable, bound: BoundRow, dictionary: Dictionary): RowWords {
  const { row, indicator, member, printedCode, printedLabel } = bound;
  if (kindOf(template) !== 'agencies') {
    return { code: printedCode, label: printedLabel, unit: row.unit, whose: member };
  }
  // A row is an agency there: what is counted stands over the column, or in the dictionary.
  const title = template.columns.find((column) => column.indicator === indicator)?.title;
  const name = dictionary[indicator]?.name ?? '';
  const spoken = name === '' ? '' : name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
  const whose = foldLabel(printedLabel) === '' ? printedCode : printedLabel;
  const unit = dictionary[indicator]?.measure === 'percent' ? '%' : row.unit;
  return { code: printedCode, label: spoken || (title ?? ''), unit, whose };
}

/** A sure figure as a number; words, and what can be read in two ways, as they stand. */
function shownBefore(bound: BoundRow | null, { content }: Cell): Line['before'] {
  if (typeof content === 'number') return { text: '', value: content };
  if (isCellError(content)) return { text: content.error };
  if (bound?.reading.kind === 'figure') return { text: '', value: toNumber(bound.reading.figure.value) };
  if (typeof content === 'boolean') return { text: content ? 'TRUE' : 'FALSE' };
  return { text: content?.trim() ?? '' };
}

function formatOf(bound: BoundRow | null, { content, format }: Cell): string | undefined {
  if (typeof content === 'number') return format === '@' ? undefined : format;
  const decimals = bound?.reading.kind === 'figure' ? bound.reading.figure.decimals : 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(decimals, 10))}`;
}

/** Whoever typed figures as text types the next ones the same way; marks are those that gave the old figure. */
function marksOf(bound: BoundRow | null): Line['marks'] {
  if (bound?.reading.kind !== 'figure' || bound.reading.figure.from !== 'text') return null;
  const written = writtenFigure(bound);
  return /[.,]/.test(written) && isEnglish(written, bound.reading.figure.value) ? ['.', ','] : [',', '.'];
}

function isEnglish(text: string, value: Decimal): boolean {
  return Number(text.replace(/[\s,%]/g, '')) === toNumber(value);
}

function cellsOf(line: Line, row: number): readonly DesignedCell[] {
  const [before, now] = [a1(row, at.before), a1(row, at.now)];
  const styled = line.format === undefined ? {} : { format: line.format };
  const textLooks: readonly CellLook[] = ['unit', 'code', 'label', 'unit', 'unit'];
  return [
    ...line.texts.map((text, column): DesignedCell => {
      return { row, column, text, look: textLooks[column] ?? 'label' };
    }),
    { row, column: at.before, ...line.before, look: 'figure', ...styled },
    {
      row,
      column: at.now,
      text: '',
      formula: `IF(${line.reference}="","",${line.reference})`,
      look: 'derived',
      ...styled,
    },
    {
      row,
      column: at.change,
      text: '',
      look: 'derived',
      ...(line.counts ? { formula: changeFormula(before, now, line.marks) } : {}),
      ...styled,
    },
    { row, column: at.id, text: line.id, look: 'logCode' },
  ];
}

/** Blank until both are figures; an error in the form, or words, give no second error here. */
function changeFormula(before: string, now: string, marks: Line['marks']): string {
  if (!marks) return `IF(AND(ISNUMBER(${before}),ISNUMBER(${now})),${now}-${before},"")`;
  const [point, group] = marks;
  const figure = `IF(ISTEXT(${now}),NUMBERVALUE(SUBSTITUTE(${now},"%",""),"${point}","${group}"),${now})`;
  return `IF(ISERROR(${now}),"",IF(${now}="","",IFERROR(${figure}-${before},"")))`;
}
