// The list of findings on page and pane: printed, copied, as a file.

import type { Content } from '../report/verbs';
import type { MadeWorkbook, Place } from '../workspace/place';
import type { CheckedWorkspace } from '../workspace/workspace';
import { findingList, type ListRequest } from './model';
import { listPage } from './page';
import { listSheet } from './sheet';
import { listContent } from './text';

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
  page: async (workspace, request) => listPage(findingList(workspace, request)),
  content: async (workspace, request) => listContent(findingList(workspace, request)),
  async file(workspace, request) {
    const file = await place.blank();
    await file.insertSheets([listSheet(findingList(workspace, request))]);
    return place.hand(await file.toBytes());
  },
});
