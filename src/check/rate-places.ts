// With how many decimals a rate is told and written: one precision for what it must be, the proposal and the cell.

import type { Fact } from '../rules';
import { heldPlaces } from './held-formula';

/** Decimals of a rate where the tables themselves show none to go by: "84,6%". */
const USUAL_RATE_DECIMALS = 1;

/** As many as the tables usually show, never fewer than the cell shows. */
export const placesOf = (rate: Fact, usual: number): number =>
  heldPlaces(rate) ?? Math.max(usual, rate.figure?.decimals ?? 0);

/** The number of decimals most of the typed rates show; the larger one where two are as frequent. */
export function usualRateDecimals(rates: readonly Fact[]): number {
  const counts = new Map<number, number>();
  for (const { figure } of rates) {
    if (!figure || figure.decimals === 0) continue;
    counts.set(figure.decimals, (counts.get(figure.decimals) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || b - a);
  return most?.[0] ?? USUAL_RATE_DECIMALS;
}
