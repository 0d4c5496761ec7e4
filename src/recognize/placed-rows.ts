// The tables of forms by rows as they are placed, one after the other.

import { type Placed, type Placing, placeTable } from './bind';
import type { Found } from './found';
import type { OpenTable } from './held-tables';
import type { ReadBand } from './read-band';
import { quoteRows } from './row-question';

const markOf = ({ marked }: Placed) => (marked === undefined ? {} : { marked });

export class PlacedRows {
  /** Tables whose columns of figures are known. */
  readonly placed: Placed[] = [];
  /** Tables whose figures wait for an answer. */
  readonly open: OpenTable[] = [];

  constructor(private readonly placing: Placing) {}

  /** Places the tables of one band, from top to bottom. */
  add(read: ReadBand, some: readonly Found[]): void {
    let above: Placed | null = null;
    for (const found of some) {
      const table: Placed | null = placeTable(read, found, above, this.placing);
      if (!table) {
        this.open.push({ read, found, why: 'YEAR_NOT_TOLD' });
        continue;
      }
      above = table;
      if (table.settled) {
        this.placed.push(table);
        quoteRows(read, found.asked ?? [], table.columns, this.placing.ask);
      } else this.open.push({ read, found, why: 'COLUMN_NOT_TOLD', ...markOf(table) });
    }
  }
}
