// Appendix tables: header rows repeated on every page, fixed column widths, rows that no page break tears apart.

import type { Block, DocumentTable } from '../../core/report/document';
import { parseArea } from '../../core/workbook/address';
import { estimateWidth, mm, textWidth } from './measures';
import { cell, paragraph, row, table } from './paragraph';
import { plainText, type RunWriter, textRun } from './runs';
import type { Xml } from './xml';

const TABLE_POINTS = 12;
const CELL_PADDING = mm(1.2);

/** Number, title and caption over the table of one appendix. */
export function appendix(block: Extract<Block, { kind: 'appendix' }>, runs: RunWriter): readonly Xml[] {
  const caption = block.caption.length > 0;
  const widths = columnWidths(block.table, textWidth(block.orientation));
  const heading = [
    paragraph({ style: 'AppendixNumber' }, [textRun(block.number)]),
    paragraph({ style: 'AppendixTitle', ...(caption ? {} : { after: 160 }) }, [textRun(block.title)]),
    ...(block.lines ?? []).map((line) =>
      paragraph({ style: 'AppendixCaption', ...(caption ? { after: 0 } : {}) }, [textRun(line)]),
    ),
    ...(caption ? [paragraph({ style: 'AppendixCaption' }, runs.write(block.caption))] : []),
  ];
  const rows = [...headerRows(block.table, widths), ...bodyRows(block.table, widths, runs)];
  return [...heading, table({ widths, borders: true, padding: CELL_PADDING }, rows)];
}

const pointsOf = (model: DocumentTable): number => model.points ?? TABLE_POINTS;

/** The look of text in a table of another size than the style's. */
function sizeOf({ points }: DocumentTable): { readonly points?: number } {
  return points === undefined ? {} : { points };
}

/** Shares the width out by the model's weights, but no column gets narrower than its longest word. */
function columnWidths(model: DocumentTable, width: number): readonly number[] {
  const total = model.widths.reduce((sum, weight) => sum + weight, 0);
  const shares = model.widths.map((weight, column) =>
    Math.max(Math.round((width * weight) / total), longestWord(model, column) + 2 * CELL_PADDING),
  );
  const widest = shares.indexOf(Math.max(...shares));
  const excess = shares.reduce((sum, share) => sum + share, 0) - width;
  return shares.map((share, column) => (column === widest ? share - excess : share));
}

/** Width of the longest piece of a column that should not be torn; a very long one must break after all. */
function longestWord(model: DocumentTable, column: number): number {
  const pieces = model.rows.flatMap((line) => {
    const text = plainText(line.cells[column]?.runs ?? []);
    // Lines broken on purpose ("Chưa = 0") stay whole; other text breaks between words.
    return text.split(text.includes('\n') ? '\n' : ' ');
  });
  return Math.min(mm(32), Math.max(0, ...pieces.map((piece) => estimateWidth(piece, pointsOf(model)))));
}

interface Span {
  readonly columns: number;
  readonly merge?: 'restart' | 'continue';
}

/** How each header cell is joined to others; null where a cell to its left covers it. */
function spans(model: DocumentTable): readonly (readonly (Span | null)[])[] {
  const grid: (Span | null)[][] = model.header.map((line) => line.map(() => ({ columns: 1 })));
  for (const merge of model.headerMerges) {
    const area = parseArea(merge);
    if (!area) continue;
    const columns = area.right - area.left + 1;
    for (let line = area.top; line <= Math.min(area.bottom, grid.length - 1); line += 1) {
      const cells = grid[line] ?? [];
      const vertical =
        area.bottom === area.top ? {} : ({ merge: line === area.top ? 'restart' : 'continue' } as const);
      for (let column = area.left; column <= area.right && column < cells.length; column += 1) {
        cells[column] = column === area.left ? { columns, ...vertical } : null;
      }
    }
  }
  return grid;
}

function headerRows(model: DocumentTable, widths: readonly number[]): readonly Xml[] {
  const grid = spans(model);
  return model.header.map((texts, line) =>
    row(
      texts.flatMap((text, column) => {
        const span = grid[line]?.[column];
        if (!span) return [];
        const width = widths.slice(column, column + span.columns).reduce((sum, part) => sum + part, 0);
        const shown = span.merge === 'continue' || text === '' ? [] : [headerText(text, model)];
        const content = paragraph({ style: 'TableHeader', keepNext: true }, shown);
        return [cell({ width, middle: true, ...span }, [content])];
      }),
      true,
    ),
  );
}

/** An explanation in brackets is not a title: upright titles are bold, explanations italic. */
function headerText(text: string, model: DocumentTable): Xml {
  return textRun(text, { ...(text.startsWith('(') ? { italic: true } : { bold: true }), ...sizeOf(model) });
}

function bodyRows(model: DocumentTable, widths: readonly number[], runs: RunWriter): readonly Xml[] {
  // A heading of rows (bold) never ends a page: what it stands over follows it.
  return model.rows.map((line, at) =>
    row(
      line.cells.map((content, column) =>
        cell({ width: widths[column] ?? 0, middle: true }, [
          paragraph(
            {
              style: 'TableText',
              ...(line.bold && at < model.rows.length - 1 ? { keepNext: true } : {}),
              ...(content.align === 'left' ? {} : { align: content.align }),
            },
            runs.write(content.runs, { bold: line.bold, ...sizeOf(model) }),
          ),
        ]),
      ),
      false,
    ),
  );
}
