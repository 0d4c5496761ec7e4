// What a table by years tells of an indicator over all its years: total, first and last year.

import { type BoundRow, type BoundTable, type Figure, memberId, type Reading } from '../core/form/table';
import { kindOf, type Template } from '../core/form/template';
import { add, compare, decimal, lessThan, zero } from '../core/number/decimal';
import type { OverYears } from '../core/report/outline';
import type { Fact } from './fact';

/** Ids of {@link OverYears} of an indicator, all of which a form by years asks for. */
export const YEAR_MEMBERS: readonly OverYears[] = [
  'sum',
  'first',
  'last',
  'firstYear',
  'lastYear',
  'low',
  'lowYear',
];

interface YearFigure {
  readonly bound: BoundRow;
  readonly figure: Figure;
}

/** The figures over the years of each indicator of the table, by id. */
export function overYears(table: BoundTable): readonly (readonly [string, Fact])[] {
  const byIndicator = new Map<string, BoundRow[]>();
  for (const bound of table.rows) {
    const list = byIndicator.get(bound.indicator) ?? [];
    list.push(bound);
    byIndicator.set(bound.indicator, list);
  }
  return [...byIndicator].flatMap(([indicator, rows]) =>
    factsOver([...rows].sort(byYear)).map(([member, fact]) => [memberId(indicator, member), fact] as const),
  );
}

const byYear = (a: BoundRow, b: BoundRow): number => Number(a.member) - Number(b.member);

function factsOver(rows: readonly BoundRow[]): readonly (readonly [OverYears, Fact])[] {
  const known = rows.flatMap((bound): readonly YearFigure[] =>
    bound.reading.kind === 'figure' ? [{ bound, figure: bound.reading.figure }] : [],
  );
  const first = known.at(0);
  const last = known.at(-1);
  if (!first || !last) {
    const one = rows.find(({ reading }) => reading.kind !== 'blank') ?? rows[0];
    return one ? YEAR_MEMBERS.map((member) => [member, factOf(one, one.reading)] as const) : [];
  }
  const facts: (readonly [OverYears, Fact])[] = [
    ['sum', total(rows.slice(rows.indexOf(first.bound), rows.indexOf(last.bound) + 1), known)],
    ['last', { ...factOf(last.bound, last.bound.reading), ...laterThan(last.bound, rows) }],
    ['lastYear', yearOf(last.bound)],
    ['firstYear', yearOf(first.bound)],
  ];
  if (first === last) return facts;
  facts.push(['first', factOf(first.bound, first.bound.reading)]);
  const low = lowBetween(known.slice(1, -1), first, last);
  if (low) facts.push(['low', factOf(low.bound, low.bound.reading)], ['lowYear', yearOf(low.bound)]);
  return facts;
}

/** The lowest of the years between where it is below both ends: a fall that first and last year alone hide. */
function lowBetween(
  between: readonly YearFigure[],
  first: YearFigure,
  last: YearFigure,
): YearFigure | undefined {
  return between
    .filter(({ figure }) => [first, last].every((end) => lessThan(figure.value, end.figure.value)))
    .sort((a, b) => compare(a.figure.value, b.figure.value))[0];
}

/** Years after it that are blank: the table asks for them, and nobody has their figure. */
function laterThan(last: BoundRow, rows: readonly BoundRow[]): Pick<Fact, 'later'> {
  const years = rows
    .slice(rows.indexOf(last) + 1)
    .filter(({ reading }) => reading.kind === 'blank')
    .map(({ member }) => member);
  const [from, to] = [years.at(0), years.at(-1)];
  if (from === undefined || to === undefined) return {};
  return { later: from === to ? `năm ${from}` : `các năm ${from}–${to}` };
}

/** A total that leaves out a year between would say something false, so a gap makes it unknown. */
function total(span: readonly BoundRow[], known: readonly YearFigure[]): Fact {
  const [first, last] = [span.at(0), span.at(-1)];
  if (!first || !last) throw new RangeError('a total needs a year');
  const gap = span.find(({ reading }) => reading.kind !== 'figure');
  if (gap) {
    return { ...factOf(gap, gap.reading), ...(gap.reading.kind === 'blank' ? { gap: gap.member } : {}) };
  }
  const value = known.reduce((sum, { figure }) => add(sum, figure.value), zero);
  const decimals = Math.max(...known.map(({ figure }) => figure.decimals));
  const reading: Reading = { kind: 'figure', figure: { value, decimals, from: 'formula' } };
  return first === last ? factOf(first, reading) : { ...factOf(first, reading), through: last.cell };
}

function yearOf(bound: BoundRow): Fact {
  const figure: Figure = { value: decimal(Number(bound.member)), decimals: 0, from: 'number' };
  return { ...factOf(bound, { kind: 'figure', figure }), isYear: true };
}

/** Tables by years have no Ghi chú. */
function factOf({ cell }: BoundRow, reading: Reading): Fact {
  return { reading, cell, note: '' };
}

/** First and last year of which the tables by years have a figure; null where they have none. */
export function yearSpan(tables: readonly BoundTable[]): readonly [string, string] | null {
  const years = tables
    .filter(({ template }) => kindOf(template) === 'years')
    .flatMap(({ rows }) => rows.filter(({ reading }) => reading.kind === 'figure'))
    .map(({ member }) => member)
    .sort();
  const [first, last] = [years.at(0), years.at(-1)];
  return first !== undefined && last !== undefined ? [first, last] : null;
}

/** "tính đến 31/3": what the form prints in brackets beside a year of which it asks only for a part. */
export function partOfYear(year: string, templates: readonly Template[]): string | null {
  const titles = templates
    .filter((template) => kindOf(template) === 'years')
    .flatMap(({ columns }) => columns.filter(({ member }) => member === year).map(({ title }) => title));
  const note = /^[^(]*\((.+)\)/.exec(titles[0] ?? '')?.[1];
  return note ? `${note.charAt(0).toLowerCase()}${note.slice(1)}` : null;
}
