// Lists that tell each document in one sentence, whatever their header is called, or without one: known by the sentences
// themselves, and by what the rows above them speak of.

import { typeOfTitle } from '../core/report/document-symbol';
import { foldLabel } from '../core/text/fold';
import type { Cell } from '../core/workbook/workbook';
import { isNumber, mayTell, opensTold } from './document-text';
import { type Grid, oneLine } from './sheet/grid';

export interface Sentences {
  /** Column of the sentences, and that of the numbers in front where there is one. */
  readonly label: number;
  readonly code?: number;
  /** First and last row with a sentence. */
  readonly top: number;
  readonly bottom: number;
}

const FEWEST = 2;
/** Headings of groups and blank rows that may stand between two sentences. */
const MOST_BETWEEN = 3;
/** Rows above in which a title or a header says that documents are listed. */
const REACH = 8;

interface Told {
  readonly row: number;
  readonly label: number;
  readonly code: number | undefined;
}

/** The sentence of a row; null where there is none, or where figures stand beside it. */
function toldIn(grid: Grid, row: number): Told | null {
  if (!grid.source(row)?.cells.some(({ cell }) => mayBeTold(cell))) return null;
  const cells = grid.filled(row);
  const at = cells.findIndex(({ text }) => opensTold(text));
  const one = cells[at];
  if (!one) return null;
  const left = cells[at - 1];
  const code = left && /^\d{1,4}[.)]?$/.test(left.text) ? left.column : undefined;
  const figures = cells.filter(({ column, text }) => column !== code && isNumber(text));
  return figures.length > 0 ? null : { row, label: one.column, code };
}

/** True where a text above speaks of documents: "DANH MỤC VĂN BẢN …", "Tên văn bản (số, ngày tháng, trích yếu)". */
function areNamed(grid: Grid, first: number): boolean {
  const above = grid.rows.filter((row) => row < first && row >= first - REACH);
  return above
    .flatMap((row) => grid.filled(row))
    .some(
      ({ text }) => typeOfTitle(text) === null && /(?:^| )(?:văn bản|trích yếu)(?: |$)/u.test(words(text)),
    );
}

const words = (text: string): string => foldLabel(text).replace(/[.,;:]/g, ' ');

/** False where no symbol stands: most rows are done with before a text is made of their cells. */
const mayBeTold = ({ content }: Cell): boolean =>
  typeof content === 'string' && content.includes('/') && mayTell(oneLine(content));

const known = new WeakMap<Grid, readonly Sentences[]>();

/** Every such list of a sheet, from top to bottom; looked for once for all forms. */
export function sentencesOf(grid: Grid): readonly Sentences[] {
  const before = known.get(grid);
  if (before) return before;
  const fresh = findSentences(grid);
  known.set(grid, fresh);
  return fresh;
}

function findSentences(grid: Grid): readonly Sentences[] {
  const runs: Told[][] = [];
  for (const row of grid.rows) {
    const told = toldIn(grid, row);
    if (!told) continue;
    const open = runs.at(-1);
    const above = open?.at(-1);
    const goesOn = above && above.label === told.label && row <= above.row + MOST_BETWEEN + 1;
    if (goesOn) open?.push(told);
    else runs.push([told]);
  }
  return runs.flatMap((run): readonly Sentences[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length < FEWEST || !areNamed(grid, first.row)) return [];
    const code = run.find((one) => one.code !== undefined)?.code;
    const { label, row: top } = first;
    return [{ label, top, bottom: last.row, ...(code === undefined ? {} : { code }) }];
  });
}
