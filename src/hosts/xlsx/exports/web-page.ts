// Tables of a web page, as one-stop software exports them under the name .xls: everything on one sheet in the order of
// the page, lines between the tables as rows of their own.
// htmlparser2 (MIT) reads what browsers read: unclosed cells, bare attributes, entities.

import { Parser } from 'htmlparser2';
import { CellCount, type ExportedCell, type ExportedSheet, furtherCells } from './sheets';

const SHEET = 'Bảng';
/** Elements whose text is no text of the page. */
const SILENT = new Set(['script', 'style', 'title', 'xml', 'head']);
/** Elements that end a line outside of tables. */
const BLOCKS = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'center',
  'caption',
  'body',
  'html',
]);

interface Table {
  /** Columns of the row being read that cells from above still take, by column: rows left. */
  readonly taken: Map<number, number>;
  column: number;
  cell: { row: number; column: number; across: number; down: number; number: string | undefined } | null;
}

/** Nothing where the page holds no table with a cell. */
export function readWebPage(text: string): readonly ExportedSheet[] {
  const page = new Page();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: (name) => page.close(name),
      ontext: (piece) => page.text(piece),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(text);
  parser.end();
  return page.hasTable ? [{ name: SHEET, hidden: false, cells: page.cells }] : [];
}

class Page {
  readonly cells: ExportedCell[] = [];
  hasTable = false;
  private readonly count = new CellCount();
  private readonly tables: Table[] = [];
  private silent = 0;
  private line = '';
  /** Last row that something stands in. */
  private row = -1;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (SILENT.has(name)) this.silent += 1;
    const table = this.tables.at(-1);
    if (name === 'table') {
      // A table inside a cell: the outer one only lays the page out.
      this.endCell();
      this.endLine();
      this.tables.push({ taken: new Map(), column: 0, cell: null });
    } else if (name === 'tr' && table) {
      this.endCell();
      this.nextRow(table);
    } else if ((name === 'td' || name === 'th') && table) {
      this.endCell();
      if (this.row < 0) this.nextRow(table);
      this.openCell(table, attributes);
    } else if (name === 'br') this.line += '\n';
    else if (BLOCKS.has(name)) this.breakLine();
  }

  close(name: string): void {
    if (SILENT.has(name)) this.silent = Math.max(0, this.silent - 1);
    if (name === 'td' || name === 'th' || name === 'tr') this.endCell();
    else if (name === 'table') {
      this.endCell();
      const table = this.tables.pop();
      // What its last cells reach down to, and a blank row.
      if (table) this.row += Math.max(1, ...table.taken.values());
    } else if (BLOCKS.has(name)) this.breakLine();
  }

  text(piece: string): void {
    if (this.silent === 0) this.line += piece.replace(/[ \t\r\n\f]+/g, ' ');
  }

  private nextRow(table: Table): void {
    this.row += 1;
    for (const [column, left] of table.taken) {
      if (left > 1) table.taken.set(column, left - 1);
      else table.taken.delete(column);
    }
    table.column = 0;
  }

  private openCell(table: Table, attributes: Readonly<Record<string, string>>): void {
    while (table.taken.has(table.column)) table.column += 1;
    const across = furtherCells(attributes.colspan, 'all');
    const down = furtherCells(attributes.rowspan, 'all');
    this.count.take(this.row + down, table.column + across);
    const number = attributes['x:num'];
    table.cell = { row: this.row, column: table.column, across, down, number };
    if (down > 0) {
      for (let column = table.column; column <= table.column + across; column += 1)
        table.taken.set(column, down + 1);
    }
    table.column += across + 1;
    this.line = '';
    this.hasTable = true;
  }

  private endCell(): void {
    const table = this.tables.at(-1);
    if (!table?.cell) return;
    const { number, ...place } = table.cell;
    table.cell = null;
    const text = tidy(this.line);
    this.line = '';
    if (text !== '' || place.across + place.down > 0)
      this.cells.push({ ...place, value: cellValue(text, number) });
  }

  /** Between blocks inside a cell the line breaks; outside of tables it ends. */
  private breakLine(): void {
    if (this.tables.at(-1)?.cell) this.line += '\n';
    else this.endLine();
  }

  private endLine(): void {
    const text = tidy(this.line);
    this.line = '';
    if (text === '') return;
    this.row += 1;
    this.count.take(this.row, 0);
    this.cells.push({ row: this.row, column: 0, value: text, across: 0, down: 0 });
  }
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** Only what can be read in one way is a number; everything else stays as it is written. */
function cellValue(text: string, number: string | undefined): string | number {
  const exact = number === undefined || number.trim() === '' ? text : number;
  const value = Number(exact);
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(exact) && (number !== undefined || Number.isInteger(value))
    ? value
    : text;
}
