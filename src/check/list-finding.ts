// A finding about a line of a list or the form of a table: no figure, no rule of the catalogue.

import type { Finding, FindingCode, FindingTold } from '../core/form/finding';
import type { Severity } from '../core/form/rule';
import type { BoundTable } from '../core/form/table';
import { printedNumber } from '../core/form/template';
import type { CellRef } from '../core/workbook/address';
import { type NumberedLine, numberingBreaks } from './numbering';
import { plainFinding } from './plain-finding';

/** How symbols and kinds of documents are written. */
const DECREE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I và Phụ lục III';
const decreed: ReadonlySet<FindingCode> = new Set<FindingCode>(['DOCUMENT_SYMBOL', 'DOCUMENT_TYPE']);

/** Where a list stands and what it is called, whether a form of the report or a supporting sheet. */
export interface ListPlace {
  /** Id of the form; '' for a supporting sheet. */
  readonly template: string;
  /** "Phụ lục I", "Văn bản". */
  readonly name: string;
  /** What asks for the list; '' where only the tool does. */
  readonly source: string;
  readonly sheet: string;
  readonly top: number;
}

export function placeOfTable({ template, sheet, area }: BoundTable): ListPlace {
  return {
    template: template.id,
    name: printedNumber(template),
    source: template.title,
    sheet,
    top: area.top,
  };
}

export function listFinding(
  told: FindingTold,
  table: BoundTable,
  severity: Severity,
  cells: readonly CellRef[],
): Finding {
  return findingIn(told, placeOfTable(table), severity, cells);
}

/** @param cells the cell to look at first, then all others that took part; none where a row is missing. */
export function findingIn(
  told: FindingTold,
  place: ListPlace,
  severity: Severity,
  cells: readonly CellRef[],
): Finding {
  return plainFinding(told, {
    severity,
    template: place.template,
    cells,
    ...(cells.length > 0 ? {} : { place: `${place.sheet}:${place.top + 1}` }),
    table: place.name,
    source: decreed.has(told.code) ? DECREE : place.source,
  });
}

/** One finding for all breaks in the running numbers of a list: they have one cause as a rule. */
export function numberingFinding(table: BoundTable, lines: readonly NumberedLine[]): readonly Finding[] {
  const breaks = numberingBreaks(lines);
  const [first] = breaks;
  if (!first) return [];
  const cells = breaks.map(({ cell }) => cell);
  const told = { code: 'CODE_GAP', before: first.before, number: first.code } as const;
  return [listFinding(told, table, 'warning', cells)];
}
