// How many questions of a form have which answer: the goals of a programme that were met.

import { type BoundRow, type BoundTable, memberId } from '../core/form/table';
import { kindOf, type Template, type TemplateRow } from '../core/form/template';
import { compare, decimal } from '../core/number/decimal';
import type { Fact } from './fact';

/** Ids of the counts: one for each answer of the form, and those without an answer and all. */
export function answerIds(template: Template): readonly string[] {
  const values = new Set(
    questionsOf(template).flatMap(({ answers = [] }) => answers.map(({ value }) => value)),
  );
  return values.size === 0
    ? []
    : [...[...values].map(String), 'blank', 'all'].map((answer) => memberId(template.area, answer));
}

/** Counts of the answers given in tables of questions, by id. Rows the sheet has lost count as not answered. */
export function countedAnswers(tables: readonly BoundTable[]): readonly (readonly [string, Fact])[] {
  return tables.flatMap((table) => {
    const rows = table.rows.filter(({ row }) => row.answers !== undefined);
    const [first, last] = [rows.at(0), rows.at(-1)];
    if (!first || !last) return [];
    const asked = questionsOf(table.template).length;
    return answerIds(table.template).map((id) => {
      const count = counted(id.slice(table.template.area.length + 1), rows, asked);
      const figure = { value: decimal(count), decimals: 0, from: 'formula' } as const;
      return [
        id,
        { reading: { kind: 'figure', figure }, cell: first.cell, through: last.cell, note: '' },
      ] as const;
    });
  });
}

/** Forms of questions alone: in other forms an answer is one figure among others. */
function questionsOf(template: Template): readonly TemplateRow[] {
  const { rows } = template;
  return kindOf(template) === 'indicators' && rows.every(({ answers }) => answers !== undefined) ? rows : [];
}

function counted(answer: string, rows: readonly BoundRow[], asked: number): number {
  if (answer === 'all') return asked;
  const answered = rows.filter(({ reading }) => reading.kind === 'figure');
  if (answer === 'blank') return asked - answered.length;
  const value = decimal(Number(answer));
  return answered.filter(
    ({ reading }) => reading.kind === 'figure' && compare(reading.figure.value, value) === 0,
  ).length;
}
