// The rows of a band as the alignment needs them: code, label, unit, the row above, and what skipping them costs.

import { foldLabel } from '../core/text/fold';
import type { Cell, SheetRow } from '../core/workbook/workbook';
import type { Band } from './bands';
import { noCode, type PrintedCode, parentCode, readCode, splitCode } from './code';
import type { Header } from './header';
import type { Layout } from './layout';
import type { LabelMatch, TemplateIndex } from './template-index';
import { agencyWords, titleWords } from './words';

/** One row with a label or a code. */
export interface Line {
  readonly row: number;
  readonly code: PrintedCode;
  /** The line above or below has the same code: of one of them it is a slip of the hand. */
  readonly codeTwice?: true;
  readonly printedLabel: string;
  readonly match: LabelMatch;
  /** Folded unit, "" where none is printed. */
  readonly unit: string;
  /** The line above in the numbering ("certain"), or the nearest known heading before it. */
  readonly above: { readonly match: LabelMatch; readonly certain: boolean } | null;
  readonly source: SheetRow;
  readonly note: string;
  /** What lies between this line and the one before: header rows or a title make a new table likely. */
  readonly breakBefore: number;
}

/** Skipping over a header repeated at a page break, over a title of the next table. */
const HEADER_BREAK = 0.4;
const TITLE_BREAK = 1.2;

function textOf(cell: Cell | undefined): string {
  const content = cell?.content;
  if (typeof content === 'string') return content.trim();
  return typeof content === 'number' ? String(content) : '';
}

interface Picked {
  code: Cell | undefined;
  label: Cell | undefined;
  unit: Cell | undefined;
  value: Cell | undefined;
  note: Cell | undefined;
}

function pick(row: SheetRow, layout: Layout): Picked {
  const picked: Picked = {
    code: undefined,
    label: undefined,
    unit: undefined,
    value: undefined,
    note: undefined,
  };
  for (const { column, cell } of row.cells) {
    if (column === layout.label) picked.label = cell;
    else if (column === layout.value) picked.value = cell;
    else if (column === layout.code) picked.code = cell;
    else if (column === layout.unit) picked.unit = cell;
    else if (column === layout.note) picked.note = cell;
  }
  return picked;
}

const isTitle = (index: TemplateIndex, text: string): boolean =>
  text.length > 4 &&
  text.length < 60 &&
  // A number of a row is none.
  !/^[\d.\s]*$/.test(text) &&
  titleWords.some((word) => index.fold(text).startsWith(word));

function breakOf(row: SheetRow, index: TemplateIndex): number {
  const [first] = row.cells;
  return first && isTitle(index, textOf(first.cell)) ? TITLE_BREAK : 0;
}

function labelled(
  picked: Picked,
  index: TemplateIndex,
): { code: PrintedCode; label: string; match: LabelMatch } {
  const label = textOf(picked.label);
  const code = readCode(picked.code);
  const match = index.match(label);
  // A code in front of the label is taken off only where the template does not print it so itself.
  const split = code.keys.length === 0 && match.best < 1 ? splitCode(label) : null;
  if (!split) return { code, label, match };
  return { code: split.code, label: split.label, match: index.match(split.label) };
}

/** "3.2" has depth 2. */
function depthOf(key: string): number {
  let depth = 1;
  for (let at = key.indexOf('.'); at >= 0; at = key.indexOf('.', at + 1)) depth += 1;
  return depth;
}

/** Remembers the lines by code and the last known heading, to tell what stands above a line. */
class Ancestors {
  private readonly byCode = new Map<string, LabelMatch>();
  /** The last line of each depth. */
  private readonly byDepth = new Map<number, { readonly key: string; readonly match: LabelMatch }>();
  private heading: LabelMatch | null = null;

  above(code: PrintedCode): Line['above'] {
    for (const key of code.keys) {
      const parent = this.byCode.get(parentCode(key));
      // A code that stands above already is a slip of the hand, or that of another table: it says nothing for certain.
      const again = this.byCode.has(key);
      // "3.2.1" a second time, now under 3.3: what it stands below tells more than the number.
      const nearest = this.byDepth.get(depthOf(key) - 1);
      if (again && nearest && nearest.key !== parentCode(key))
        return { match: nearest.match, certain: false };
      if (parent) return { match: parent, certain: !again };
    }
    return this.heading ? { match: this.heading, certain: false } : null;
  }

  add(code: PrintedCode, match: LabelMatch): void {
    const [key] = code.keys;
    if (key !== undefined) {
      this.byCode.set(key, match);
      this.byDepth.set(depthOf(key), { key, match });
    }
    if (match.isHeading) this.heading = match;
  }
}

/** So little alike to any row of the forms is a label of the user's own. */
const OWN_LABEL = 0.6;
/** Times that a label stands in a band from which on it names a unit under the rows, not a row. */
const REPEATED = 3;
const unitStarts = agencyWords.map((word) => `${foldLabel(word)} `);

/**
 * Parts what a form's rows hold from what stands under them for single units ("- Xã Quảng Phú"): lines without a code
 * that name a unit or come again under row after row. They are no rows of any form and stand in nobody's way.
 */
export function withoutUnits(all: readonly Line[]): { readonly lines: Line[]; readonly units: number[] } {
  const own = ({ code, match }: Line): boolean => code.keys.length === 0 && match.best < OWN_LABEL;
  const times = new Map<string, number>();
  for (const line of all) {
    if (own(line)) times.set(line.match.key, (times.get(line.match.key) ?? 0) + 1);
  }
  const lines: Line[] = [];
  const units: number[] = [];
  let waiting = 0;
  for (const line of all) {
    const { key } = line.match;
    const often = times.get(key) ?? 0;
    const named = often > 1 && unitStarts.some((start) => key.startsWith(start));
    if (own(line) && key !== '' && (named || often >= REPEATED)) {
      units.push(line.row);
      waiting += line.breakBefore;
    } else {
      lines.push(waiting > 0 ? { ...line, breakBefore: line.breakBefore + waiting } : line);
      waiting = 0;
    }
  }
  return { lines: lines.map(withCodeTwice), units };
}

function withCodeTwice(line: Line, n: number, all: readonly Line[]): Line {
  const [key] = line.code.keys;
  const twice = key !== undefined && (all[n - 1]?.code.keys[0] === key || all[n + 1]?.code.keys[0] === key);
  return twice ? { ...line, codeTwice: true } : line;
}

/** Lines of a band in their order; blank rows, titles and header rows leave only their cost. */
export function readLines(band: Band, index: TemplateIndex): Line[] {
  const lines: Line[] = [];
  const ancestors = new Ancestors();
  let waiting = 0;
  let header = 0;
  for (const row of band.rows) {
    while (startsBefore(band.headers[header], row.row)) {
      header += 1;
      waiting += HEADER_BREAK;
    }
    const picked = pick(row, band.layout);
    const title = breakOf(row, index);
    const { code, label, match } = labelled(picked, index);
    if (title > 0 && match.best < 1) {
      waiting += title;
      continue;
    }
    if (match.key === '' && code.keys.length === 0 && (picked.value?.content ?? null) === null) continue;
    lines.push({
      row: row.row,
      code: code.printed === '' ? noCode : code,
      printedLabel: label,
      match,
      unit: index.fold(textOf(picked.unit)),
      above: ancestors.above(code),
      source: row,
      note: textOf(picked.note),
      breakBefore: waiting,
    });
    ancestors.add(code, match);
    waiting = 0;
  }
  return lines;
}

const startsBefore = (header: Header | undefined, row: number): boolean =>
  header !== undefined && header.top < row;
