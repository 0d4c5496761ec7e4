// The supporting sheets of a workbook: what the use cases read from them.

import type { Supporting } from '../../companion/companion';
import { readSupporting, withoutSupporting } from '../../companion/read';
import type { Catalogue } from '../../core/form/catalogue';
import type { WorkbookSnapshot } from '../../core/workbook/workbook';

export { withoutSupporting };

/** What the supporting sheets say; free texts are known by the headings of every outline of the catalogue. */
export function supportingOf(
  snapshot: WorkbookSnapshot,
  { outline, outlineBySet, supporting }: Catalogue,
): Supporting {
  return readSupporting(snapshot, supporting, [outline, ...Object.values(outlineBySet)]);
}
