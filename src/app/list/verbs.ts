// The list of findings on page and pane: printed, copied, as a file.

import type { Content } from '../report/content';
import type { MadeWorkbook, Place } from '../workspace/place';
import type { CheckedWorkspace } from '../workspace/workspace';
import type { ListRequest } from './model';

const later = () => import('../later');

/** Each asks nothing of the open workbook, which stays as it is. */
export interface ListVerbs {
  /** A whole HTML document, laid out for A4. */
  page(workspace: CheckedWorkspace, request: ListRequest): Promise<string>;
  /** For the clipboard. */
  content(workspace: CheckedWorkspace, request: ListRequest): Promise<Content>;
  /** A workbook of one sheet. Throws Trouble. */
  file(workspace: CheckedWorkspace, request: ListRequest): Promise<MadeWorkbook>;
}

export const listVerbs = (place: Place): ListVerbs => ({
  async page(workspace, request) {
    const { findingList, listPage } = await later();
    return listPage(findingList(workspace, request));
  },
  async content(workspace, request) {
    const { findingList, listContent } = await later();
    return listContent(findingList(workspace, request));
  },
  async file(workspace, request) {
    const [{ findingList, listSheet }, file] = await Promise.all([later(), place.blank()]);
    await file.insertSheets([listSheet(findingList(workspace, request))]);
    return place.hand(await file.toBytes());
  },
});
