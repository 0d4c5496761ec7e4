// What people arranged on "Thuyết minh" and what nothing in the report answers to: told, so that no slip stays unseen.

import type { CitingCell, Omission } from '../companion/companion';
import { type FigureAt, figuresAt, lineNames } from '../core/form/figure-at';
import type { Finding, FindingTold } from '../core/form/finding';
import type { BoundTable } from '../core/form/table';
import { type CellReference, referencesIn } from '../core/report/cell-reference';
import type { CellRef } from '../core/workbook/address';
import { plainFinding } from './plain-finding';

export interface NarrativeQuery {
  /** Name of the form. */
  readonly sheet: string;
  /** Words in "Câu từ biểu" that no sentence of their section holds. */
  readonly unmet: readonly Omission[];
  /** Cells whose text names figures. */
  readonly citing?: readonly CitingCell[] | undefined;
  /** All tables whose figures may be named. */
  readonly tables: readonly BoundTable[];
}

export function checkNarrative({ sheet, unmet, citing = [], tables }: NarrativeQuery): readonly Finding[] {
  const at = (cell: CellRef) => ({ severity: 'info', template: '', cells: [cell], table: sheet }) as const;
  const figureAt = citing.length > 0 ? figuresAt(tables) : () => null;
  return [
    ...unmet.map(({ heading, words, cell }) =>
      plainFinding({ code: 'SENTENCE_ABSENT', heading, words }, at(cell)),
    ),
    ...citing.flatMap(({ cell, references }) => {
      const lost = references.filter((one) => figureAt(one) === null).map(({ printed }) => printed);
      return [
        ...(lost.length > 0
          ? [plainFinding({ code: 'CELL_NOT_FIGURE', printed: [...new Set(lost)] }, at(cell))]
          : []),
        ...byPlace(references, figureAt).map((told) => plainFinding(told, at(cell))),
      ];
    }),
  ];
}

/** Figures that are named by their cells, each once, where their line has a name of its own. */
function byPlace(
  references: readonly CellReference[],
  figureAt: (reference: CellReference) => FigureAt | null,
): readonly FindingTold[] {
  const printed = new Map(references.filter(({ at }) => at).map((one) => [one.printed, one]));
  return [...printed.values()].flatMap((one): readonly FindingTold[] => {
    const found = figureAt(one);
    const steady =
      found &&
      lineNames(found).find((name) =>
        referencesIn(name).some((reference) => !reference.at && figureAt(reference)?.bound === found.bound),
      );
    return found && steady
      ? [{ code: 'CELL_BY_PLACE', printed: one.printed, label: found.bound.printedLabel, steady }]
      : [];
  });
}
