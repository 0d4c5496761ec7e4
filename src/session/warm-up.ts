// A new worker is cold: words are not indexed, code is not compiled. Before anybody opens a workbook it reads one of its
// own, which takes half of the time off the first.

import { insertTemplates } from '../app';
import type { Catalogue } from '../core/form/catalogue';
import { breath } from './breath';
import { newWorkbook, openXlsx, readSnapshot } from './page-engine';

const going = { aborted: false };

/** In pieces: what is asked meanwhile gets its turn between them. */
export async function warmUp(catalogue: Catalogue): Promise<void> {
  const [set] = catalogue.sets;
  if (!set) return;
  await breath(going);
  const file = await newWorkbook();
  const templates = set.templates.map(({ id }) => id);
  await insertTemplates(file, set.id, templates, { catalogue });
  await breath(going);
  const again = await openXlsx(await file.toBytes());
  const snapshot = await again.read();
  await breath(going);
  readSnapshot(snapshot, catalogue);
}
