// Which template stands where in a band: best chain first, then the same for what is left above and below it.

import { NONE } from '../core/form/question';
import { type Chain, REACH, settleChain } from './align';
import type { Asking } from './ask';
import { settleRows } from './ask-rows';
import { choicesBeside, isLikely, ownForm, tableDraft } from './ask-tables';
import type { Found } from './found';
import { type Ranked, ranked } from './ranking';
import { fewest, LEAST_COVERAGE_EXACT, type ReadBand, type Region } from './read-band';
import type { SetEvidence } from './set-evidence';
import type { TemplateIndex } from './template-index';

/** Below these a region is left alone, or asked about: no table is better than a wrong one. */
const LEAST_COVERAGE = 0.5;
const EXACT = 0.93;
const LEAST_SIMILARITY = 0.7;
/** Matches among the lines that the table spans. */
const LEAST_DENSITY = 0.4;
/** What each template row without a line costs a template against its rivals. */
const MISSING_ROW = 0.15;

function isTable(chain: Chain, rows: number): boolean {
  const matched = chain.pairs.length;
  const first = chain.pairs[0]?.line ?? 0;
  const last = chain.pairs.at(-1)?.line ?? 0;
  const similarity = chain.pairs.reduce((sum, pair) => sum + pair.similarity, 0) / matched;
  const least = similarity >= EXACT ? LEAST_COVERAGE_EXACT : LEAST_COVERAGE;
  return (
    matched >= fewest(rows) &&
    similarity >= LEAST_SIMILARITY &&
    matched * similarity >= least * rows &&
    matched >= LEAST_DENSITY * (last - first + 1)
  );
}

/** The table of one template in a region, ranked; null where its best chain is no table. */
function findTemplate(
  read: ReadBand,
  number: number,
  region: Region,
  index: TemplateIndex,
  fits: (chain: Chain, rows: number) => boolean,
): Found | null {
  const template = index.templates[number];
  if (!template) return null;
  const rows = template.rows.length;
  const chain = read.chains(number).bestIn(region);
  if (!chain || !fits(chain, rows)) return null;
  const [first, last] = [chain.pairs[0]?.line ?? 0, chain.pairs.at(-1)?.line ?? 0];
  const near: Region = [Math.max(region[0], first - REACH), Math.min(region[1], last + 1 + REACH)];
  const pairs = read.pairsIn(number, near);
  const costs = read.costs(number);
  const { certain, doubtful } = settleChain(chain, pairs, rows, read.lines, costs);
  return {
    number,
    template,
    pairs: certain,
    doubtful,
    region,
    from: first,
    to: last,
    score: chain.score,
    rank: chain.score - MISSING_ROW * (rows - chain.pairs.length),
  };
}

/** The template that a person said of a region; null where none of its rows is there. */
export function findTold(
  read: ReadBand,
  number: number,
  region: Region,
  index: TemplateIndex,
  ask: Asking,
): Found | null {
  const found = findTemplate(read, number, region, index, ({ pairs }) => pairs.length > 0);
  return found && settleRows(read, found, ask);
}

const inWhole = new WeakMap<ReadBand, readonly Found[]>();

/** Every template that stands in a whole band for certain: asked for its set, and again to choose. */
function findInWhole(read: ReadBand, index: TemplateIndex): readonly Found[] {
  const known = inWhole.get(read);
  if (known) return known;
  const fresh = findAll(read, [0, read.lines.length], index);
  inWhole.set(read, fresh);
  return fresh;
}

/** Every template that stands in a region for certain. */
function findAll(read: ReadBand, region: Region, index: TemplateIndex): readonly Found[] {
  const found: Found[] = [];
  for (const number of read.pairs.keys()) {
    const rows = index.templates[number]?.rows.length ?? 0;
    if (!read.mayStandIn(number, region)) continue;
    const table = findTemplate(read, number, region, index, isTable);
    if (table && table.pairs.length >= fewest(rows)) found.push(table);
  }
  return found;
}

