// The rows of one found table: which are certain, which were answered, which are to be asked about.

import { NONE } from '../core/form/question';
import { bestChain, reachOf, type SettledChain, settleChain } from './align';
import type { Asking } from './ask';
import type { Found } from './found';
import { gapPairs } from './gaps';
import type { Pair } from './pair-score';
import type { ReadBand } from './read-band';
import { rivalled } from './rivals';
import { components, doubtsOf, harmless } from './row-doubts';
import { rowDraft } from './row-question';
import { contradicted, EXACT, takeStrays, typedTwice } from './stray';

/** What was said of a line: the position of its row, or null for none of them. */
type Said = ReadonlyMap<number, number | null>;

/** The pairs that what was said leaves open. */
function allowed(pairs: readonly Pair[], said: Said): readonly Pair[] {
  const given = new Map(
    [...said].flatMap(([line, position]) => (position === null ? [] : [[position, line]])),
  );
  return pairs.filter(({ line, position }) => {
    const own = said.get(line);
    if (own !== undefined) return own === position;
    return !given.has(position);
  });
}

function again(
  read: ReadBand,
  found: Found,
  inside: readonly Pair[],
  rough: readonly Pair[],
  said: Said,
): SettledChain {
  const { number } = found;
  const { rows } = found.template;
  const costs = read.costs(number);
  const pairs = allowed(inside, said);
  const pool = allowed([...inside, ...rough], said);
  const chain = bestChain(pairs, rows.length, read.lines, costs);
  const settled = chain
    ? settleChain(chain, pairs, rows.length, read.lines, costs)
    : { certain: [], doubtful: [] };
  // What a person said holds, also against the order of the form.
  const pinned = pool.filter(({ line }) => said.has(line)).map((pair) => ({ ...pair, likeness: 1 }));
  const without = (some: readonly Pair[]) => some.filter(({ line }) => !said.has(line));
  return withoutDoubt(
    { certain: [...without(settled.certain), ...pinned], doubtful: without(settled.doubtful) },
    pairs.filter(({ line }) => !said.has(line)),
    read,
    found,
  );
}

/** Settles what needs no person: rows out of their order, rows typed twice of which one is empty. */
function withoutDoubt(
  settled: SettledChain,
  pairs: readonly Pair[],
  read: ReadBand,
  found: Found,
): SettledChain {
  const ordered = typedTwice(contradicted(settled, pairs, read.lines), pairs, read.lines);
  const all = rivalled(takeStrays(ordered, pairs), pairs, read, found);
  if (all.doubtful.length === 0) return all;
  const certain = [...all.certain];
  const doubtful: Pair[] = [];
  for (const component of components(all.doubtful)) {
    const kept = harmless(component, read);
    if (kept) certain.push(kept);
    else doubtful.push(...component);
  }
  return { certain, doubtful };
}

/** A line that was doubtful does not become certain of another row because its first one was given away. */
function stillDoubtful(
  { certain, doubtful }: SettledChain,
  suspects: ReadonlySet<number>,
  said: Said,
): SettledChain {
  const doubted = ({ line }: Pair): boolean => suspects.has(line) && !said.has(line);
  return {
    certain: certain.filter((pair) => !doubted(pair)),
    doubtful: [...doubtful, ...certain.filter(doubted)],
  };
}

/** The table with its rows as far as they are certain or were answered; the rest is asked. */
export function settleRows(read: ReadBand, found: Found, ask: Asking): Found {
  const [from, end] = found.region;
  const [first, last] = reachOf(found.from, found.to, read.lines);
  // Every line there is was matched word for word: the usual case, with nothing to look for.
  const plain = found.doubtful.length === 0 && found.pairs.length === last - first + 1;
  if (plain && found.pairs.every(({ similarity }) => similarity >= EXACT)) {
    const { doubtful } = rivalled({ certain: found.pairs, doubtful: [] }, found.pairs, read, found);
    if (doubtful.length === 0) return found;
  }
  const inside = read.pairsIn(found.number, [Math.max(first, from), Math.min(last + 1, end)]);
  const given: Pair[] = [];
  const suspects = new Set<number>();
  let settled = withoutDoubt({ certain: found.pairs, doubtful: found.doubtful }, inside, read, found);
  const said = new Map<number, number | null>();
  for (;;) {
    const rough = gapPairs(settled, read, found, [first, last]).filter(({ line }) => !said.has(line));
    const asked = doubtsOf([...settled.doubtful, ...rough], read, found).map((doubt) => ({
      doubt,
      question: ask.question(rowDraft(doubt, read, found)),
    }));
    const before = said.size;
    for (const { doubt, question } of asked) {
      const answer = ask.answer(question);
      if (answer === undefined) continue;
      const position = answer === NONE ? null : positionOf(found, answer);
      if (position !== null && [...said.values()].includes(position)) continue;
      said.set(doubt.line, position);
      if (position !== null) for (const line of doubt.around) suspects.add(line);
    }
    if (said.size === before) {
      for (const { question } of asked) ask.put(question);
      const open = asked.map(({ doubt: { line }, question: { id } }) => ({ line, id }));
      return { ...withRows(found, settled), asked: open };
    }
    given.push(...rough);
    settled = stillDoubtful(again(read, found, inside, given, said), suspects, said);
  }
}

const positionOf = ({ template }: Found, key: string): number =>
  template.rows.findIndex(({ row }) => row.key === key);

function withRows(found: Found, { certain }: SettledChain): Found {
  const pairs = [...certain].sort((a, b) => a.line - b.line);
  return {
    ...found,
    pairs,
    doubtful: [],
    from: Math.min(found.from, pairs[0]?.line ?? found.from),
    to: Math.max(found.to, pairs.at(-1)?.line ?? found.to),
  };
}
