// What the draft is told of the figures beside the tables: which of them the check denies, what was made of those, and
// which blank cells can be calculated.

import { calculatedFrom } from '../check/calculated-from';
import { deriveCells } from '../check/derive';
import { cellKey } from '../core/address';
import { formatDecimal } from '../core/vietnamese-number';
import { computedInDraft } from '../messages';
import type { KnownFigures } from '../report';
import { disputedFigures } from './before-draft';
import type { CheckedWorkspace } from './workspace';

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
  return {
    disputed: new Map(
      [...disputed].map(([key, { findings }]) => [key, findings.map(({ message }) => message)]),
    ),
    shaken,
    computed: computedFigures(workspace),
  };
}

function computedFigures({ tables, catalogue }: CheckedWorkspace): KnownFigures['computed'] {
  const derived = deriveCells(tables, catalogue.rulesBySet, catalogue.dictionary);
  return new Map(
    derived.flatMap(({ fact, value, decimals, blank }) => {
      const { cell, reading } = fact.bound;
      // What a person's own formula without a result gives is not ours to say.
      if (!blank || reading.kind !== 'blank' || reading.formula !== undefined) return [];
      const sentence = computedInDraft(cell, formatDecimal(value, decimals));
      return [[cellKey(cell), { figure: { value, decimals, from: 'formula' }, sentence }] as const];
    }),
  );
}
