// Every kind of layout, drawn with seeds.

import { Chance } from './chance';
import type { Kind } from './kind';
import { byColumns } from './kinds/columns';
import { columnTitles } from './kinds/columns-titles';
import { documentLists } from './kinds/documents';
import { rowsWithColumns } from './kinds/rows-columns';
import { rowsWithLines } from './kinds/rows-lines';
import { rowsWithLooks } from './kinds/rows-looks';
import { rowsWithPeriods } from './kinds/rows-periods';
import { rowsOnSheets } from './kinds/rows-sheets';
import { byYears } from './kinds/years';
import { yearsOnSheets } from './kinds/years-sheets';
import type { Book } from './page';

export const kinds: readonly Kind[] = [
  ...rowsWithColumns,
  ...rowsWithPeriods,
  ...rowsWithLines,
  ...rowsWithLooks,
  ...rowsOnSheets,
  ...columnTitles,
  ...byColumns,
  ...byYears,
  ...yearsOnSheets,
  ...documentLists,
].sort((a, b) => (a.id < b.id ? -1 : 1));

export interface Drawn {
  readonly name: string;
  readonly kind: Kind;
  readonly book: Book;
}

/** So many workbooks of each kind, from a first seed on: the same for the same numbers. */
export function drawAll(each: number, firstSeed: number): readonly Drawn[] {
  return kinds.flatMap((kind) =>
    Array.from({ length: each }, (_, index) => {
      const seed = firstSeed + index;
      return { name: `${kind.id}-${seed}`, kind, book: kind.draw(new Chance(seed * 4096 + numberOf(kind))) };
    }),
  );
}

/** Of its own for each kind, so that a new kind leaves the others as they are. */
const numberOf = ({ id }: Kind): number => id.charCodeAt(0) * 16 + Number(id.slice(1));
