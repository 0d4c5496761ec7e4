// Where the formulas of a workbook take their figures from: the cells about to be emptied, or elsewhere.

import { areaA1, type CellRef, cellKey } from '../core/workbook/address';
import { type Reference, referencesOf } from '../core/workbook/formula-references';
import type { Cell, WorkbookSnapshot } from '../core/workbook/workbook';

/** Formulas over formulas that are followed; a chain of running totals may be as long as the sheet. */
const DEEPEST = 500;

/** Knows every formula of a workbook. */
export class FormulaSources {
  private readonly sheets = new Map<string, ReadonlyMap<number, ReadonlyMap<number, Cell>>>();
  private readonly known = new Map<string, boolean>();
  private readonly areas = new Map<string, boolean>();

  /** @param emptied keys of the cells that are emptied. */
  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly emptied: ReadonlySet<string>,
  ) {
    for (const { name, rows } of snapshot.sheets) {
      const byRow = rows.map(
        ({ row, cells }) => [row, new Map(cells.map(({ column, cell }) => [column, cell] as const))] as const,
      );
      this.sheets.set(name.toLowerCase(), new Map(byRow));
    }
  }

  /** True for a cell with a formula whose figure comes, at last, from an emptied cell. */
  isDerived({ sheet, row, column }: CellRef): boolean {
    const cell = this.sheets.get(sheet.toLowerCase())?.get(row)?.get(column);
    return cell?.formula !== undefined && this.dependsOnEmptied(sheet, row, column, cell, 0);
  }

  /** Every such cell of the workbook, sheet by sheet. */
  derived(): readonly CellRef[] {
    return this.snapshot.sheets.flatMap(({ name: sheet, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ column, cell }): CellRef[] => {
          const ref = { sheet, row, column };
          return cell.formula !== undefined && !this.isEmptied(ref) && this.isDerived(ref) ? [ref] : [];
        }),
      ),
    );
  }

  private isEmptied({ sheet, row, column }: CellRef): boolean {
    return this.emptied.has(sourceKey(sheet, row, column));
  }

  /** Many formulas look through the same long list: it is gone through once. */
  private reachesEmptied(reference: Reference, depth = 0): boolean {
    const { sheet, area } = reference;
    if (sheet === null || area === null || area.top === area.bottom)
      return this.searchesEmptied(reference, depth);
    const key = `${sheet.toLowerCase()}!${areaA1(area)}`;
    const known = this.areas.get(key);
    if (known !== undefined) return known;
    const reaches = this.searchesEmptied(reference, depth);
    // Within a chain that leads back to itself "no" is only half the answer.
    if (reaches || depth === 0) this.areas.set(key, reaches);
    return reaches;
  }

  private searchesEmptied({ sheet, area }: Reference, depth: number): boolean {
    const rows = sheet === null ? undefined : this.sheets.get(sheet.toLowerCase());
    if (sheet === null || area === null || !rows) return false;
    for (const row of between(rows, area.top, area.bottom)) {
      const cells = rows.get(row);
      if (!cells) continue;
      for (const column of between(cells, area.left, area.right)) {
        const cell = cells.get(column);
        if (cell && this.dependsOnEmptied(sheet, row, column, cell, depth)) return true;
      }
    }
    return false;
  }

  private dependsOnEmptied(
    sheet: string,
    row: number,
    column: number,
    { formula }: Cell,
    depth: number,
  ): boolean {
    const key = sourceKey(sheet, row, column);
    if (this.emptied.has(key)) return true;
    if (formula === undefined || depth > DEEPEST) return false;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    // A formula that leads back to itself adds nothing.
    this.known.set(key, false);
    const depends = referencesOf(formula, sheet).some((one) => this.reachesEmptied(one, depth + 1));
    this.known.set(key, depends);
    return depends;
  }
}

/** The keys of a map from `first` to `last`, found the shorter way. */
function* between(map: ReadonlyMap<number, unknown>, first: number, last: number): Generator<number> {
  if (last - first < map.size) {
    for (let key = first; key <= last; key += 1) if (map.has(key)) yield key;
    return;
  }
  for (const key of map.keys()) if (key >= first && key <= last) yield key;
}

/** Key of a cell as {@link FormulaSources} takes it: names of sheets compare without regard to case. */
export function sourceKey(sheet: string, row: number, column: number): string {
  return cellKey({ sheet: sheet.toLowerCase(), row, column });
}
