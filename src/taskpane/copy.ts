// Another workbook out of the one that Excel has open: a copy of the file that Excel would save, and what was made of it
// given back. Loaded with its first use: it brings the file adapter along.

import type { MadeWorkbook } from '../app/workspace/place';
import type { EditableFile } from '../hosts/ports';
import { openXlsx } from '../hosts/xlsx';
import { documentBytes, type OfficeFiles } from './document-bytes';
import { openAsNew } from './new-workbook';

export { newWorkbook } from '../hosts/xlsx';

/** The globals of office.js, handed in. */
export interface PaneOffice {
  readonly office: OfficeFiles & Pick<typeof Office, 'context'>;
  readonly excel: Pick<typeof Excel, 'createWorkbook'>;
}

/** The open workbook stays as it is. Throws Trouble. */
export async function copyOfOpen({ office }: Pick<PaneOffice, 'office'>): Promise<EditableFile> {
  return openXlsx(await documentBytes(office));
}

/** Opens a workbook in Excel; where Excel cannot, its bytes come back to be handed to the person. */
export async function openInExcel(bytes: Uint8Array, { office, excel }: PaneOffice): Promise<MadeWorkbook> {
  const supports = (version: string) => office.context.requirements.isSetSupported('ExcelApi', version);
  return (await openAsNew(bytes, excel, supports)) ? { kind: 'opened' } : { kind: 'file', bytes };
}
