// Header rows of lists: which column is which, by words alone, in any order.

import { foldLabel } from '../../core/fold';
import type { FormColumn } from '../../core/supporting-form';
import type { SheetSnapshot } from '../../core/workbook';
import { textOf } from './cells';

export interface HeaderRow<Key extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Key, number>;
}

/** A header is short; a longer text is something else. */
const LONGEST = 60;

/** Folded header words of a list. */
export function headerWordsOf<Key extends string>(
  columns: readonly FormColumn<Key>[],
): ReadonlyMap<string, Key> {
  return new Map(
    columns.flatMap(({ key, title, also }) =>
      [title, ...also].map((word) => [foldLabel(word), key] as const),
    ),
  );
}

/**
 * Rows that hold the header of a list.
 * @param needed columns without which the list is not ours
 * @param fewest how many columns must be named
 */
export function findHeaderRows<Key extends string>(
  sheet: SheetSnapshot,
  words: ReadonlyMap<string, Key>,
  needed: readonly Key[],
  fewest: number,
): readonly HeaderRow<Key>[] {
  return sheet.rows.flatMap(({ row, cells }) => {
    if (cells.length < fewest) return [];
    const columns = new Map<Key, number>();
    for (const { column, cell } of cells) {
      const text = typeof cell.content === 'string' ? textOf(cell) : '';
      const key = text === '' || text.length > LONGEST ? undefined : words.get(foldLabel(text));
      if (key !== undefined && !columns.has(key)) columns.set(key, column);
    }
    return columns.size >= fewest && needed.every((key) => columns.has(key)) ? [{ row, columns }] : [];
  });
}
