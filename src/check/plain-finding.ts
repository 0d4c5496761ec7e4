// A finding that is not about the value of a figure: about rows, words, days, places.

import type { Finding, FindingCode, FindingSlots } from '../core/form/finding';
import type { Severity } from '../core/form/rule';
import { type CellRef, cellText } from '../core/workbook/address';

export interface PlainFinding
  extends Pick<FindingSlots, 'table' | 'words'>,
    Partial<Pick<FindingSlots, 'source' | 'terms'>> {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Id of the template; "" where it is about no table. */
  readonly template: string;
  /** The cell to look at first, then all others that took part. */
  readonly cells: readonly CellRef[];
  /** What stands behind the code in the id; the first cell where left out. */
  readonly place?: string;
}

export function plainFinding({ code, severity, template, cells, place, ...slots }: PlainFinding): Finding {
  const [cell = null] = cells;
  const rule = code.toLowerCase();
  return {
    id: `${rule}@${place ?? (cell ? cellText(cell) : '')}`,
    code,
    severity,
    rule,
    template,
    cell,
    cells,
    actual: null,
    expected: null,
    difference: null,
    slots: { target: null, terms: [], source: '', advice: '', ...slots },
    effects: [],
  };
}
