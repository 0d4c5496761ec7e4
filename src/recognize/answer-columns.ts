// "Có | Không", "Đạt | Không đạt": columns that are one answer each. The answer of a row is the column in which its
// mark stands.

import { answerOf } from '../core/form/answer-words';
import type { Answer, TemplateRow } from '../core/form/template';
import { type Cell, cellIn, emptyCell, isBlank, type SheetRow } from '../core/workbook/workbook';
import type { TitledColumn } from './sheet/columns';

/** "x", "v", "✓": what people tick with. */
const MARK = /^[xXvV×✓✔√☑+]$/;

interface AnswerColumn {
  readonly column: number;
  readonly answer: Answer;
}

/** The answers that the titles over columns name: each by one column, and two at least. */
function answerColumns(titled: readonly TitledColumn[], answers: readonly Answer[]): readonly AnswerColumn[] {
  const found = titled.flatMap(({ column, path }) => {
    const answer = answerOf(path.at(-1) ?? '', answers);
    return answer ? [{ column, answer }] : [];
  });
  const named = new Set(found.map(({ answer }) => answer));
  return named.size >= 2 && named.size === found.length ? found : [];
}

/** True where the columns are one answer each of every row that has answers: together they hold one figure a row. */
export function areAnswers(
  columns: readonly number[],
  titled: readonly TitledColumn[],
  rows: readonly TemplateRow[],
): boolean {
  const asked = rows.flatMap(({ answers }) => answers ?? []).length > 0;
  return (
    asked &&
    rows.every(({ answers }) => {
      if (!answers) return true;
      const named = new Set(answerColumns(titled, answers).map(({ column }) => column));
      return columns.every((column) => named.has(column));
    })
  );
}

/** Where the answer of a row stands, and which it is: null where the cells do not tell. */
export interface MarkedAnswer {
  readonly column: number;
  readonly answer: Answer | null;
}

/** True for a cell that says the answer of its column: a mark, its number or its words. */
function says({ content }: Cell, { answer }: AnswerColumn): boolean {
  if (typeof content === 'number') return content === answer.value;
  if (typeof content !== 'string') return false;
  return MARK.test(content.trim()) || answerOf(content, [answer]) === answer;
}

/**
 * The answer that a row has in columns of answers; undefined where the sheet has none for the row, where the row has no
 * mark, and where its figure stands in the column of figures.
 */
export function markedAnswer(
  source: SheetRow | undefined,
  answers: readonly Answer[] | undefined,
  titled: readonly TitledColumn[],
  value: number,
): MarkedAnswer | undefined {
  if (!answers) return undefined;
  const columns = answerColumns(titled, answers);
  const cell = (column: number): Cell => cellIn(source, column) ?? emptyCell;
  const filled = columns.filter(({ column }) => !isBlank(cell(column).content));
  const [first, second] = filled;
  if (!first) return undefined;
  if (!columns.some(({ column }) => column === value) && !isBlank(cell(value).content)) return undefined;
  const told = second === undefined && says(cell(first.column), first);
  return { column: first.column, answer: told ? first.answer : null };
}
