// "Số liệu bổ sung" for the next period: what was this period's becomes the last one's, rows and sentences stay.

import { besideId, type ExtraFigures } from '../core/form/extra-figures';
import type { CellIndex } from '../core/form/filled-cells';
import type { EmptiedTable } from '../core/form/next-period';
import type { Reading } from '../core/form/table';
import { printedNumber } from '../core/form/template';
import type { CellRef } from '../core/workbook/address';
import { referencesOf } from '../core/workbook/formula-references';
import { type Cell, type CellChange, heldContent, isBlank } from '../core/workbook/workbook';

export interface ExtraOutcome {
  readonly changes: readonly CellChange[];
  /** Cells that lose a typed figure: formulas over them show old results. */
  readonly cells: readonly CellRef[];
  readonly emptied: readonly EmptiedTable[];
}

/** What a person typed goes along, words too: the check names them where they stand. */
const HELD: ReadonlySet<Reading['kind']> = new Set(['figure', 'text', 'ambiguous', 'tooLarge']);

/** Formulas stay in place; their last result goes to "Kỳ trước" as a figure. */
export function moveExtra({ lines, tables }: ExtraFigures, index: CellIndex): ExtraOutcome {
  const changes: CellChange[] = [];
  const cells: CellRef[] = [];
  const emptiedOn = new Map<string, number>();
  const filled = new Set(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ indicator, reading }) => (HELD.has(reading.kind) ? [indicator] : [])),
    ),
  );
  for (const { id, cells: places } of lines) {
    const { figure, base, before } = places;
    for (const place of [figure, base]) {
      const held = place && index.at(place);
      if (!place || !held || isBlank(held.content) || !isTyped(held, place)) continue;
      changes.push({ ...place, value: null, before: heldContent(held) });
      cells.push(place);
      emptiedOn.set(place.sheet, (emptiedOn.get(place.sheet) ?? 0) + 1);
    }
    if (!before) continue;
    const [now, then] = [figure && index.at(figure), index.at(before)];
    const moved = filled.has(id) ? plainContent(now) : null;
    const held = then ? heldContent(then) : null;
    // A formula of the person's own takes the last period's figure from where it is kept.
    if (then?.formula !== undefined || moved === held) continue;
    const format = moved !== null && now?.format !== undefined ? { format: now.format } : {};
    changes.push({ ...before, value: moved, before: held, ...format });
    if (moved === null && filled.has(besideId(id, 'before'))) cells.push(before);
  }
  return {
    changes,
    cells,
    emptied: tables.flatMap(({ template, sheet }): EmptiedTable[] => {
      const figures = emptiedOn.get(sheet) ?? 0;
      if (figures === 0) return [];
      return [
        { template: template.id, number: printedNumber(template), sheet, figures, formulas: 0, documents: 0 },
      ];
    }),
  };
}

/** A formula without references is a figure typed in another way. */
const isTyped = ({ formula }: Cell, { sheet }: CellRef): boolean =>
  formula === undefined || referencesOf(formula, sheet).length === 0;

/** What the cell holds, where that can be written into another one. */
function plainContent(cell: Cell | undefined): string | number | null {
  const content = cell ? (cell.original ?? cell.content) : null;
  return typeof content === 'string' || typeof content === 'number' ? content : null;
}
