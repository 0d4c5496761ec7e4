// Earlier periods out of their own workbooks: what they tell, and whether it is of use to a later one.

import { extraTables } from '../../companion/companion';
import { doubtOf } from '../../companion/previous/earlier';
import type { PreviousFigures } from '../../companion/previous/previous';
import { periodTitle } from '../../core/calendar/period';
import type { Catalogue } from '../../core/form/catalogue';
import { toNumber } from '../../core/number/decimal';
import { Trouble } from '../../core/workbook/trouble';
import type { WorkbookPort } from '../../hosts/ports';
import { earlierDoubtText } from '../../messages';
import type { CheckedWorkspace, Workspace } from '../workspace/workspace';
import { laterReport, readSnapshot } from './read';

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
    figures: [...tables, ...extraTables(supporting)].flatMap(({ template, rows }) =>
      rows.flatMap(({ indicator, member, reading }) => {
        if (reading.kind !== 'figure') return [];
        const { value } = reading.figure;
        return [{ template: template.id, indicator, member, value, content: toNumber(value) }];
      }),
    ),
  };
}

/** A given file, and what a person is to be told of it. */
export interface GivenEarlier {
  readonly file: string;
  /** "Quý I năm 2024"; "" where it does not tell. */
  readonly period: string;
  /** Why it is not held against the report, or what speaks against it; "" for nothing. */
  readonly doubt: string;
}

/** The given files: what is not compared must not look like agreement. */
export function givenEarlier({ given, earlier, report, catalogue }: Workspace): readonly GivenEarlier[] {
  const later = laterReport(report, catalogue);
  return given.map((one) => {
    const doubt = doubtOf(one, later, earlier);
    return {
      file: one.sheet,
      period: one.period ? periodTitle(one.period) : '',
      doubt: doubt ? earlierDoubtText(one.sheet, doubt) : '',
    };
  });
}
