// Regions of which it is not certain which form they are, or whether they are one at all.

import { kindOf, printedNumber } from '../core/form/template';
import { isBlank } from '../core/workbook/workbook';
import type { Chain } from './align';
import type { Draft } from './ask';
import type { Found } from './found';
import type { Ranked } from './ranking';
import { fewest, type ReadBand } from './read-band';
import type { SetEvidence } from './set-evidence';
import type { TemplateIndex } from './template-index';

/** Two forms are equal where their weights differ by less than this share. */
const HAIR = 0.005;
/** A form that the title names, where the lines speak for another one, only needs this share of its score. */
const TITLED = 0.9;
/** Bounds from which on a region is worth a question. */
const LEAST_SIMILARITY = 0.72;
const LEAST_COVERAGE = 0.2;
const LEAST_DENSITY = 0.4;
/** A label that tells: as alike as this, and so many words long. */
const TELLING = 0.85;
const TELLING_WORDS = 4;
/** Share of a form's rows that telling labels must be, and how many at least. */
const LEAST_TELLING = 4;
/** Nobody reads more choices. */
const MOST_CHOICES = 5;
/** Rows above a region in which its title is looked for. */
const TITLE_REACH = 8;

/** True where a chain resembles its form too much to be passed over in silence. */
export function isLikely({ pairs }: Chain, rows: number, { lines }: ReadBand): boolean {
  const matched = pairs.length;
  if (matched < fewest(rows)) return false;
  const span = (pairs.at(-1)?.line ?? 0) - (pairs[0]?.line ?? 0) + 1;
  const similarity = pairs.reduce((sum, pair) => sum + pair.similarity, 0) / matched;
  const telling = pairs.filter(
    (pair) =>
      pair.similarity >= TELLING && (lines[pair.line]?.match.key.split(' ').length ?? 0) >= TELLING_WORDS,
  ).length;
  return (
    similarity >= LEAST_SIMILARITY &&
    matched * similarity >= LEAST_COVERAGE * rows &&
    matched >= LEAST_DENSITY * span &&
    telling >= Math.min(LEAST_TELLING, rows)
  );
}

/** Indicator by line. */
function meaningOf({ pairs, doubtful, template }: Found): ReadonlyMap<number, string> {
  return new Map(
    [...doubtful, ...pairs].map(({ line, position }) => [line, template.rows[position]?.row.indicator ?? '']),
  );
}

/** True where both say the same of nearly every line: two sets print one form. */
function sameMeaning(a: Found, b: Found): boolean {
  const left = meaningOf(a);
  const right = meaningOf(b);
  let same = 0;
  for (const [line, indicator] of left) {
    const other = right.get(line);
    if (other === undefined) continue;
    if (other !== indicator) return false;
    same += 1;
  }
  return same >= Math.min(left.size, right.size) * 0.8;
}

/** True where two sets print one form row by row: which of them is meant makes no difference. */
function sameForm({ template: a }: Found, { template: b }: Found): boolean {
  return (
    a.rows.length === b.rows.length &&
    a.rows.every(({ row }, n) => row.indicator === b.rows[n]?.row.indicator)
  );
}

function overlap(a: Found, b: Found): boolean {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1 > (a.to - a.from + 1) / 2;
}

/**
 * The forms to choose from beside the best one; none where it is certain. It is not where another form fits as well
 * and means something else: within a hair of it, or by every line that is there, where only the rows that the sheet
 * does not have speak against it, or because the title names it. A form that crosses the set of the workbook is not
 * certain either while one of that set may stand there; where that set fits, no other one is thought of.
 */
