// A bound table as an appendix: every row as the sheet prints it, figures as read.

import type { Block, DocumentTable, DocumentTableRow, Run } from '../core/document';
import type { BoundRow, BoundTable } from '../core/table';
import type { ColumnRole, TemplateRow } from '../core/template';
import { text } from './words';

type Cell = DocumentTableRow['cells'][number];

const ALIGNMENT: Readonly<Record<ColumnRole, Cell['align']>> = {
  code: 'center',
  label: 'left',
  unit: 'center',
  value: 'center',
  note: 'left',
};

/** @param caption the line under the title, one for all appendices. */
export function appendixOf(table: BoundTable, caption: readonly Run[]): Block {
  const { template } = table;
  return {
    kind: 'appendix',
    number: template.number,
    title: template.title,
    caption,
    table: documentTable(table),
    orientation: template.orientation,
  };
}

function documentTable(table: BoundTable): DocumentTable {
  const { template } = table;
  return {
    header: template.header,
    headerMerges: template.headerMerges,
    widths: template.columns.map((column) => column.width),
    rows: table.rows.map((bound) => ({
      bold: isGroup(bound.row, template.rows),
      cells: template.columns.map((column) => ({
        runs: cellRuns(bound, column.role),
        align: ALIGNMENT[column.role],
      })),
    })),
  };
}

/** Outermost rows that have rows under them, and headings without a unit. */
function isGroup(row: TemplateRow, rows: readonly TemplateRow[]): boolean {
  if (row.unit === '') return true;
  const next = rows[rows.indexOf(row) + 1];
  return row.level === 1 && next !== undefined && next.level > 1;
}

function cellRuns(bound: BoundRow, role: ColumnRole): readonly Run[] {
  if (role === 'value') return valueRuns(bound);
  const shown = {
    code: bound.printedCode,
    label: bound.printedLabel,
    unit: unitText(bound.row),
    note: bound.note,
  }[role];
  const line = shown.normalize('NFC').trim();
  return line === '' ? [] : [text(line)];
}

/** Coded answers stand one a line: "Chưa = 0", "Hoàn thành = 1". */
function unitText(row: TemplateRow): string {
  if (!row.answers) return row.unit;
  return row.unit.replace(/\s*=\s*(\d+)[;,]?(\s+(?=\S))?/g, (_, value: string, more: string | undefined) =>
    more === undefined ? `\u00A0=\u00A0${value}` : `\u00A0=\u00A0${value}\n`,
  );
}

function valueRuns(bound: BoundRow): readonly Run[] {
  const { reading, cell, row, printedFigure } = bound;
  const shown = printedFigure.normalize('NFC').trim();
  if (shown === '') return [];
  return reading.kind === 'figure'
    ? [{ kind: 'figure', text: shown, indicator: row.indicator, cell }]
    : [text(shown)];
}
