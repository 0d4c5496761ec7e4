// How the figures of a form are written.

import type { Finding, FindingTold } from '../core/form/finding';
import type { Severity } from '../core/form/rule';
import type { BoundRow, BoundTable, Figure } from '../core/form/table';
import { printedNumber } from '../core/form/template';
import { plainFinding } from './plain-finding';

/** @param about what tells two findings of one code and table apart */
function formFinding(
  told: FindingTold<'ZERO_PADDING' | 'WORDS_BESIDE'>,
  about: string,
  table: BoundTable,
  severity: Severity,
  rows: readonly BoundRow[],
): Finding {
  return plainFinding(told, {
    severity,
    template: table.template.id,
    cells: rows.map((row) => row.cell),
    place: `${table.sheet}:${table.area.top + 1}:${about}`,
    table: printedNumber(table.template),
    source: table.template.title,
  });
}

export function checkForm(table: BoundTable): readonly Finding[] {
  const beside = wordsBeside(table);
  return beside.length > 0 ? beside : zeroPadding(table);
}

/** Figures with a unit or a mark behind them, words for 0: each kind told by its first cell. */
function wordsBeside(table: BoundTable): readonly Finding[] {
  const kindOfCell = ({ reading }: BoundRow): Figure['beside'] =>
    reading.kind === 'figure' && reading.figure.from === 'text' ? reading.figure.beside : undefined;
  const rows = table.rows.filter((row) => !['answer', undefined].includes(kindOfCell(row)));
  if (rows.length === 0) return [];
  const sample = (kind: 'unit' | 'mark' | 'none'): string =>
    rows.find((row) => kindOfCell(row) === kind)?.printedFigure ?? '';
  const unit = sample('unit');
  const told = { code: 'WORDS_BESIDE', unit, mark: sample('mark'), none: sample('none') } as const;
  return [formFinding(told, unit, table, 'info', rows)];
}

/** Only figures typed as text show their padding: 03 in one row and 5 in another. */
function zeroPadding(table: BoundTable): readonly Finding[] {
  const typed = table.rows.filter(
    ({ reading, row }) =>
      reading.kind === 'figure' && reading.figure.from === 'text' && row.answers === undefined,
  );
  const padded = typed.filter((row) => /^0\d$/.test(row.printedFigure));
  // "0%" is how a rate is written.
  const bare = typed.filter((row) => /^\d$/.test(row.printedFigure) && row.row.unit !== '%');
  const [one] = padded;
  const [other] = bare;
  if (!one || !other) return [];
  const told = { code: 'ZERO_PADDING', padded: one.printedFigure, bare: other.printedFigure } as const;
  return [formFinding(told, told.padded, table, 'info', [...bare, ...padded])];
}
