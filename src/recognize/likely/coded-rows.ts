// Rows of a form told by the codes that a sheet prints, where labels are missing and the codes agree as a whole.

import { bestChain, type Chain, type SettledChain, settleChain, skipCosts } from '../align';
import { sameCode } from '../code';
import type { Line } from '../lines';
import { type Pair, sameUnit } from '../pair-score';
import type { ReadBand } from '../read-band';
import type { IndexedTemplate } from '../template-index';

/** Share of the sheet's coded rows, and of the form's, that agree in their order: so many make the codes the form's. */
const LEAST_OF_SHEET = 0.8;
const LEAST_OF_FORM = 0.5;
const FEWEST = 3;
/** How sure a row is of which nothing speaks but its code, in a form that a person named. */
export const SURE = 0.9;
const SAME_CODE = 0.5;
const SAME_UNIT = 0.15;

/** A line that has its code and no label. */
export const hasCodeAlone = ({ code, printedLabel }: Line): boolean =>
  code.keys.length > 0 && printedLabel === '';

/** Units that count different things. */
export const contrary = (line: Line, unit: string): boolean =>
  unit !== '' && line.unit !== '' && !sameUnit(line.unit, unit);

/** Sorted by line, then by falling position. */
export function codedPairs(lines: readonly Line[], { rows }: IndexedTemplate): readonly Pair[] {
  return lines.flatMap((line, n): readonly Pair[] =>
    hasCodeAlone(line)
      ? rows
          .filter(({ code, unit }) => code !== '' && sameCode(line.code, code) && !contrary(line, unit))
          .map(({ position, unit }) => ({
            line: n,
            position,
            score: SAME_CODE + (unit !== '' && line.unit !== '' ? SAME_UNIT : 0),
            likeness: SURE,
            similarity: 0,
            codeAgrees: true,
          }))
          .sort((a, b) => b.position - a.position)
      : [],
  );
}

/** What the codes tell, where they agree as a whole; null where they do not. */
export function settleCodes(
  read: ReadBand,
  template: IndexedTemplate,
  pairs: readonly Pair[],
): SettledChain | null {
  const costs = skipCosts(read.lines, new Set(pairs.map(({ line }) => line)));
  const chain = bestChain(pairs, template.rows.length, read.lines, costs);
  if (!chain || !agrees(chain, read.lines, template)) return null;
  const settled = settleChain(chain, pairs, template.rows.length, read.lines, costs);
  return { ...settled, certain: withDashes(settled.certain, read.lines, template) };
}

/** Rows that the form marks with a dash have no code: between two certain ones there must be as many on the sheet. */
function withDashes(
  certain: readonly Pair[],
  lines: readonly Line[],
  { rows }: IndexedTemplate,
): readonly Pair[] {
  const before = { line: -1, position: -1 };
  return [before, ...certain].flatMap((pair, n): readonly Pair[] => {
    const next = certain[n] ?? { line: lines.length, position: rows.length };
    const own = n > 0 ? certain.slice(n - 1, n) : [];
    const between = lines.slice(pair.line + 1, next.line);
    const left = rows.slice(pair.position + 1, next.position);
    const alike = between.every((line, at) => {
      const row = left[at];
      const marked = line.code.keys.length === 0 && line.printedLabel === '' && line.code.printed !== '';
      return (
        row !== undefined && marked && line.code.printed === row.row.code.trim() && !contrary(line, row.unit)
      );
    });
    if (between.length !== left.length || !alike) return own;
    const sure = { score: SAME_CODE, likeness: SURE, similarity: 0, codeAgrees: true };
    const dashes = between.map((_, at) => ({
      ...sure,
      line: pair.line + 1 + at,
      position: pair.position + 1 + at,
    }));
    return [...own, ...dashes];
  });
}

function agrees({ pairs }: Chain, lines: readonly Line[], { rows }: IndexedTemplate): boolean {
  const coded = lines.filter(({ code }) => code.keys.length > 0).length;
  const own = rows.filter(({ code }) => code !== '').length;
  return (
    pairs.length >= Math.min(FEWEST, own) &&
    pairs.length >= coded * LEAST_OF_SHEET &&
    pairs.length >= own * LEAST_OF_FORM
  );
}
