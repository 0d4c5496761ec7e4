// Reading the figures of a whole table: a text that can be read in two ways is settled by its unit,
// else by what the other cells of the table show, else by the rest of the workbook; else both readings stand.

import { fromNumber } from '../number/decimal';
import { brieflyTyped, formatBriefly, isBeyondReach } from '../number/reach';
import { type Mark, readFigureText, type TextReading } from '../number/vietnamese-number';
import { shownNumber } from '../number/vietnamese-number-format';
import { type Cell, isCellError } from '../workbook/workbook';
import { answerFigure, answerIn } from './answer-words';
import { hiddenFraction } from './fractional-count';
import type { Figure, Reading } from './table';
import type { Measure } from './template';
import { type FigureCell, readTexts, type TypedFigure } from './typed-figures';

/** How many cells show "," or "." before their decimals, or after their thousands the other one. */
export type MarkVotes = Readonly<Record<Mark, number>>;

const noVotes: MarkVotes = { ',': 0, '.': 0 };

export function addVotes(all: readonly MarkVotes[]): MarkVotes {
  return all.reduce((sum, one) => ({ ',': sum[','] + one[','], '.': sum['.'] + one['.'] }), noVotes);
}

/** Drops the readings that the unit rules out; never all of them. */
function byMeasure(readings: readonly TextReading[], measure: Measure): readonly TextReading[] {
  if (readings.length < 2) return readings;
  // Whole things have no decimals; a rate in the thousands of percent does not occur in these forms.
  if (measure === 'count' || measure === 'choice') return readings.filter((one) => one.decimals === 0);
  if (measure === 'percent') return readings.filter((one) => one.decimals > 0);
  return readings;
}

/** The mark that every vote agrees on; null where there is none, or where the cells contradict each other. */
function agreed(votes: MarkVotes): Mark | null {
  if (votes[','] > 0 && votes['.'] > 0) return null;
  if (votes[','] > 0) return ',';
  return votes['.'] > 0 ? '.' : null;
}

function votesOf(cells: readonly FigureCell[], typed: readonly (TypedFigure | null)[]): MarkVotes {
  const votes = { ',': 0, '.': 0 };
  for (const [n, one] of typed.entries()) {
    const text = one?.read;
    if (text?.kind !== 'figure') continue;
    const [only, second] = byMeasure(text.readings, cells[n]?.measure ?? 'heading');
    if (only?.decimalMark && !second) votes[only.decimalMark] += 1;
  }
  return votes;
}

/** What the cells of one table show about their decimal mark; only cells with a single reading have a vote. */
export function markVotes(cells: readonly FigureCell[]): MarkVotes {
  return votesOf(cells, readTexts(cells));
}

/** "1,250" beside "1.234,5": nobody writes a last decimal that says nothing, so it may be a thousand. */
const isDoubtful = ([only]: readonly TextReading[], text: string): boolean =>
  only !== undefined && only.decimals > 0 && EMPTY_DECIMALS.test(text.trim());
const EMPTY_DECIMALS = /^[1-9]\d{0,2}[.,]\d{2}0$/;

function fromText(
  text: string,
  { read, beside }: TypedFigure,
  measure: Measure,
  mark: Mark | null,
  from: Figure['from'],
): Reading {
  if (read.kind === 'blank') return { kind: 'blank' };
  if (read.kind === 'text') return { kind: 'text', text };
  // "40%" where things are counted, "(5)" where no money stands: a person must look.
  if (read.percentSign && measure !== 'percent' && measure !== 'heading') return { kind: 'text', text };
  if (read.inBrackets && measure !== 'amount') return { kind: 'text', text };
  let readings = byMeasure(read.readings, measure);
  if (readings.length > 1 && mark) {
    const agreed = readings.filter((one) => one.decimalMark === mark);
    if (!isDoubtful(agreed, text)) readings = agreed;
  }
  const sign = read.percentSign ? ({ percentSign: true } as const) : {};
  const words = beside ? { beside } : {};
  const figures = readings.map(
    ({ value, decimals }): Figure => ({ value, decimals, from, typed: text, ...sign, ...words }),
  );
  const [figure, second] = figures;
  if (!figure) return { kind: 'text', text };
  return second ? { kind: 'ambiguous', text, readings: figures } : { kind: 'figure', figure };
}

