// Rates proposed from labels: which row is the part, which the whole.

import { foldLabel } from '../core/text/fold';
import type { Guess } from './guess';
import { isQuantity, isRate, type Node } from './outline-rows';
import { comparesYears, countCommon, isTotalLabel, likeness, telling } from './words';

/** Two rows below a rate and nothing else. */
const TWO_BELOW = 0.95;
/** Several rows below: the pair that the label tells best. */
const MORE_BELOW = 0.85;
const NAMED_ON = 0.8;
const BESIDE = 0.6;
const PLAIN = 0.7;
/** Forms print the whole before its part. */
const WHOLE_FIRST = 2.5;
/** Rows further away belong to something else. */
const NEAR = 20;
/** How far the best pair must be before the next. */
const MARGIN = 0.5;
/** Share of a rate's own words that its terms must have. */
const LEAST_COVERED = 0.6;

const WHOLE_WORDS = [
  'tổng',
  'giao',
  'kế hoạch',
  'cần',
  'phải',
  'đề ra',
  'đủ điều kiện',
  'phát hiện',
  'có yêu cầu',
  'tiếp nhận',
  'được giao',
].map(foldLabel);
const PART_WORDS = [
  'đã',
  'đang',
  'hoàn thành',
  'xong',
  'đúng hạn',
  'thực hiện',
  'giải quyết',
  'trực tuyến',
].map(foldLabel);

const hits = (node: Node, words: readonly string[]): number => {
  const text = ` ${node.all.join(' ')} `;
  return words.filter((word) => text.includes(` ${word} `)).length;
};

/** More than planned, more present than assigned: odd, not impossible. */
const MAY_EXCEED = /(kế hoạch|được giao|có mặt)/iu;

/** "… trên tổng số": the whole is the total that the part stands below. */
const OF_ALL = /trên\s+tổng(?:\s+số)?\s*(?:\(%\))?\s*$/iu;
/** What is left of "Trong đó" among telling words. */
const OF_WHICH_WORD = foldLabel('đó');
/** How like a rate's words must be to those of a part and its whole together. */
const LEAST_LIKE = 0.75;

interface Pair {
  readonly part: Node;
  readonly whole: Node;
  readonly score: number;
}

/** How well a pair stands for the rate: the part says what the rate says and no more, the whole is what it is part of. */
function score(rate: Node, part: Node, whole: Node): number {
  const own = rate.words;
  const told = countCommon(part.words, own) * 2;
  const more = part.words.size - countCommon(part.words, own);
  const kin =
    countCommon(whole.words, part.words) /
    Math.max(1, whole.words.size + part.words.size - countCommon(whole.words, part.words));
  const turned =
    hits(part, WHOLE_WORDS) +
    hits(whole, PART_WORDS) * 0.5 -
    hits(whole, WHOLE_WORDS) -
    hits(part, PART_WORDS) * 0.5;
  return (
    told -
    more +
    kin * 3 -
    turned * 0.75 +
    (isTotalLabel(whole.row.label) ? 0.5 : 0) -
    (isTotalLabel(part.row.label) ? 1.5 : 0)
  );
}

function bestPair(
  rate: Node,
  nodes: readonly Node[],
  titles: boolean,
): { readonly best: Pair; readonly sure: boolean } | null {
  const totals = nodes.filter(({ row }) => isTotalLabel(row.label));
  const wholes = titles && totals.length > 0 ? totals : nodes;
  const pairs: Pair[] = [];
  for (const part of nodes) {
    for (const whole of nodes) {
      if (part === whole || part.unit !== whole.unit || !wholes.includes(whole)) continue;
      const order = nodes.indexOf(whole) < nodes.indexOf(part) ? WHOLE_FIRST : 0;
      pairs.push({ part, whole, score: score(rate, part, whole) + order });
    }
  }
  pairs.sort((a, b) => b.score - a.score);
  const [best, second] = pairs;
  return best ? { best, sure: best.score - (second?.score ?? Number.NEGATIVE_INFINITY) >= MARGIN } : null;
}

const guess = (rate: Node, { part, whole }: Pair, confidence: number): Guess => ({
  core: { kind: 'rate', rate: rate.id, part: part.id, whole: whole.id },
  words: rate.row.label,
  confidence,
  severity: 'error',
  ...(MAY_EXCEED.test(`${part.row.label} ${whole.row.label}`.normalize('NFC')) ? { mayExceed: true } : {}),
});

