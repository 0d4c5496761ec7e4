// Formulas whose results the file does not hold, as programs leave them that write workbooks but do not calculate.

import type { Finding } from '../core/form/finding';
import type { BoundTable } from '../core/form/table';
import { plainFinding } from './plain-finding';

/** One finding for the whole workbook: one way out mends them all. */
export function checkResults(tables: readonly BoundTable[]): readonly Finding[] {
  const cells = tables.flatMap(({ rows }) =>
    rows.filter(({ reading }) => reading.kind === 'uncalculated').map(({ cell }) => cell),
  );
  if (cells.length === 0) return [];
  return [
    plainFinding(
      { code: 'NO_RESULT' },
      { severity: 'warning', template: '', table: '', cells, place: 'workbook' },
    ),
  ];
}
