// A cell has one formula: of several proposals that calculate the same cell differently one is kept.

import type { Rule } from '../core/form/rule';
import { determines } from '../rules';
import type { RuleProposal } from './draft';
import { makeComparing } from './rule-makers';

/** What a rule calculates, by cell: an id, or one in a fixed row of a form by agencies; a rule that only compares, nothing. */
function formulasOf(rule: Rule): readonly (readonly [cell: string, formula: string])[] {
  const kind = determines(rule);
  if (!kind) return [];
  const terms = kind.madeOf(rule);
  // A sum is the same in any order of its parts.
  const formula = [rule.kind, ...(kind.blankIsZero ? [...terms].sort() : terms)].join(' ');
  return kind.targets(rule).map((id) => [id, formula] as const);
}

/** Printed by the form or calculated on the sheet: no guess from words. */
const isPrinted = ({ source }: RuleProposal): boolean => source === 'header' || source === 'formula';

/** Printed formulas before guesses, those that the figures do not contradict before others, then the more certain. */
const byWeight = (a: RuleProposal, b: RuleProposal): number =>
  Number(isPrinted(b)) - Number(isPrinted(a)) ||
  Number(a.figures === 'disagree') - Number(b.figures === 'disagree') ||
  b.confidence - a.confidence;

/** What figures alone tell of a total that has its formula is still true of it. */
const onlyCompared = (one: RuleProposal): RuleProposal => ({
  ...one,
  rules: one.rules.map((rule) => makeComparing(rule)),
});

interface Claim {
  readonly formula: string;
  readonly id: string;
  readonly sure: boolean;
}

/**
 * The proposals in their order, without guesses for cells that a sure one calculates already, or that the figures
 * speak against there. Where none is sure, or a formula of the sheet stands beside a sure one, a person chooses: those
 * know their rivals.
 */
export function settleRivals(proposals: readonly RuleProposal[]): readonly RuleProposal[] {
  const byCell = new Map<string, Claim[]>();
  const formulas = new Map(proposals.map((one) => [one.id, one.rules.flatMap(formulasOf)]));
  const claims = (id: string, same: boolean): readonly Claim[] =>
    (formulas.get(id) ?? []).flatMap(([cell, formula]) =>
      (byCell.get(cell) ?? []).filter((claim) => (claim.formula === formula) === same && claim.id !== id),
    );
  const kept = new Map<string, RuleProposal>();
  for (const one of [...proposals].sort(byWeight)) {
    const own = formulas.get(one.id) ?? [];
    const lost = claims(one.id, false).some(({ sure }) => sure);
    const said = claims(one.id, true).filter(({ sure }) => sure).length;
    if (own.length > 0 && said >= own.length) continue;
    if (lost && one.source === 'figures') {
      kept.set(one.id, onlyCompared(one));
      continue;
    }
    if (lost && (!isPrinted(one) || one.figures === 'disagree')) continue;
    // Partly said already: what more it says is left to a person.
    const sure = one.sure && !lost && said === 0;
    kept.set(one.id, { ...one, sure });
    for (const [cell, formula] of own) {
      const claim = { formula, id: one.id, sure };
      const known = byCell.get(cell);
      if (known) known.push(claim);
      else byCell.set(cell, [claim]);
    }
  }
  return proposals.flatMap(({ id }): RuleProposal[] => {
    const one = kept.get(id);
    if (!one) return [];
    const rivals = [...new Set(claims(id, false).map((claim) => claim.id))];
    return [rivals.length > 0 ? { ...one, rivals } : one];
  });
}

/**
 * All proposals that can hold together, for somebody who wants everything: of rivals the first that weighs most, and
 * nothing that is unsure and contradicted by the figures of the sheet.
 */
export function takeAll(proposals: readonly RuleProposal[]): readonly RuleProposal[] {
  const taken = new Set<string>();
  for (const { id, sure, figures, rivals = [] } of [...proposals].sort(byWeight)) {
    if ((sure || figures !== 'disagree') && !rivals.some((rival) => taken.has(rival))) taken.add(id);
  }
  return proposals.filter(({ id }) => taken.has(id));
}
