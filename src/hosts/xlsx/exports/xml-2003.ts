// XML Spreadsheet 2003, as one-stop software exports it under the name .xls: worksheets, rows, cells with their values.
// Formulas are left out: they are written in another notation, and their results stand beside them.

import { prefixed, scanXml } from '../xml-scanner';
import { CellCount, type ExportedCell, type ExportedSheet, furtherCells } from './sheets';

/** @throws Trouble DAMAGED, TOO_LARGE */
export function readXml2003(text: string): readonly ExportedSheet[] {
  const sheets: { name: string; hidden: boolean; cells: ExportedCell[] }[] = [];
  const count = new CellCount();
  let row = -1;
  let column = -1;
  let spans = { across: 0, down: 0 };
  let type: string | undefined;
  let visible = false;
  let written = '';
  // Only these two hold text that is read.
  let inside: 'Data' | 'Visible' | null = null;
  scanXml(text.trimStart(), {
    open(raw, attributes) {
      const name = local(raw);
      const at = (key: string): string | undefined => attributes[key] ?? prefixed(attributes, key);
      if (name === 'Worksheet') {
        sheets.push({ name: at('Name') ?? '', hidden: false, cells: [] });
        row = -1;
      } else if (name === 'Row') {
        row = indexed(at('Index'), row);
        column = -1;
      } else if (name === 'Cell') {
        column = indexed(at('Index'), column);
        spans = {
          across: furtherCells(at('MergeAcross'), 'others'),
          down: furtherCells(at('MergeDown'), 'others'),
        };
        type = undefined;
        written = '';
      } else if (name === 'Data') {
        type = at('Type');
        inside = 'Data';
      } else if (name === 'Visible') {
        inside = 'Visible';
        visible = true;
        written = '';
      }
    },
    close(raw) {
      const name = local(raw);
      const sheet = sheets.at(-1);
      if (name === 'Data') inside = null;
      else if (name === 'Visible') {
        inside = null;
        if (visible && sheet && written.trim() !== 'SheetVisible') sheet.hidden = true;
        visible = false;
      } else if (name === 'Cell') {
        count.take(row + spans.down, column + spans.across);
        if (type !== undefined || spans.across + spans.down > 0)
          sheet?.cells.push({ row, column, value: cellValue(type, written), ...spans });
        column += spans.across;
      }
    },
    text(piece) {
      if (inside) written += piece;
    },
  });
  return sheets;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The place that is written, 1-based, or the next one. */
function indexed(text: string | undefined, before: number): number {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) - 1 : before + 1;
}

function cellValue(type: string | undefined, text: string): ExportedCell['value'] {
  if (type === 'Number') {
    const value = Number(text);
    return text.trim() !== '' && Number.isFinite(value) ? value : text;
  }
  if (type === 'Boolean') return text.trim() === '1';
  // A day as offices write it; midnight tells no time.
  if (type === 'DateTime') return text.replace(/^(\d{4})-(\d{2})-(\d{2})T00:00:00(?:\.0+)?$/, '$3/$2/$1');
  return text;
}
