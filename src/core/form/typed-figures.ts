// The texts of one table's value cells as figures: what stands beside the digits is read away where it can only be the
// unit of the row, a mark of a footnote, or the word for none.

import { type FigureText, readFigureText } from '../number/vietnamese-number';
import { counts, isCountingWord } from '../text/counting-words';
import { foldLabel } from '../text/fold';
import { Memo } from '../text/memo';
import type { Cell } from '../workbook/workbook';
import { noneOf, splitTail, unitKey } from './figure-tail';
import type { Figure } from './table';
import type { Answer, Measure } from './template';

/** A value cell and what its row measures. */
export interface FigureCell {
  readonly cell: Cell;
  readonly measure: Measure;
  /** Answers of a coded row: one of them written as a word is its number. */
  readonly answers?: readonly Answer[];
  /** The answer that a mark in this cell gives; null where what stands there tells none. */
  readonly marked?: Answer | null;
  /** Unit of the row, as the form and as the sheet prints it; neither where none is printed. */
  readonly units?: readonly string[];
  /** What is counted, where the unit does not tell: the row's label, or the name of the column's indicator. */
  readonly label?: string;
}

/** A text as a figure, and what stands beside its digits. */
export interface TypedFigure {
  readonly read: FigureText;
  readonly beside?: Figure['beside'];
}

/** Cells in which one word stands where no unit is printed: then it is the unit. */
const FEWEST_ALIKE = 2;

/** "Số lượng" says no more than an empty cell. */
const PLAIN = new Set(['', 'số lượng', 'đơn vị tính']);

/** Keys of the row's own unit; "Cơ quan, đơn vị" is one of three. Money has no other name than the form's. */
function ownUnits({ units = [], measure }: FigureCell): readonly string[] {
  const [form = ''] = units;
  const told = measure === 'amount' ? [form] : units.flatMap((unit) => [unit, ...unit.split(/[,;/]/)]);
  return told.map(unitKey).filter((key) => !PLAIN.has(key));
}

const isCounted = ({ measure, answers }: FigureCell): boolean => measure === 'count' && !answers;

/** The one word that stands behind the figures of rows without a unit; null where there are several. */
function sharedUnit(cells: readonly FigureCell[]): string | null {
  const found: string[] = [];
  for (const one of cells) {
    const { content } = one.cell;
    if (typeof content !== 'string' || !isCounted(one) || ownUnits(one).length > 0) continue;
    const unit = splitTail(content)?.unit ?? '';
    if (unit !== '') found.push(unit);
  }
  const [first = ''] = found;
  const alike = found.length >= FEWEST_ALIKE && found.every((unit) => unit === first);
  return alike && isCountingWord(first) ? first : null;
}

function isOwnUnit(key: string, one: FigureCell, shared: string | null): boolean {
  const own = ownUnits(one);
  if (own.includes(key)) return true;
  if (!isCounted(one)) return false;
  return counts(one.label ?? '', key) || (own.length === 0 && key === shared);
}

const zeroText = readFigureText('0');

function readText(text: string, one: FigureCell, shared: string | null): TypedFigure {
  const read = readFigureText(text);
  if (read.kind !== 'text') return { read };
  const tailed = splitTail(text);
  if (tailed) {
    const { bare, unit } = tailed;
    if (unit === '') return { read: readFigureText(bare), beside: 'mark' };
    return isOwnUnit(unit, one, shared) ? { read: readFigureText(bare), beside: 'unit' } : { read };
  }
  const none = isCounted(one) ? noneOf(text) : null;
  if (none === null || (none !== '' && !isOwnUnit(none, one, shared))) return { read };
  return { read: zeroText, beside: 'none' };
}

/** The texts of one table's cells, in their order; null for a cell that holds none. */
export function readTexts(cells: readonly FigureCell[]): readonly (TypedFigure | null)[] {
  const shared = sharedUnit(cells);
  return cells.map((one) =>
    typeof one.cell.content === 'string' ? readText(one.cell.content, one, shared) : null,
  );
}

/**
 * True for a text that shows a figure, whatever row it may stand in: alone, with a mark of a footnote, or with what can
 * be counted ("12 văn bản").
 */
export function showsFigure(text: string): boolean {
  // Names are as many as there are rows: they are not worth remembering.
  if (!LEADS.test(text)) return false;
  if (text.length > LONGEST_KEPT) return readsAsFigure(text);
  const known = shown.get(text);
  if (known !== undefined) return known;
  const reads = readsAsFigure(text);
  shown.set(text, reads);
  return reads;
}

/** Codes and figures come again in table after table, and each is asked about more than once. */
const shown = new Memo<boolean>(20_000);
const LONGEST_KEPT = 24;

/** @param text {@link LEADS}. */
function readsAsFigure(text: string): boolean {
  if (readFigureText(text).kind === 'figure') return true;
  const tailed = splitTail(text);
  if (!tailed || readFigureText(tailed.bare).kind !== 'figure') return false;
  return tailed.unit === '' || isCountingWord(tailed.unit) || MONEY.has(tailed.unit);
}

/** No letter stands in front of a figure; digits of half and full width. */
const LEADS = /^[^\p{L}0-9\uFF10-\uFF19]*[0-9\uFF10-\uFF19]/u;
const MONEY = new Set(['đồng', 'triệu đồng', 'tỷ đồng'].map(foldLabel));

/** True for "Không", "Không có", where figures stand. */
export const saysNone = (text: string): boolean => noneOf(text) === '';
