// What the draft is told of the figures beside the tables: which of them the check denies, what was made of those, and
// which blank cells can be calculated.

import { calculatedFrom } from '../../check/calculated-from';
import { deriveCells } from '../../check/derive';
import { deriveExtra } from '../../check/extra';
import { knownTotals } from '../../check/known-totals';
import { noExtraFigures } from '../../core/form/extra-figures';
import type { Decimal } from '../../core/number/decimal';
import { formatDecimal } from '../../core/number/vietnamese-number';
import { cellKey } from '../../core/workbook/address';
import { computedInDraft, knownInDraft, waivedInDraft } from '../../messages';
import type { KnownFigures } from '../../report';
import type { Fact } from '../../rules';
import type { CheckedWorkspace } from '../workspace/workspace';
import { disputedFigures, isOpenError } from './before-draft';

/** For {@link composeReport}; nothing in it changes the tables. */
export function draftFigures(workspace: CheckedWorkspace): KnownFigures {
  const { tables, catalogue } = workspace;
  const disputed = disputedFigures(workspace);
  const shaken = new Set<string>();
  for (const setId of new Set(tables.map((table) => table.setId))) {
    const denied = tables
      .filter((table) => table.setId === setId)
      .flatMap(({ rows }) => rows.filter(({ cell }) => disputed.has(cellKey(cell))));
    const ids = denied.map(({ indicator }) => indicator);
    for (const id of calculatedFrom(ids, catalogue.rulesBySet[setId] ?? [])) shaken.add(id);
  }
  const figures = [...disputed].map(
    ([key, { findings }]) => [key, findings.map(({ message }) => message)] as const,
  );
  return {
    disputed: new Map([...figures, ...disputedDocuments(workspace)]),
    waived: waivedCells(workspace),
    shaken,
    computed: computedFigures(workspace),
  };
}

/** Cells with something that people account for, and what they say. What is only to be noticed needs no word. */
function waivedCells({ findings }: CheckedWorkspace): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, readonly string[]>();
  for (const { cell, waived, severity } of findings) {
    if (!cell || !waived || severity === 'info') continue;
    const before = told.get(cellKey(cell)) ?? [];
    told.set(cellKey(cell), [...new Set([...before, waivedInDraft(waived)])]);
  }
  return told;
}

/** What the check denies of documents that a form lists, by cell. */
function disputedDocuments({ tables, findings }: CheckedWorkspace): ReadonlyMap<string, readonly string[]> {
  const listed = tables.flatMap(({ documents = [] }) => documents);
  const keys = new Set(listed.flatMap(({ cell, places }) => [cell, ...Object.values(places)]).map(cellKey));
  const denied = new Map<string, readonly string[]>();
  for (const { cell, message } of findings.filter(isOpenError)) {
    if (!cell || !keys.has(cellKey(cell))) continue;
    denied.set(cellKey(cell), [...(denied.get(cellKey(cell)) ?? []), message]);
  }
  return denied;
}

function computedFigures({ tables, supporting, catalogue }: CheckedWorkspace): KnownFigures['computed'] {
  const { rulesBySet, dictionary } = catalogue;
  const computed = new Map<string, NonNullable<ReturnType<KnownFigures['computed']['get']>>>();
  const put = ({ bound }: Fact, value: Decimal, decimals: number, sentence: string): void => {
    const { cell, reading } = bound;
    // What a person's own formula without a result gives is not ours to say.
    if (reading.kind !== 'blank' || reading.formula !== undefined || computed.has(cellKey(cell))) return;
    computed.set(cellKey(cell), { figure: { value, decimals, from: 'formula' }, sentence });
  };
  const derived = [
    ...deriveCells(tables, rulesBySet, dictionary),
    ...deriveExtra(supporting.figures ?? noExtraFigures),
  ];
  for (const { fact, value, decimals, blank } of derived) {
    const shown = formatDecimal(value, decimals);
    if (blank) put(fact, value, decimals, computedInDraft(fact.bound.cell, shown));
  }
  for (const { fact, value, by } of knownTotals(tables, rulesBySet, dictionary)) {
    put(fact, value, 0, knownInDraft(fact.bound.cell, formatDecimal(value, 0), by));
  }
  return computed;
}
