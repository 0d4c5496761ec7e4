// Filled forms of which a stranger cannot tell everything: rows typed twice with other figures, two columns of figures
// under titles that do not tell, most rows left out. What is really meant is known here, so that questions can be
// answered truly.

import * as fc from 'fast-check';
import { NONE, type Question } from '../../src/core/form/question';
import type { BoundTable } from '../../src/core/form/table';
import type { Template } from '../../src/core/form/template';
import { columnLetters } from '../../src/core/workbook/address';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { type Drawn, sheetOf } from '../support/sheet';

export interface Ambiguous {
  readonly sheet: SheetSnapshot;
  readonly template: Template;
  /** Key of the form's row by row of the sheet. */
  readonly truth: ReadonlyMap<number, string>;
  /** Column of the figures. */
  readonly column: number;
  /** Rows that were typed twice, both places. */
  readonly twice: readonly number[];
}

const secondTitles: readonly (readonly [string, string])[] = [
  ['', ''],
  ['Quý I', 'Quý II'],
  ['Năm 2023', 'Năm 2024'],
  ['Kết quả', 'Kết quả'],
];

const how = fc.record({
  titled: fc.boolean(),
  header: fc.boolean(),
  coded: fc.boolean(),
  left: fc.nat(2),
  /** Share of rows that are there. */
  kept: fc.constantFrom(1, 1, 0.9, 0.3),
  twice: fc.constantFrom(0, 0.05, 0.15),
  /** The second one of the two is meant. */
  later: fc.boolean(),
  second: fc.option(fc.record({ titles: fc.constantFrom(...secondTitles), first: fc.boolean() }), {
    freq: 3,
  }),
  seed: fc.integer({ min: 1, max: 0x7ffffffe }),
});

/** One form of the templates, whose value column is one. */
export function ambiguousForm(templates: readonly Template[]): fc.Arbitrary<Ambiguous> {
  return fc.record({ template: fc.constantFrom(...templates), drawn: how }).map(({ template, drawn }) => {
    let state = drawn.seed;
    // Park–Miller: the same seed, the same sheet.
    const roll = () => {
      state = (state * 48271) % 0x7fffffff;
      return state / 0x7fffffff;
    };
    const blank = Array.from({ length: drawn.left }, () => '');
    const rows: Drawn[][] = [];
    const put = (cells: readonly Drawn[]) => rows.push([...blank, ...cells]);
    const { second } = drawn;
    if (drawn.titled) for (const text of [template.number, template.title]) put([text]);
    if (drawn.header) {
      put(['STT', 'Chỉ tiêu', 'Đơn vị tính', ...(second ? second.titles : ['Số liệu']), 'Ghi chú']);
    }
    const truth = new Map<number, string>();
    const twice: number[] = [];
    const line = (key: string | null, code: string, label: string, unit: string) => {
      const figure = 1000 + rows.length;
      const other = 5000 + rows.length;
      const figures = !second ? [figure] : second.first ? [figure, other] : [other, figure];
      if (key !== null) truth.set(rows.length, key);
      put([drawn.coded ? code : '', label, unit, ...figures]);
    };
    for (const [n, { key, code, label, unit, level }] of template.rows.entries()) {
      // Without its heading a row may be anybody's: nobody, whatever he knows, could tell.
      const heads = (template.rows[n + 1]?.level ?? 0) > level;
      if (roll() >= drawn.kept && !heads) continue;
      const doubled = roll() < drawn.twice && !heads;
      if (doubled) twice.push(rows.length, rows.length + 1);
      line(doubled && drawn.later ? null : key, code, label, unit);
      if (doubled) line(drawn.later ? key : null, code, label, unit);
    }
    const column = drawn.left + 3 + (second && !second.first ? 1 : 0);
    return { sheet: sheetOf('Biểu', rows), template, truth, column, twice };
  });
}

/** What a person who knows the sheet answers. */
export function trueAnswer(
  { template, truth, column }: Ambiguous,
  question: Question,
  all: readonly Template[],
): string {
  const offers = (id: string): string => (question.choices.some((one) => one.id === id) ? id : NONE);
  switch (question.kind) {
    case 'row': {
      // The table may have been found for another set's form: what counts is what a row means.
      const indicator = indicatorOf(template, truth.get(question.cell.row) ?? '');
      const asked = all.find(({ id }) => id === question.template);
      return question.choices.find(({ id }) => asked && indicatorOf(asked, id) === indicator)?.id ?? NONE;
    }
    case 'column':
      return offers(columnLetters(column));
    case 'table': {
      // Forms of two sets that say the same of these rows are one choice.
      const indicators = [...truth.values()].map((key) => indicatorOf(template, key));
      const same = question.choices.find(({ id }) => {
        const other = all.find((one) => one.id === id);
        const known = new Set(other?.rows.map(({ indicator }) => indicator));
        return id === template.id || (other && indicators.every((indicator) => known.has(indicator)));
      });
      return offers(template.id) === NONE ? (same?.id ?? NONE) : template.id;
    }
    case 'standing':
      return NONE;
    default:
      return question.kind satisfies never;
  }
}

const indicatorOf = ({ rows }: Template, key: string): string =>
  rows.find((row) => row.key === key)?.indicator ?? `không có ${key}`;

/** Bound figures that are not what the sheet really says; empty where all is right. */
export function wrongRows({ template, truth, column }: Ambiguous, tables: readonly BoundTable[]): string[] {
  return tables.flatMap(({ rows }) =>
    rows
      .filter(({ cell, indicator }) => {
        const key = truth.get(cell.row);
        return key === undefined || cell.column !== column || indicatorOf(template, key) !== indicator;
      })
      .map(({ cell, row }) => `dòng ${cell.row + 1}, cột ${columnLetters(cell.column)}: ${row.key}`),
  );
}
