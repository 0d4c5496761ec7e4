// A finding that is not about the value of a figure: about rows, words, days, places.

import type { Finding, FindingSlots, FindingTold } from '../core/form/finding';
import type { Severity } from '../core/form/rule';
import { type CellRef, cellText } from '../core/workbook/address';

/** Where a finding stands, and how much it weighs. */
interface Placed extends Pick<FindingSlots, 'table'>, Partial<Pick<FindingSlots, 'source' | 'terms'>> {
  readonly severity: Severity;
  /** Id of the template; "" where it is about no table. */
  readonly template: string;
  /** The cell to look at first, then all others that took part. */
  readonly cells: readonly CellRef[];
  /** What stands behind the code in the id; the first cell where left out. */
  readonly place?: string;
}

export function plainFinding(
  told: FindingTold,
  { severity, template, cells, place, table, source = '', terms = [] }: Placed,
): Finding {
  const [cell = null] = cells;
  const rule = told.code.toLowerCase();
  return {
    ...told,
    id: `${rule}@${place ?? (cell ? cellText(cell) : '')}`,
    severity,
    rule,
    template,
    cell,
    cells,
    actual: null,
    expected: null,
    difference: null,
    slots: { table, target: null, terms, source, advice: '' },
    effects: [],
  };
}
