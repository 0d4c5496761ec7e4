// Earlier periods out of their own workbooks.

import { extraTables } from '../../companion/companion';
import type { PreviousFigures } from '../../companion/previous/previous';
import type { Catalogue } from '../../core/form/catalogue';
import { tablesOfReport } from '../../core/form/standing';
import { Trouble } from '../../core/workbook/trouble';
import type { WorkbookPort } from '../../hosts/ports';
import type { CheckedWorkspace } from '../workspace/workspace';
import { figuresIn } from './past-figures';
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

function figuresOf({ tables, supporting, report }: CheckedWorkspace, name: string): PreviousFigures {
  const { window, info } = report;
  return {
    sheet: name,
    inFile: true,
    agency: info.agency ?? '',
    period: info.period ?? null,
    from: window?.from ?? null,
    to: window?.to ?? null,
    figures: figuresIn([...tablesOfReport(tables), ...extraTables(supporting)]),
  };
}
