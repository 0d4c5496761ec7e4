// Appendix tables: header rows repeated on every page, fixed column widths, rows that no page break tears apart.

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { parseArea } from '../../core/address';
import type { Block, DocumentTable } from '../../core/document';
import { mm, textWidth } from './measures';
import type { RunWriter } from './runs';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Number, title and caption over the table of one appendix. */
export function appendix(
  block: Extract<Block, { kind: 'appendix' }>,
  runs: RunWriter,
): readonly (Paragraph | Table)[] {
  const caption = block.caption.length > 0;
  return [
    new Paragraph({ style: 'AppendixNumber', text: block.number }),
    new Paragraph({
      style: 'AppendixTitle',
      text: block.title,
      ...(caption ? {} : { spacing: { after: 160 } }),
    }),
    ...(caption ? [new Paragraph({ style: 'AppendixCaption', children: runs.write(block.caption) })] : []),
    table(block.table, textWidth(block.orientation), runs),
  ];
}

function table(model: DocumentTable, width: number, runs: RunWriter): Table {
  const widths = share(width, model.widths);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: mm(1.2), right: mm(1.2), top: 0, bottom: 0 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [...headerRows(model, widths), ...bodyRows(model, widths, runs)],
  });
}

/** Shares a width out by weights; the parts add up to it exactly. */
function share(width: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let given = 0;
  let weighed = 0;
  return weights.map((weight) => {
    weighed += weight;
    const part = Math.round((width * weighed) / total) - given;
    given += part;
    return part;
  });
}

interface Span {
  readonly columns: number;
  readonly rows: number;
}

/** How far each header cell reaches; null where another cell of a merge covers it. */
function spans(model: DocumentTable): readonly (readonly (Span | null)[])[] {
  const grid: (Span | null)[][] = model.header.map((row) => row.map(() => ({ columns: 1, rows: 1 })));
  for (const merge of model.headerMerges) {
    const area = parseArea(merge);
    if (!area) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const first = row === area.top && column === area.left;
        const line = grid[row];
        if (!line || column >= line.length) continue;
        line[column] = first
          ? {
              columns: area.right - area.left + 1,
              rows: Math.min(area.bottom, grid.length - 1) - area.top + 1,
            }
          : null;
      }
    }
  }
  return grid;
}

function headerRows(model: DocumentTable, widths: readonly number[]): readonly TableRow[] {
  const grid = spans(model);
  return model.header.map(
    (cells, row) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.flatMap((text, column) => {
          const span = grid[row]?.[column];
          if (!span) return [];
          const size = widths.slice(column, column + span.columns).reduce((sum, part) => sum + part, 0);
          return [
            new TableCell({
              children: [new Paragraph({ style: 'TableHeader', text, keepNext: true })],
              width: { size, type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.CENTER,
              ...(span.columns > 1 ? { columnSpan: span.columns } : {}),
              ...(span.rows > 1 ? { rowSpan: span.rows } : {}),
            }),
          ];
        }),
      }),
  );
}

function bodyRows(model: DocumentTable, widths: readonly number[], runs: RunWriter): readonly TableRow[] {
  return model.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.cells.map(
          (cell, column) =>
            new TableCell({
              children: [
                new Paragraph({
                  style: 'TableText',
                  ...(cell.align === 'left' ? {} : { alignment: ALIGNMENT[cell.align] }),
                  children: runs.write(cell.runs, { bold: row.bold }),
                }),
              ],
              width: { size: widths[column] ?? 0, type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.CENTER,
            }),
        ),
      }),
  );
}
