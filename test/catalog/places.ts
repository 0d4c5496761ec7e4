// Where each indicator of a set stands, in the words that a source uses for the place.

import type { Template, TemplateRow, TemplateSet } from '../../src/core/form/template';

export interface Place {
  readonly template: Template;
  /** Numbers that name the row or the column: "2.1"; "4" and "3" for the third unnumbered row under 4; "3" and "II". */
  readonly numbers: readonly string[];
  /** The row of the indicator; in a table by agencies none. */
  readonly row: TemplateRow | null;
}

function placesIn(template: Template): readonly (readonly [string, Place])[] {
  const rows = template.rows
    .filter((row) => row.indicator !== '')
    .map((row) => [row.indicator, { template, numbers: row.key.split('-'), row }] as const);
  const columns = template.columns.flatMap(({ key, indicator }) => {
    if (indicator === undefined) return [];
    const fixed = template.rows.flatMap(({ member, code }) =>
      member === undefined
        ? []
        : [[`${indicator}@${member}`, { template, numbers: [key, code], row: null }] as const],
    );
    return [[indicator, { template, numbers: [key], row: null }] as const, ...fixed];
  });
  return [...rows, ...columns];
}

/** Every id that a rule of the set may name. */
export function placesOf(set: TemplateSet): ReadonlyMap<string, Place> {
  return new Map(set.templates.flatMap(placesIn));
}
