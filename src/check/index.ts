// Checking: bound tables and rules in, findings out. Sees no host and writes no sentence.

import type { Finding } from '../core/form/finding';
import type { Rule, RulesBySet } from '../core/form/rule';
import type { BoundTable } from '../core/form/table';
import { kindOf, printedNumber } from '../core/form/template';
import { cellKey, cellText } from '../core/workbook/address';
import { evaluate, type Fact, type Violation } from '../rules';
import { adviceOnce } from './advice-once';
import { basisOf } from './basis';
import { type CompleteCopy, completeCopies } from './derive';
import { checkDocumentCount } from './document-count';
import { checkDocuments, type ReportDates, unknownDates } from './documents';
import { withoutEffects } from './effects';
import { type Copy, copiesOf, type Dictionary, type Scope } from './facts';
import { checkFigure } from './figures';
import { checkForm } from './form';
import type { Found } from './found-index';
import { checkLists } from './lists';
import { manyDigits } from './many-digits';
import { checkResults } from './no-result';
import { checkNotes } from './notes';
import { checkNumberStyles } from './number-styles';
import { RuleIndex } from './rule-index';
import { inSheetOrder } from './sheet-order';
import { heldValue, termOf } from './term';
import { checkYearGaps } from './year-gaps';
import { checkYearSpikes } from './year-spikes';

export { checkAgencyList } from './agency-list';
export { checkAppendixNumbers } from './appendix-numbers';
export { calculatedCells } from './calculated-cells';
export { checkCaptions } from './captions';
export { checkCited, type ReportDates } from './documents';
export { checkEra } from './era';
export type { Copy, Dictionary, Scope } from './facts';
export { copiesOf } from './facts';
export { checkHeadings } from './headings';
export { checkHistory } from './history';
export { checkInfo } from './info';
export { checkLeftOver } from './left-over';
export { checkLog } from './log';
export { checkMissingRows } from './missing-rows';
export { checkNarrative } from './narrative';
export { checkPartialYear } from './partial-year';
export { type Repair, repairsFor } from './repairs';
export { inSheetOrder } from './sheet-order';
export { checkStraddle, straddledBy } from './straddle';

/**
 * Checks every figure of the tables: alone, within its table and between tables of one set; and what lists say.
 * @param dates what the report tells of itself; the dates of listed documents are held against it.
 * @returns findings in sheet order of the tables, from top to bottom.
 * @throws Error where a rule itself is at fault: a mistake of the catalogue, never of the user.
 */
export function checkTables(
  tables: readonly BoundTable[],
  rules: RulesBySet,
  dictionary: Dictionary,
  dates: ReportDates = unknownDates,
): readonly Finding[] {
  const findings: Finding[] = [
    ...checkResults(tables),
    ...tables.flatMap((table) => [
      ...checkForm(table),
      ...checkLists(table),
      ...checkDocuments(table, dates),
    ]),
    ...checkNumberStyles(tables),
  ];
  for (const [setId, ofSet] of groupBy(tables, (table) => table.setId)) {
    const index = new RuleIndex(rules[setId] ?? []);
    for (const table of ofSet) {
      if (kindOf(table.template) === 'years')
        findings.push(...checkYearGaps(table, (id) => index.isDerived(id)));
    }
    const copies = copiesOf(ofSet, dictionary);
    const complete = completeCopies(copies, index, ofSet, dictionary);
    for (const [number, copy] of copies.entries()) {
      const { few, scopes } = copy;
      findings.push(...checkFigures(few.unsound, index, scopes));
      findings.push(...checkNotes(few.noted));
      const found = scopes.map((_, at) => checkRules(index, scopes, at, complete[number]));
      const broken = withoutEffects(found).map(({ found, effects }) =>
        toFinding({ ...found.violation, severity: found.severity }, found.rule, found.told, effects),
      );
      findings.push(...broken, ...askedAbout(copy, broken));
    }
    findings.push(...documentCounts(copies), ...checkYearSpikes(ofSet, dictionary, index));
  }
  return adviceOnce(inSheetOrder(findings, tables));
}

