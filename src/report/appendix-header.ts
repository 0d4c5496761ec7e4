// The header of an appendix: the form's own, with the years that the sheet has.

import type { BoundTable } from '../core/form/table';
import { kindOf, type Template } from '../core/form/template';
import type { DocumentTable } from '../core/report/document';
import { type Area, areaA1, parseArea } from '../core/workbook/address';

/** The years of a table in the order of its columns; none for other tables. */
export function yearColumns({ template, rows }: BoundTable): readonly string[] {
  if (kindOf(template) !== 'years') return [];
  const columns = new Map(rows.map(({ cell, member }) => [cell.column, member]));
  return [...columns].sort(([a], [b]) => a - b).map(([, member]) => member);
}

type Header = Pick<DocumentTable, 'header' | 'headerMerges' | 'widths'>;

/** Titles, merges and relative widths. A form made for other years, or for more of them, is drawn for the sheet's. */
export function printedHeader(table: BoundTable): Header {
  const { template } = table;
  const years = yearColumns(table);
  const widths = template.columns.map(({ width }) => width);
  const own = template.columns.flatMap(({ role, member }) => (role === 'value' ? [member ?? ''] : []));
  if (kindOf(template) !== 'years' || years.length === 0 || years.join() === own.join()) {
    return { header: template.header, headerMerges: template.headerMerges, widths };
  }
  return redrawn(template, years);
}

function redrawn(template: Template, years: readonly string[]): Header {
  const { columns, header } = template;
  const first = columns.findIndex(({ role }) => role === 'value');
  const last = columns.findLastIndex(({ role }) => role === 'value');
  const more = years.length - (last - first + 1);
  const titles = new Map(columns.flatMap(({ member, title }) => (member ? [[member, title] as const] : [])));
  const lowest = header.length - 1;
  const drawn = header.map((texts, row) => [
    ...texts.slice(0, first),
    ...years.map((year, at) => {
      if (row === lowest) return titles.get(year) ?? `Năm ${year}`;
      return at === 0 ? (texts[first] ?? '') : '';
    }),
    ...texts.slice(last + 1),
  ]);
  const moved = (area: Area): Area => ({
    ...area,
    left: area.left > last ? area.left + more : area.left,
    right: area.right >= last ? area.right + more : area.right,
  });
  const merges = template.headerMerges.flatMap((text) => parseArea(text) ?? []);
  const width = columns[first]?.width ?? 1;
  return {
    header: drawn,
    headerMerges: merges
      .map(moved)
      .filter(({ left, right, top, bottom }) => right >= left && (right > left || bottom > top))
      .map(areaA1),
    widths: [
      ...columns.slice(0, first).map((column) => column.width),
      ...years.map(() => width),
      ...columns.slice(last + 1).map((column) => column.width),
    ],
  };
}