export function choicesBeside(
  best: Ranked,
  others: readonly Ranked[],
  { against }: SetEvidence,
): readonly Found[] {
  const least = best.weight - Math.abs(best.weight) * HAIR;
  const asWell = ({ one, weight, titled }: Ranked): boolean => {
    const share = titled > best.titled ? TITLED : 1 - HAIR;
    return weight >= least || (titled >= best.titled && one.score >= best.one.score * share);
  };
  const crosses = ({ one: { template } }: Ranked): boolean => against.has(template.set.id);
  const beside = others.filter(({ one }) => overlap(best.one, one));
  const kin = beside.filter((other) => !crosses(other));
  const sameKind = ({ one }: Ranked): boolean =>
    kindOf(one.template.template) === kindOf(best.one.template.template);
  if (crosses(best)) {
    const own = kin.filter((other) => sameKind(other) && !sameMeaning(best.one, other.one));
    if (own.length > 0) return own.map(({ one }) => one);
  }
  const here = crosses(best) ? beside : kin;
  if (!here.some((other) => asWell(other) && !sameMeaning(best.one, other.one))) return [];
  return here
    .filter((other) => asWell(other) || other.one.score >= best.one.score * TITLED)
    .map(({ one }) => one);
}

/** The form of the workbook's own set that says the same of every line as a form that crosses it. */
export function ownForm(
  best: Ranked,
  others: readonly Ranked[],
  { against }: SetEvidence,
): Ranked | undefined {
  if (!against.has(best.one.template.set.id)) return undefined;
  return others.find(
    ({ one }) => !against.has(one.template.set.id) && overlap(best.one, one) && sameMeaning(best.one, one),
  );
}

/** The title over a region, or its first label: by this it is known again. */
function subjectOf(
  read: ReadBand,
  { from }: Found,
  index: TemplateIndex,
): { text: string; row: number; column: number } {
  const line = read.lines[from];
  const first = line?.row ?? 0;
  const above = read.lines[from - 1]?.row ?? -1;
  const [title] = read.sheet.rows
    .filter(({ row }) => row < first && row >= first - TITLE_REACH && row > above)
    .flatMap(({ row, cells }) => {
      const [only, ...more] = cells.filter(({ cell }) => !isBlank(cell.content));
      const text = only?.cell.content;
      return only &&
        more.length === 0 &&
        typeof text === 'string' &&
        text.trim().length > 4 &&
        index.headerWord(text) === null
        ? [{ text: text.trim(), row, column: only.column }]
        : [];
    });
  return title ?? { text: line?.printedLabel ?? '', row: first, column: read.band.layout.label };
}

/** Asks which of the forms a region is. @param candidates best first. */
export function tableDraft(read: ReadBand, candidates: readonly Found[], index: TemplateIndex): Draft {
  const kinds: Found[] = [];
  for (const one of candidates) if (!kinds.some((known) => sameForm(known, one))) kinds.push(one);
  const [best] = kinds;
  const sheet = read.sheet.name;
  const { label, value, code } = read.band.layout;
  const subject = best ? subjectOf(read, best, index) : { text: '', row: 0, column: label };
  const folded = index.fold(subject.text);
  const above = read.sheet.rows.filter(
    ({ row, cells }) =>
      row < subject.row &&
      cells.some(({ cell }) => typeof cell.content === 'string' && index.fold(cell.content) === folded),
  );
  const rowOf = (line: number): number => read.lines[line]?.row ?? 0;
  return {
    kind: 'table',
    cell: { sheet, row: subject.row, column: subject.column },
    area: {
      top: rowOf(best?.from ?? 0),
      left: Math.min(code ?? label, label),
      bottom: rowOf(best?.to ?? 0),
      right: Math.max(label, value),
    },
    subject: subject.text,
    template: null,
    words: [subject.text],
    ordinal: above.length,
    choices: kinds.slice(0, MOST_CHOICES).map((one) => ({
      id: one.template.template.id,
      label: `${printedNumber(one.template.template)} – ${one.template.set.name}`,
      confidence: confidenceOf(one),
    })),
  };
}

/** Mean over the rows of the form, those not seen counted 0. */
function confidenceOf({ pairs, doubtful, template }: Found): number {
  const byLine = new Map([...doubtful, ...pairs].map(({ line, likeness }) => [line, likeness]));
  const sum = [...byLine.values()].reduce((all, likeness) => all + likeness, 0);
  return Math.min(1, sum / template.rows.length);
}
