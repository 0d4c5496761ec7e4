// Long work in pieces, so that the page can paint and be stopped in between.

import { Trouble } from '../core/workbook/trouble';

/** @throws Trouble CANCELLED */
export function stopIf(signal: AbortSignal): void {
  if (signal.aborted) throw new Trouble({ code: 'CANCELLED' });
}

/** Lets the page answer (paint, "Dừng") between two long pieces of work. @throws Trouble CANCELLED */
export async function breath(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  stopIf(signal);
}
