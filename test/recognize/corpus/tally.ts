// How recognition fares on the corpus: figures bound right, bound wrong, left out; by set and by disturbance.

import { builtIn } from '../../../src/catalog/built-in';
import type { Question } from '../../../src/core/form/question';
import type { TemplateSet } from '../../../src/core/form/template';
import { a1 } from '../../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../../src/core/workbook/workbook';
import { type Recognized, recognizeAndAsk } from '../../../src/recognize';
import { type Book, drawBook, place } from './books';
import type { Mark } from './grid';

export type Recognizer = (snapshot: WorkbookSnapshot) => Recognized;

const known = new WeakMap<WorkbookSnapshot, Recognized>();

/** What the product makes of a workbook; of a workbook of the corpus once for all the tests of the room. */
export const recognizer: Recognizer = (snapshot) => {
  const recognized = known.get(snapshot) ?? recognizeAndAsk(snapshot, builtIn.sets, builtIn.dictionary);
  known.set(snapshot, recognized);
  return recognized;
};

export interface Score {
  /** Figures whose meaning the sheet still tells. */
  figures: number;
  right: number;
  /** Figures that are not bound because a question about them waits. */
  asked: number;
  /** Figures whose meaning the sheet does not tell, and how many of them a question is about. */
  open: number;
  openAsked: number;
  sheets: number;
  readonly wrong: string[];
  /** Neither bound nor asked about. */
  readonly left: string[];
}

export interface Tally {
  readonly total: Score;
  readonly bySet: ReadonlyMap<string, Score>;
  readonly byDisturbance: ReadonlyMap<string, Score>;
}

const blank = (): Score => ({
  figures: 0,
  right: 0,
  asked: 0,
  open: 0,
  openAsked: 0,
  sheets: 0,
  wrong: [],
  left: [],
});

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Content by place. */
function contentsOf({ sheets }: WorkbookSnapshot): ReadonlyMap<string, unknown> {
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.map(({ column, cell }) => [place(name, row, column), cell.content] as const),
      ),
    ),
  );
}

/** A row pasted twice is one figure in two places. */
const figureId = (at: string, { pasted, template, key, member }: Mark): string =>
  pasted ? `${template} ${key} ${member}` : at;

/** True where a question is about the row or the columns of a cell. */
function isAsked(at: string, questions: readonly Question[]): boolean {
  return questions.some(({ cell, kind, area, alike = [] }) => {
    const prefix = `${cell.sheet}!`;
    if (!at.startsWith(prefix)) return false;
    const row = Number(at.slice(prefix.length).split(':')[0]);
    // The column of one part goes for the parts below it.
    if (kind === 'column' && area.top <= row) return true;
    return (area.top <= row && row <= area.bottom) || alike.some((one) => one.row === row);
  });
}

/** One workbook's score. */
function scoreBook(book: Book, recognize: Recognizer): Score {
  const { marks, snapshot } = book;
  const contents = contentsOf(snapshot);
  const score = { ...blank(), sheets: book.sheets };
  const open = new Map<string, string>();
  for (const [at, mark] of marks) {
    if (!mark.open && contents.get(at) !== undefined) open.set(figureId(at, mark), at);
  }
  score.figures = open.size;
  const name = `${book.set} ${book.number}`;
  const { tables, questions } = recognize(snapshot);
  for (const table of tables) {
    for (const { cell, indicator, member, row, printedLabel } of table.rows) {
      const at = place(cell.sheet, cell.row, cell.column);
      const mark = marks.get(at);
      const real = mark?.member ?? (mark ? fold(printedLabel) : '');
      if (mark && !mark.open && mark.indicator === indicator && real === fold(member)) {
        if (open.delete(figureId(at, mark))) score.right += 1;
      } else {
        score.wrong.push(
          `${name}: ${table.template.id} ${row.key} ${member} ở ${cell.sheet}!${a1(cell.row, cell.column)}, ` +
            `thật là ${mark ? `${mark.key} ${mark.member ?? ''}${mark.open ? ' (không rõ)' : ''}` : 'ô khác'}`,
        );
      }
    }
    for (const { cell, symbol } of table.documents ?? []) {
      const at = place(cell.sheet, cell.row, cell.column);
      if (marks.get(at)?.indicator !== symbol.split('/')[0]) score.wrong.push(`${name}: văn bản ${symbol}`);
      else if (open.delete(at)) score.right += 1;
    }
  }
  for (const at of open.values()) {
    if (isAsked(at, questions)) score.asked += 1;
    else score.left.push(`${name}: ${at} ${marks.get(at)?.template} ${marks.get(at)?.key}`);
  }
  for (const [at, mark] of marks) {
    if (!mark.open || contents.get(at) === undefined) continue;
    score.open += 1;
    if (isAsked(at, questions)) score.openAsked += 1;
  }
  return score;
}

function add(to: Score, one: Score): void {
  to.figures += one.figures;
  to.right += one.right;
  to.asked += one.asked;
  to.open += one.open;
  to.openAsked += one.openAsked;
  to.sheets += one.sheets;
  to.wrong.push(...one.wrong);
  to.left.push(...one.left);
}

/** Scores of the workbooks `from`…`to` − 1 of each set. */
export function tally(
  sets: readonly TemplateSet[],
  from: number,
  to: number,
  recognize: Recognizer = recognizer,
): Tally {
  const total = blank();
  const bySet = new Map<string, Score>();
  const byDisturbance = new Map<string, Score>();
  const scoreOf = (map: Map<string, Score>, key: string): Score => {
    const known = map.get(key) ?? blank();
    map.set(key, known);
    return known;
  };
  for (const set of sets) {
    for (let number = from; number < to; number += 1) {
      const book = drawBook(set, number);
      const score = scoreBook(book, recognize);
      add(total, score);
      add(scoreOf(bySet, set.id), score);
      for (const name of new Set(book.done)) add(scoreOf(byDisturbance, name), score);
    }
  }
  return { total, bySet, byDisturbance };
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2).replace('.', ',')} %`;

const HEADS = ['trang', 'số liệu', 'đúng', 'hỏi', 'bỏ', 'sai', 'không rõ', 'có hỏi'];

const row = (name: string, cells: readonly (string | number)[]): string =>
  name.padEnd(34) + cells.map((cell) => String(cell).padStart(10)).join('');

const line = (name: string, { sheets, figures, right, asked, left, wrong, open, openAsked }: Score): string =>
  row(name, [
    sheets,
    figures,
    share(right, figures),
    asked,
    left.length,
    wrong.length,
    open,
    share(openAsked, open),
  ]);

/** The figures as a table to be read. */
export function tableOf({ total, bySet, byDisturbance }: Tally): string {
  const worst = (a: readonly [string, Score], b: readonly [string, Score]) =>
    a[1].right / a[1].figures - b[1].right / b[1].figures;
  return [
    row('', HEADS),
    line('Tất cả', total),
    ...[...bySet].map(([name, score]) => line(name, score)),
    '',
    ...[...byDisturbance].sort(worst).map(([name, score]) => line(name, score)),
  ].join('\n');
}
