// What is still to be filled in, and until when: the same on every surface.

import type { CalendarDate } from '../../core/calendar/calendar-date';
import { officialWindow } from '../../core/calendar/period';
import { completenessOf } from '../../core/form/completeness';
import type { ShownWorkspace } from '../workspace/shown';

export interface Progress {
  /** Forms that were found. */
  readonly forms: number;
  /** Cells that a person has still to fill in, over all forms. */
  readonly left: number;
  /** Forms in which nobody has typed yet. */
  readonly untouched: number;
  /** Day by which the report is to be sent; null where nobody has said it. */
  readonly deadline: CalendarDate | null;
}

/** What is looked at: any workspace has it. */
type Told = Pick<ShownWorkspace, 'tables' | 'calculated' | 'report' | 'catalogue'>;

export function progressOf({ tables, calculated, report, catalogue }: Told): Progress {
  const forms = tables.map((table) => completenessOf(table, calculated));
  const { period, deadline } = report.info;
  // Whoever reports to the Ministry has its deadline; to anybody else the province gives its own.
  const official = report.level === 'province' && period ? officialWindow(period, catalogue.calendar) : null;
  return {
    forms: forms.length,
    // A list of documents asks for no cell and holds some.
    left: forms.reduce((sum, { asked, filled }) => sum + Math.max(asked - filled, 0), 0),
    untouched: forms.filter(({ begun }) => !begun).length,
    deadline: deadline ?? official?.deadline ?? null,
  };
}
