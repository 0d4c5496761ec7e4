// Long work in pieces, so that the page can paint and be stopped in between.

import type { Stop } from '../app/workspace/place';
import { Trouble } from '../core/workbook/trouble';

/** @throws Trouble CANCELLED */
export function stopIf(stop: Stop): void {
  if (stop.aborted) throw new Trouble({ code: 'CANCELLED' });
}

/** Lets the page answer (paint, "Dừng") between two long pieces of work. @throws Trouble CANCELLED */
export async function breath(stop: Stop): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  stopIf(stop);
}
