// The units of "Thông tin báo cáo" against the rows of tables by agencies (A2-07: the list of units is whole).

import type { Finding } from '../core/form/finding';
import type { BoundRow, BoundTable } from '../core/form/table';
import { kindOf } from '../core/form/template';
import { agencyKey } from '../core/text/agency-key';
import { listFinding } from './list-finding';
import { isNamedUnit, nameCell } from './units';

/**
 * Listed units that a filled table has no row for, and rows of units that are not listed: at most one finding of each
 * for a table. A table without figures is still to be filled in; nothing is said of it.
 */
export function checkAgencyList(
  tables: readonly BoundTable[],
  agencies: readonly string[],
): readonly Finding[] {
  if (agencies.length === 0) return [];
  const listed = new Map(agencies.map((name) => [agencyKey(name), name]));
  return tables
    .filter(({ template }) => kindOf(template) === 'agencies')
    .flatMap((table) => {
      const units = unitsOf(table);
      if (!units.some(({ filled }) => filled)) return [];
      const there = new Set(units.map(({ key }) => key));
      const missing = [...listed].filter(([key]) => !there.has(key)).map(([, name]) => name);
      const strange = units.filter(({ key }) => !listed.has(key));
      // Rows of fields or systems are no units.
      if (table.template.freeRows && strange.length === units.length) return [];
      return [
        ...(missing.length > 0
          ? [
              listFinding(
                { code: 'UNIT_WITHOUT_ROW', sheet: table.sheet, units: missing },
                table,
                'warning',
                [],
              ),
            ]
          : []),
        ...(strange.length > 0
          ? [
              listFinding(
                { code: 'UNIT_NOT_LISTED', units: strange.map(({ first }) => first.member) },
                table,
                'warning',
                strange.map(({ first }) => nameCell(table, first.cell)),
              ),
            ]
          : []),
      ];
    });
}

interface Unit {
  readonly key: string;
  readonly first: BoundRow;
  readonly filled: boolean;
}

/** Units by row; those left as the form prints them, and sums of groups, not among them. */
function unitsOf({ template, rows }: BoundTable): readonly Unit[] {
  const lines = new Map<number, BoundRow[]>();
  for (const row of rows) {
    if (!isNamedUnit(row) || (template.freeRows && row.row.parent === undefined)) continue;
    lines.set(row.cell.row, [...(lines.get(row.cell.row) ?? []), row]);
  }
  return [...lines.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const filled = own.some(({ reading }) => reading.kind !== 'blank' && reading.kind !== 'text');
    return [{ key: agencyKey(first.member), first, filled }];
  });
}
