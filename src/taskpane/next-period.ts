// "Sang kỳ mới" in the pane: the copy is made from the file that Excel would save, not from the open workbook, which
// stays as it is. Loaded with its first use: it brings the file adapter along.

import { makeNextPeriod } from '../app';
import type { Catalogue } from '../core/form/catalogue';
import type { NextPeriodPlan } from '../core/form/next-period';
import { openXlsx } from '../hosts/xlsx';
import type { MadeWorkbook } from '../ui';
import { documentBytes, type OfficeFiles } from './document-bytes';
import { openAsNew } from './new-workbook';

/** The globals of office.js, handed in. */
export interface PaneOffice {
  readonly office: OfficeFiles & Pick<typeof Office, 'context'>;
  readonly excel: Pick<typeof Excel, 'createWorkbook'>;
}

/**
 * Opens the next period's workbook in Excel; where Excel cannot, its bytes come back to be handed to the person.
 * Throws Trouble; the open workbook is never changed.
 */
export async function makePeriodWorkbook(
  plan: NextPeriodPlan,
  catalogue: Catalogue,
  { office, excel }: PaneOffice,
): Promise<MadeWorkbook> {
  const copy = await openXlsx(await documentBytes(office));
  const bytes = await makeNextPeriod(copy, plan, catalogue);
  const supports = (version: string) => office.context.requirements.isSetSupported('ExcelApi', version);
  return (await openAsNew(bytes, excel, supports)) ? { kind: 'opened' } : { kind: 'file', bytes };
}
