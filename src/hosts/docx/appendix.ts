// Appendix tables: header rows repeated on every page, columns balanced by what they hold, short rows that no
// page break tears apart.

import type { Block, DocumentTable } from '../../core/report/document';
import { parseArea } from '../../core/workbook/address';
import { type Columns, columnsOf } from './column-widths';
import { mm, textWidth } from './measures';
import { cell, paragraph, row, table } from './paragraph';
import { type RunWriter, textRun } from './runs';
import type { Xml } from './xml';

const TABLE_POINTS = 12;
const CELL_PADDING = mm(1.2);

/** A taller row, about a third of a page, may be torn: kept whole it would leave as much of the page before it blank. */
const MOST_WHOLE = 16;

/** So many rows end a table on one page. */
const LAST_TOGETHER = 3;

/** Number, title and caption over the table of one appendix. */
export function appendix(block: Extract<Block, { kind: 'appendix' }>, runs: RunWriter): readonly Xml[] {
  const caption = block.caption.length > 0;
  const columns = columnsOf(block.table, textWidth(block.orientation), CELL_PADDING, pointsOf(block.table));
  const heading = [
    paragraph({ style: 'AppendixNumber' }, [textRun(block.number)]),
    paragraph({ style: 'AppendixTitle', ...(caption ? {} : { after: 160 }) }, [textRun(block.title)]),
    ...(block.lines ?? []).map((line) =>
      paragraph({ style: 'AppendixCaption', ...(caption ? { after: 0 } : {}) }, [textRun(line)]),
    ),
    ...(caption ? [paragraph({ style: 'AppendixCaption' }, runs.write(block.caption))] : []),
  ];
  const rows = [...headerRows(block.table, columns.widths), ...bodyRows(block.table, columns, runs)];
  return [...heading, table({ widths: columns.widths, borders: true, padding: CELL_PADDING }, rows)];
}

const pointsOf = (model: DocumentTable): number => model.points ?? TABLE_POINTS;

/** The look of text in a table of another size than the style's. */
function sizeOf({ points }: DocumentTable): { readonly points?: number } {
  return points === undefined ? {} : { points };
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
      { header: true },
    ),
  );
}

/** An explanation in brackets is not a title: upright titles are bold, explanations italic. */
function headerText(text: string, model: DocumentTable): Xml {
  return textRun(text, { ...(text.startsWith('(') ? { italic: true } : { bold: true }), ...sizeOf(model) });
}

function bodyRows(model: DocumentTable, { widths, lines }: Columns, runs: RunWriter): readonly Xml[] {
  // A heading of rows (bold) never ends a page: what it stands over follows it. Nor does the last row stand alone on one.
  const last = model.rows.length - 1;
  const isKept = (at: number, bold: boolean): boolean => at < last && (bold || at > last - LAST_TOGETHER);
  return model.rows.map((line, at) =>
    row(
      line.cells.map((content, column) =>
        cell({ width: widths[column] ?? 0, middle: true }, [
          paragraph(
            {
              style: 'TableText',
              ...(isKept(at, line.bold) ? { keepNext: true } : {}),
              ...(content.align === 'left' ? {} : { align: content.align }),
            },
            runs.write(content.runs, { bold: line.bold, ...sizeOf(model) }),
          ),
        ]),
      ),
      { whole: (lines[at] ?? 1) <= MOST_WHOLE },
    ),
  );
}
