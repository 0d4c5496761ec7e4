// Which cells, changed, would make everything right: the constraints of the rules as limits for the search, and its
// answer as cells and figures again.

import type { Earlier } from '../core/form/earlier';
import type { Rule, RulesBySet } from '../core/form/rule';
import type { BoundTable } from '../core/form/table';
import type { Decimal } from '../core/number/decimal';
import { type CellRef, cellKey, cellText } from '../core/workbook/address';
import { rankedRepairs } from '../repair';
import { constraintsOf, evaluate, type Fact, factsOf, holds } from '../rules';
import { completeCopies } from './derive';
import { copiesOf, type Dictionary, type Scope } from './facts';
import { limitOf, stepsIn, stepsOf } from './limits';
import { type Asked, type PlacesOf, type Repair, repairOf } from './repair-of';
import { RuleIndex } from './rule-index';
import { settledFigures } from './settled';
import { thousandsMeant } from './thousands-meant';

export type { CellChange, Repair } from './repair-of';

/** As many cells as may be wrong together for one cause; beyond that nobody would trust a proposal. */
const CELLS = 3;
const TRIES = 20_000;
/** Further alternatives would only be read past. */
const SHOWN = 5;

/**
 * Proposals for what disagrees by rules of severity error; best first, cause by cause in the order of the findings.
 * Only figures that are settled by the others are proposed: a share that is merely too large has no value of its own.
 * @param told ids of the findings that are told, in their order; others are effects and count with their cause
 * @param accepted ids of findings that a person accounts for: nothing is to be mended there, and no proposal has to
 *   keep what they deny
 * @param earlier a figure that still is what it was is doubted last, and one that was so before is proposed first
 */
export function repairsFor(
  tables: readonly BoundTable[],
  rules: RulesBySet,
  dictionary: Dictionary,
  told: readonly string[],
  accepted: ReadonlySet<string> = new Set(),
  earlier: Earlier = {},
): readonly Repair[] {
  const before = settledFigures({ tables, dictionary, earlier });
  const order = new Map(told.map((id, at) => [id, at]));
  const sets = new Set(tables.map(({ setId }) => setId));
  const repairs = [...sets].flatMap((set) => {
    const ofSet = tables.filter(({ setId }) => setId === set);
    const index = new RuleIndex(rules[set] ?? []);
    const copies = copiesOf(ofSet, dictionary);
    const complete = completeCopies(copies, index, ofSet, dictionary);
    return copies.flatMap(({ scopes }, number) =>
      ofCopy(
        scopes
          .flatMap((scope, at) => askedIn(scope, complete[number]?.scopes[at] ?? scope, index))
          .filter(({ rule, constraint }) =>
            factsOf(constraint).every(({ bound }) => !accepted.has(idOf(rule, bound.cell))),
          ),
        order,
        { before, placesOf: (rate) => complete[number]?.ratePlaces(rate) ?? 0 },
      ),
    );
  });
  const place = ({ cause }: Repair): number => order.get(cause) ?? order.size;
  return repairs.sort((a, b) => place(a) - place(b));
}

/** What is known of the cells beside the rules. */
interface Known {
  /** See {@link settledFigures}. */
  readonly before: ReadonlyMap<string, Decimal>;
  readonly placesOf: PlacesOf;
}

function askedIn(scope: Scope, complete: Scope, index: RuleIndex): readonly Asked[] {
  return index
    .rulesIn(scope)
    .filter(({ severity }) => severity === 'error')
    .flatMap((rule) =>
      constraintsOf(rule, scope, complete).map((constraint) => ({ constraint, rule, scope, complete })),
    );
}

function ofCopy(
  asked: readonly Asked[],
  order: ReadonlyMap<string, number>,
  known: Known,
): readonly Repair[] {
  const wrong = asked.filter(({ constraint }) => holds(constraint) === false);
  const typed = thousandsMeant(asked, new Set(order.keys()));
  if (wrong.length === 0) return typed;
  const others = groupsOf(wrong).flatMap((group) => {
    const apart = new Set(wrong.filter((one) => !group.includes(one)));
    return ofGroup(
      asked.filter((one) => !apart.has(one)),
      group,
      order,
      known,
    );
  });
  return [...typed, ...others];
}

