// The rows of a form as a tree: what stands below what, and beside what.

import type { Indicator, Measure, TemplateRow } from '../core/form/template';
import { foldLabel } from '../core/text/fold';
import { allWords, isRateLabel, telling } from './words';

export interface Node {
  readonly row: TemplateRow;
  readonly id: string;
  readonly measure: Measure;
  /** Folded unit. */
  readonly unit: string;
  readonly words: ReadonlySet<string>;
  readonly all: readonly string[];
  readonly parent: Node | null;
  readonly children: readonly Node[];
  /** Rows beside it below the same row, itself among them. */
  readonly siblings: readonly Node[];
}

interface OpenNode extends Node {
  readonly children: OpenNode[];
}

/**
 * Rows of a form by indicators or years with their places in the numbering.
 * @param idOf id that rules name a row by.
 */
export function nodesOf(
  rows: readonly TemplateRow[],
  dictionary: Readonly<Record<string, Indicator>>,
  idOf: (row: TemplateRow) => string = ({ indicator }) => indicator,
): readonly Node[] {
  const roots: OpenNode[] = [];
  const open: OpenNode[] = [];
  return rows.map((row) => {
    while ((open.at(-1)?.row.level ?? -1) >= row.level) open.pop();
    const parent = open.at(-1) ?? null;
    const siblings = parent ? parent.children : roots;
    const node: OpenNode = {
      row,
      id: idOf(row),
      measure: dictionary[row.indicator]?.measure ?? 'count',
      unit: foldLabel(row.unit),
      words: telling(row.label),
      all: allWords(row.label),
      parent,
      children: [],
      siblings,
    };
    siblings.push(node);
    open.push(node);
    return node;
  });
}

/** A figure that is counted or measured: no rate, no answer, no words. */
export const isQuantity = ({ measure, row }: Node): boolean =>
  (measure === 'count' || measure === 'amount') &&
  !row.answers &&
  row.repeats === undefined &&
  !isRate({ measure, row });

export const isRate = ({ measure, row }: Pick<Node, 'measure' | 'row'>): boolean =>
  measure === 'percent' || row.unit.includes('%') || (row.unit === '' && isRateLabel(row.label));

/** Both count the same things, as far as the form prints units. */
export const sameUnit = (a: Node, b: Node): boolean => a.unit === b.unit || a.unit === '' || b.unit === '';
