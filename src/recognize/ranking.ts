// Templates that may stand in a region, best first: what the lines say, then the set of the workbook and the title.

import { firstAt } from '../core/number/sorted';
import type { Found } from './found';
import type { ReadBand } from './read-band';
import type { SetEvidence } from './set-evidence';
import type { TemplateIndex } from './template-index';

/** How much the set that fits the whole workbook, and a title that names the form, count between near equals. */
const PREFERENCE = 0.02;
/** Rows above a table in which its title is looked for. */
const TITLE_REACH = 8;

/** How many of the form's number and title stand in the rows above a line, 0…1. */
function titleShare(read: ReadBand, found: Found, index: TemplateIndex): number {
  const { titles } = found.template;
  const first = read.lines[found.from]?.row ?? 0;
  const seen = new Set<string>();
  const { rows } = read.sheet;
  for (let at = firstAt(rows, ({ row }) => row >= first - TITLE_REACH); at < rows.length; at += 1) {
    const { row, cells } = rows[at] ?? { row: first, cells: [] };
    if (row >= first) break;
    for (const { cell } of cells) {
      if (typeof cell.content !== 'string') continue;
      const text = ` ${index.fold(cell.content)} `;
      for (const title of titles) if (text.includes(` ${title} `)) seen.add(title);
    }
  }
  return titles.length === 0 ? 0 : seen.size / titles.length;
}

/** A template that may stand in a region. */
export interface Ranked {
  readonly one: Found;
  readonly weight: number;
  /** How much of its number and title stands over it, 0…1. */
  readonly titled: number;
}

/** Best first; the set that fits the workbook and a title that names the form decide between near equals. */
export function ranked(
  found: readonly Found[],
  read: ReadBand,
  index: TemplateIndex,
  sets: SetEvidence,
): readonly Ranked[] {
  return found
    .map((one): Ranked => {
      const titled = titleShare(read, one, index);
      const preference = (one.template.set.id === sets.best ? 1 : 0) + titled;
      return { one, titled, weight: one.rank + Math.abs(one.rank) * PREFERENCE * preference };
    })
    .sort((a, b) => b.weight - a.weight);
}
