// Which column of one table holds its figures: the header's words where they tell, else the columns that hold
// figures at all. Where two remain, neither is taken.

import { answerIn } from '../core/form/answer-words';
import { columnNumber } from '../core/form/header-path';
import type { Answer } from '../core/form/template';
import { showsFigure } from '../core/form/typed-figures';
import type { Cell } from '../core/workbook/workbook';
import { says, wholeOf } from './column-says';
import type { Found } from './found';
import type { Header } from './header';
import type { ReadBand } from './read-band';
import { gridOf } from './sheet/grid';
import { shownFigure } from './shown';
import type { TemplateIndex } from './template-index';

/** A column of figures as a table shows it. */
export interface FigureColumn {
  readonly column: number;
  /** Titles over it, the widest first. */
  readonly path: readonly string[];
  /** Lowest text over it, as printed; "" where there is none. */
  readonly title: string;
  /** Rows of the table with a figure in it. */
  readonly figures: number;
  /** First figures, as shown. */
  readonly shown: readonly string[];
  /** What its title says: these figures, figures of something else, nothing. */
  readonly says: 'value' | 'other' | 'nothing';
}

/** Rows above the first row in which titles are looked for where there is no header. */
const REACH = 4;
/** Fewer figures than this share of the fullest column are chance. */
const LEAST_SHARE = 0.3;
const FEWEST = 2;
const SHOWN = 3;
/** Longer texts are no figures. */
const LONGEST = 24;
/** Columns further right belong to something else. */
const WIDEST = 40;

/** A number, a figure typed as text, or one of the row's answers in words. */
function isFigure({ content }: Cell, answers: readonly Answer[] | undefined): boolean {
  if (typeof content === 'number') return true;
  if (typeof content === 'string' && (content.length > LONGEST || showsFigure(content)))
    return content.length <= LONGEST;
  return answers !== undefined && answerIn(content, answers) !== null;
}

/** Titles over a column: those of the header, else the lowest text over it where there is no header. */
function pathOf(
  column: number,
  read: ReadBand,
  first: number,
  header: Header | undefined,
): readonly string[] {
  if (header) return header.columns.find((one) => one.column === column)?.path ?? [];
  const grid = gridOf(read.sheet);
  for (let row = first - 1; row >= first - REACH; row -= 1) {
    // A text alone in its row is the table's title.
    if (grid.filled(row).length < 2) continue;
    const at = grid.merge(row, column)?.left ?? column;
    const text = grid.text(row, at);
    if (text !== '' && columnNumber(text) === '') return [text];
  }
  return [];
}

/** Figures of a column, counted; the first of them. */
interface Seen {
  count: number;
  readonly first: Cell[];
}

/** Columns with figures on the expected side of a table's labels, and the expected one whatever it holds. */
function columnsOf(
  read: ReadBand,
  found: Found,
  expected: number,
  header: Header | undefined,
  index: TemplateIndex,
): readonly FigureColumn[] {
  const { label, unit, code } = read.band.layout;
  const shown = new Map<number, Seen>([[expected, { count: 0, first: [] }]]);
  for (const { line, position } of found.pairs) {
    const answers = found.template.rows[position]?.row.answers;
    for (const { column, cell } of read.lines[line]?.source.cells ?? []) {
      if (column === unit || column === code || column > WIDEST) continue;
      // Left of the labels stand numbers of rows, unless the figures are expected there.
      if (column === label || (column < label && expected > label)) continue;
      if (!isFigure(cell, answers)) continue;
      const known = shown.get(column);
      if (!known) shown.set(column, { count: 1, first: [cell] });
      else {
        known.count += 1;
        if (known.first.length < SHOWN) known.first.push(cell);
      }
    }
  }
  const most = Math.max(...[...shown.values()].map(({ count }) => count));
  const top = read.lines[found.from]?.row ?? 0;
  return [...shown]
    .filter(
      ([column, { count }]) =>
        column === expected || count >= Math.max(Math.min(FEWEST, most), most * LEAST_SHARE),
    )
    .flatMap(([column, { count, first }]): FigureColumn[] => {
      const path = pathOf(column, read, top, header);
      const told = says(path, index);
      // Figures under "Ghi chú" are notes; the expected column stays whatever stands over it.
      if (told === 'note' && column !== expected) return [];
      return [
        {
          column,
          path,
          title: path.at(-1) ?? '',
          figures: count,
          shown: first.map(shownFigure),
          says: told === 'note' ? 'nothing' : told,
        },
      ];
    })
    .sort((a, b) => a.column - b.column);
}

/** Every column of figures right of a table's labels, whatever its title says. */
export function filledColumns(
  read: ReadBand,
  found: Found,
  header: Header | undefined,
  index: TemplateIndex,
): readonly FigureColumn[] {
  const expected = read.band.layout.label + 1;
  return columnsOf(read, found, expected, header, index).filter(({ figures }) => figures > 0);
}

/** Columns beside a table's own that are certainly parts of it: the units that it adds up, the months of the quarter. */
export function partsBeside(
  read: ReadBand,
  found: Found,
  header: Header | undefined,
  own: readonly { readonly column: number }[],
  index: TemplateIndex,
): ReadonlySet<number> {
  const [only, second] = own;
  if (!only || second) return new Set();
  const above =
    header ?? read.band.headers.filter(({ top }) => top < (read.lines[found.from]?.row ?? 0)).at(-1);
  const open = filledColumns(read, found, above, index).filter(({ says: told }) => told !== 'other');
  if (open.length < 2 || wholeOf(open)?.column !== only.column) return new Set();
  return new Set(open.flatMap(({ column }) => (column === only.column ? [] : [column])));
}

/**
 * The columns that may hold a table's figures: one where that is certain, none where only somebody else's are there.
 * @param expected the column that the layout of the band gives.
 * @param own the header stands over this table alone, not over another one above it.
 * @param trusted the expected column was found by the table above: an empty one is then a table not filled in yet.
 */
export function figureColumns(
  read: ReadBand,
  found: Found,
  expected: number,
  trusted: boolean,
  header: Header | undefined,
  own: boolean,
  index: TemplateIndex,
): readonly FigureColumn[] {
  const all = columnsOf(read, found, expected, header, index);
  // A plan, a score or last period's figures alone are not this report's, though no other column is there.
  const { label } = read.band.layout;
  const heads = !trusted && own && header?.columns.some((one) => one.column === label) === true;
  const sole = all.filter(({ column, says: told }) => column === expected && !(heads && told === 'other'));
  if (trusted || (all.length < 2 && sole.length > 0)) return sole;
  const named = all.filter((one) => one.says === 'value');
  const filled = named.filter(({ figures }) => figures > 0);
  if (named.length === 1) {
    if (filled.length === 1) return named;
    // The named column is empty and figures stand in one that says nothing: a column moved, or another period.
    return [...named, ...all.filter((one) => one.says === 'nothing')];
  }
  const open = all.filter((one) => one.says === 'nothing' && one.figures > 0);
  const rivals = named.length > 1 ? filled : open;
  const whole = wholeOf(rivals);
  if (whole) return [whole];
  return rivals.length > 0 ? rivals : sole;
}