/** Every template that a region resembles. */
function findLikely(read: ReadBand, region: Region, index: TemplateIndex): Found[] {
  const found: Found[] = [];
  for (const number of [...read.pairs.keys(), ...read.weak.keys()]) {
    const table = findTemplate(read, number, region, index, (chain, rows) => isLikely(chain, rows, read));
    if (table) found.push(table);
  }
  return found;
}

/** Rank of each set in a band, summed over its templates; tells which set the workbook was made from. */
export function setRanks(read: ReadBand, index: TemplateIndex): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const { template, rank } of findInWhole(read, index)) {
    ranks.set(template.set.id, (ranks.get(template.set.id) ?? 0) + rank);
  }
  return ranks;
}

/** Every table of a band, from top to bottom; what is only likely is asked about. */
export function chooseTables(read: ReadBand, index: TemplateIndex, sets: SetEvidence, ask: Asking): Found[] {
  const chosen: Found[] = [];
  const unsettled: Region[] = [];
  const open: Region[] = [[0, read.lines.length]];
  for (let region = open.pop(); region; region = open.pop()) {
    const isWhole = region[0] === 0 && region[1] === read.lines.length;
    const found = isWhole ? findInWhole(read, index) : findAll(read, region, index);
    const [first, ...others] = ranked(found, read, index, sets);
    if (!first) {
      unsettled.push(region);
      continue;
    }
    // A form with all its rows has no rival among those of which too little is there.
    const whole = first.one.pairs.length === first.one.template.rows.length;
    const rivals = whole ? others : ranked(findLikely(read, region, index), read, index, sets);
    const best = ownForm(first, rivals, sets) ?? first;
    const choices = choicesBeside(best, rivals, sets);
    const picked =
      choices.length === 0
        ? asSaid(read, [best, ...rivals], index, ask)
        : askWhich(read, [best.one, ...choices], index, ask);
    if (picked) chosen.push(picked);
    const { from, to } = picked ?? best.one;
    open.push([region[0], from], [to + 1, region[1]]);
  }
  for (let region = unsettled.pop(); region; region = unsettled.pop()) {
    if (region[0] >= region[1]) continue;
    const [best, ...others] = ranked(findLikely(read, region, index), read, index, sets);
    if (!best) continue;
    const picked = isNamed(best, others, sets)
      ? asSaid(read, [best, ...others], index, ask)
      : askWhich(read, [best.one, ...others.map(({ one }) => one)], index, ask);
    if (picked) chosen.push(picked);
    const { from, to } = picked ?? best.one;
    unsettled.push([region[0], from], [to + 1, region[1]]);
  }
  chosen.sort((a, b) => a.from - b.from);
  return chosen.map((one, n) => {
    const region: Region = [(chosen[n - 1]?.to ?? -1) + 1, chosen[n + 1]?.from ?? read.lines.length];
    return settleRows(read, { ...one, region }, ask);
  });
}

/** True where few rows are there, but word for word, under the form's own number and title, and no other form is like them. */
function isNamed(best: Ranked, others: readonly Ranked[], sets: SetEvidence): boolean {
  const { pairs } = best.one;
  const similarity = pairs.reduce((sum, pair) => sum + pair.similarity, 0) / pairs.length;
  return (
    best.titled === 1 &&
    similarity >= EXACT &&
    !sets.against.has(best.one.template.set.id) &&
    choicesBeside(best, others, sets).length === 0
  );
}

/** The best template, unless a person said another one of the region when it was still asked about, or none. */
function asSaid(
  read: ReadBand,
  candidates: readonly [Ranked, ...Ranked[]],
  index: TemplateIndex,
  ask: Asking,
): Found | null {
  const [best] = candidates;
  if (!ask.wasAnswered('table')) return best.one;
  const said = ask.said(tableDraft(read, [best.one], index));
  if (said === NONE) return null;
  return candidates.find(({ one }) => one.template.template.id === said)?.one ?? best.one;
}

/** The template that a person said, null where nobody has, or where it is none. */
function askWhich(
  read: ReadBand,
  candidates: readonly Found[],
  index: TemplateIndex,
  ask: Asking,
): Found | null {
  const answer = ask.settle(tableDraft(read, candidates, index));
  if (answer === null || answer === NONE) return null;
  return candidates.find(({ template }) => template.template.id === answer) ?? null;
}
