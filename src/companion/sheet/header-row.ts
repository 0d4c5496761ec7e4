// Header rows of lists: which column is which, by words alone, in any order.

import type { FormColumn } from '../../core/form/supporting-form';
import type { SheetSnapshot } from '../../core/workbook/workbook';
import { Phrases } from './phrases';

export interface HeaderRow<Key extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Key, number>;
}

/** Words by which a column is known. */
type ColumnWords<Key extends string> = Pick<FormColumn<Key>, 'key' | 'title' | 'also'>;

const known = new WeakMap<readonly ColumnWords<string>[], Phrases<string>>();

/** Header words of a list, folded once. */
function wordsOf<Key extends string>(columns: readonly ColumnWords<Key>[]): Phrases<Key> {
  const old = known.get(columns) as Phrases<Key> | undefined;
  if (old) return old;
  const fresh = new Phrases(
    columns.flatMap(({ key, title, also }) => [title, ...also].map((word) => [word, key] as const)),
  );
  known.set(columns, fresh);
  return fresh;
}

/**
 * Rows that hold the header of a list.
 * @param needed columns without which the list is not ours
 * @param fewest how many columns must be named
 */
export function findHeaderRows<Key extends string>(
  sheet: SheetSnapshot,
  form: readonly ColumnWords<Key>[],
  needed: readonly Key[],
  fewest: number,
): readonly HeaderRow<Key>[] {
  const words = wordsOf(form);
  return sheet.rows.flatMap(({ row, cells }) => {
    if (cells.length < fewest) return [];
    const columns = new Map<Key, number>();
    for (const { column, cell } of cells) {
      const key = typeof cell.content === 'string' ? words.get(cell.content) : undefined;
      if (key !== undefined && !columns.has(key)) columns.set(key, column);
    }
    return columns.size >= fewest && needed.every((key) => columns.has(key)) ? [{ row, columns }] : [];
  });
}
