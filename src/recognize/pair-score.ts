// How well one line of a sheet stands for one row of a template. 0 is "as good as no match".

import { sameCode } from './code';
import type { Line } from './lines';
import type { Candidate } from './template-index';

/** A line and a template row that may belong together. */
export interface Pair {
  /** Position of the line in its band. */
  readonly line: number;
  /** Position of the row in its template. */
  readonly position: number;
  readonly score: number;
  /** 0…1: how sure the match is as far as the row itself tells. */
  readonly likeness: number;
  readonly similarity: number;
  /** The line prints the row's own code. */
  readonly codeAgrees: boolean;
}

/** A label must be this much alike when nothing else speaks for or against the pair. */
const THRESHOLD = 0.6;
const SAME_CODE = 0.5;
const OTHER_CODE = -0.15;
const SAME_UNIT = 0.15;
const OTHER_UNIT = -0.15;
/** A line without a unit where the form prints one. */
const NO_UNIT = -0.05;
/** A label that is only roughly alike, and no code to bear it out. */
const ROUGH = 0.8;
const ROUGH_ALONE = -0.3;
const SAME_PARENT = 0.2;
/** A heading that has less than this of the form's is another one; one in between may be the form's in other words. */
const OTHER_HEADING = 0.4;
/** Equal labels under another heading ("4.1" and "5.1" are both "Tổng số nhiệm vụ được giao"). */
const OTHER_PARENT = -0.6;

function parentScore(line: Line, parent: number): number {
  if (line.above === null || parent < 0) return 0;
  const similarity = line.above.match.alike.get(parent) ?? 0;
  if (similarity >= 0.8) return SAME_PARENT;
  return line.above.certain && similarity < OTHER_HEADING ? OTHER_PARENT : 0;
}

/** Folded units that count the same things, one of them perhaps in fewer words. */
export function sameUnit(a: string, b: string): boolean {
  if (a === b || a.includes(b) || b.includes(a)) return true;
  const words = a.split(' ');
  const others = b.split(' ');
  const common = words.filter((word) => others.includes(word)).length;
  return common * 2 >= Math.max(words.length, others.length);
}

/**
 * The pair with its score, which may be below 0.
 * @param trusted false where the sheet has codes of its own: they speak neither for a pair nor against it.
 */
export function ratePair(
  line: Line,
  position: number,
  { row, similarity }: Candidate,
  trusted: boolean,
): Pair {
  const both = trusted && row.code !== '' && line.code.keys.length > 0;
  const codeAgrees = both && sameCode(line.code, row.code);
  // A code that stands on two lines speaks for the row it belongs to, and against no other.
  const coded = both && (codeAgrees || !line.codeTwice);
  const united = row.unit !== '' && line.unit !== '';
  const unitAgrees = united && sameUnit(line.unit, row.unit);
  const score =
    similarity -
    THRESHOLD +
    (codeAgrees ? SAME_CODE : coded ? OTHER_CODE : 0) +
    (unitAgrees ? SAME_UNIT : united ? OTHER_UNIT : row.unit === '' ? 0 : NO_UNIT) +
    (similarity < ROUGH && !codeAgrees ? ROUGH_ALONE : 0) +
    parentScore(line, row.parent);
  const likeness =
    0.65 * similarity + 0.25 * (codeAgrees ? 1 : coded ? 0.3 : 0.7) + 0.1 * (unitAgrees || !united ? 1 : 0);
  return { line: position, position: row.position, score, likeness, similarity, codeAgrees };
}
