// Sums and parts proposed from labels and from how rows stand below each other.

import type { Guess } from './guess';
import { isQuantity, type Node, sameUnit } from './outline-rows';
import {
  countCommon,
  isBareTotal,
  isCountLabel,
  isOfWhich,
  isRateLabel,
  isTotalLabel,
  likeness,
} from './words';

/** Confidence of each way to read a sum. */
const CHILDREN_OF_TOTAL = 0.95;
const CHILDREN_ALIKE = 0.85;
const CHILDREN = 0.6;
const BARE_TOTAL = 0.85;
const BESIDE_TOTAL = 0.65;
const BOTH_NAMED = 0.6;
const OF_WHICH = 0.9;
const ALL_OF_WHICH = 0.5;
const CONTAINED = 0.85;
const ONLY_CHILD = 0.6;
/** Words that rows beside each other must have in common to be parts of one whole. */
const LEAST_COMMON = 2;

/** Sums of rows below a row, of rows beside a total, of two rows that a third names both. */
export function guessSums(nodes: readonly Node[]): readonly Guess[] {
  return nodes.flatMap((node) => {
    if (!isQuantity(node)) return [];
    return [...fromChildren(node), ...besideTotal(node), ...bothNamed(node, nodes)];
  });
}

function sum(total: Node, parts: readonly Node[], confidence: number): Guess {
  // What is "giao" or "phải" may be settled otherwise than the form has rows for: a doubt, no error.
  const open =
    /(được giao|phải|theo kế hoạch)/iu.test(total.row.label.normalize('NFC')) &&
    !parts.some((part) => part.parent === total);
  return {
    core: { kind: 'sum', total: total.id, parts: parts.map(({ id }) => id) },
    words: total.row.label,
    confidence,
    severity: open ? 'warning' : 'error',
  };
}

function part(of: Node, whole: Node, confidence: number): Guess {
  return {
    core: { kind: 'partOf', parts: [of.id], whole: whole.id },
    words: of.row.label,
    confidence,
    severity: 'error',
  };
}

/** 1.4 = 1.4.1 + 1.4.2 + 1.4.3; "trong đó" makes them parts that need not be all. */
function fromChildren(node: Node): readonly Guess[] {
  const asks = node.unit !== '' || isCountLabel(node.row.label);
  const parts = node.children.filter((child) => isQuantity(child) && sameUnit(node, child));
  if (!asks || isRateLabel(node.row.label) || parts.length === 0) return [];
  const ofWhich = isOfWhich(node.row.label) || parts.some(({ row }) => isOfWhich(row.label));
  if (ofWhich) {
    const named = parts.filter(({ row }) => !isBareOfWhich(row.label));
    // "Trong đó: nữ" and "Nam" below a total: the form may list all of it. Only figures can tell.
    const all: readonly Guess[] =
      named.length >= 2 ? [{ ...sum(node, named, ALL_OF_WHICH), onlyIfBorneOut: true }] : [];
    return [...named.map((one) => part(one, node, OF_WHICH)), ...all];
  }
  // "Tổng số được giao", "Tổng số có mặt": two totals of the same thing, no parts of one.
  if (parts.some(({ row }) => isTotalLabel(row.label))) return [];
  const [only, second] = parts;
  if (only && !second) return [part(only, node, ONLY_CHILD)];
  if (isTotalLabel(node.row.label)) return [sum(node, parts, CHILDREN_OF_TOTAL)];
  // "… đã công khai", "… có phát sinh hồ sơ" say the row above and more: they may overlap.
  const narrower = parts.every(
    (one) => node.all.length >= 3 && node.all.every((word) => one.all.includes(word)),
  );
  if (narrower) return [sum(node, parts, CHILDREN), ...parts.map((one) => part(one, node, ONLY_CHILD))];
  const alike =
    parts.every((one) => countCommon(one.words, node.words) > 0) &&
    (node.unit !== '' || isCountLabel(node.row.label));
  const printed = node.row.unit !== '' || parts.every(({ row }) => row.unit === '');
  return [sum(node, parts, alike && printed ? CHILDREN_ALIKE : CHILDREN)];
}

const isBareOfWhich = (label: string): boolean => /^[-+\s]*trong đó\s*:?\s*$/iu.test(label.normalize('NFC'));

