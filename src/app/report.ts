// Tạo báo cáo: the draft of an open workbook.

import { indicators } from '../catalog';
import { periodicReport } from '../catalog/outlines';
import type { DocumentModel } from '../core/document';
import type { ReportInfo } from '../core/report-info';
import type { WriteDocument } from '../hosts/ports';
import { composeReport, documentHtml, documentText, proposeReportInfo } from '../report';
import type { Workspace } from './workspace';

/** What the workbook itself tells about the report: agency, date, period. Everything else stays blank. */
export function proposeInfo(workspace: Workspace): ReportInfo {
  return proposeReportInfo(workspace.snapshot, workspace.tables);
}

/** The draft as a model: the same workbook and information give the same model. */
export function composeDraft(workspace: Workspace, info: ReportInfo): DocumentModel {
  return composeReport({ tables: workspace.tables, info, outline: periodicReport, indicators });
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
