// Earlier periods out of their own workbooks: what they tell, and whether it is of use to a later one.

import type { PreviousFigures } from '../../companion/previous/previous';
import { compareDates } from '../../core/calendar/calendar-date';
import type { Catalogue } from '../../core/form/catalogue';
import type { Earlier } from '../../core/form/earlier';
import { toNumber } from '../../core/number/decimal';
import { Trouble } from '../../core/workbook/trouble';
import type { WorkbookPort } from '../../hosts/ports';
import type { NotHeld } from '../../messages';
import type { CheckedWorkspace, Workspace } from '../workspace/workspace';
import { readSnapshot } from './read';

/**
 * The figures of a workbook of an earlier period, to hold a later one against them.
 * @param name how the file is called in sentences
 * @throws Trouble NO_EARLIER_FIGURES where no figure of a form is found, and those of reading
 */
export async function readEarlier(
  port: WorkbookPort,
  name: string,
  catalogue: Catalogue,
): Promise<PreviousFigures> {
  const earlier = figuresOf(readSnapshot(await port.read(), catalogue), name);
  if (earlier.figures.length === 0) throw new Trouble({ code: 'NO_EARLIER_FIGURES', file: name });
  return earlier;
}

function figuresOf({ tables, report }: CheckedWorkspace, name: string): PreviousFigures {
  const { window, info } = report;
  return {
    sheet: name,
    inFile: true,
    period: info.period ?? null,
    from: window?.from ?? null,
    to: window?.to ?? null,
    figures: tables.flatMap(({ template, rows }) =>
      rows.flatMap(({ indicator, member, reading }) => {
        if (reading.kind !== 'figure') return [];
        const { value } = reading.figure;
        return [{ template: template.id, indicator, member, value, content: toNumber(value) }];
      }),
    ),
  };
}

/** Given files that the report is not held against: that must not look like agreement. */
export function notHeld({ given, earlier, report: { window } }: Workspace): readonly NotHeld[] {
  return given.flatMap(({ sheet: file, to }): readonly NotHeld[] => {
    if (!to) return [{ file, why: 'thenUnknown' }];
    if (!window) return [{ file, why: 'nowUnknown' }];
    if (compareDates(to, window.to) >= 0) return [{ file, why: 'notEarlier' }];
    return isUsed(file, earlier) ? [] : [{ file, why: 'farther' }];
  });
}

const isUsed = (file: string, { previous, sameLastYear, upToStart }: Earlier): boolean =>
  [previous, sameLastYear, upToStart].some((one) => one?.inFile && one.name === file);
