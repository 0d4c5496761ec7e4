// Tables that stand together and tell of one thing: those of a sheet, as long as no form comes a second time on it.

import { daysInLine } from '../../core/form/printed-period';
import type { BoundTable } from '../../core/form/table';
import type { Area } from '../../core/workbook/address';
import type { SheetSnapshot } from '../../core/workbook/workbook';
import { gridOf } from '../sheet/grid';

export interface Statement {
  /** Equal as long as sheet and order are: "PL4!1". */
  readonly id: string;
  readonly sheet: string;
  readonly tables: readonly BoundTable[];
  /** Lines over its tables, from top to bottom. */
  readonly titles: readonly string[];
  /** Rows of its titles and tables. */
  readonly area: Area;
}

/** Rows over a table in which its titles are looked for; longer texts are none. */
const REACH = 12;
const LONGEST = 250;

/** @param tables in sheet order, then from top to bottom */
export function statementsOf(
  tables: readonly BoundTable[],
  sheets: readonly SheetSnapshot[],
): readonly Statement[] {
  return sheets.flatMap((sheet) => {
    const here = tables.filter((table) => table.sheet === sheet.name);
    return groupsOf(here).map((own, n) => statementOf(`${sheet.name}!${n + 1}`, own, here, sheet));
  });
}

const areBeside = (a: Area, b: Area): boolean => a.left > b.right || b.left > a.right;

/** A table goes with those above it in its columns, until a form comes again. */
function groupsOf(here: readonly BoundTable[]): readonly (readonly BoundTable[])[] {
  const groups: BoundTable[][] = [];
  for (const table of here) {
    const above = groups.findLast((group) => group.some(({ area }) => !areBeside(area, table.area)));
    if (above && !above.some(({ template }) => template.id === table.template.id)) above.push(table);
    else groups.push([table]);
  }
  return groups;
}

function statementOf(
  id: string,
  tables: readonly BoundTable[],
  here: readonly BoundTable[],
  sheet: SheetSnapshot,
): Statement {
  const grid = gridOf(sheet);
  const alone = tables.length === here.length;
  let top = Number.POSITIVE_INFINITY;
  const titles = tables.flatMap(({ area }) => {
    const above = here.filter((one) => one.area.bottom < area.top && !areBeside(one.area, area));
    const from = Math.max(area.top - REACH, ...above.map((one) => one.area.bottom + 1));
    const rows = grid.rows.filter((row) => row >= from && row < area.top);
    top = Math.min(top, rows[0] ?? area.top);
    const isOver = (column: number): boolean => alone || (column >= area.left - 1 && column <= area.right);
    return rows.flatMap((row) =>
      grid
        .filled(row)
        .flatMap(({ column, text }) => (isOver(column) && text.length <= LONGEST ? [text] : [])),
    );
  });
  const areas = tables.map(({ area }) => area);
  return {
    id,
    sheet: sheet.name,
    tables,
    titles: titles.filter((line) => !/kèm theo/iu.test(line) || daysInLine(line) !== null),
    area: {
      top,
      left: Math.min(...areas.map(({ left }) => left)),
      bottom: Math.max(...areas.map(({ bottom }) => bottom)),
      right: Math.max(...areas.map(({ right }) => right)),
    },
  };
}
