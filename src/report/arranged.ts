// The sections of an outline in the order a person wants them: each with what stands under it.

import type { Arrangement } from '../companion/companion';
import type { OutlineSection } from '../core/report/outline';
import { type NumberedSection, sectionMeant } from './sections';

/** What nobody can place stays where it is; so does a section that should stand behind a part of itself. */
export function arranged(
  outline: readonly OutlineSection[],
  { moves }: Arrangement,
  sections: readonly NumberedSection[],
): readonly OutlineSection[] {
  return moves.reduce((order, { heading, after }) => {
    const [key, target] = [heading, after].map((one) => sectionMeant(one, sections));
    const moved = blockOf(order, key ?? null);
    if (moved.length === 0 || moved.some((one) => one.key === target)) return order;
    const rest = order.filter((one) => !moved.includes(one));
    const home = blockOf(rest, target ?? null).at(-1);
    if (!home) return order;
    const at = rest.indexOf(home) + 1;
    return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
  }, outline);
}

/** A section with the deeper ones behind it. */
function blockOf(order: readonly OutlineSection[], key: string | null): readonly OutlineSection[] {
  const at = order.findIndex((one) => one.key === key);
  const head = order[at];
  if (!head) return [];
  const end = order.findIndex((one, index) => index > at && one.level <= head.level);
  return order.slice(at, end < 0 ? order.length : end);
}
