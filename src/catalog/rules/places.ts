// Where each figure of a set stands, in the words of a source: "dòng 2.1" of "Phụ lục III phần I".

import { memberId } from '../../core/form/table';
import type { Template, TemplateRow, TemplateSet } from '../../core/form/template';

export interface Place {
  /** "Phụ lục 4", "Phụ lục III phần I", "Biểu TTHC". */
  readonly form: string;
  readonly word: 'dòng' | 'dòng con' | 'cột';
  /** As printed, without its final dot; of an unnumbered row its place under the numbered one. */
  readonly number: string;
  /** What stands behind the number: " của dòng 4" of an unnumbered row, ", dòng II" of a column's figure in that row. */
  readonly rest: string;
}

/**
 * By id, whatever a rule of the set may name; a fixed row of a table by agencies as a whole under "@" and its member.
 * Where an id stands twice, its last place.
 */
export function placesOf(set: TemplateSet): ReadonlyMap<string, Place> {
  return new Map(set.templates.flatMap(placesIn));
}

function placesIn(template: Template): readonly (readonly [string, Place])[] {
  const form = template.part ? `${template.number} phần ${template.part.numeral}` : template.number;
  const rows = template.rows
    .filter((row) => row.indicator !== '')
    .map((row) => [row.indicator, { form, ...numbered(row) }] as const);
  const members = template.rows.flatMap(({ code, label, member }) =>
    member === undefined ? [] : [{ member, name: code === '' ? label : code }],
  );
  const whole = members.map(
    ({ member, name }) => [memberId('', member), { form, word: 'dòng', number: name, rest: '' }] as const,
  );
  const columns = template.columns.flatMap(({ key, indicator }) => {
    if (indicator === undefined) return [];
    const column = { form, word: 'cột', number: key, rest: '' } as const;
    return [
      [indicator, column] as const,
      ...members.map(
        ({ member, name }) => [memberId(indicator, member), { ...column, rest: `, dòng ${name}` }] as const,
      ),
    ];
  });
  return [...rows, ...whole, ...columns];
}

function numbered({ key }: TemplateRow): Omit<Place, 'form'> {
  const [of = '', child] = key.split('-');
  return child === undefined
    ? { word: 'dòng', number: of, rest: '' }
    : { word: 'dòng con', number: child, rest: ` của dòng ${of}` };
}
