// Tạo báo cáo: the draft of an open workbook.

import type { Catalogue } from '../core/catalogue';
import type { DocumentModel } from '../core/document';
import type { ReportInfo } from '../core/report-info';
import type { BoundTable } from '../core/table';
import type { WriteDocument } from '../hosts/ports';
import { composeReport, documentHtml, documentText, proposeReportInfo, type ReportInput } from '../report';
import type { Workspace } from './workspace';

/** What the workbook itself tells about the report: agency, date, period. Everything else stays blank. */
export function proposeInfo(workspace: Workspace): ReportInfo {
  return proposeReportInfo(workspace.snapshot, workspace.tables);
}

/** The draft as a model: the same workbook and information give the same model. */
export function composeDraft(workspace: Workspace, info: ReportInfo): DocumentModel {
  const { tables, catalogue } = workspace;
  return composeReport({ tables, info, ...outlineFor(tables, catalogue), indicators: catalogue.dictionary });
}

/** The bytes of the draft; the same workbook and information give the same bytes. */
export async function writeReport(
  workspace: Workspace,
  info: ReportInfo,
  write: WriteDocument,
): Promise<Uint8Array> {
  return write(composeDraft(workspace, info));
}

/** The draft for the clipboard. */
export function draftContent(draft: DocumentModel): { readonly html: string; readonly text: string } {
  return { html: documentHtml(draft), text: documentText(draft) };
}

/**
 * The outline and the forms of the report: those of the template set that most of the tables are of, the first found
 * where there are as many of another. A workbook without tables gets the outline of the first set offered.
 */
export function outlineFor(
  tables: readonly BoundTable[],
  { sets, outlineBySet, outline }: Catalogue,
): Required<Pick<ReportInput, 'outline' | 'forms'>> {
  const counts = new Map<string, number>();
  for (const { setId } of tables) counts.set(setId, (counts.get(setId) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const main = [...counts].find(([, count]) => count === most)?.[0];
  const set = sets.find(({ id }) => id === main) ?? sets[0];
  return { outline: (set && outlineBySet[set.id]) ?? outline, forms: set?.templates ?? [] };
}