/** Constraints that share a cell have one cause, as far as one can tell. */
function groupsOf(wrong: readonly Asked[]): readonly (readonly Asked[])[] {
  const groups: { cells: Set<string>; members: Asked[] }[] = [];
  for (const one of wrong) {
    const cells = new Set(factsOf(one.constraint).map(({ bound }) => cellKey(bound.cell)));
    const near = groups.filter((group) => [...cells].some((cell) => group.cells.has(cell)));
    const joined = {
      cells: new Set([...cells, ...near.flatMap((group) => [...group.cells])]),
      members: [...near.flatMap(({ members }) => members), one],
    };
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.map(({ members }) => members);
}

function ofGroup(
  asked: readonly Asked[],
  wrong: readonly Asked[],
  order: ReadonlyMap<string, number>,
  known: Known,
): readonly Repair[] {
  const { before, placesOf } = known;
  const numbers = new Map<string, number>();
  const facts: Fact[] = [];
  const numberOf = (fact: Fact): number => {
    const key = cellKey(fact.bound.cell);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, facts.length);
    facts.push(fact);
    return facts.length - 1;
  };
  const limits = asked.flatMap(({ constraint }) => limitOf(constraint, numberOf) ?? []);
  const derived = derivedCells(asked);
  const cells = facts.map((fact) => {
    const key = cellKey(fact.bound.cell);
    const past = before.get(key);
    const steps = stepsOf(fact);
    const was = past && stepsIn(past, fact);
    return {
      ...steps,
      weight: weightOf(fact, { derived: derived.has(key), settled: was === steps.value }),
      ...(was === undefined ? {} : { before: was }),
    };
  });
  const blank = new Set(facts.flatMap(({ figure }, number) => (figure ? [] : [number])));
  const { repairs } = rankedRepairs({ cells, limits }, { cells: CELLS, tries: TRIES }, blank);
  const byId = findingsOf(wrong, order);
  const [cause] = [...byId.keys()].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  if (cause === undefined) return [];
  return repairs
    .flatMap((repair) => repairOf(repair, { facts, asked, byId, cause, placesOf }) ?? [])
    .slice(0, SHOWN);
}

/** Cells that a rule gives: a total is easier wrong than what it is the total of. */
function derivedCells(asked: readonly Asked[]): ReadonlySet<string> {
  return new Set(
    asked.flatMap(({ constraint }) => {
      const [first] = factsOf(constraint);
      return first && constraint.kind !== 'domain' ? [cellKey(first.bound.cell)] : [];
    }),
  );
}

interface Standing {
  /** A rule gives it. */
  readonly derived: boolean;
  /** It still is what it was, where such figures mostly stay. */
  readonly settled: boolean;
}

/** What history holds outweighs a slip that would explain another value: nobody mistypes back to the old figure. */
const weightOf = ({ figure }: Fact, { derived, settled }: Standing): number => {
  if (figure && settled) return 6;
  return figure?.from === 'formula' ? 1 : derived ? 2 : 3;
};

/** The told findings of the violated constraints, with what has to hold for each of them to go. */
function findingsOf(
  wrong: readonly Asked[],
  order: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Asked[]> {
  const found = new Map<string, Asked[]>();
  for (const one of wrong) {
    for (const outcome of evaluate(one.rule, one.scope, one.complete)) {
      if (outcome.kind !== 'violated') continue;
      const id = idOf(one.rule, outcome.violation.target.bound.cell);
      if (!order.has(id)) continue;
      const own = found.get(id);
      if (own) own.push(one);
      else found.set(id, [one]);
    }
  }
  return found;
}

/** As its findings are called. */
const idOf = (rule: Rule, cell: CellRef): string => `${rule.id}@${cellText(cell)}`;