/**
 * Rates over rows below them, over rows that the label names ("A trên tổng số B"), over rows beside them.
 * @param titles the nodes are titles of columns, which say less: "Tổng số" is the whole of anything beside it.
 */
export function guessRates(nodes: readonly Node[], titles = false): readonly Guess[] {
  return nodes.flatMap((rate) => {
    if (!isRate(rate) || comparesYears(rate.row.label)) return [];
    const below = rate.children.slice(0, NEAR).filter(isQuantity);
    const named = namedTerms(rate, nodes.filter(isQuantity));
    if (below.length >= 2) {
      const found = bestPair(rate, below, titles);
      if (!found) return [];
      return [guess(rate, found.best, below.length === 2 ? TWO_BELOW : found.sure ? MORE_BELOW : BESIDE)];
    }
    if (named) return [guess(rate, named, NAMED_ON)];
    const inside = partOfParent(rate, nodes.filter(isQuantity));
    if (inside)
      return [guess(rate, inside, OF_ALL.test(rate.row.label.normalize('NFC')) ? NAMED_ON : BESIDE)];
    const beside = near(rate).filter(isQuantity);
    const found = bestPair(rate, beside, titles);
    // "Kế hoạch | Thực hiện | Tỷ lệ (%)": nothing else it could be a rate of.
    const plain = rate.words.size <= 1 && beside.length === 2;
    if (!found || !(plain || covers(rate, found.best, titles))) return [];
    return [guess(rate, found.best, plain ? PLAIN : BESIDE)];
  });
}

/** Rows beside a rate that it may be of: those some way before and after it. */
function near(rate: Node): readonly Node[] {
  const at = rate.siblings.indexOf(rate);
  return rate.siblings.slice(Math.max(0, at - NEAR), at + NEAR);
}

/** The part must share with the rate what the whole does not say, and both together nearly all that it says. */
function covers(rate: Node, { part, whole }: Pair, titles: boolean): boolean {
  const said = new Set([...part.words, ...whole.words]);
  const special = [...part.words].filter((word) => !whole.words.has(word) && rate.words.has(word));
  return (
    special.length > 0 &&
    (countCommon(part.words, whole.words) > 0 || (titles && isTotalLabel(whole.row.label))) &&
    countCommon(rate.words, said) >= LEAST_COVERED * rate.words.size &&
    rate.words.size >= 2
  );
}

/** "Tỷ lệ cán bộ, công chức nữ trên tổng số" beside "Tổng số cán bộ, công chức" with "Trong đó: nữ" below it. */
function partOfParent(rate: Node, nodes: readonly Node[]): Pair | null {
  const words = telling(rate.row.label);
  const found = nodes
    .flatMap((part) => {
      const whole = part.parent;
      if (!whole || !isQuantity(whole) || part.unit !== whole.unit) return [];
      const own = [...part.words].filter((word) => !whole.words.has(word) && word !== OF_WHICH_WORD);
      if (own.length === 0 || !own.every((word) => words.has(word))) return [];
      const like = likeness(words, new Set([...whole.words, ...own]));
      return like >= LEAST_LIKE ? [{ part, whole, score: like }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = found;
  return best && best.score > (second?.score ?? 0) ? best : null;
}

/** "Tỷ lệ A trên (tổng số) B", "Tỷ lệ A so với tổng số B", "A/B": the row most like each. */
function namedTerms(rate: Node, nodes: readonly Node[]): Pair | null {
  const label = rate.row.label.normalize('NFC');
  const found =
    /^\W*(?:tỷ lệ|tỉ lệ)\s*(?:%|phần trăm)?\s*(.+?)\s*(?:\btrên\s+tổng(?:\s+số)?|so với\s+tổng(?:\s+số)?|\/)\s*(.+)$/iu.exec(
      label,
    );
  if (!found) return null;
  const [part, whole] = [like(found[1] ?? '', nodes), like(found[2] ?? '', nodes)];
  return part && whole && part !== whole && part.unit === whole.unit ? { part, whole, score: 0 } : null;
}

function like(text: string, nodes: readonly Node[]): Node | null {
  const words = telling(text);
  const best = nodes
    .map((node) => {
      const common = countCommon(words, node.words);
      return { node, like: common / Math.max(1, words.size + node.words.size - common) };
    })
    .sort((a, b) => b.like - a.like);
  const [first, second] = best;
  return first && first.like >= 0.6 && first.like > (second?.like ?? 0) ? first.node : null;
}
