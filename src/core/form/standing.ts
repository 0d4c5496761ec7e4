// Where a form stands more than once in a workbook: whose figures each of its tables holds.

import type { Period } from '../calendar/report-info';
import type { BoundRow, BoundTable } from './table';

/** A period as a title or the name of a sheet tells it; `year` is null where it names none. */
export interface ToldPeriod extends Pick<Period, 'kind' | 'index'> {
  readonly year: number | null;
}

/**
 * Why a table is none of the report's, another one of the form being it:
 * - marked: its sheet or its title says so itself ("nháp", "ví dụ");
 * - otherPeriod: it tells another period than the report's (`own`, null where nothing tells that);
 * - notChosen: a person said that another one is (`chosen`, the name of its sheet).
 */
export type AsideWhy =
  | { readonly why: 'marked'; readonly words: string }
  | { readonly why: 'otherPeriod'; readonly told: ToldPeriod; readonly own: ToldPeriod | null }
  | { readonly why: 'notChosen'; readonly chosen: string };

/**
 * The tables that the report is told by: those that speak for it as a whole. A form that only units have filled in asks
 * for its figures all the same, and has none.
 */
export function tablesToTell(tables: readonly BoundTable[]): readonly BoundTable[] {
  const own = tablesOfReport(tables);
  const known = new Set(own.map(({ template }) => template.id));
  return tables.flatMap((table) => {
    if (table.ofUnit === undefined) return [table];
    if (known.has(table.template.id) || table.documents) return [];
    known.add(table.template.id);
    return [{ ...table, rows: table.rows.map(blank) }];
  });
}

const blank = (bound: BoundRow): BoundRow => ({
  ...bound,
  reading: { kind: 'blank' },
  printedFigure: '',
  note: '',
});

/** The tables that speak for the whole report: not those that hold one unit's part of it. */
export const tablesOfReport = (tables: readonly BoundTable[]): readonly BoundTable[] =>
  tables.some(({ ofUnit }) => ofUnit !== undefined)
    ? tables.filter(({ ofUnit }) => ofUnit === undefined)
    : tables;

/** Figures of a unit's own tables under its name, as those of a form that lists units: nobody takes them for the report's. */
export const namedByUnit = (tables: readonly BoundTable[]): readonly BoundTable[] =>
  tables.map((table) => {
    const { ofUnit, rows } = table;
    if (ofUnit === undefined) return table;
    const named = rows.filter(({ member }) => member === '');
    return { ...table, rows: named.map((bound) => ({ ...bound, member: ofUnit })) };
  });
