// The question which row of the form a row of the sheet is, and what it quotes.

import { printedNumber } from '../core/form/template';
import { cellIn, emptyCell, isBlank } from '../core/workbook/workbook';
import type { Asking, Draft } from './ask';
import type { AskedRow, Found } from './found';
import type { Line } from './lines';
import type { ReadBand } from './read-band';
import type { Doubt } from './row-doubts';
import { shownFigure } from './shown';
import type { ValueColumn } from './years';

/**
 * The question which row of the form a line is: its whole row is asked about. What it quotes is told by
 * {@link quoteRows}.
 */
export function rowDraft({ line: n, pairs, alike }: Doubt, read: ReadBand, { template }: Found): Draft {
  const line = read.lines[n];
  const { layout } = read.band;
  const sheet = read.sheet.name;
  const row = line?.row ?? 0;
  const words = (one: Line | undefined) => `${one?.above?.match.key}\n${one?.match.key}`;
  // A formula that is not calculated yet is a figure of the row, too.
  const filled =
    line?.source.cells.filter(({ cell }) => !isBlank(cell.content) || cell.formula !== undefined) ?? [];
  const columns = [layout.code ?? layout.label, layout.label, ...filled.map(({ column }) => column)];
  return {
    kind: 'row',
    cell: { sheet, row, column: layout.label },
    area: {
      top: row,
      left: Math.min(...columns),
      bottom: row,
      right: Math.max(...columns),
    },
    subject: line?.printedLabel || line?.code.printed || '',
    template: template.template.id,
    form: printedNumber(template.template),
    ...(alike.length > 0
      ? { alike: alike.map((other) => ({ sheet, row: read.lines[other]?.row ?? 0, column: layout.label })) }
      : {}),
    words: [
      template.template.id,
      line?.above?.match.key ?? '',
      line?.printedLabel || line?.code.printed || '',
    ],
    ordinal: read.lines.slice(0, n).filter((one) => words(one) === words(line)).length,
    choices: pairs.flatMap(({ position, likeness }) => {
      const own = template.rows[position]?.row;
      return own ? [{ id: own.key, label: `${own.code} ${own.label}`.trim(), confidence: likeness }] : [];
    }),
  };
}

/** Figures of a row that are quoted: a row by years has many. */
const MOST_QUOTED = 3;

/** Gives the open questions about a table's rows the figures of its columns: others beside them are not asked about. */
export function quoteRows(
  { lines }: ReadBand,
  asked: readonly AskedRow[],
  columns: readonly Pick<ValueColumn, 'column'>[],
  ask: Asking,
): void {
  for (const { id, line } of asked) {
    const figures = columns
      .map(({ column }) => shownFigure(cellIn(lines[line]?.source, column) ?? emptyCell))
      .filter((text) => text !== '');
    const more = figures.length > MOST_QUOTED ? '…' : '';
    if (figures.length > 0) ask.quote(id, `${figures.slice(0, MOST_QUOTED).join('; ')}${more}`);
  }
}