/** A mark, or words for one of the row's answers; null for any other cell. */
function inWords({ cell, answers, marked }: FigureCell): Reading | null {
  // Most rows have no answers: nothing is worked out for them.
  if (!answers && marked === undefined) return null;
  const { content } = cell;
  const text = String(content);
  const from = cell.formula === undefined ? 'text' : 'formula';
  if (marked === null) return { kind: 'text', text };
  if (marked) return { kind: 'figure', figure: { ...answerFigure(marked, text, from), beside: 'answer' } };
  const answer = answers ? answerIn(content, answers) : null;
  return answer ? { kind: 'figure', figure: answerFigure(answer, text, from) } : null;
}

const two = (n: number): string => String(n).padStart(2, '0');

function readCell(cell: Cell, typed: TypedFigure | null, measure: Measure, mark: Mark | null): Reading {
  const { content } = cell;
  const from = cell.formula === undefined ? undefined : 'formula';
  if (content === null) {
    return cell.formula === undefined ? { kind: 'blank' } : { kind: 'uncalculated', formula: cell.formula };
  }
  if (typeof content === 'number') {
    const shown = shownNumber(content, cell.format, measure === 'percent');
    if (shown.kind === 'date') {
      const stored = typeof cell.original === 'number' ? cell.original : content;
      const text = `${two(shown.day)}/${two(shown.month)}/${shown.year}`;
      return { kind: 'text', text, asDay: { stored, isFormula: cell.formula !== undefined } };
    }
    const { value, decimals, percentSign } = shown;
    const sign = percentSign ? ({ percentSign } as const) : {};
    const isWholeThing = measure === 'count' || measure === 'choice';
    const stored =
      isWholeThing && !Number.isInteger(content) ? hiddenFraction(value, fromNumber(content)) : undefined;
    const hidden = stored ? { stored } : {};
    return { kind: 'figure', figure: { value, decimals, from: from ?? 'number', ...sign, ...hidden } };
  }
  if (isCellError(content)) return { kind: 'cellError', error: content.error };
  if (typeof content === 'boolean') return { kind: 'text', text: content ? 'TRUE' : 'FALSE' };
  return fromText(content, typed ?? { read: readFigureText(content) }, measure, mark, from ?? 'text');
}

function heldByExcel(reading: Reading, { content }: Cell): Reading {
  if (reading.kind !== 'figure' || !isBeyondReach(reading.figure.value)) return reading;
  const text = typeof content === 'string' ? brieflyTyped(content) : formatBriefly(reading.figure.value);
  return { kind: 'tooLarge', text };
}

/**
 * Reads the value cells of one table, in their order.
 *
 * Only one mark before exactly three digits ("6,011", "89.563") can be read in two ways. It is settled by
 * 1. the unit: a count has decimals in no reading, a percentage no thousands;
 * 2. the table: when all cells with one reading agree on the mark before decimals ("99,6" means "," does,
 *    "1.353 hồ sơ" means "." does not);
 * 3. the workbook, asked in the same way, only where the table itself shows nothing.
 * An amount whose third decimal is 0 ("1,250") stays doubtful whatever the others show.
 * Where cells contradict each other or nothing is shown, both readings are returned.
 * @param elsewhere what the other tables of the workbook show.
 */
export function readFigures(cells: readonly FigureCell[], elsewhere: MarkVotes = noVotes): Reading[] {
  const typed = readTexts(cells);
  const own = votesOf(cells, typed);
  const mark = own[','] + own['.'] > 0 ? agreed(own) : agreed(elsewhere);
  return cells.map((one, n) => {
    const reading = heldByExcel(
      inWords(one) ?? readCell(one.cell, typed[n] ?? null, one.measure, mark),
      one.cell,
    );
    const { formula } = one.cell;
    return reading.kind === 'blank' && formula !== undefined ? { ...reading, formula } : reading;
  });
}
