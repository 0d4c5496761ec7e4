// The columns of a form whose value columns each stand for another indicator, folded for comparison.

import { foldLabel } from '../core/fold';
import { type HeadedColumn, headedColumns } from '../core/header-path';
import type { Template } from '../core/template';
import { Vocabulary } from './vocabulary';

/** A form's columns, ready to be looked for. */
export interface ColumnForm {
  readonly template: Template;
  readonly columns: readonly HeadedColumn[];
  /** Whole titles ("kết quả giải quyết … quá hạn"); several columns may share one. */
  readonly titles: Vocabulary;
  readonly columnsOf: ReadonlyMap<number, readonly HeadedColumn[]>;
  /** Single cells of the header. */
  readonly pieces: Vocabulary;
  /** Texts of sheets that were looked at: whether they are such a cell. */
  readonly seen: Map<string, boolean>;
}

const forms = new WeakMap<Template, ColumnForm>();

/** The form's columns, folded once and kept as long as the template lives. */
export function columnForm(template: Template): ColumnForm {
  const known = forms.get(template);
  if (known) return known;
  const columns = headedColumns(template);
  const keyOf = ({ path }: HeadedColumn): string => foldLabel(path.join(' '));
  const titles = new Vocabulary(columns.map(keyOf));
  const columnsOf = new Map<number, HeadedColumn[]>();
  for (const column of columns) {
    const id = titles.idOf(keyOf(column)) ?? -1;
    columnsOf.set(id, [...(columnsOf.get(id) ?? []), column]);
  }
  const pieces = new Vocabulary(columns.flatMap(({ path }) => path.map(foldLabel)));
  const form = { template, columns, titles, columnsOf, pieces, seen: new Map<string, boolean>() };
  forms.set(template, form);
  return form;
}
