// Kiểm tra where cells can be marked: read, check, mark. What was found counts even where marking failed.

import type { PreviousFigures } from '../../companion/previous/previous';
import type { Catalogue } from '../../core/form/catalogue';
import { Trouble } from '../../core/workbook/trouble';
import type { CellMarker, Mark, WorkbookPort } from '../../hosts/ports';
import type { Remark } from '../workspace/outcome';
import type { CheckedWorkspace } from '../workspace/workspace';
import { marksOf } from './marks';
import { checkSnapshot } from './read';

export interface MarkedWorkspace {
  readonly workspace: CheckedWorkspace;
  readonly remarks: readonly Remark[];
}

/** Reads, checks and marks every cell that an open finding names. Throws the troubles of reading. */
export async function checkAndMark(
  port: WorkbookPort & CellMarker,
  catalogue: Catalogue,
  given: readonly PreviousFigures[] = [],
): Promise<MarkedWorkspace> {
  const snapshot = await port.read();
  try {
    const workspace = checkSnapshot(snapshot, catalogue, given);
    return { workspace, remarks: await putMarks(port, marksOf(workspace)) };
  } catch (cause) {
    // The tables went away: marks of an earlier check would mean nothing any more.
    if (cause instanceof Trouble && cause.code === 'NO_KNOWN_TABLE') await putMarks(port, []);
    throw cause;
  }
}

async function putMarks(port: CellMarker, marks: readonly Mark[]): Promise<readonly Remark[]> {
  try {
    const { skipped } = await port.mark(marks);
    return skipped.length > 0 ? [{ kind: 'unmarked', sheets: skipped }] : [];
  } catch (cause) {
    return [{ kind: 'markFailed', cause }];
  }
}
