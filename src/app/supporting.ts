// The supporting sheets of a workbook: what the use cases read from them.

import { supportingForms } from '../catalog/supporting';
import type { Catalogue } from '../core/catalogue';
import type { Supporting } from '../core/supporting';
import type { WorkbookSnapshot } from '../core/workbook';
import { readSupporting, withoutSupporting } from '../recognize/supporting';

export { withoutSupporting };

/** What the supporting sheets say; free texts are known by the headings of every outline of the catalogue. */
export function supportingOf(snapshot: WorkbookSnapshot, { outline, outlineBySet }: Catalogue): Supporting {
  return readSupporting(snapshot, supportingForms, [outline, ...Object.values(outlineBySet)]);
}
