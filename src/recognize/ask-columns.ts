// Columns of figures that nobody but a person can tell apart.

import { NONE } from '../core/form/question';
import { printedNumber } from '../core/form/template';
import { columnLetters } from '../core/workbook/address';
import { cellIn, emptyCell } from '../core/workbook/workbook';
import type { Asking } from './ask';
import type { FigureColumn } from './figure-columns';
import type { Found } from './found';
import type { ReadBand } from './read-band';
import { shownFigure } from './shown';
import type { ValueColumn, YearGroup } from './years';

/** The letters are part of the words: where columns are put in or taken out it is asked anew. */
const named = ({ column, path }: FigureColumn): string => `${columnLetters(column)} ${path.join(' – ')}`;

/** The words of a header that is one question wherever it stands; a header without a title tells no two tables alike. */
function headerWords(
  columns: readonly FigureColumn[],
  template: string,
): { readonly words: readonly string[]; readonly shared: boolean } {
  const shared = columns.some(({ title }) => title !== '');
  return { words: [...(shared ? [] : [template]), ...columns.map(named)], shared };
}

/**
 * The column that a person said; null where nobody has, or where none of them is it.
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
  const { answer, question } = ask.settleQuestion({
    kind: 'column',
    about: 'figures',
    cell: { sheet, row, column: all[0] ?? read.band.layout.value },
    area: { top: row, left: Math.min(...all), bottom, right: Math.max(...all) },
    subject: template.title,
    template: template.id,
    form: printedNumber(template),
    ...headerWords(columns, template.id),
    former: [template.id, ...columns.map(named)],
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
  const chosen = columns.find(({ column }) => columnLetters(column) === answer)?.column ?? null;
  for (const { column } of columns) {
    if (column !== chosen) ask.setAside(question, { top: row, left: column, bottom, right: column });
  }
  return chosen;
}

const SHOWN = 3;

/** Forms with other years are another question. */
function yearWords(columns: readonly FigureColumn[], template: string, years: readonly string[]) {
  const { words, shared } = headerWords(columns, template);
  return { words: ['năm', ...years, ...words], shared };
}

/** Every run of so many years, one after the other, that the columns may be. */
function runsOf(years: readonly string[], length: number): readonly (readonly string[])[] {
  return years.slice(0, years.length - length + 1).map((_, from) => years.slice(from, from + length));
}

/**
 * The years of the form for columns of figures that name none, where a person said which they are; null where nobody
 * has, or where there are more columns than years.
 */
export function askYears(
  read: ReadBand,
  found: Found,
  columns: readonly FigureColumn[],
  ask: Asking,
): readonly ValueColumn[] | null {
  const { template } = found.template;
  const years = template.columns.flatMap(({ role, member }) =>
    role === 'value' && member !== undefined ? [member] : [],
  );
  if (columns.length === 0 || columns.length > years.length) return null;
  const runs = runsOf(years, columns.length);
  const sheet = read.sheet.name;
  const row = read.lines[found.from]?.row ?? 0;
  const all = columns.map(({ column }) => column);
  const answer = ask.settle({
    kind: 'column',
    about: 'years',
    cell: { sheet, row, column: all[0] ?? read.band.layout.value },
    area: {
      top: row,
      left: Math.min(...all),
      bottom: read.lines[found.to]?.row ?? row,
      right: Math.max(...all),
    },
    subject: template.title,
    template: template.id,
    form: printedNumber(template),
    ...yearWords(columns, template.id, years),
    former: [template.id, 'năm', ...columns.map(named)],
    ordinal: 0,
    choices: runs.map((run) => ({
      id: run.join('-'),
      label: run.join(', '),
      confidence: 0.5 / runs.length,
    })),
  });
  const told = runs.find((run) => run.join('-') === answer);
  return told ? all.map((column, n) => ({ column, member: told[n] ?? '' })) : null;
}

/**
 * The columns of each year's results where several columns of a year may be them: as a person said of the first year;
 * null where nobody has, or where none of them is it.
 */
export function askResults(
  read: ReadBand,
  found: Found,
  groups: readonly YearGroup[],
  ask: Asking,
): readonly ValueColumn[] | null {
  const { template } = found.template;
  const sheet = read.sheet.name;
  const row = read.lines[found.from]?.row ?? 0;
  const all = groups.flatMap(({ columns }) => columns);
  const offered = groups[0]?.columns ?? [];
  const lines = read.lines.slice(found.from, found.to + 1);
  const shownIn = (column: number): readonly string[] =>
    lines
      .map(({ source }) => shownFigure(cellIn(source, column) ?? emptyCell))
      .filter((text) => text !== '')
      .slice(0, SHOWN);
  const columns = all.map(({ column }) => column);
  const answer = ask.settle({
    kind: 'column',
    about: 'result',
    cell: { sheet, row, column: columns[0] ?? read.band.layout.value },
    area: {
      top: row,
      left: Math.min(...columns),
      bottom: read.lines[found.to]?.row ?? row,
      right: Math.max(...columns),
    },
    subject: template.title,
    template: template.id,
    form: printedNumber(template),
    words: ['kết quả', ...all.map(({ column, path }) => `${columnLetters(column)} ${path.join(' – ')}`)],
    ordinal: 0,
    shared: true,
    choices: offered.map(({ column, path }) => ({
      id: columnLetters(column),
      label: path.join(' – '),
      confidence: 1 / (offered.length + 1),
      shown: shownIn(column),
    })),
  });
  const at = offered.findIndex(({ column }) => columnLetters(column) === answer);
  const results = groups.flatMap(({ member, columns: own }) => {
    const column = own[at]?.column;
    return column === undefined ? [] : [{ column, member }];
  });
  return results.length > 0 ? results : null;
}
