// Figures for every row of a set, by what is to stand in its cells.

import { indicators } from '../../src/catalog';
import { type Indicator, kindOf, type TemplateSet } from '../../src/core/form/template';

const dictionary: Readonly<Record<string, Indicator>> = indicators;

/** What stands in a cell: blank where it gives ''. */
export type Fill = (id: string, place: number) => '' | 'no' | 'some' | 'all';

const spread = (n: number): number => (n * 7919 + 13) % 101;

export const FILLS: Readonly<Record<string, Fill>> = {
  'đủ số': () => 'some',
  'mọi số bằng 0': () => 'no',
  'mọi số như nhau': () => 'all',
  'để trống': () => '',
  ...Object.fromEntries(
    [1, 2, 3, 4].map((seed) => [
      `lẫn lộn ${seed}`,
      (_: string, place: number) => (['', 'no', 'some', 'all'] as const)[spread(place * 5 + seed) % 4] ?? '',
    ]),
  ),
  ...Object.fromEntries(
    [1, 2].map((seed) => [
      `có số hoặc để trống ${seed}`,
      (_: string, place: number) => (spread(place * 3 + seed) % 2 === 0 ? '' : 'some'),
    ]),
  ),
};

export function figuresOf(set: TemplateSet, fill: Fill): Record<string, string> {
  const figures: Record<string, string> = {};
  let place = 0;
  const put = (id: string, indicator: string, answers: readonly { readonly value: number }[] = []): void => {
    place += 1;
    const kind = fill(id, place);
    const percent = dictionary[indicator]?.measure === 'percent';
    const values = answers.map(({ value }) => value);
    if (kind === '') figures[id] = '';
    else if (values.length > 0)
      figures[id] = String(kind === 'no' ? Math.min(...values) : Math.max(...values));
    else if (kind === 'no') figures[id] = '0';
    else if (kind === 'all') figures[id] = percent ? '100' : '12';
    else figures[id] = String(percent ? 40 + (place % 59) : 13 + place);
  };
  for (const form of set.templates) {
    const kind = kindOf(form);
    const members = form.columns.flatMap(({ member }) => (member === undefined ? [] : [member]));
    if (kind === 'indicators') for (const row of form.rows) put(row.indicator, row.indicator, row.answers);
    if (kind === 'years')
      for (const row of form.rows)
        for (const year of members) put(`${row.indicator}@${year}`, row.indicator, row.answers);
    if (kind === 'agencies')
      for (const { member } of form.rows)
        for (const { indicator } of form.columns)
          if (member !== undefined && indicator !== undefined) put(`${indicator}@${member}`, indicator);
  }
  return figures;
}
