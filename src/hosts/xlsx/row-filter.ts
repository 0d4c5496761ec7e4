// Rows that need no tokeniser. Formatting a whole column by hand leaves up to a million rows of empty cells in a sheet:
// they say nothing and are passed over. Of the others the plain ones are read here, see plain-rows.

import { plainRowEnd } from './plain-rows';
import type { XmlScanner } from './xml-scanner';

/** Told of each row passed over: 0-based number, and its stretch of the text. */
export type OnSkip = (row: number, start: number, end: number) => void;

/** A row as programs usually spell it, none of whose cells holds anything; the whole is well-formed XML. */
const EMPTY_ROW =
  /<row r="([1-9]\d{0,6})"(?: [\w:.]+="[^"<>&]*")* ?(?:\/>|>(?:<c(?: [a-z]+="[^"<>&]*")* ?(?:\/>|><\/c>))*<\/row>)/y;

/** A row this long is handed on in pieces, whatever is in it. */
const LONGEST = 4 * 1024 * 1024;

const ROW = '<row ';

/** Stands between the pieces of a sheet's text and the scanner. */
export class RowFilter {
  private waiting = '';
  /** Place of the start of `waiting` in the whole text. */
  private place = 0;
  private active = true;
  /** The row that {@link emptyRowEnd} found last. */
  private emptyRow = -1;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly onSkip: OnSkip,
    /** Rows that must not be passed over though they are empty. */
    private readonly isWanted: (row: number) => boolean = () => false,
  ) {}

  write(piece: string): void {
    const text = this.waiting === '' ? piece : this.waiting + piece;
    // Inside CDATA or an instruction such a text would be content; no program is known to write it, so there is no
    // need to be quick.
    if (this.active && (text.includes('<!') || text.includes('<?', this.place === 0 ? 2 : 0)))
      this.active = false;
    const lastRow = this.active ? text.lastIndexOf(ROW) : -1;
    const end = lastRow < 0 || text.length - lastRow > LONGEST ? text.length : lastRow;
    this.waiting = text.slice(end);
    if (this.active) this.pass(text, end);
    else this.scanner.write(text.slice(0, end));
    this.place += end;
  }

  finish(): void {
    this.scanner.write(this.waiting);
    this.scanner.finish();
  }

  private pass(text: string, end: number): void {
    /** What comes from here on nobody has seen. */
    let from = 0;
    for (let at = text.indexOf(ROW); at >= 0 && at < end; at = text.indexOf(ROW, Math.max(from, at + 1))) {
      const emptyEnd = this.emptyRowEnd(text, at, end);
      const behind = emptyEnd < 0 ? plainRowEnd(text, at) : emptyEnd;
      if (behind < 0 || behind > end) continue;
      if (at > from) this.scanner.write(text.slice(from, at));
      from = at;
      if (emptyEnd >= 0) this.onSkip(this.emptyRow, this.place + at, this.place + behind);
      else if (!this.scanner.tellRow(text, at, this.place)) continue;
      this.scanner.skip(behind - at);
      from = behind;
    }
    if (from < end) this.scanner.write(text.slice(from, end));
  }

  /** Behind the row at `at`; -1 where it is not empty, or wanted all the same. */
  private emptyRowEnd(text: string, at: number, end: number): number {
    EMPTY_ROW.lastIndex = at;
    const match = EMPTY_ROW.exec(text);
    if (!match || EMPTY_ROW.lastIndex > end) return -1;
    this.emptyRow = Number(match[1]) - 1;
    return this.isWanted(this.emptyRow) ? -1 : EMPTY_ROW.lastIndex;
  }
}
