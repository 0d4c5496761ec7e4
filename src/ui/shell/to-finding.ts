// From finding to finding: to the cell in the preview and in the host, with focus where the person works.

import type { ShownWorkspace } from '../../app/workspace/shown';
import { nextFinding } from '../tasks/check/shown';
import type { ShellEvent, ShellState } from './base';
import { findingRows, isNarrow, returnFocus } from './places';
import type { ShellDeeds } from './task';

interface Guide extends Pick<ShellDeeds, 'reveal'> {
  readonly state: ShellState;
  readonly dispatch: (event: ShellEvent) => void;
}

/** @param focus the focus goes along to the cell */
export function toFinding({ dispatch, reveal }: Guide, checked: ShownWorkspace, id: string, focus: boolean) {
  dispatch({ type: 'findingChosen', id, focus });
  const cell = checked.findings.find((finding) => finding.id === id)?.cell;
  if (cell) reveal(cell);
}

/**
 * F8 and Shift+F8, through the rows as they stand in the list: what is folded away is passed by. In the sheet, focus goes from cell to cell; in the list, from row to row.
 * @param onPage the sheet is shown here, in a narrow window in the place of the list
 */
export function toNextFinding(
  guide: Guide,
  checked: ShownWorkspace,
  { back, onPage }: { readonly back: boolean; readonly onPage: boolean },
): void {
  const byId = new Map(checked.findings.map((finding) => [finding.id, finding]));
  const rows = findingRows().flatMap(({ dataset }) => byId.get(dataset.finding ?? '') ?? []);
  const next = nextFinding(rows, guide.state, back);
  if (!next) return;
  const inSheet = document.activeElement?.closest('[data-region=sheet]') != null;
  const toSheet = onPage && (inSheet || isNarrow());
  toFinding(guide, checked, next.id, toSheet);
  if (!toSheet) returnFocus('finding', next.id);
}
