// The machine form of what was read (fixed contract: README, "Dòng lệnh").

import type { CheckedWorkspace } from '../../app';
import { headedColumns } from '../../core/form/header-path';
import { placesOf } from '../../core/form/question';
import { type BoundRow, type BoundTable, isListed, type ListedDocument } from '../../core/form/table';
import { kindOf } from '../../core/form/template';
import { toNumber } from '../../core/number/decimal';
import { areaA1, cellText } from '../../core/workbook/address';
import { describeQuestion, questionSentence } from '../../messages';
import { type UnreadJson, unreadJson } from '../shared/unread-json';

/** What was read of one file. */
export interface ReadJson {
  readonly file: string;
  readonly figures: readonly FigureJson[];
  readonly documents: readonly DocumentJson[];
  readonly questions: readonly AskedJson[];
  readonly unread: readonly UnreadJson[];
}

interface FigureJson {
  readonly cell: string;
  readonly template: string;
  /** Key of the form's row. */
  readonly row: string;
  /** The unit or the year; null where the figure is the whole report's. */
  readonly member: string | null;
  /** The form's column number, for a form whose columns are different figures. */
  readonly column: string | null;
  readonly indicator: string;
  /** A rate in percent; null where a text is no number. */
  readonly value: number | null;
  readonly text: string;
}

interface DocumentJson {
  readonly cell: string;
  readonly symbol: string;
  readonly date: string;
}

/** One entry for each place of a question: equal headers share its id. */
interface AskedJson {
  readonly id: string;
  readonly sheet: string;
  readonly range: string;
  readonly message: string;
}

/** Every cell that holds something, in the order of the tables; blank cells are left out. */
export function toReadJson(
  file: string,
  { tables, supporting, questions, unread }: CheckedWorkspace,
): ReadJson {
  return {
    file,
    figures: [...tables, ...(supporting.figures?.tables ?? [])].flatMap(figuresOf),
    documents: tables.flatMap(({ documents = [] }) => documents.filter(isListed).map(documentJson)),
    questions: questions.flatMap((question) =>
      placesOf(question).map(({ sheet, area }) => ({
        id: question.id,
        sheet,
        range: areaA1(area),
        message: questionSentence(describeQuestion(question)),
      })),
    ),
    unread: unread.map(unreadJson),
  };
}

function figuresOf(table: BoundTable): readonly FigureJson[] {
  const byAgencies = kindOf(table.template) === 'agencies';
  const numbers = new Map(headedColumns(table.template).map((one) => [one.column.indicator, one.number]));
  return table.rows
    .filter(({ reading }) => reading.kind !== 'blank')
    .map((bound) => ({
      cell: cellText(bound.cell),
      template: table.template.id,
      row: bound.row.key,
      member: memberOf(bound, byAgencies) ?? table.ofUnit ?? null,
      column: (byAgencies && numbers.get(bound.indicator)) || null,
      indicator: bound.indicator,
      value: bound.reading.kind === 'figure' ? toNumber(bound.reading.figure.value) : null,
      text: bound.printedFigure,
    }));
}

/** A fixed row of a table by agencies speaks for the whole report, as a figure without a year does. */
function memberOf({ member, row }: BoundRow, byAgencies: boolean): string | null {
  return member === '' || (byAgencies && !row.repeats) ? null : member;
}

function documentJson({ cell, symbol, date }: ListedDocument): DocumentJson {
  return { cell: cellText(cell), symbol, date };
}
