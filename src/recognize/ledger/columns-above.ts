// What the titles over a cell say of it, by the nearest header above it.

import type { SheetSnapshot } from '../../core/workbook/workbook';
import { mergedColumns } from '../dossier-columns';
import { headersOf, type SheetHeader } from '../sheet/columns';
import { gridOf } from '../sheet/grid';
import { senseOf, type Trait } from '../sheet/title-words';

/**
 * - figure: its title is one of figures, or tells nothing;
 * - codes: numbers in it are those of rows or documents: no figures;
 * - words: names and units stand in it; a number is a figure out of its place, unless it is a year;
 * - note: what stands there is a remark;
 * - merged: two figures of a form in one;
 * - other: last period's, planned, compared, shares, parts.
 */
export type ColumnSense = 'figure' | 'codes' | 'words' | 'note' | 'merged' | 'other' | 'untitled';

const codes: readonly Trait[] = ['code', 'symbol', 'date'];
const wordy: readonly Trait[] = ['label', 'unit', 'documentTitle', 'issuer'];
const others: readonly Trait[] = ['plan', 'previous', 'compare', 'rate', 'score', 'ofWhich'];
/** "Số văn bản" is a symbol, "Số văn bản do cấp xã ban hành" is a figure: the words must be all of a title. */
const WHOLE = 0.7;

function senseOfPath(path: readonly string[] | undefined): ColumnSense {
  if (!path) return 'untitled';
  const own = senseOf(path.at(-1) ?? '');
  if (own.covered >= WHOLE && own.traits.has('note')) return 'note';
  if (own.covered >= WHOLE && codes.some((trait) => own.traits.has(trait))) return 'codes';
  if (own.covered >= WHOLE && wordy.some((trait) => own.traits.has(trait))) return 'words';
  const all = path.map((title) => senseOf(title).traits);
  // "Kỳ trước" among what was received was carried over.
  const carried = all.some((traits) => traits.has('received'));
  const isOther = (traits: ReadonlySet<Trait>): boolean =>
    !traits.has('cumulative') &&
    !(carried && traits.has('carriedOver')) &&
    others.some((one) => traits.has(one));
  return all.some(isOther) ? 'other' : 'figure';
}

/** The headers of one sheet, asked row by row from top to bottom. */
export class ColumnsAbove {
  private readonly headers: readonly SheetHeader[];
  private readonly known = new Map<SheetHeader, ReadonlyMap<number, ColumnSense>>();
  private next = 0;

  constructor(sheet: SheetSnapshot) {
    this.headers = headersOf(gridOf(sheet));
  }

  /** True for a row of a header. Rows are asked in rising order. */
  isHeader(row: number): boolean {
    while ((this.headers[this.next]?.bottom ?? Number.POSITIVE_INFINITY) < row) this.next += 1;
    const header = this.headers[this.next];
    return header !== undefined && header.top <= row;
  }

  /** What the nearest header above the row last asked about says of a column. */
  senseOf(column: number): ColumnSense {
    const header = this.headers[this.next - 1];
    if (!header) return 'untitled';
    let senses = this.known.get(header);
    if (!senses) {
      const merged = mergedColumns(header.columns);
      senses = new Map(
        header.columns.map(({ column, path }) => [column, merged.has(column) ? 'merged' : senseOfPath(path)]),
      );
      this.known.set(header, senses);
    }
    return senses.get(column) ?? 'untitled';
  }
}
