// Figures of an earlier period, out of that period's own workbook.

import type { PreviousFigures } from '../../companion/previous/previous';
import { toNumber } from '../../core/number/decimal';
import type { CheckedWorkspace } from '../workspace/workspace';

/**
 * What a workbook of an earlier period tells, to hold a later one against it.
 * @param name how the file is called in sentences
 */
export function earlierFigures({ tables, report }: CheckedWorkspace, name: string): PreviousFigures {
  const { window, info } = report;
  return {
    sheet: name,
    inFile: true,
    period: info.period ?? null,
    from: window?.from ?? null,
    to: window?.to ?? null,
    figures: tables.flatMap(({ template, rows }) =>
      rows.flatMap(({ indicator, member, reading }) =>
        reading.kind === 'figure'
          ? [
              {
                template: template.id,
                indicator,
                member,
                value: reading.figure.value,
                content: toNumber(reading.figure.value),
              },
            ]
          : [],
      ),
    ),
  };
}
