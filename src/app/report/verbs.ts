// Tạo báo cáo on page and pane.

import type { ReportInfo } from '../../core/calendar/report-info';
import type { DocumentModel } from '../../core/report/document';
import type { Reading, Written } from '../workspace/outcome';
import type { Place } from '../workspace/place';
import type { CheckedWorkspace } from '../workspace/workspace';
import type { BeforeDraft } from './before-draft';
import type { Content } from './content';
import type { DraftOptions } from './draft';

const later = () => import('../later');

/** A finished draft: the file, and the same for the clipboard. */
export interface Draft {
  readonly bytes: Uint8Array;
  readonly document: DocumentModel;
}

export type DraftWishes = Pick<DraftOptions, 'explained'>;

export interface ReportVerbs {
  /** @param workspace what is shown; a host that others can change is read again. */
  proposeInfo(
    workspace: CheckedWorkspace | null,
  ): Promise<Reading & { readonly info: ReportInfo; readonly before: BeforeDraft }>;
  writeReport(workspace: CheckedWorkspace, info: ReportInfo, options?: DraftWishes): Promise<Draft>;
  /** The draft for the clipboard. */
  reportContent(workspace: CheckedWorkspace, info: ReportInfo, options?: DraftWishes): Promise<Content>;
}

export interface KeepInfoVerbs {
  /**
   * Writes the fields that changed into the sheet "Thông tin báo cáo", made where there is none, and reads anew; null
   * where nothing was to be written.
   */
  saveInfo(workspace: CheckedWorkspace, info: ReportInfo): Promise<Written | null>;
}

export const reportVerbs = (place: Place): ReportVerbs & KeepInfoVerbs => ({
  async proposeInfo(workspace) {
    const [{ beforeDraft }, reading] = await Promise.all([later(), place.reading(workspace)]);
    return { ...reading, info: reading.workspace.report.info, before: beforeDraft(reading.workspace) };
  },
  async writeReport(workspace, info, wishes) {
    const { composeDraft } = await later();
    const document = composeDraft(workspace, info, { ...wishes, workbook: place.name });
    return { document, bytes: await place.write(document) };
  },
  async reportContent(workspace, info, wishes) {
    const { composeDraft, draftContent } = await later();
    return draftContent(composeDraft(workspace, info, wishes));
  },
  async saveInfo(workspace, info) {
    const { keepInfo } = await later();
    return (await keepInfo(await place.port(), workspace, info)) > 0 ? place.reread() : null;
  },
});
