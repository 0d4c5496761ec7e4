// What every surface shows of one open workbook: the tables found and what disagrees in them.

import type { LogEntry, Supporting } from '../../companion/companion';
import type { Catalogue } from '../../core/form/catalogue';
import type { Earlier } from '../../core/form/earlier';
import type { Finding } from '../../core/form/finding';
import type { Question } from '../../core/form/question';
import type { BoundTable } from '../../core/form/table';
import type { FigureCounts, Unread } from '../../core/form/unread';
import type { LapsedWaiver, Waiver } from '../../core/form/waiver';
import type { WorkbookSnapshot } from '../../core/workbook/workbook';
import type { GivenEarlier } from '../check/given';
import type { ToldReport } from './told-report';

export interface Workspace {
  /** The forms and rules it was read with: what is done with it later is done with the same ones. */
  readonly catalogue: Catalogue;
  readonly snapshot: WorkbookSnapshot;
  /** In sheet order, then from top to bottom. */
  readonly tables: readonly BoundTable[];
  /** Keys of the cells that the rules calculate: nobody has to fill them in. */
  readonly calculated: ReadonlySet<string>;
  /** What recognition is not sure of and nobody has answered yet. */
  readonly questions: readonly Question[];
  /** What was neither read nor asked about. */
  readonly unread: readonly Unread[];
  /** How many figures there are, by what became of them. */
  readonly counts: FigureCounts;
  readonly supporting: Supporting;
  /** Whose report it is, of which period: no use case asks sheets for it again. */
  readonly report: ToldReport;
  /** Periods before its own: from files that somebody gave, and from its own sheets. */
  readonly earlier: Earlier;
  /** The files of earlier periods that somebody gave: it is read with the same ones again. */
  readonly given: readonly GivenEarlier[];
}

/** A waiver with the row of the log that keeps it. */
export interface GivenWaiver extends Waiver {
  readonly entry: LogEntry;
}

/** A finding with its words. */
export type DescribedFinding = Finding & {
  /** Where – what – what to do, in Vietnamese. */
  readonly message: string;
  /** The same without table, sheet and cell, for lists that show them. */
  readonly detail: string;
  /** The rule in words and its source: the answer to "Vì sao?". */
  readonly why: string;
  /** Passed over with a reason: it is told, but nothing is to be done about it. */
  readonly waived?: GivenWaiver;
  /** It was passed over, and comes back since its figures have changed. */
  readonly lapsed?: LapsedWaiver;
};

/** A finding about which something is to be done. */
export const isOpen = ({ waived }: Pick<DescribedFinding, 'waived'>): boolean => waived === undefined;

export interface CheckedWorkspace extends Workspace {
  /** Sorted by sheet order and cell. */
  readonly findings: readonly DescribedFinding[];
}