/** Counts that look unlikely, where no rule tells more of the cell. */
function askedAbout(copy: Copy, broken: readonly Finding[]): readonly Finding[] {
  const odd = manyDigits(copy);
  if (odd.length === 0) return [];
  const told = new Set(broken.flatMap(({ cell }) => (cell ? [cellKey(cell)] : [])));
  return odd
    .filter(({ fact }) => !told.has(cellKey(fact.bound.cell)))
    .map(({ fact, told: about }) =>
      toFinding(
        { told: about, severity: 'info', target: fact, others: [], expected: null, difference: null },
        null,
      ),
    );
}

/** Lists of documents against the figures of their own copy. */
function documentCounts(copies: readonly Copy[]): readonly Finding[] {
  return copies.flatMap(({ tables, scopes: [common] }) =>
    tables.flatMap((list) => {
      if (list.template.countedIn === undefined || !common) return [];
      const violation = checkDocumentCount(list, common);
      return violation ? [toFinding(violation, null)] : [];
    }),
  );
}

/** Every figure alone; a formula that only passes on what is wrong with one of its parts is not told besides. */
function checkFigures(
  facts: readonly Fact[],
  index: RuleIndex,
  scopes: readonly Scope[],
): readonly Finding[] {
  const wrong = new Map<Fact, Violation>();
  for (const fact of facts) {
    const violation = checkFigure(fact);
    if (violation) wrong.set(fact, violation);
  }
  const passedOn = ({ target, told }: Violation): boolean =>
    basisOf(target, index, scopes).some((part) => wrong.get(part)?.told.code === told.code);
  return [...wrong.values()]
    .filter((violation) => !passedOn(violation))
    .map((violation) => toFinding(violation, null));
}

/** @param at number of the scope in its copy and in the complete one. */
function checkRules(
  index: RuleIndex,
  scopes: readonly Scope[],
  at: number,
  complete: CompleteCopy | undefined,
): readonly Found[] {
  const found: Found[] = [];
  const scope = scopes[at];
  if (!scope) return found;
  const { rules, facts } = index.doubtfulIn(scope);
  const whole = complete?.scopes[at] ?? scope;
  for (const rule of rules) {
    for (const outcome of evaluate(rule, facts, whole === scope ? facts : whole)) {
      if (outcome.kind === 'broken') throw new Error(outcome.why);
      if (outcome.kind !== 'violated') continue;
      const { violation } = outcome;
      const { target } = violation;
      const derived =
        violation.told.code === 'DERIVED_BLANK' && complete?.filled.get(cellKey(target.bound.cell));
      // A cell that can be calculated in two ways is told once: the way in which it would be filled.
      if (derived && derived.rule !== rule.id) continue;
      // Somebody's own formula stands there, and is not written over.
      const isOwn = derived && derived.formula === null;
      const basis = basisOf(target, index, scopes);
      const told = {
        ...(isOwn ? formulaBlank : violation.told),
        ...(derived ? { fill: derived.value } : null),
        ...(isRate(violation) && complete ? { places: complete.ratePlaces(target) } : null),
        ...(basis.length > 0 ? { basis: basis.map(({ bound }) => bound.cell) } : null),
      };
      const severity = violation.severity ?? rule.severity;
      found.push({ rule, severity, violation, told, basis });
    }
  }
  return found;
}

const formulaBlank = { code: 'FORMULA_BLANK' } as const;
const isRate = ({ told: { code } }: Violation): boolean => code === 'RATE' || code === 'BASELINE_RATE';

/** @param told what the finding's code tells besides, where that is not all that the violation tells. */
function toFinding(
  { told: own, severity, target, others, expected, difference }: Violation,
  rule: Rule | null,
  told: Found['told'] = own,
  effects: readonly string[] = [],
): Finding {
  const { bound, table } = target;
  const { cell, reading } = bound;
  const ruleId = rule?.id ?? told.code.toLowerCase();
  const common = {
    id: `${ruleId}@${cellText(cell)}`,
    severity: severity ?? rule?.severity ?? 'error',
    rule: ruleId,
    template: table.template.id,
    cell,
    cells: [cell, ...others.map((fact) => fact.bound.cell)],
    actual: heldValue(reading) ?? (reading.kind === 'blank' ? null : bound.printedFigure),
    expected,
    difference,
    slots: {
      table: printedNumber(table.template),
      target: termOf(target),
      terms: others.map(termOf),
      source: rule?.source ?? '',
      advice: rule?.advice ?? '',
    },
    effects,
  };
  return Object.assign(common, told);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
