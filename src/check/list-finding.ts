// A finding about a line of a list or the form of a table: no figure, no rule of the catalogue.

import { type CellRef, cellText } from '../core/address';
import type { Finding, FindingCode } from '../core/finding';
import type { Severity } from '../core/rule';
import type { BoundTable } from '../core/table';
import { printedNumber } from '../core/template';
import { type NumberedLine, numberingBreaks } from './numbering';

/** How symbols and kinds of documents are written. */
const DECREE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I và Phụ lục III';
const decreed: ReadonlySet<FindingCode> = new Set<FindingCode>(['DOCUMENT_SYMBOL', 'DOCUMENT_TYPE']);

/** @param cells the cell to look at first, then all others that took part; none where a row is missing. */
export function listFinding(
  table: BoundTable,
  code: FindingCode,
  severity: Severity,
  cells: readonly CellRef[],
  words: readonly string[],
): Finding {
  const [cell = null] = cells;
  return {
    id: `${code.toLowerCase()}@${cell ? cellText(cell) : `${table.sheet}:${table.area.top + 1}`}`,
    code,
    severity,
    rule: code.toLowerCase(),
    template: table.template.id,
    cell,
    cells,
    actual: null,
    expected: null,
    difference: null,
    slots: {
      table: printedNumber(table.template),
      target: null,
      terms: [],
      source: decreed.has(code) ? DECREE : table.template.title,
      advice: '',
      words,
    },
    effects: [],
  };
}

/** One finding for all breaks in the running numbers of a list: they have one cause as a rule. */
export function numberingFinding(table: BoundTable, lines: readonly NumberedLine[]): readonly Finding[] {
  const breaks = numberingBreaks(lines);
  const [first] = breaks;
  if (!first) return [];
  const cells = breaks.map(({ cell }) => cell);
  return [listFinding(table, 'CODE_GAP', 'warning', cells, [first.before, first.code])];
}