/** "Tổng số ĐVSN" with the rows beside it that go on alike; "Tổng cộng" with all rows beside it. */
function besideTotal(node: Node): readonly Guess[] {
  if (!isTotalLabel(node.row.label) || node.children.length > 0) return [];
  if (node.parent && isRateLabel(node.parent.row.label)) return [];
  const at = node.siblings.indexOf(node);
  const fits = (one: Node): boolean => isQuantity(one) && sameUnit(node, one) && !isTotalLabel(one.row.label);
  const after = run(node.siblings.slice(at + 1), fits);
  const before = [...run([...node.siblings.slice(0, at)].reverse(), fits)].reverse();
  if (isBareTotal(node.row.label)) {
    const parts = after.length >= 2 ? after : before;
    return parts.length >= 2 ? [sum(node, parts, BARE_TOTAL)] : [];
  }
  const parts = coherent(after, node);
  return parts.length >= 2 ? [sum(node, parts, BESIDE_TOTAL)] : [];
}

function run(nodes: readonly Node[], fits: (node: Node) => boolean): readonly Node[] {
  const end = nodes.findIndex((one) => !fits(one));
  return end < 0 ? nodes : nodes.slice(0, end);
}

/** As many rows as share words that the total does not have: "tự bảo đảm … chi thường xuyên". */
function coherent(nodes: readonly Node[], total: Node): readonly Node[] {
  const [first, second] = nodes;
  if (!first || !second) return [];
  const shared = new Set([...first.words].filter((word) => second.words.has(word) && !total.words.has(word)));
  if (shared.size < LEAST_COMMON) {
    const kin = new Set([...first.words].filter((word) => second.words.has(word)));
    return kin.size > LEAST_COMMON ? run(nodes, (one) => countCommon(kin, one.words) === kin.size) : [];
  }
  return run(nodes, (one) => countCommon(shared, one.words) >= LEAST_COMMON);
}

/** "mức độ 3 và 4" is "mức độ 3" and "mức độ 4". */
function bothNamed(node: Node, nodes: readonly Node[]): readonly Guess[] {
  const pair = / và (?:mức độ )?(\S+)/u.exec(` ${node.all.join(' ')} `);
  if (!pair || node.children.length > 0) return [];
  const before = ` ${node.all.join(' ')} `.slice(0, pair.index).split(' ').at(-1) ?? '';
  const after = pair[1] ?? '';
  if (before === after || !/^\d|^(trình|phần)$/.test(before)) return [];
  const bare = new Set([...node.words].filter((word) => word !== before && word !== after));
  const like = (has: string, lacks: string): Node | undefined => {
    const found = nodes
      .filter(
        (one) =>
          one !== node &&
          isQuantity(one) &&
          sameUnit(node, one) &&
          one.all.includes(has) &&
          !one.all.includes(lacks),
      )
      .map((one) => ({ one, like: likeness(new Set([...one.words].filter((word) => word !== has)), bare) }))
      .sort((a, b) => b.like - a.like);
    const [best, second] = found;
    return best && best.like >= 0.6 && best.like > (second?.like ?? 0) ? best.one : undefined;
  };
  const [one, other] = [like(before, after), like(after, before)];
  return one && other && one !== other ? [sum(node, [one, other], BOTH_NAMED)] : [];
}

/** "Số … có phát sinh hồ sơ" right below "Số …": the longer label is a part of the shorter one. */
export function guessParts(nodes: readonly Node[]): readonly Guess[] {
  return nodes.flatMap((node) => {
    const at = node.siblings.indexOf(node);
    const above = node.siblings[at - 1];
    if (!above || !isQuantity(node) || !isQuantity(above) || node.unit !== above.unit) return [];
    if (node.all.length <= above.all.length || !startsAlike(above.all, node.all)) return [];
    // "(thi tuyển, xét tuyển)" narrows the row above: the two may stand beside each other.
    return [part(node, above, above.row.label.includes('(') ? ONLY_CHILD : CONTAINED)];
  });
}

const startsAlike = (short: readonly string[], long: readonly string[]): boolean =>
  short.length >= 3 && short.every((word, n) => long[n] === word);
