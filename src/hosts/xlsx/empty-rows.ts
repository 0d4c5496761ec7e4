// Formatting a whole column by hand leaves up to a million rows of empty cells in a sheet. They say nothing, and
// tokenising them takes seconds: whole rows of that kind are passed over before the tokeniser sees them.

import type { XmlScanner } from './xml-scanner';

/** Told of each row passed over: 0-based number, and its stretch of the text. */
export type OnSkip = (row: number, start: number, end: number) => void;

/** A row as programs usually spell it, none of whose cells holds anything; the whole is well-formed XML. */
const EMPTY_ROW =
  /<row r="([1-9]\d{0,6})"(?: [\w:.]+="[^"<>&]*")* ?(?:\/>|>(?:<c(?: [a-z]+="[^"<>&]*")* ?(?:\/>|><\/c>))*<\/row>)/g;

/** A row this long is handed on in pieces, whatever is in it. */
const LONGEST = 4 * 1024 * 1024;

/** Stands between the pieces of a sheet's text and the scanner. */
export class EmptyRowFilter {
  private waiting = '';
  /** Place of the start of `waiting` in the whole text. */
  private place = 0;
  private active = true;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly onSkip: OnSkip,
    /** Rows that must not be passed over though they are empty. */
    private readonly isWanted: (row: number) => boolean = () => false,
  ) {}

  write(piece: string): void {
    const text = this.waiting === '' ? piece : this.waiting + piece;
    // Inside CDATA such a text would be content; no program is known to write it, so there is no need to be quick.
    if (this.active && text.includes('<!')) this.active = false;
    const lastRow = this.active ? text.lastIndexOf('<row ') : -1;
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
    let from = 0;
    EMPTY_ROW.lastIndex = 0;
    for (;;) {
      const match = EMPTY_ROW.exec(text);
      if (!match || EMPTY_ROW.lastIndex > end) break;
      const row = Number(match[1]) - 1;
      if (this.isWanted(row)) continue;
      if (match.index > from) this.scanner.write(text.slice(from, match.index));
      from = EMPTY_ROW.lastIndex;
      this.scanner.skip(from - match.index);
      this.onSkip(row, this.place + match.index, this.place + from);
    }
    if (from < end) this.scanner.write(text.slice(from, end));
  }
}
