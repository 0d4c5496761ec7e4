// Columns of figures that nobody but a person can tell apart.

import { columnLetters } from '../core/address';
import { NONE } from '../core/question';
import { printedNumber } from '../core/template';
import type { Asking } from './ask';
import type { Found } from './choose';
import type { FigureColumn } from './figure-columns';
import type { ReadBand } from './read-band';

const named = ({ column, title }: FigureColumn): string => `${columnLetters(column)} ${title}`;

/**
 * The column that a person said; null where nobody has, or where none of them is it.
 * The letters are part of the question's words: where columns are put in or taken out it is asked anew.
 */
export function askColumn(
  read: ReadBand,
  found: Found,
  columns: readonly FigureColumn[],
  ask: Asking,
): number | null {
  const sheet = read.sheet.name;
  const { template } = found.template;
  const row = read.lines[found.from]?.row ?? 0;
  const bottom = read.lines[found.to]?.row ?? row;
  const all = columns.map(({ column }) => column);
  const most = Math.max(1, ...columns.map(({ figures }) => figures));
  const answer = ask.settle({
    kind: 'column',
    cell: { sheet, row, column: all[0] ?? read.band.layout.value },
    area: { top: row, left: Math.min(...all), bottom, right: Math.max(...all) },
    subject: template.title,
    template: template.id,
    form: printedNumber(template),
    words: [template.id, ...columns.map(named)],
    ordinal: 0,
    choices: [...columns]
      .sort((a, b) => b.figures - a.figures || a.column - b.column)
      .map((one) => ({
        id: columnLetters(one.column),
        label: one.title,
        confidence: one.figures / most / columns.length,
        shown: one.shown,
      })),
  });
  if (answer === null || answer === NONE) return null;
  return columns.find(({ column }) => columnLetters(column) === answer)?.column ?? null;
}
